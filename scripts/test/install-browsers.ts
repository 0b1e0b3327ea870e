import { browserPaths } from './browsers.mjs';
import { installPackages } from './debian.ts';

/** What each executable is called, and the Debian package that brings it. */
const NEEDED = {
  chromium: ['Chromium', 'chromium'],
  firefox: ['Firefox', 'firefox-esr'],
  webkit: ["WebKitGTK's MiniBrowser", 'webkit2gtk-driver'],
  webkitDriver: ['WebKitWebDriver', 'webkit2gtk-driver'],
  display: ['Xvfb', 'xvfb'],
} as const;

type Needed = keyof typeof NEEDED;

function missing(needed: readonly Needed[]): Needed[] {
  const paths = browserPaths();
  return needed.filter((name) => !paths[name]);
}

/**
 * Makes sure that the browsers are there: on Debian, as root, it installs what is missing. Throws a sentence that names what is
 * missing where it may not or cannot.
 */
export function ensureBrowsers(needed: readonly Needed[] = Object.keys(NEEDED) as Needed[]): void {
  const absent = missing(needed);
  if (absent.length === 0) return;
  const packages = [...new Set(absent.map((name) => NEEDED[name][1])), 'fonts-liberation'];
  const hint = installPackages(packages);
  const still = missing(absent).map((name) => NEEDED[name][0]);
  if (still.length === 0) return;
  throw new Error(`The tests need ${still.join(', ')}. ${hint}`);
}
