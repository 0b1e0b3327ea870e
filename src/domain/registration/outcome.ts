import type { FieldIssue } from './field-issue.ts';

/**
 * Why a submission never left the page. `offline`: the browser has no connection. `blocked`: the page's policy forbids it
 * (CSP). `popup`: the browser did not open the tab that is needed. `not-loaded`: the part that writes the format could not
 * be loaded.
 */
export type UnsentCause = 'offline' | 'blocked' | 'popup' | 'not-loaded';

/**
 * Why it is not known whether a submission arrived. `network`: the request failed, which happens also after it arrived
 * (an answer without CORS headers). `timeout`: no answer in time. `server`: an answer that leaves it open (5xx, or the
 * same submission is still being handled). `cancelled`: the form left the page before the answer came. The others: there
 * was no answer because there was nothing to answer to.
 */
export type UnknownCause = 'network' | 'timeout' | 'server' | 'cancelled' | UnsentCause;

/**
 * What became of a submission; there are four outcomes, never two. `confirmed`: the receiver said yes, with its own word
 * for the state where it gave one (`pending_confirmation`). `sent-unconfirmed`: it answered, but the answer cannot be
 * read here; `newTab` where the visitor can read it, in a tab that has opened. `rejected`: it was not taken, for reasons in
 * fields or the form. `unknown`: it may have arrived or not.
 */
export type SubmissionOutcome =
  | { readonly kind: 'confirmed'; readonly status?: string }
  | { readonly kind: 'sent-unconfirmed'; readonly newTab?: true }
  | { readonly kind: 'rejected'; readonly issues: readonly FieldIssue[] }
  | { readonly kind: 'unknown'; readonly cause: UnknownCause };
