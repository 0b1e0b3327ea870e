import type { Client } from '@libsql/client';
import { StoreUnavailableError } from './sign-up-store.ts';

/** Statements that bring the schema from one version to the next; version n is the n-th entry. Never change one that was released. */
const migrations: readonly (readonly string[])[] = [
  [
    `CREATE TABLE submissions (
      submission_id TEXT PRIMARY KEY,
      email TEXT NOT NULL,
      name TEXT NOT NULL,
      organization TEXT NOT NULL,
      fields TEXT NOT NULL,
      locale TEXT NOT NULL,
      page TEXT NOT NULL,
      widget TEXT NOT NULL,
      elapsed_ms INTEGER,
      received_at TEXT NOT NULL
    ) STRICT`,
    `CREATE TABLE idempotency_keys (
      key TEXT PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      submission_id TEXT NOT NULL REFERENCES submissions ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID`,
    // address: the e-mail address in lower case, by which people are told apart.
    `CREATE TABLE sign_ups (
      id INTEGER PRIMARY KEY,
      submission_id TEXT NOT NULL REFERENCES submissions ON DELETE CASCADE,
      email TEXT NOT NULL,
      address TEXT NOT NULL,
      community TEXT NOT NULL,
      status TEXT NOT NULL DEFAULT 'pending' CHECK (status IN ('pending', 'confirmed', 'withdrawn')),
      received_at TEXT NOT NULL,
      confirmed_at TEXT,
      UNIQUE (address, community)
    ) STRICT`,
    `CREATE TABLE consents (
      id INTEGER PRIMARY KEY,
      sign_up_id INTEGER NOT NULL REFERENCES sign_ups ON DELETE CASCADE,
      submission_id TEXT NOT NULL REFERENCES submissions ON DELETE CASCADE,
      purpose TEXT NOT NULL,
      granted INTEGER NOT NULL CHECK (granted IN (0, 1)),
      text TEXT NOT NULL,
      language TEXT NOT NULL,
      sender TEXT NOT NULL,
      received_at TEXT NOT NULL
    ) STRICT`,
    'CREATE INDEX consents_of_sign_up ON consents (sign_up_id)',
  ],
];

/** Brings the database to the schema of this version. Several processes may do so at once. */
export async function migrate(client: Client): Promise<void> {
  const transaction = await client.transaction('write');
  try {
    await transaction.execute(
      'CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT',
    );
    const { rows } = await transaction.execute('SELECT coalesce(max(version), 0) AS version FROM schema_migrations');
    const present = Number(rows[0]!['version']);
    if (present > migrations.length) {
      throw new StoreUnavailableError(
        `The database is of schema ${present}, made by a newer version; this one knows ${migrations.length}.`,
      );
    }
    for (const [index, statements] of migrations.entries()) {
      if (index < present) continue;
      for (const statement of statements) await transaction.execute(statement);
      const applied = "INSERT INTO schema_migrations (version, applied_at) VALUES (?, strftime('%Y-%m-%dT%H:%M:%SZ'))";
      await transaction.execute({ sql: applied, args: [index + 1] });
    }
    await transaction.commit();
  } finally {
    transaction.close();
  }
}
