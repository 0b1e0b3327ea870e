// Runs the tests that need a page. FILE… (or --files) limits the files, --browser (chromium, firefox, webkit; may be repeated)
// the browsers. Ends with the number of tests that passed and failed.
import { parseArgs } from 'node:util';
import { startTestRunner, type Reporter, type TestRunnerConfig, type TestSession, type TestSuiteResult } from '@web/test-runner';
import { ensureBrowsers } from './install-browsers.ts';
import { report } from './tally.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { files: { type: 'string', multiple: true }, browser: { type: 'string', multiple: true } },
});

// Before the configuration is read: it looks for them.
ensureBrowsers();
const { default: config } = (await import('../../web-test-runner.config.mjs')) as { default: TestRunnerConfig };
const wanted = values.browser?.map((name) => name.toLowerCase());
const files = [...(values.files ?? []), ...positionals];
const browsers = config.browsers?.filter(({ name }) => wanted?.includes(name.toLowerCase()) ?? true) ?? [];
if (browsers.length < (wanted?.length ?? 1)) throw new Error(`No such browser among: ${values.browser?.join(', ') ?? ''}`);

/** Counts what ran; a file that could not be run at all counts as one failed test. */
function count(session: TestSession): { passed: number; failed: number } {
  const tests = (suite: TestSuiteResult): TestSuiteResult['tests'] => [...suite.tests, ...suite.suites.flatMap(tests)];
  const results = session.testResults ? tests(session.testResults) : [];
  const passed = results.filter((test) => test.passed).length;
  const failed = results.filter((test) => !test.passed).length;
  return { passed, failed: failed || (session.passed ? 0 : 1) };
}

const totals = new Map<string, { passed: number; failed: number }>();
const tally: Reporter = {
  onTestRunFinished({ sessions }) {
    for (const session of sessions) {
      const sum = totals.get(session.browser.name) ?? { passed: 0, failed: 0 };
      const { passed, failed } = count(session);
      totals.set(session.browser.name, { passed: sum.passed + passed, failed: sum.failed + failed });
    }
  },
};

const runner = await startTestRunner({
  config: { ...config, browsers, ...(files.length && { files }), reporters: [...(config.reporters ?? []), tally] },
  readCliArgs: false,
  readFileConfig: false,
  autoExitProcess: false,
});
if (!runner) throw new Error('The test server did not start.');
const interrupted = () => void runner.stop();
process.on('SIGINT', interrupted).on('SIGTERM', interrupted);
const allPassed = await new Promise<boolean>((resolve) => runner.on('stopped', resolve));

const each = [...totals].map(([name, { passed, failed }]) => ({ name, passed, failed }));
report(each, allPassed);
