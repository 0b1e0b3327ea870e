import type { ConsentAnswer, SignUpSubmission } from './submission.ts';

/** One step of the plan: what happens, and when in the proposer's own words (`spring 2027`); empty where it is not known. */
export interface ProposalStep {
  readonly when: string;
  readonly what: string;
}

/** The community that somebody would like to start. Empty texts and lists where nothing was said. */
export interface ProposedCommunity {
  /** Working name, of at most 200 characters. */
  readonly title: string;
  /** The issue that it is about. Required, like all longer texts at most 5,000 characters. */
  readonly domain: string;
  /** Whom it is for. Required. */
  readonly audience: string;
  /** How people will take part at first. */
  readonly engagement: string;
  /** The engagement plan's draft timeline, in order; at most 50 steps. */
  readonly timeline: readonly ProposalStep[];
  /** What the field can use when the community ends. */
  readonly legacy: string;
}

/** The body of a proposal, version 1, as receivers get it in JSON at `POST /v1/proposals`. Member names are public. */
export interface ProposalSubmission {
  readonly v: 1;
  /** UUID: the same in every attempt of one submission. */
  readonly submission_id: string;
  /** The primary contact's. */
  readonly email: string;
  readonly name: string;
  readonly organization: string;
  readonly proposal: ProposedCommunity;
  /** Every other answer, as in a sign-up; the requirements that were ticked (`requirements`) and those that were not (`requirements_missing`). */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** BCP 47 tag of the language that the form was shown in. */
  readonly locale: string;
  readonly consents: readonly ConsentAnswer[];
  readonly source: { readonly page: string; readonly widget: string };
  /** The honeypot: people leave it empty. */
  readonly hp: string;
  readonly elapsed_ms: number;
}

/** Whatever a form sends. */
export type AnySubmission = SignUpSubmission | ProposalSubmission;
