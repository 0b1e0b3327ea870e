import type { OverrideText } from '../../../support/meetings.ts';

/**
 * One series and what is to be seen of it. Without a zone it floats: then `expect` has wall times, `2027-01-05T14:00`, otherwise
 * instants, `2027-01-05T19:00Z`; what is cancelled says so after it.
 */
export interface CorpusCase {
  readonly what: string;
  readonly start: string;
  readonly timeZone?: string;
  readonly duration?: string;
  readonly rrule?: string;
  readonly overrides?: Readonly<Record<string, OverrideText>>;
  /** The window, in UTC: from two days before the start where nothing is said. */
  readonly from?: string;
  readonly to: string;
  readonly expect: readonly string[];
  /** Why this is right though other readers differ. */
  readonly note?: string;
}

/** Cases that prove one sentence. */
export interface Topic {
  readonly topic: string;
  /** Where the sentence comes from. */
  readonly rfc: string;
  readonly cases: readonly CorpusCase[];
}
