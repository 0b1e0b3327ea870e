import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';

/** What a command printed, and the code it ended with. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly warnings: string;
}

/** Runs `cop-feed` with these arguments, on 21 November 2026. */
export const copFeed = (...args: string[]): Promise<Outcome> => copFeedWith('', ...args);

/** The same with something on standard input. */
export async function copFeedWith(input: string | Uint8Array, ...args: string[]): Promise<Outcome> {
  let out = '';
  let warnings = '';
  const code = await main(args, {
    print: (text) => (out += text),
    warn: (text) => (warnings += text),
    fetch: (url, init) => fetch(url, init),
    clock: { now: () => Date.UTC(2026, 10, 21, 12) },
    readInput: () => Promise.resolve(Buffer.from(input)),
  });
  return { code, out, warnings };
}

/** A folder of its own with real files: a string as it is, anything else as JSON. */
export function folderWith(files: Readonly<Record<string, unknown>>): { path: (name: string) => string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'cop-feed-'));
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
