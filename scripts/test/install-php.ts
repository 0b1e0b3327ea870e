import { spawnSync } from 'node:child_process';
import { installPackages } from './debian.ts';

const isThere = (): boolean => spawnSync('php', ['-v'], { stdio: 'ignore' }).status === 0;

/** Makes sure that PHP's command line is there, where this machine may install it; otherwise throws what to do. */
export function ensurePhp(): void {
  if (isThere()) return;
  const hint = installPackages(['php-cli']);
  if (!isThere()) throw new Error(`The tests of the WordPress plugin need PHP. ${hint}`);
}
