import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Client, createClient, type Transaction } from '@libsql/client';
import { databaseFile } from './database-file.ts';
import { migrate } from './migrations.ts';
import {
  type KeepResult,
  type NewSignUp,
  type SignUpStore,
  type StoredConsent,
  type StoredSignUp,
  StoreUnavailableError,
} from './sign-up-store.ts';

/** How long a statement waits for another process that writes. It blocks this process meanwhile, so it is short. */
const BUSY_TIMEOUT_MS = 1_000;
const PAGE_SIZE = 500;

/**
 * Opens the store in one SQLite file (`file:PATH`), which is made where it is missing, its folder not, and brings its
 * schema up to date. A commit is on disk when it returns: write-ahead log, `synchronous` at its default `FULL`.
 */
export async function openSqliteStore(databaseUrl: string): Promise<SignUpStore> {
  return guard(async () => {
    const folder = dirname(resolve(databaseFile(databaseUrl) ?? ''));
    if (!existsSync(folder)) throw new StoreUnavailableError(`The folder ${folder} does not exist.`);
    const client = createClient({ url: databaseUrl, timeout: BUSY_TIMEOUT_MS });
    try {
      await client.execute('PRAGMA journal_mode = WAL');
      await migrate(client);
    } catch (error) {
      client.close();
      throw error;
    }
    return new SqliteStore(client);
  });
}

class SqliteStore implements SignUpStore {
  readonly #client: Client;
  #writing: Promise<unknown> = Promise.resolve();

  constructor(client: Client) {
    this.#client = client;
  }

  keep(signUp: NewSignUp): Promise<KeepResult> {
    return this.#write((transaction) => keep(transaction, signUp));
  }

  async *list(): AsyncIterable<StoredSignUp> {
    for (let after = 0; ;) {
      const { rows } = await guard(() => this.#client.execute({ sql: listPage, args: [after, PAGE_SIZE] }));
      for (const row of rows) {
        const { id, consents, ...signUp } = row as unknown as ListedRow;
        yield { ...signUp, consents: JSON.parse(consents) as StoredConsent[] };
        after = id;
      }
      if (rows.length < PAGE_SIZE) return;
    }
  }

  async check(): Promise<void> {
    await guard(() => this.#client.execute('SELECT 1 FROM sign_ups LIMIT 1'));
  }

  close(): void {
    this.#client.close();
  }

  /** One write at a time: a second one of this process would find the database locked by the first, and block it. */
  #write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const turn = this.#writing.then(() =>
      guard(async () => {
        const transaction = await this.#client.transaction('write');
        try {
          const result = await work(transaction);
          await transaction.commit();
          return result;
        } finally {
          transaction.close();
        }
      }),
    );
    // libsql 0.18 leaves a statement that failed half done, and its connection can commit nothing more: take a new one.
    this.#writing = turn.catch(() => this.#client.reconnect());
    return turn;
  }
}

async function keep(transaction: Transaction, { request, keys, fingerprint, receivedAt }: NewSignUp): Promise<KeepResult> {
  const marks = keys.map(() => '?').join(', ');
  const known = await transaction.execute({ sql: `SELECT fingerprint FROM idempotency_keys WHERE key IN (${marks})`, args: [...keys] });
  if (known.rows.some((row) => row['fingerprint'] !== fingerprint)) return 'key-reused';
  if (known.rows.length > 0) return 'repeated';

  const { submissionId, email, name, organization, fields, locale, page, widget, elapsedMs } = request;
  await transaction.execute({
    sql: 'INSERT INTO submissions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    args: [submissionId, email, name, organization, JSON.stringify(fields), locale, page, widget, elapsedMs, receivedAt],
  });
  for (const key of keys) {
    await transaction.execute({ sql: 'INSERT INTO idempotency_keys VALUES (?, ?, ?)', args: [key, fingerprint, submissionId] });
  }
  for (const community of request.communities) {
    const address = email.toLowerCase();
    await transaction.execute({
      sql: `INSERT INTO sign_ups (submission_id, email, address, community, received_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (address, community) DO NOTHING`,
      args: [submissionId, email, address, community, receivedAt],
    });
    for (const { purpose, granted, text, language, sender } of request.consents) {
      await transaction.execute({
        sql: `INSERT INTO consents (sign_up_id, submission_id, purpose, granted, text, language, sender, received_at)
              SELECT id, ?, ?, ?, ?, ?, ?, ? FROM sign_ups WHERE address = ? AND community = ?`,
        args: [submissionId, purpose, granted ? 1 : 0, text, language, sender, receivedAt, address, community],
      });
    }
  }
  return 'kept';
}

/** A row of {@link listPage}: the consents are JSON text. */
type ListedRow = Omit<StoredSignUp, 'consents'> & { readonly id: number; readonly consents: string };

const listPage = `
  SELECT id, submission_id, email, community, status, received_at, confirmed_at, (
    SELECT json_group_array(json_object('purpose', purpose, 'granted', json(iif(granted, 'true', 'false')), 'text', text,
      'language', language, 'sender', sender, 'received_at', received_at))
    FROM (SELECT * FROM consents WHERE sign_up_id = sign_ups.id ORDER BY id)
  ) AS consents
  FROM sign_ups WHERE id > ? ORDER BY id LIMIT ?`;

/** Turns what the database throws into one kind of error. SQLite's messages name tables and causes, never values. */
async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof StoreUnavailableError) throw error;
    throw new StoreUnavailableError((error as Error).message, { cause: error });
  }
}
