import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { ensureBrowsers } from '../../scripts/test/install-browsers.ts';
import { engines, type Engine } from './engines.ts';
import type { Cell } from './matrix/cell.ts';
import { cells } from './matrix/cells.ts';
import type { Report } from './matrix/probe.ts';
import { matrixServer, type MatrixServer } from './matrix/server.ts';

/** That of the lines on the console which people search for. */
const codeOf = (line: string): string => /^COP-\d+/.exec(line)?.[0] ?? line;

const unique = (values: readonly string[]): string[] => [...new Set(values)].sort();

/** Whether the report is what the cell says of it: no error, no violation, no global and no word beyond. */
function meets(cell: Cell, { widgets, fallbacks, said, ...report }: Report): void {
  const isRefused = cell.code !== undefined && (!cell.needsTrustedTypes || report.hasTrustedTypes);
  const isNoted = !cell.needsTrustedTypes || report.hasTrustedTypes;
  const codes = unique([...(isRefused ? [cell.code] : []), ...(cell.also ?? [])]);
  assert.deepEqual(unique(said.map(codeOf)), codes, said.join('\n'));
  assert.deepEqual(
    {
      uncaught: report.uncaught,
      violations: unique(report.violations),
      globals: report.globals.filter((name) => !cell.globals?.includes(name)),
      found: report.found,
      isTooWide: report.isTooWide,
      scale: report.scale,
    },
    {
      uncaught: [],
      violations: isNoted ? unique(cell.violations ?? []) : [],
      globals: [],
      found: cell.found ?? {},
      isTooWide: false,
      scale: 1,
    },
  );
  if (isRefused) {
    assert.ok(fallbacks.length > 0, 'what stands inside the elements is to be seen');
    for (const [tag, { drawn }] of Object.entries(widgets)) assert.equal(drawn, 0, tag);
  } else {
    assert.deepEqual(fallbacks, []);
    assert.ok(Object.keys(widgets).length > 1);
    for (const [tag, { there, drawn }] of Object.entries(widgets)) assert.equal(drawn, there, tag);
  }
}

for (const [name, start] of Object.entries(engines)) {
  describe(`in ${name} the widgets`, () => {
    let server: MatrixServer;
    let engine: Engine;
    before(async () => {
      ensureBrowsers();
      [server, engine] = await Promise.all([matrixServer(), start()]);
    });
    after(async () => {
      await engine.close();
      server.close();
    });

    for (const cell of cells) {
      if (name !== 'Chromium' && !cell.isTelling) continue;
      const sentence = `${cell.code ? 'leave what stands inside them, and say why,' : 'are drawn'} ${cell.name}`;
      it(sentence, async () => meets(cell, await server.show(engine.open, cell)));
    }
  });
}
