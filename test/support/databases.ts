import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, type TestContext } from 'node:test';
import { freshPostgresUrl, postgresFolder } from './postgres.ts';

/** A kind of database that the receiver can use. */
export interface TestedDatabase {
  readonly kind: 'SQLite' | 'PostgreSQL';
  /** The address of a database of its own, empty. */
  readonly fresh: (t: TestContext) => Promise<string>;
}

/** A folder that is gone after the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cop-receiver-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** SQLite in a temporary folder. */
export const sqlite: TestedDatabase = {
  kind: 'SQLite',
  fresh: async (t) => `file:${join(await temporaryFolder(t), 'test.db')}`,
};

/** PostgreSQL on a server of the tests' own. */
export const postgres: TestedDatabase = { kind: 'PostgreSQL', fresh: () => freshPostgresUrl() };

const hasPostgres = postgresFolder() !== undefined;
if (!hasPostgres) {
  console.error('!! There is no PostgreSQL on this machine (Debian: apt-get install postgresql). The receiver is tested on SQLite only.');
}

/** Both kinds, or SQLite alone where there is no PostgreSQL. */
export const testedDatabases: readonly TestedDatabase[] = hasPostgres ? [sqlite, postgres] : [sqlite];

/** The same suite on every kind of database. */
export function describeOnEach(name: string, suite: (database: TestedDatabase) => void): void {
  for (const database of testedDatabases) describe(`${name} (${database.kind})`, () => suite(database));
}
