import type { Feed } from '../domain/feed.ts';
import type { Issue } from '../domain/issue.ts';
import type { Text } from '../domain/text.ts';

/** Another feed that a feed wants to be shown with. */
export interface Include {
  /** Absolute. */
  readonly url: string;
  /** Ids of the communities to take; all of them when empty. */
  readonly only: readonly string[];
  /** Ids of the communities to leave out. */
  readonly except: readonly string[];
  /** Whose they are, in place of the publisher's name. */
  readonly label?: Text;
}

/** A feed as it was read, before the feeds that it includes are put beside it. */
export interface ParsedFeed {
  readonly feed: Feed;
  readonly includes: readonly Include[];
  /** What was left out or could not be used, at most 1,000. */
  readonly issues: readonly Issue[];
}
