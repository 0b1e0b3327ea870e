import type { FieldIssue } from './field-issue.ts';

/**
 * Why it is not known whether a submission arrived. `network`: the request failed, which happens also after it arrived
 * (an answer without CORS headers). `timeout`: no answer in time. `server`: an answer that leaves it open (5xx, or the
 * same submission is still being handled). `cancelled`: the form left the page before the answer came.
 */
export type UnknownCause = 'network' | 'timeout' | 'server' | 'cancelled';

/**
 * What became of a submission; there are four outcomes, never two. `confirmed`: the receiver said yes, with its own word
 * for the state where it gave one (`pending_confirmation`). `sent-unconfirmed`: it answered, but the answer cannot be
 * read. `rejected`: it was not taken, for reasons in fields or the form. `unknown`: it may have arrived or not.
 */
export type SubmissionOutcome =
  | { readonly kind: 'confirmed'; readonly status?: string }
  | { readonly kind: 'sent-unconfirmed' }
  | { readonly kind: 'rejected'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };
