import { setTimeout as sleep } from 'node:timers/promises';
import type LibsqlDatabase from 'libsql';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  SqliteDialect,
  type SqliteDatabase,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { isBusy } from './sqlite-error.ts';

/** How long a transaction waits for other transactions of this process and for other processes, in milliseconds. */
const PATIENCE_MS = 5_000;

type Libsql = new (path: string) => LibsqlDatabase.Database;
/** A connection, which is what the package's types call `Database` too. */
type Connection = InstanceType<Libsql>;

/**
 * Kysely's dialect for SQLite over libsql, in one connection: write-ahead log, and every commit on disk when it returns.
 * Transactions take the database at once, so that none finds out half-way that another process was faster.
 */
export class LibsqlDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(Database: Libsql, path: string) {
    const config = { database: new SteadyDatabase(() => connect(Database, path)) };
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateSqliteDriver(this.#config);
  }
}

function connect(Database: Libsql, path: string): Connection {
  const connection = new Database(path);
  // Only while several processes begin at once: otherwise waiting would hold up everything else here.
  connection.exec('PRAGMA busy_timeout = 2000');
  connection.exec('PRAGMA journal_mode = WAL');
  connection.exec('PRAGMA synchronous = FULL');
  connection.exec('PRAGMA foreign_keys = ON');
  // What is erased is overwritten too.
  connection.exec('PRAGMA secure_delete = ON');
  connection.exec('PRAGMA busy_timeout = 0');
  return connection;
}

/**
 * libsql 0.5 leaves a statement that failed half done, and its connection can commit nothing more: after every failure this
 * one ends the transaction and goes on with a new connection.
 */
class SteadyDatabase implements SqliteDatabase {
  readonly #connect: () => Connection;
  #connection: Connection | undefined;

  constructor(connect: () => Connection) {
    this.#connect = connect;
    this.#connection = connect();
  }

  prepare(sql: string): SqliteStatement {
    // Commands without values: run at once, since a prepared one that fails would be left half done.
    if (/^(begin|commit|rollback|savepoint|release)\b/.test(sql)) {
      const run = (): { changes: number; lastInsertRowid: number } => {
        // The failure that led to a rollback has rolled back already.
        if (sql !== 'rollback' || this.#connection?.inTransaction) this.#attempt((connection) => connection.exec(sql), isBusy);
        return { changes: 0, lastInsertRowid: 0 };
      };
      return { reader: false, run, all: () => [], iterate: () => [].values() };
    }
    const statement = this.#attempt((connection) => connection.prepare(sql));
    return {
      reader: statement.reader,
      run: (values) => this.#attempt(() => statement.run(values)),
      all: (values) => this.#attempt(() => statement.all(values)),
      iterate: (values) => statement.iterate(values),
    };
  }

  close(): void {
    this.#connection?.close();
    this.#connection = undefined;
  }

  /** @param isHarmless tells of the failures after which the connection is as good as before. */
  #attempt<T>(work: (connection: Connection) => T, isHarmless = (_error: unknown): boolean => false): T {
    this.#connection ??= this.#connect();
    try {
      return work(this.#connection);
    } catch (error) {
      if (!isHarmless(error)) this.#giveUp(this.#connection);
      throw error;
    }
  }

  #giveUp(connection: Connection): void {
    this.#connection = undefined;
    try {
      if (connection.inTransaction) connection.exec('rollback');
      connection.close();
    } catch {
      // It is broken, which is why it is given up.
    }
  }
}

/** Waits for a database that another process writes without holding up the process meanwhile, but no longer than {@link PATIENCE_MS}. */
class ImmediateSqliteDriver extends SqliteDriver {
  #deadline = 0;

  override async acquireConnection(): Promise<DatabaseConnection> {
    const deadline = performance.now() + PATIENCE_MS;
    const connection = await super.acquireConnection();
    this.#deadline = deadline;
    return connection;
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    for (;;) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        if (!isBusy(error) || performance.now() > this.#deadline) throw error;
        await sleep(2 + Math.random() * 18);
      }
    }
  }
}
