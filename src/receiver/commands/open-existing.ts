import { existsSync } from 'node:fs';
import { databaseFile } from '../store/database-url.ts';
import { openStore, type Store } from '../store/store.ts';

/** Tells of a database that is not there, in place of making an empty one. */
export class NoDatabaseError extends Error {
  override readonly name = 'NoDatabaseError';
}

/** Works with the store that a receiver uses, perhaps beside it. Rejects with {@link NoDatabaseError} where there is no such file. */
export async function withStore<T>(databaseUrl: string, work: (store: Store) => Promise<T>): Promise<T> {
  const file = databaseFile(databaseUrl);
  if (file !== undefined && !existsSync(file)) throw new NoDatabaseError(databaseUrl);
  const store = await openStore(databaseUrl);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
