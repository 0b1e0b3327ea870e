import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import { hashOf, newToken } from './tokens.ts';

/** How long a link to confirm is good for. */
export const CONFIRM_DAYS = 7;

const DAY_MS = 86_400_000;

/** A link as it was mailed, and what it can still do. */
export interface FoundLink {
  readonly id: number;
  readonly kind: 'confirm' | 'withdraw';
  /**
   * `open`: there is something to confirm or withdraw from. `done`: there is not any more, see {@link signUps}. `expired`: the
   * seven days are over. `superseded`: a newer link has taken its place.
   */
  readonly state: 'open' | 'done' | 'expired' | 'superseded';
  readonly submissionId: string;
  readonly email: string;
  /** BCP 47 tag of the language that the form was filled in. */
  readonly locale: string;
  readonly signUps: readonly { readonly id: number; readonly community: string; readonly status: 'pending' | 'confirmed' | 'withdrawn' }[];
}

/** Makes a link good for some sign-ups and keeps its hash. A link to confirm takes the place of older ones. @returns its token. */
export async function addLink(
  trx: Transaction<Tables>,
  link: { kind: 'confirm' | 'withdraw'; submissionId: string; signUpIds: readonly number[]; now: string },
): Promise<string> {
  const { kind, submissionId, signUpIds, now } = link;
  const token = newToken();
  if (kind === 'confirm') {
    await trx
      .deleteFrom('link_sign_ups')
      .where('sign_up_id', 'in', signUpIds)
      .where('link_id', 'in', (links) => links.selectFrom('links').select('id').where('kind', '=', 'confirm').where('used_at', 'is', null))
      .execute();
  }
  const expires_at = kind === 'confirm' ? new Date(Date.parse(now) + CONFIRM_DAYS * DAY_MS).toISOString() : null;
  const { id } = await trx
    .insertInto('links')
    .values({ hash: hashOf(token), kind, submission_id: submissionId, created_at: now, expires_at, used_at: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('link_sign_ups')
    .values(signUpIds.map((sign_up_id) => ({ link_id: id, sign_up_id })))
    .execute();
  return token;
}

/** The link of a token, undefined where there is none. */
export async function findLink(db: Kysely<Tables>, token: string, now: string): Promise<FoundLink | undefined> {
  const link = await db
    .selectFrom('links')
    .innerJoin('submissions', 'submissions.submission_id', 'links.submission_id')
    .select([
      'links.id',
      'links.kind',
      'links.submission_id',
      'links.expires_at',
      'links.used_at',
      'submissions.email',
      'submissions.locale',
    ])
    .where('links.hash', '=', hashOf(token))
    .executeTakeFirst();
  if (!link) return undefined;
  const { id, kind, email, locale, submission_id: submissionId } = link;
  const found = (state: FoundLink['state'], signUps: FoundLink['signUps']): FoundLink => ({
    id,
    kind,
    state,
    submissionId,
    email,
    locale,
    signUps,
  });
  const ofSubmission = db
    .selectFrom('sign_up_submissions')
    .innerJoin('sign_ups', 'sign_ups.id', 'sign_up_submissions.sign_up_id')
    .where('sign_up_submissions.submission_id', '=', submissionId);
  const ofLink = db
    .selectFrom('link_sign_ups')
    .innerJoin('sign_ups', 'sign_ups.id', 'link_sign_ups.sign_up_id')
    .where('link_sign_ups.link_id', '=', id);
  const columns = ['sign_ups.id', 'sign_ups.community', 'sign_ups.status'] as const;

  const signUps = await ofLink.select(columns).orderBy('sign_ups.community').execute();
  if (signUps.length === 0) {
    const others = await ofSubmission.select(columns).orderBy('sign_ups.community').execute();
    return found(kind === 'confirm' && others.some(({ status }) => status === 'pending') ? 'superseded' : 'done', others);
  }
  // Who has joined again can leave again; a confirmation is given once.
  if (kind === 'withdraw') return found(signUps.some(({ status }) => status !== 'withdrawn') ? 'open' : 'done', signUps);
  if (link.used_at !== null || !signUps.some(({ status }) => status === 'pending')) return found('done', signUps);
  return found(link.expires_at !== null && link.expires_at <= now ? 'expired' : 'open', signUps);
}

/** Does what an open link is for, once. @returns the link as it is afterwards. */
export async function useLink(trx: Transaction<Tables>, token: string, now: string): Promise<FoundLink | undefined> {
  const link = await findLink(trx, token, now);
  if (link?.state !== 'open') return link;
  const ids = link.signUps.map(({ id }) => id);
  if (link.kind === 'confirm') {
    const confirmed = { status: 'confirmed' as const, confirmed_at: now };
    await trx.updateTable('sign_ups').set(confirmed).where('id', 'in', ids).where('status', '=', 'pending').execute();
  } else {
    await withdrawSignUps(trx, ids, now);
  }
  await trx.updateTable('links').set({ used_at: now }).where('id', '=', link.id).execute();
  return findLink(trx, token, now);
}

/** Withdraws the sign-ups with these ids. @returns how many were not withdrawn before. */
export async function withdrawSignUps(trx: Transaction<Tables>, ids: readonly number[], now: string): Promise<number> {
  if (ids.length === 0) return 0;
  const withdrawn = { status: 'withdrawn' as const, withdrawn_at: now };
  const { numUpdatedRows } = await trx
    .updateTable('sign_ups')
    .set(withdrawn)
    .where('id', 'in', ids)
    .where('status', '!=', 'withdrawn')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
