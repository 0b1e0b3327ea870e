import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPaths } from './browsers.mjs';

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

const apt = (...args: string[]): boolean =>
  spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 2, 2], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0;

/**
 * Makes sure that the browsers are there: on Debian, as root, it installs what is missing. Throws a sentence that names what is
 * missing where it may not or cannot.
 */
export function ensureBrowsers(needed: readonly Needed[] = Object.keys(NEEDED) as Needed[]): void {
  const absent = missing(needed);
  if (absent.length === 0) return;
  const packages = [...new Set(absent.map((name) => NEEDED[name][1])), 'fonts-liberation'];
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (mayInstall) {
    console.error(`Installing ${packages.join(', ')} …`);
    apt('update');
    apt('install', '--yes', '--no-install-recommends', ...packages);
  }
  const still = missing(absent).map((name) => NEEDED[name][0]);
  if (still.length === 0) return;
  const hint = mayInstall ? 'apt-get could not install it; see above.' : `On Debian, as root: apt-get install ${packages.join(' ')}.`;
  throw new Error(`The tests need ${still.join(', ')}. ${hint}`);
}
