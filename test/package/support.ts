import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file of dist/. */
export const dist = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');

/** What a command prints; throws with what it says when it fails. */
export function run(program: string, args: readonly string[], cwd = root): string {
  try {
    return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new Error(`${program} ${args.join(' ')}\n${stdout ?? ''}${stderr ?? ''}`, { cause: error });
  }
}

/** A program of the project's own packages. */
export const tool = (name: string): string => join(root, 'node_modules/.bin', name);
