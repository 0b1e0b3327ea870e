// The tests that need a page, in Chromium, Firefox and WebKit: `npm run test:browser [-- FILE… --browser chromium]`.
import { readFileSync } from 'node:fs';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserPaths, chromiumFlags } from './scripts/test/browsers.mjs';
import { failurePlugin } from './scripts/test/failure-plugin.mjs';
import { pressPlugin } from './scripts/test/press-plugin.mjs';
import { prebundle } from './scripts/test/prebundle.mjs';
import { webkitLauncher } from './scripts/test/webkit-launcher.mjs';
import { signUpEndpoints } from './test/support/sign-up-endpoints.mjs';

const paths = browserPaths();
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));

/** One page a browser at a time: keys sent to a page in the background never arrive. */
const concurrency = 1;

export default {
  files: ['test/{controllers,elements,contracts}/**/*.test.ts'],
  rootDir: '.',
  nodeResolve: { exportConditions: ['production'] },
  concurrentBrowsers: 3,
  browsers: [
    chromeLauncher({ concurrency, puppeteer, launchOptions: { executablePath: paths.chromium, args: chromiumFlags } }),
    chromeLauncher({ concurrency, puppeteer, launchOptions: { browser: 'firefox', executablePath: paths.firefox } }),
    webkitLauncher({ binary: paths.webkit, driver: paths.webkitDriver }),
  ],
  plugins: [
    failurePlugin(),
    pressPlugin(),
    signUpEndpoints(),
    prebundle({ folders: ['src', 'test'] }),
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022', define: { __VERSION__: JSON.stringify(version) } }),
  ],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false })],
  testsFinishTimeout: 60_000,
  testFramework: { config: { timeout: 15_000 } },
};
