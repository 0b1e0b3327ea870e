import { type ColumnDefinitionBuilder, type Kysely, sql, type Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import { StoreUnavailableError } from './store-error.ts';

/** The databases that the receiver can use. */
export type DatabaseKind = 'sqlite' | 'postgres';

/** By name, in order. Never change one that was released. */
const migrations: Readonly<Record<string, (db: Transaction<Tables>, kind: DatabaseKind) => Promise<void>>> = { '0001-sign-ups': signUps };

/** Any number that nobody else takes: PostgreSQL lets one migration at a time hold it. */
const LOCK = 7_301_946_512;

/** Brings the database to the schema of this version, in one transaction. Several processes may do so at once. */
export async function migrate(db: Kysely<Tables>, kind: DatabaseKind): Promise<void> {
  await db.transaction().execute(async (trx) => {
    if (kind === 'postgres') await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
    await sql`create table if not exists schema_migrations (name text primary key not null, applied_at text not null)`.execute(trx);
    const { rows } = await sql<{ name: string }>`select name from schema_migrations`.execute(trx);
    const applied = rows.map(({ name }) => name);
    if (applied.some((name) => !(name in migrations))) {
      throw new StoreUnavailableError('Its schema was made by a newer version of this program.');
    }
    for (const [name, migration] of Object.entries(migrations)) {
      if (applied.includes(name)) continue;
      await migration(trx, kind);
      await sql`insert into schema_migrations values (${name}, ${new Date().toISOString()})`.execute(trx);
    }
  });
}

// oxlint-disable-next-line typescript/no-explicit-any -- a migration knows the schema as it was, not as it is.
async function signUps(db: Transaction<any>, kind: DatabaseKind): Promise<void> {
  const id = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity();
  const needed = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder => column.notNull();
  const ofSubmission = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    column.notNull().references('submissions.submission_id').onDelete('cascade');
  const ofSignUp = (column: ColumnDefinitionBuilder): ColumnDefinitionBuilder =>
    column.notNull().references('sign_ups.id').onDelete('cascade');

  await db.schema
    .createTable('submissions')
    .addColumn('submission_id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('email', 'text', needed)
    .addColumn('address', 'text', needed)
    .addColumn('name', 'text', needed)
    .addColumn('organization', 'text', needed)
    .addColumn('fields', 'text', needed)
    .addColumn('locale', 'text', needed)
    .addColumn('page', 'text', needed)
    .addColumn('widget', 'text', needed)
    .addColumn('elapsed_ms', 'bigint')
    .addColumn('received_at', 'text', needed)
    .execute();
  await db.schema.createIndex('submissions_of_address').on('submissions').column('address').execute();

  await db.schema
    .createTable('proposals')
    .addColumn('submission_id', 'text', (column) => ofSubmission(column).primaryKey())
    .addColumn('proposal', 'text', needed)
    .execute();

  await db.schema
    .createTable('consents')
    .addColumn('id', 'integer', id)
    .addColumn('submission_id', 'text', ofSubmission)
    .addColumn('purpose', 'text', needed)
    .addColumn('granted', 'integer', (column) => column.notNull().check(sql`granted in (0, 1)`))
    .addColumn('text', 'text', needed)
    .addColumn('language', 'text', needed)
    .addColumn('sender', 'text', needed)
    .execute();
  await db.schema.createIndex('consents_of_submission').on('consents').column('submission_id').execute();

  await db.schema
    .createTable('idempotency_keys')
    .addColumn('key', 'text', (column) => column.primaryKey().notNull())
    .addColumn('fingerprint', 'text', needed)
    .addColumn('submission_id', 'text', needed)
    .execute();
  await db.schema.createIndex('keys_of_submission').on('idempotency_keys').column('submission_id').execute();

  await db.schema
    .createTable('sign_ups')
    .addColumn('id', 'integer', id)
    .addColumn('submission_id', 'text', ofSubmission)
    .addColumn('email', 'text', needed)
    .addColumn('address', 'text', needed)
    .addColumn('community', 'text', needed)
    .addColumn('status', 'text', (column) => column.notNull().check(sql`status in ('pending', 'confirmed', 'withdrawn')`))
    .addColumn('received_at', 'text', needed)
    .addColumn('confirmed_at', 'text')
    .addColumn('withdrawn_at', 'text')
    .addUniqueConstraint('sign_ups_of_address', ['address', 'community'])
    .execute();
  await db.schema.createIndex('sign_ups_of_submission').on('sign_ups').column('submission_id').execute();

  await db.schema
    .createTable('sign_up_submissions')
    .addColumn('sign_up_id', 'integer', ofSignUp)
    .addColumn('submission_id', 'text', ofSubmission)
    .addPrimaryKeyConstraint('sign_up_submissions_key', ['sign_up_id', 'submission_id'])
    .execute();
  await db.schema.createIndex('submissions_that_count').on('sign_up_submissions').column('submission_id').execute();

  await db.schema
    .createTable('links')
    .addColumn('id', 'integer', id)
    .addColumn('hash', 'text', (column) => column.notNull().unique())
    .addColumn('kind', 'text', (column) => column.notNull().check(sql`kind in ('confirm', 'withdraw')`))
    .addColumn('submission_id', 'text', ofSubmission)
    .addColumn('created_at', 'text', needed)
    .addColumn('expires_at', 'text')
    .addColumn('used_at', 'text')
    .execute();
  await db.schema.createIndex('links_of_submission').on('links').column('submission_id').execute();

  await db.schema
    .createTable('link_sign_ups')
    .addColumn('link_id', 'integer', (column) => column.notNull().references('links.id').onDelete('cascade'))
    .addColumn('sign_up_id', 'integer', ofSignUp)
    .addPrimaryKeyConstraint('link_sign_ups_key', ['link_id', 'sign_up_id'])
    .execute();
  await db.schema.createIndex('links_of_sign_up').on('link_sign_ups').column('sign_up_id').execute();

  await db.schema
    .createTable('outbox')
    .addColumn('id', 'integer', id)
    .addColumn('kind', 'text', needed)
    .addColumn('submission_id', 'text', ofSubmission)
    .addColumn('recipient', 'text', needed)
    .addColumn('address', 'text', needed)
    .addColumn('params', 'text', needed)
    .addColumn('message_id', 'text', (column) => column.notNull().unique())
    .addColumn('created_at', 'text', needed)
    .addColumn('due_at', 'text', needed)
    .addColumn('attempts', 'integer', needed)
    .addColumn('lease', 'text')
    .addColumn('leased_until', 'text')
    .addColumn('sent_at', 'text')
    .addColumn('failed_at', 'text')
    .addColumn('last_error', 'text')
    .execute();
  await db.schema.createIndex('outbox_of_submission').on('outbox').column('submission_id').execute();
  await db.schema.createIndex('outbox_of_address').on('outbox').columns(['address', 'created_at']).execute();
  await sql`create index outbox_waiting on outbox (due_at) where sent_at is null and failed_at is null`.execute(db);
}
