import type { Community } from '../../domain/community/community.ts';
import type { FeedOrigin } from '../../domain/feed.ts';
import { feedIssue, type FeedIssueCode, type FeedIssueParams } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { MAX_ISSUES } from '../limits.ts';

/** Records whose ids no two of a feed share. A meeting's is its uid. */
export type UniqueKind = 'community' | 'meeting' | 'event' | 'course';

/** What reading knows of the feed at hand, and what it has found so far. */
export interface Reading {
  /** Absolute address that the feed was read from: those of feeds to include are relative to it. */
  readonly url: string;
  /** Absolute web address that all others are relative to: the feed's own, also when it is read from a file. */
  readonly base: string;
  /** BCP 47 tag of texts that are plain strings. */
  language: string;
  readonly issues: Issue[];
  /** How many items of lists have been met. */
  items: number;
  /** Whether each name of a time zone that has been met is one. */
  readonly timeZones: Map<string, boolean>;
  /** The ids of the records that have been read. */
  readonly taken: Readonly<Record<UniqueKind, Set<string>>>;
  /** Set once the envelope has been read. */
  origin?: FeedOrigin;
  /** What communities have that lack it. */
  defaults?: Partial<Community>;
}

/** A place in the feed that is being read: where it is, and where to say what is wrong there. */
export class Place {
  readonly reading: Reading;
  readonly #parent: Place | undefined;
  readonly #key: string | number;

  constructor(reading: Reading, parent?: Place, key: string | number = '') {
    this.reading = reading;
    this.#parent = parent;
    this.#key = key;
  }

  /** JSON Pointer. */
  get path(): string {
    return this.#parent ? `${this.#parent.path}/${String(this.#key).replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
  }

  /** The item or member `key` of this place. */
  at(key: string | number): Place {
    return new Place(this.reading, this, key);
  }

  /** Notes an issue. @returns undefined, so that a decoder can end with it. */
  report<C extends FeedIssueCode>(code: C, params: FeedIssueParams[C]): undefined {
    const { issues } = this.reading;
    if (issues.length < MAX_ISSUES) issues.push(feedIssue(this.path, code, params));
  }
}
