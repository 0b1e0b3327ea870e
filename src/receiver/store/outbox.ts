import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import { addressOf } from './address.ts';
import type { DatabaseKind } from './migrations.ts';
import type { Tables } from './schema.ts';

/** What mails are about. */
export type MailKind = Tables['outbox']['kind']['__select__'];

/** What a mail needs beside its submission. */
export interface MailParams {
  /** The token of the link to confirm. */
  readonly confirm?: string | undefined;
  /** The token of the link to withdraw. */
  readonly withdraw?: string | undefined;
}

/** A mail that somebody has taken on to send. */
export interface ClaimedMail {
  readonly id: number;
  readonly kind: MailKind;
  readonly submissionId: string;
  readonly recipient: string;
  readonly params: MailParams;
  readonly messageId: string;
  /** How often it was tried before. */
  readonly attempts: number;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly lease: string;
}

const iso = (millis: number): string => new Date(millis).toISOString();

/** Adds a mail, due at once. */
export async function addMail(
  trx: Transaction<Tables>,
  mail: { kind: MailKind; submissionId: string; recipient: string; params: MailParams; now: string },
): Promise<void> {
  const { kind, submissionId, recipient, params, now } = mail;
  const row = { kind, submission_id: submissionId, recipient, address: addressOf(recipient), params: JSON.stringify(params) };
  const unsent = { lease: null, leased_until: null, sent_at: null, failed_at: null, last_error: null };
  await trx
    .insertInto('outbox')
    .values({ ...row, ...unsent, message_id: randomUUID(), created_at: now, due_at: now, attempts: 0 })
    .execute();
}

/**
 * Takes on some mails that are due and that nobody else is sending, the oldest first, until the lease runs out. A mail that
 * is due or leased further ahead than anything can be was written under a clock that went wrong: it counts as due.
 */
export async function claimMails(
  trx: Transaction<Tables>,
  kind: DatabaseKind,
  { now, count, leaseMs, farthestMs }: { now: number; count: number; leaseMs: number; farthestMs: number },
): Promise<readonly ClaimedMail[]> {
  const [soon, far, farLease] = [iso(now), iso(now + farthestMs), iso(now + leaseMs)];
  let due = trx
    .selectFrom('outbox')
    .select('id')
    .where('sent_at', 'is', null)
    .where('failed_at', 'is', null)
    .where((where) => where.or([where('due_at', '<=', soon), where('due_at', '>', far)]))
    .where((where) =>
      where.or([where('leased_until', 'is', null), where('leased_until', '<=', soon), where('leased_until', '>', farLease)]),
    )
    .orderBy('due_at')
    .orderBy('id')
    .limit(count);
  if (kind === 'postgres') due = due.forUpdate().skipLocked();
  const ids = (await due.execute()).map(({ id }) => id);
  if (ids.length === 0) return [];
  const lease = randomUUID();
  const rows = await trx
    .updateTable('outbox')
    .set({ lease, leased_until: farLease })
    .where('id', 'in', ids)
    .returning(['id', 'kind', 'submission_id', 'recipient', 'params', 'message_id', 'attempts', 'created_at'])
    .execute();
  return rows
    .map(({ submission_id: submissionId, message_id: messageId, created_at, params, ...row }) => ({
      ...row,
      submissionId,
      messageId,
      lease,
      params: JSON.parse(params) as MailParams,
      createdAt: Date.parse(created_at),
    }))
    .sort((a, b) => a.id - b.id);
}

/** What became of a mail that was taken on. `later` has the instant of the next try, in milliseconds since 1970. */
export type MailOutcome = 'sent' | { readonly failed: string } | { readonly later: number; readonly error: string } | 'released';

/** Notes what became of a mail, unless its lease ran out and somebody else has taken it on. */
export async function settleMail(
  trx: Transaction<Tables>,
  { id, lease, attempts }: ClaimedMail,
  outcome: MailOutcome,
  now: number,
): Promise<void> {
  const free = { lease: null, leased_until: null };
  const change =
    outcome === 'sent'
      ? { ...free, params: '{}', attempts: attempts + 1, sent_at: iso(now), last_error: null }
      : outcome === 'released'
        ? free
        : 'failed' in outcome
          ? { ...free, params: '{}', attempts: attempts + 1, failed_at: iso(now), last_error: outcome.failed }
          : { ...free, attempts: attempts + 1, due_at: iso(outcome.later), last_error: outcome.error };
  await trx.updateTable('outbox').set(change).where('id', '=', id).where('lease', '=', lease).execute();
}
