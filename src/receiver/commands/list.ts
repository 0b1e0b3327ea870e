import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { databaseFile } from '../store/database-file.ts';
import type { StoredSignUp } from '../store/sign-up-store.ts';
import { openSqliteStore } from '../store/sqlite-store.ts';

/** Tells of a database that is not there, in place of making an empty one. */
export class NoDatabaseError extends Error {
  override readonly name = 'NoDatabaseError';
}

/**
 * `cop-receiver list`: prints every sign-up, oldest first, one a line; with `json` as one JSON object a line, see
 * {@link StoredSignUp}. May run beside a receiver.
 */
export async function list(databaseUrl: string, json: boolean): Promise<void> {
  if (!existsSync(databaseFile(databaseUrl) ?? '')) throw new NoDatabaseError(databaseUrl);
  const store = await openSqliteStore(databaseUrl);
  try {
    for await (const signUp of store.list()) {
      if (!process.stdout.write(`${json ? JSON.stringify(signUp) : line(signUp)}\n`)) await once(process.stdout, 'drain');
    }
  } finally {
    store.close();
  }
}

const line = ({ received_at, status, community, email }: StoredSignUp): string => [received_at, status, community, email].join('\t');
