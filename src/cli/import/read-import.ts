import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '../../lib/result.ts';
import { addressOf, type ReadProblem } from '../read-feed.ts';
import type { Surroundings } from '../surroundings.ts';

/** Calendars hold what feeds do not: years that have passed, alarms, people. */
const MAX_BYTES = 20_000_000;
const LONGEST_WAIT = 30_000;

/** What is to be imported, as it came. */
export interface ImportSource {
  readonly bytes: Uint8Array;
  /** The name of the file, without its folders; empty for standard input. */
  readonly name: string;
}

const withinLimit = (bytes: Uint8Array, name: string, url: string): Result<ImportSource, ReadProblem> =>
  bytes.length > MAX_BYTES ? err({ kind: 'too-large', url }) : ok({ bytes, name });

async function fromWeb(url: string, surroundings: Surroundings): Promise<Result<ImportSource, ReadProblem>> {
  try {
    const response = await surroundings.fetch(url, { signal: AbortSignal.timeout(LONGEST_WAIT) });
    if (!response.ok) return err({ kind: 'http-status', url, status: response.status });
    const { pathname } = new URL(url);
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > MAX_BYTES) return err({ kind: 'too-large', url });
      parts.push(part);
    }
    return ok({ bytes: Buffer.concat(parts), name: pathname.slice(pathname.lastIndexOf('/') + 1) });
  } catch (error) {
    return err({ kind: 'unreachable', url, detail: String(error) });
  }
}

async function fromFile(url: string): Promise<Result<ImportSource, ReadProblem>> {
  const path = fileURLToPath(url);
  try {
    const { size } = await stat(path);
    return size > MAX_BYTES ? err({ kind: 'too-large', url }) : ok({ bytes: await readFile(path), name: basename(path) });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return err({ kind: code === 'ENOENT' ? 'no-file' : code === 'EISDIR' ? 'is-folder' : 'unreadable-file', url, code });
  }
}

/** Reads a file, what stands at an address of the web (webcal: too), or standard input ("-"). */
export async function readImport(source: string, surroundings: Surroundings): Promise<Result<ImportSource, ReadProblem>> {
  if (source === '-') return withinLimit(await surroundings.readInput(), '', '-');
  const url = addressOf(source.replace(/^webcals?:/i, 'https:'));
  return /^https?:/i.test(url) ? fromWeb(url, surroundings) : fromFile(url);
}
