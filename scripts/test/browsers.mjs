// Where the browsers of the tests are, and how to start them so that they neither need a user's profile nor call home.
import { existsSync } from 'node:fs';

const first = (...paths) => paths.find((path) => existsSync(path));

const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].flatMap((arch) =>
  ['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((version) => `/usr/lib/${arch}/${version}/MiniBrowser`),
);

/**
 * The executables found on this machine; undefined where one is missing.
 *
 * @type {() => Record<'chromium' | 'firefox' | 'webkit' | 'webkitDriver' | 'display', string | undefined>}
 */
export const browserPaths = () => ({
  chromium: process.env.CHROMIUM_PATH ?? first('/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'),
  firefox: process.env.FIREFOX_PATH ?? first('/usr/bin/firefox-esr', '/usr/bin/firefox'),
  webkit: first(...MINI_BROWSERS),
  webkitDriver: first('/usr/bin/WebKitWebDriver'),
  display: first('/usr/bin/Xvfb'),
});

/** Flags with which Chromium runs as root, without a display and without calling anyone. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
