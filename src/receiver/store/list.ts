import type { Kysely } from 'kysely';
import type { ProposedCommunity } from '../../domain/registration/proposal.ts';
import type { Tables } from './schema.ts';
import type { StoredConsent, StoredProposal, StoredSignUp } from './stored.ts';

const PAGE_SIZE = 500;

type Fields = StoredSignUp['fields'];

/** Every sign-up, oldest first. */
export async function* listSignUps(db: Kysely<Tables>): AsyncIterable<StoredSignUp> {
  for (let after = 0; ;) {
    const rows = await db
      .selectFrom('sign_ups')
      .innerJoin('submissions', 'submissions.submission_id', 'sign_ups.submission_id')
      .select([
        'sign_ups.id',
        'sign_ups.submission_id',
        'sign_ups.email',
        'sign_ups.community',
        'sign_ups.status',
        'sign_ups.received_at',
        'sign_ups.confirmed_at',
        'submissions.name',
        'submissions.organization',
        'submissions.fields',
        'submissions.locale',
      ])
      .where('sign_ups.id', '>', after)
      .orderBy('sign_ups.id')
      .limit(PAGE_SIZE)
      .execute();
    const consents = await consentsOfSignUps(
      db,
      rows.map(({ id }) => id),
    );
    for (const { id, name, organization, fields, locale, ...signUp } of rows) {
      const person = { name, organization, fields: JSON.parse(fields) as Fields, locale };
      yield { ...signUp, consents: consents.get(id) ?? [], ...person };
      after = id;
    }
    if (rows.length < PAGE_SIZE) return;
  }
}

/** Every proposal, oldest first. */
export async function* listProposals(db: Kysely<Tables>): AsyncIterable<StoredProposal> {
  for (let after = { received_at: '', submission_id: '' }; ;) {
    const rows = await db
      .selectFrom('proposals')
      .innerJoin('submissions', 'submissions.submission_id', 'proposals.submission_id')
      .select(['submissions.submission_id', 'email', 'received_at', 'name', 'organization', 'fields', 'locale', 'proposal'])
      .where((where) =>
        where.or([
          where('received_at', '>', after.received_at),
          where.and([where('received_at', '=', after.received_at), where('submissions.submission_id', '>', after.submission_id)]),
        ]),
      )
      .orderBy('received_at')
      .orderBy('submissions.submission_id')
      .limit(PAGE_SIZE)
      .execute();
    for (const { submission_id, email, received_at, proposal, fields, ...person } of rows) {
      yield {
        submission_id,
        email,
        received_at,
        proposal: JSON.parse(proposal) as ProposedCommunity,
        consents: await consentsOfSubmission(db, submission_id),
        ...person,
        fields: JSON.parse(fields) as Fields,
      };
      after = { received_at, submission_id };
    }
    if (rows.length < PAGE_SIZE) return;
  }
}

/** The consents that were answered in one submission. */
export async function consentsOfSubmission(db: Kysely<Tables>, submissionId: string): Promise<readonly StoredConsent[]> {
  const rows = await db
    .selectFrom('consents')
    .innerJoin('submissions', 'submissions.submission_id', 'consents.submission_id')
    .select(['purpose', 'granted', 'text', 'language', 'sender', 'received_at'])
    .where('consents.submission_id', '=', submissionId)
    .orderBy('consents.id')
    .execute();
  return rows.map((row) => ({ ...row, granted: row.granted === 1 }));
}

async function consentsOfSignUps(db: Kysely<Tables>, ids: readonly number[]): Promise<ReadonlyMap<number, StoredConsent[]>> {
  const bySignUp = new Map<number, StoredConsent[]>();
  if (ids.length === 0) return bySignUp;
  const rows = await db
    .selectFrom('sign_up_submissions')
    .innerJoin('consents', 'consents.submission_id', 'sign_up_submissions.submission_id')
    .innerJoin('submissions', 'submissions.submission_id', 'sign_up_submissions.submission_id')
    .select(['sign_up_id', 'purpose', 'granted', 'text', 'language', 'sender', 'received_at'])
    .where('sign_up_id', 'in', ids)
    .orderBy('consents.id')
    .execute();
  for (const { sign_up_id, granted, ...consent } of rows) {
    const { purpose, text, language, sender, received_at } = consent;
    const answers = bySignUp.get(sign_up_id) ?? [];
    answers.push({ purpose, granted: granted === 1, text, language, sender, received_at });
    bySignUp.set(sign_up_id, answers);
  }
  return bySignUp;
}
