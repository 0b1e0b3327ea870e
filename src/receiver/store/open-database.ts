import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Kysely, PostgresDialect } from 'kysely';
import { databaseFile, isPostgresUrl } from './database-url.ts';
import { type DatabaseKind, migrate } from './migrations.ts';
import type { Tables } from './schema.ts';
import { StoreUnavailableError } from './store-error.ts';

/** A database whose schema is up to date. */
export interface OpenDatabase {
  readonly kind: DatabaseKind;
  readonly db: Kysely<Tables>;
}

/**
 * Opens the database that `databaseUrl` names (`file:PATH`, made where it is missing, its folder not; or `postgres://…`) and
 * brings its schema up to date.
 */
export async function openDatabase(databaseUrl: string): Promise<OpenDatabase> {
  const kind = isPostgresUrl(databaseUrl) ? 'postgres' : 'sqlite';
  const db = kind === 'postgres' ? await openPostgres(databaseUrl) : await openSqlite(databaseUrl);
  try {
    await migrate(db, kind);
  } catch (error) {
    await db.destroy();
    throw error;
  }
  return { kind, db };
}

async function openSqlite(databaseUrl: string): Promise<Kysely<Tables>> {
  const path = resolve(databaseFile(databaseUrl) ?? '');
  if (!existsSync(dirname(path))) throw new StoreUnavailableError(`The folder ${dirname(path)} does not exist.`);
  // Machine code, chosen by npm for each platform: only who keeps sign-ups in SQLite needs it.
  const { default: Database } = await import('libsql').catch((cause: unknown) => {
    throw new StoreUnavailableError('SQLite needs the package libsql: npm install libsql.', { cause });
  });
  const { LibsqlDialect } = await import('./sqlite-dialect.ts');
  return new Kysely<Tables>({ dialect: new LibsqlDialect(Database, path) });
}

async function openPostgres(databaseUrl: string): Promise<Kysely<Tables>> {
  const { default: pg } = await import('pg');
  const types = new pg.TypeOverrides();
  // Counts and the numbers of milliseconds: all below 2^53.
  types.setTypeParser(pg.types.builtins.INT8, Number);
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 10,
    connectionTimeoutMillis: 5_000,
    // The server's own deadlines, so that nobody waits for a lock for ever.
    lock_timeout: 3_000,
    statement_timeout: 30_000,
    types,
  });
  // A connection that breaks while idle is replaced when it is needed; the failure then is told.
  pool.on('error', () => undefined);
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
