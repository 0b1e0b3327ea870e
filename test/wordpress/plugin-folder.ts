import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makePlugin, type Plugin } from '../../scripts/wordpress/plugin.ts';

/** Writes the plugin into a new folder, as WordPress unpacks it. */
export function unpackPlugin(): Plugin & { readonly folder: string; readonly remove: () => void } {
  const plugin = makePlugin();
  const parent = mkdtempSync(join(tmpdir(), 'cop-widgets-wordpress-'));
  for (const [path, content] of Object.entries(plugin.files)) {
    mkdirSync(join(parent, dirname(path)), { recursive: true });
    writeFileSync(join(parent, path), content);
  }
  return { ...plugin, folder: join(parent, 'cop-widgets'), remove: () => rmSync(parent, { recursive: true, force: true }) };
}

/** Something that an author puts into a page. */
export type Case =
  | { readonly shortcodes: string }
  | {
      readonly block: string;
      readonly attributes: Readonly<Record<string, unknown>>;
      readonly content?: string;
      readonly inFeed?: boolean;
    };

export interface Question {
  /** The saved settings. */
  readonly option?: unknown;
  readonly isAdmin?: boolean;
  readonly cases?: readonly Case[];
  /** What a settings form might send. */
  readonly sanitize?: readonly unknown[];
  /** Contents of posts, in which markup may ask for the script. */
  readonly contents?: readonly string[];
  readonly uninstall?: boolean;
}

export interface Answer {
  readonly markup: readonly string[];
  readonly sanitized: readonly Readonly<Record<string, string>>[];
  /** Whether the script was asked for. */
  readonly content: readonly boolean[];
  readonly script: string;
  readonly otherScript: string;
  /** Calls of WordPress: name and arguments. */
  readonly calls: readonly (readonly unknown[])[];
  readonly uninstalled: readonly (readonly unknown[])[];
}

/** What PHP prints; throws with what it says when it fails. */
export function php(args: readonly string[], input = ''): string {
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr', '-d', 'zend.assertions=1', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`php ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** What the plugin does in a WordPress of its own size. */
export const askPlugin = (folder: string, question: Question): Answer =>
  JSON.parse(php([fileURLToPath(new URL('harness.php', import.meta.url)), folder], JSON.stringify(question))) as Answer;
