import type { ProposedCommunity } from '../../domain/registration/proposal.ts';

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

/** Who sent something, as it is listed. Member names are public. */
interface StoredPerson {
  readonly name: string;
  readonly organization: string;
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  readonly locale: string;
}

/** One person's sign-up for one community, as `cop-receiver list --json` prints it. Member names are public. */
export interface StoredSignUp extends StoredPerson {
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
  /** All that was answered for this address and community, oldest first; of answers sent after it was confirmed, none. */
  readonly consents: readonly StoredConsent[];
}

/** One proposal, as `cop-receiver list --proposals --json` prints it. Member names are public. */
export interface StoredProposal extends StoredPerson {
  readonly submission_id: string;
  readonly email: string;
  /** RFC 3339, UTC. */
  readonly received_at: string;
  readonly proposal: ProposedCommunity;
  readonly consents: readonly StoredConsent[];
}
