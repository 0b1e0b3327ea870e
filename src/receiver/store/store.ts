import { type Kysely, sql, type Transaction } from 'kysely';
import type { ProposedCommunity } from '../../domain/registration/proposal.ts';
import type { PersonRequest } from '../intake/person.ts';
import type { ProposalRequest } from '../intake/proposal-request.ts';
import type { SignUpRequest } from '../intake/sign-up-request.ts';
import { addressOf } from './address.ts';
import {
  type KeepContext,
  keepProposal,
  type KeepResult,
  keepSignUp,
  type MailAllowance,
  mailSignUp,
  mayMail,
  RacedError,
  type Submission,
} from './keep.ts';
import { GroupCommit } from './group-commit.ts';
import { findLink, type FoundLink, useLink } from './links.ts';
import { consentsOfSubmission, listProposals, listSignUps } from './list.ts';
import { type OpenDatabase, openDatabase } from './open-database.ts';
import { claimMails, type ClaimedMail, type MailOutcome, settleMail } from './outbox.ts';
import type { Tables } from './schema.ts';
import { eraseAddress, type Erased, purge, type Purged, withdrawAddress } from './staff.ts';
import { StoreUnavailableError } from './store-error.ts';
import type { StoredConsent, StoredProposal, StoredSignUp } from './stored.ts';

/** What a store may be told beside its database. */
export interface StoreOptions {
  /** How many mails may go to one address in 24 hours; any number where nothing is said. */
  readonly allowance?: MailAllowance;
  /** Who is told of proposals by mail. */
  readonly staff?: string | undefined;
}

const anyNumber: MailAllowance = { confirm: Number.POSITIVE_INFINITY, already: Number.POSITIVE_INFINITY };

/** How often a transaction that another process got in the way of is tried. */
const TRIES = 5;

/** What a mail about a submission tells of it. */
export interface SubmissionForMail {
  readonly locale: string;
  readonly email: string;
  readonly name: string;
  readonly organization: string;
  readonly fields: PersonRequest['fields'];
  readonly consents: readonly StoredConsent[];
  readonly proposal?: ProposedCommunity;
}

/** Opens the database and brings its schema up to date. Rejects with {@link StoreUnavailableError}. */
export const openStore = (databaseUrl: string, options: StoreOptions = {}): Promise<Store> =>
  guard(async () => new Store(await openDatabase(databaseUrl), options));

/**
 * Everything that the receiver keeps, in SQLite or PostgreSQL. What changes something is one transaction, durable before its
 * promise resolves. Every method rejects with {@link StoreUnavailableError} when the database cannot be used.
 */
export class Store {
  readonly #db: Kysely<Tables>;
  readonly #kind: OpenDatabase['kind'];
  readonly #context: KeepContext;
  readonly #transact: <T>(work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>;

  constructor({ db, kind }: OpenDatabase, { allowance = anyNumber, staff }: StoreOptions) {
    this.#db = db;
    this.#kind = kind;
    const group = new GroupCommit(db);
    this.#transact = kind === 'sqlite' ? (work) => group.run(work) : (work) => db.transaction().execute(work);
    this.#context = { kind, allowance, ...(staff !== undefined && { staff }) };
  }

  /** Keeps a sign-up for each community in which the address has none yet, with keys, consents and the mail about it. */
  keepSignUp(submission: Submission<SignUpRequest>): Promise<KeepResult> {
    return this.#write((trx) => keepSignUp(trx, submission, this.#context));
  }

  /** Keeps a proposal, with keys, consents and the mails about it. */
  keepProposal(submission: Submission<ProposalRequest>): Promise<KeepResult> {
    return this.#write((trx) => keepProposal(trx, submission, this.#context));
  }

  /** Every sign-up, oldest first. */
  listSignUps(): AsyncIterable<StoredSignUp> {
    return guardEach(listSignUps(this.#db));
  }

  /** Every proposal, oldest first. */
  listProposals(): AsyncIterable<StoredProposal> {
    return guardEach(listProposals(this.#db));
  }

  /** The link of a token, undefined where there is none. */
  findLink(token: string, now: number): Promise<FoundLink | undefined> {
    return guard(() => findLink(this.#db, token, iso(now)));
  }

  /** Does what an open link is for, once. @returns the link as it is afterwards. */
  useLink(token: string, now: number): Promise<FoundLink | undefined> {
    return this.#write((trx) => useLink(trx, token, iso(now)));
  }

  /** The consents that were answered in one submission. */
  consentsOf(submissionId: string): Promise<readonly StoredConsent[]> {
    return guard(() => consentsOfSubmission(this.#db, submissionId));
  }

  /** Mails a new link in place of one that has expired or was superseded. @returns false when too many were asked for. */
  renewLink(token: string, now: number): Promise<boolean> {
    return this.#write(async (trx) => {
      const link = await findLink(trx, token, iso(now));
      if (link?.kind !== 'confirm') return true;
      const signUps = await trx
        .selectFrom('sign_up_submissions')
        .innerJoin('sign_ups', 'sign_ups.id', 'sign_up_submissions.sign_up_id')
        .select('sign_ups.id')
        .where('sign_up_submissions.submission_id', '=', link.submissionId)
        .where('status', '=', 'pending')
        .execute();
      const pending = signUps.map(({ id }) => id);
      if (pending.length === 0) return true;
      if (!(await mayMail(trx, addressOf(link.email), 'confirm', iso(now), this.#context.allowance))) return false;
      await mailSignUp(trx, { submissionId: link.submissionId, email: link.email, pending, all: pending, now: iso(now) });
      return true;
    });
  }

  /** Takes on mails that are due: see `claimMails`. */
  claimMails(claim: { now: number; count: number; leaseMs: number; farthestMs: number }): Promise<readonly ClaimedMail[]> {
    return this.#write((trx) => claimMails(trx, this.#kind, claim));
  }

  /** Notes what became of a mail that was taken on. */
  settleMail(mail: ClaimedMail, outcome: MailOutcome, now: number): Promise<void> {
    return this.#write((trx) => settleMail(trx, mail, outcome, now));
  }

  /** How many mails wait to be sent. */
  waitingMails(): Promise<number> {
    return guard(async () => {
      const waiting = this.#db.selectFrom('outbox').where('sent_at', 'is', null).where('failed_at', 'is', null);
      const { count } = await waiting.select((select) => select.fn.countAll<number | string>().as('count')).executeTakeFirstOrThrow();
      return Number(count);
    });
  }

  /** What a mail about a submission tells of it, undefined where it was erased. */
  submissionForMail(submissionId: string): Promise<SubmissionForMail | undefined> {
    return guard(async () => {
      const row = await this.#db
        .selectFrom('submissions')
        .leftJoin('proposals', 'proposals.submission_id', 'submissions.submission_id')
        .select(['locale', 'email', 'name', 'organization', 'fields', 'proposal'])
        .where('submissions.submission_id', '=', submissionId)
        .executeTakeFirst();
      if (!row) return undefined;
      const { proposal, fields, ...person } = row;
      return {
        ...person,
        fields: JSON.parse(fields) as PersonRequest['fields'],
        consents: await consentsOfSubmission(this.#db, submissionId),
        ...(proposal !== null && { proposal: JSON.parse(proposal) as ProposedCommunity }),
      };
    });
  }

  /** Withdraws an address from one community, or from all. @returns how many sign-ups were not withdrawn before. */
  withdrawAddress(email: string, community: string | undefined, now: number): Promise<number> {
    return this.#write((trx) => withdrawAddress(trx, email, community, iso(now)));
  }

  /** Deletes everything that is kept about an address. */
  async eraseAddress(email: string): Promise<Erased> {
    const erased = await this.#write((trx) => eraseAddress(trx, email));
    // The log that a commit is first written to holds it still.
    if (this.#kind === 'sqlite') await guard(() => sql`PRAGMA wal_checkpoint(TRUNCATE)`.execute(this.#db));
    return erased;
  }

  /** Deletes what nobody confirmed in time: see `purge`. */
  purge(now: number): Promise<Purged> {
    return this.#write((trx) => purge(trx, now));
  }

  /** Resolves when the database answers. */
  async check(): Promise<void> {
    await guard(() => this.#db.selectFrom('sign_ups').select('id').limit(1).execute());
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }

  #write<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
    return guard(async () => {
      for (let tries = 1; ; tries++) {
        try {
          return await this.#transact(work);
        } catch (error) {
          if (tries === TRIES || !isPassing(error)) throw error;
        }
      }
    });
  }
}

const iso = (millis: number): string => new Date(millis).toISOString();

/** Whether the same transaction may succeed at once: another was faster, or two waited for each other. */
const isPassing = (error: unknown): boolean =>
  error instanceof RacedError || ['40001', '40P01'].includes(String((error as { code?: unknown }).code));

/** Turns what the database throws into one kind of error. The databases' messages name tables and causes, never values. */
async function guard<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unavailable(error);
  }
}

async function* guardEach<T>(items: AsyncIterable<T>): AsyncIterable<T> {
  try {
    yield* items;
  } catch (error) {
    throw unavailable(error);
  }
}

function unavailable(error: unknown): StoreUnavailableError {
  if (error instanceof StoreUnavailableError) return error;
  // A refused connection to several addresses is an AggregateError without a message.
  const { message, code, name } = error as Error & { code?: string };
  return new StoreUnavailableError(message || code || name, { cause: error });
}
