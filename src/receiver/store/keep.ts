import type { Transaction } from 'kysely';
import type { PersonRequest } from '../intake/person.ts';
import type { ProposalRequest } from '../intake/proposal-request.ts';
import type { SignUpRequest } from '../intake/sign-up-request.ts';
import { addressOf } from './address.ts';
import { addLink } from './links.ts';
import { addMail } from './outbox.ts';
import type { DatabaseKind } from './migrations.ts';
import type { Tables } from './schema.ts';

/** Something on its way into the store. */
export interface Submission<R extends PersonRequest> {
  readonly request: R;
  /** Keys of which each may stand for one content only: the submission's id, and the `Idempotency-Key` where it differs. */
  readonly keys: readonly string[];
  /** What the content is compared by. */
  readonly fingerprint: string;
  /** RFC 3339, UTC. */
  readonly receivedAt: string;
}

/** How many mails may go to one address in 24 hours. */
export interface MailAllowance {
  readonly confirm: number;
  readonly already: number;
}

/** What the rules of keeping depend on. */
export interface KeepContext {
  readonly kind: DatabaseKind;
  readonly allowance: MailAllowance;
  /** Who is told of proposals, where somebody is. */
  readonly staff?: string;
}

/**
 * What became of a {@link Submission}. `kept`: it is on disk now. `repeated`: it was there already under the same key and
 * nothing changed. `key-reused`: one of its keys stands for other content; nothing was kept.
 */
export type KeepResult = 'kept' | 'repeated' | 'key-reused';

/** Another process has kept the same key meanwhile: a second try will find it. */
export class RacedError extends Error {
  override readonly name = 'RacedError';
}

type Trx = Transaction<Tables>;

/** Keeps a sign-up for each community, and the mail about it, in the given transaction. */
export async function keepSignUp(trx: Trx, submission: Submission<SignUpRequest>, context: KeepContext): Promise<KeepResult> {
  const known = await claimKeys(trx, submission);
  if (known) return known;
  await insertSubmission(trx, submission);
  const { request, receivedAt } = submission;
  const all: number[] = [];
  const pending: number[] = [];
  // Always in the same order, so that two transactions never wait for each other.
  for (const community of [...request.communities].sort()) {
    const { id, isPending } = await joinSignUp(trx, community, submission, context.kind);
    all.push(id);
    if (isPending) pending.push(id);
  }
  if (pending.length > 0) {
    const rows = pending.map((sign_up_id) => ({ sign_up_id, submission_id: request.submissionId }));
    await trx.insertInto('sign_up_submissions').values(rows).execute();
  }
  const address = addressOf(request.email);
  const kind = pending.length > 0 ? 'confirm' : 'already';
  if (await mayMail(trx, address, kind, receivedAt, context.allowance)) {
    await mailSignUp(trx, { submissionId: request.submissionId, email: request.email, pending, all, now: receivedAt });
  }
  return 'kept';
}

/** Puts a mail into the outbox: to confirm what is pending, or that everything is confirmed already. */
export async function mailSignUp(
  trx: Trx,
  mail: { submissionId: string; email: string; pending: readonly number[]; all: readonly number[]; now: string },
): Promise<void> {
  const { submissionId, email, pending, all, now } = mail;
  const confirm = pending.length > 0 ? await addLink(trx, { kind: 'confirm', submissionId, signUpIds: pending, now }) : undefined;
  const withdraw = await addLink(trx, { kind: 'withdraw', submissionId, signUpIds: all, now });
  await addMail(trx, { kind: confirm ? 'confirm' : 'already', submissionId, recipient: email, now, params: { confirm, withdraw } });
}

/** Keeps a proposal, and the mails about it, in the given transaction. */
export async function keepProposal(trx: Trx, submission: Submission<ProposalRequest>, context: KeepContext): Promise<KeepResult> {
  const known = await claimKeys(trx, submission);
  if (known) return known;
  const { request, receivedAt: now } = submission;
  const { submissionId, email } = request;
  await insertSubmission(trx, submission);
  await trx
    .insertInto('proposals')
    .values({ submission_id: submissionId, proposal: JSON.stringify(request.proposal) })
    .execute();
  if (await mayMail(trx, addressOf(email), 'proposal', now, context.allowance)) {
    await addMail(trx, { kind: 'proposal', submissionId, recipient: email, now, params: {} });
  }
  if (context.staff) await addMail(trx, { kind: 'proposal-to-staff', submissionId, recipient: context.staff, now, params: {} });
  return 'kept';
}

/** Takes the keys for this content. @returns what is known of them already, undefined when they are its own now. */
async function claimKeys(
  trx: Trx,
  { keys, fingerprint, request }: Submission<PersonRequest>,
): Promise<'repeated' | 'key-reused' | undefined> {
  const known = await trx.selectFrom('idempotency_keys').select('fingerprint').where('key', 'in', keys).execute();
  if (known.some((row) => row.fingerprint !== fingerprint)) return 'key-reused';
  if (known.length > 0) return 'repeated';
  const rows = [...keys].sort().map((key) => ({ key, fingerprint, submission_id: request.submissionId }));
  const taken = await trx
    .insertInto('idempotency_keys')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .returning('key')
    .execute();
  if (taken.length < rows.length) throw new RacedError();
  return undefined;
}

async function insertSubmission(trx: Trx, { request, receivedAt }: Submission<PersonRequest>): Promise<void> {
  const { submissionId: submission_id, email, name, organization, fields, locale, page, widget, elapsedMs, consents } = request;
  const person = { email, address: addressOf(email), name, organization, fields: JSON.stringify(fields), locale };
  await trx
    .insertInto('submissions')
    .values({ submission_id, ...person, page, widget, elapsed_ms: elapsedMs, received_at: receivedAt })
    .execute();
  if (consents.length === 0) return;
  const rows = consents.map((consent) => ({ submission_id, ...consent, granted: consent.granted ? 1 : 0 }));
  await trx.insertInto('consents').values(rows).execute();
}

/** The sign-up of this address for this community: a new one, or the one that there is; who had withdrawn is asked again. */
async function joinSignUp(
  trx: Trx,
  community: string,
  { request: { email, submissionId }, receivedAt }: Submission<SignUpRequest>,
  kind: DatabaseKind,
): Promise<{ id: number; isPending: boolean }> {
  const row = { submission_id: submissionId, email, community, status: 'pending' as const, received_at: receivedAt };
  const address = addressOf(email);
  const added = await trx
    .insertInto('sign_ups')
    .values({ ...row, address })
    .onConflict((conflict) => conflict.columns(['address', 'community']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (added) return { id: added.id, isPending: true };
  let query = trx.selectFrom('sign_ups').select(['id', 'status']).where('address', '=', address).where('community', '=', community);
  if (kind === 'postgres') query = query.forUpdate();
  const present = await query.executeTakeFirst();
  // It was erased in the same moment.
  if (!present) throw new RacedError();
  if (present.status === 'withdrawn') {
    const again = { submission_id: submissionId, email, status: 'pending' as const, received_at: receivedAt, confirmed_at: null };
    await trx.updateTable('sign_ups').set(again).where('id', '=', present.id).execute();
  }
  return { id: present.id, isPending: present.status !== 'confirmed' };
}

/** Whether one more mail may go to an address: nobody's mailbox is filled through a form that anybody can send. */
export async function mayMail(
  trx: Trx,
  address: string,
  kind: 'confirm' | 'already' | 'proposal',
  now: string,
  { confirm, already }: MailAllowance,
): Promise<boolean> {
  const dayBefore = new Date(Date.parse(now) - 24 * 3_600_000).toISOString();
  const { count } = await trx
    .selectFrom('outbox')
    .select((expression) => expression.fn.countAll<number | string>().as('count'))
    .where('address', '=', address)
    .where('kind', '=', kind)
    .where('created_at', '>', dayBefore)
    .executeTakeFirstOrThrow();
  return Number(count) < (kind === 'already' ? already : confirm);
}
