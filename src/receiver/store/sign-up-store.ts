import type { SignUpRequest } from '../sign-up-request.ts';

/** A consent as it is kept and listed. Member names are public. */
export interface StoredConsent {
  readonly purpose: string;
  readonly granted: boolean;
  /** The exact words that were shown. */
  readonly text: string;
  /** BCP 47 tag of those words; empty where it was not sent. */
  readonly language: string;
  readonly sender: string;
  /** RFC 3339, UTC. */
  readonly received_at: string;
}

/** One person's sign-up for one community, as `cop-receiver list --json` prints it. Member names are public. */
export interface StoredSignUp {
  /** The submission that first signed this address up for this community. */
  readonly submission_id: string;
  readonly email: string;
  readonly community: string;
  /** `pending` until the address is confirmed by its owner. */
  readonly status: 'pending' | 'confirmed' | 'withdrawn';
  /** RFC 3339, UTC. */
  readonly received_at: string;
  /** RFC 3339, UTC. */
  readonly confirmed_at: string | null;
  /** All that was answered for this address and community, oldest first. */
  readonly consents: readonly StoredConsent[];
}

/** A sign-up on its way into the store. */
export interface NewSignUp {
  readonly request: SignUpRequest;
  /** Keys of which each may stand for one content only: the submission's id, and the `Idempotency-Key` where it differs. */
  readonly keys: readonly string[];
  /** What the content is compared by. */
  readonly fingerprint: string;
  /** RFC 3339, UTC. */
  readonly receivedAt: string;
}

/**
 * What became of a {@link NewSignUp}. `kept`: it is on disk now. `repeated`: it was there already under the same key and
 * nothing changed. `key-reused`: one of its keys stands for other content; nothing was kept.
 */
export type KeepResult = 'kept' | 'repeated' | 'key-reused';

/** Where sign-ups are kept. Every method rejects with {@link StoreUnavailableError} when the database cannot be used. */
export interface SignUpStore {
  /**
   * Keeps the submission, its keys and consents, and a sign-up for each community in which the address has none yet: all
   * of it or nothing, durable before the promise resolves.
   */
  keep(signUp: NewSignUp): Promise<KeepResult>;
  /** Every sign-up, oldest first. */
  list(): AsyncIterable<StoredSignUp>;
  /** Resolves when the database answers. */
  check(): Promise<void>;
  close(): void;
}

/** The database is locked, full, missing or damaged. Its message is for the log and holds nothing personal. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError';
}
