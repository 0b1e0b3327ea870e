import type { Transaction } from 'kysely';
import { addressOf } from './address.ts';
import { withdrawSignUps } from './links.ts';
import type { Tables } from './schema.ts';

type Trx = Transaction<Tables>;

/** Withdraws an address from one community, or from all. @returns how many sign-ups were not withdrawn before. */
export async function withdrawAddress(trx: Trx, email: string, community: string | undefined, now: string): Promise<number> {
  let query = trx.selectFrom('sign_ups').select('id').where('address', '=', addressOf(email));
  if (community !== undefined) query = query.where('community', '=', community);
  const rows = await query.execute();
  return withdrawSignUps(
    trx,
    rows.map(({ id }) => id),
    now,
  );
}

/** What {@link eraseAddress} took away. */
export interface Erased {
  readonly signUps: number;
  readonly submissions: number;
}

/** Deletes everything that is kept about an address: sign-ups, proposals, consents, links, keys and mails. */
export async function eraseAddress(trx: Trx, email: string): Promise<Erased> {
  const address = addressOf(email);
  const { numDeletedRows: signUps } = await trx.deleteFrom('sign_ups').where('address', '=', address).executeTakeFirstOrThrow();
  await trx.deleteFrom('outbox').where('address', '=', address).execute();
  const rows = await trx.selectFrom('submissions').select('submission_id').where('address', '=', address).execute();
  await deleteSubmissions(
    trx,
    rows.map(({ submission_id }) => submission_id),
  );
  return { signUps: Number(signUps), submissions: rows.length };
}

/** How long an address that nobody confirmed is kept. */
export const UNCONFIRMED_DAYS = 30;

/** What {@link purge} took away. */
export interface Purged {
  readonly signUps: number;
  readonly submissions: number;
  readonly mails: number;
}

/**
 * Deletes what is older than {@link UNCONFIRMED_DAYS}: sign-ups that nobody confirmed, submissions that belong to nothing any
 * more, mails that were settled. Who had withdrawn before and did not confirm anew stays withdrawn.
 */
export async function purge(trx: Trx, now: number): Promise<Purged> {
  const before = new Date(now - UNCONFIRMED_DAYS * 86_400_000).toISOString();
  await trx
    .updateTable('sign_ups')
    .set({ status: 'withdrawn' })
    .where('status', '=', 'pending')
    .where('withdrawn_at', 'is not', null)
    .where('received_at', '<', before)
    .execute();
  const signUps = await trx
    .deleteFrom('sign_ups')
    .where('status', '=', 'pending')
    .where('received_at', '<', before)
    .executeTakeFirstOrThrow();
  const mails = await trx
    .deleteFrom('outbox')
    .where('created_at', '<', before)
    .where((where) => where.or([where('sent_at', 'is not', null), where('failed_at', 'is not', null)]))
    .executeTakeFirstOrThrow();
  const id = 'submissions.submission_id';
  const orphans = await trx
    .selectFrom('submissions')
    .select(id)
    .where('received_at', '<', before)
    .where(id, 'not in', (ids) => ids.selectFrom('sign_ups').select('sign_ups.submission_id'))
    .where(id, 'not in', (ids) => ids.selectFrom('sign_up_submissions').select('sign_up_submissions.submission_id'))
    .where(id, 'not in', (ids) => ids.selectFrom('proposals').select('proposals.submission_id'))
    // What was sent by people who were on the list already: kept as long as they are.
    .where(id, 'not in', (ids) =>
      ids.selectFrom('link_sign_ups').innerJoin('links', 'links.id', 'link_sign_ups.link_id').select('links.submission_id'),
    )
    .execute();
  await deleteSubmissions(
    trx,
    orphans.map(({ submission_id }) => submission_id),
  );
  return { signUps: Number(signUps.numDeletedRows), submissions: orphans.length, mails: Number(mails.numDeletedRows) };
}

/** With all that refers to them; a few hundred at a time, since a statement holds only so many values. */
async function deleteSubmissions(trx: Trx, ids: readonly string[]): Promise<void> {
  for (let start = 0; start < ids.length; start += 500) {
    const some = ids.slice(start, start + 500);
    await trx.deleteFrom('idempotency_keys').where('submission_id', 'in', some).execute();
    await trx.deleteFrom('submissions').where('submission_id', 'in', some).execute();
  }
}
