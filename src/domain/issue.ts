/**
 * How much an issue matters to the people who keep a feed: `must-fix` loses something for visitors (a record was left
 * out, a date cannot be shown), `should-check` may mislead them, `hint` would make the feed better.
 */
export type IssueSeverity = 'must-fix' | 'should-check' | 'hint';

/**
 * Something found in untrusted input. The domain and the feed layer report codes and parameters, never sentences:
 * `i18n/describe-issue.ts` words them.
 */
export interface Issue {
  /** JSON Pointer (RFC 6901) into the input, e.g. `/communities/3/meetings/0/timeZone`; empty for the whole of it. */
  readonly path: string;
  /** Stable name of the kind of issue, e.g. `unknown-time-zone`. */
  readonly code: string;
  readonly severity: IssueSeverity;
  /** Address of the feed that `path` points into, where that is not the feed asked for but one that it includes. */
  readonly source?: string;
  /** What the sentence about it names: the value found, what was expected, a suggestion. */
  readonly params?: Readonly<Record<string, string | number>>;
}
