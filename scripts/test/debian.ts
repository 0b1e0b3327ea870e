import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Another step may be installing something at the same time. */
const WAIT_FOR_LOCK = ['-o', 'DPkg::Lock::Timeout=300'];

const apt = (...args: string[]): void => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['-q', ...WAIT_FOR_LOCK, ...args], { stdio: ['ignore', 2, 2], env });
};

/**
 * Installs what tests need on Debian, as root, and does nothing elsewhere. Whether it is there afterwards, the caller sees.
 * @returns what to tell people where it is still missing.
 */
export function installPackages(packages: readonly string[]): string {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return `On Debian, as root: apt-get install ${packages.join(' ')}.`;
  console.error(`Installing ${packages.join(', ')} …`);
  apt('update');
  apt('install', '--yes', '--no-install-recommends', ...packages);
  return 'apt-get could not install it; see above.';
}
