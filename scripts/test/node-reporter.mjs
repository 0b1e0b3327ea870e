// Reporter for node:test: prints what failed, with the path of names that leads to it, and ends with the totals on one line.

/** @param {AsyncIterable<{ type: string, data: any }>} events */
export default async function* nodeReporter(events) {
  let passed = 0;
  let failed = 0;
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path[data.nesting] = data.name;
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    // A suite is what its tests are, unless it failed by itself.
    const counts = data?.details?.type !== 'suite' || data.details.error?.failureType !== 'subtestsFailed';
    if (type === 'test:pass' && data.details.type !== 'suite') passed += 1;
    if (type === 'test:fail' && counts) {
      failed += 1;
      const names = path.slice(0, data.nesting).concat(data.name);
      const error = data.details.error?.cause ?? data.details.error;
      yield `\n✖ ${names.join(' › ')}\n${String(error?.stack ?? error)
        .replaceAll(/\n\s+at .*\bnode:internal.*/g, '')
        .replaceAll(/^/gm, '    ')}\n`;
    }
  }
  yield `${passed} passed, ${failed} failed\n`;
}
