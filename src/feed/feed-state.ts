import type { Feed } from '../domain/feed.ts';
import type { Issue } from '../domain/issue.ts';
import type { Instant } from '../domain/time/clock.ts';
import type { FeedError } from './feed-error.ts';

/**
 * What is known of a feed. `stale`: it could not be refreshed and the last good copy, fetched at `asOf`, is shown.
 * `failed`: there is nothing to show.
 */
export type FeedState =
  | { readonly status: 'idle' }
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly feed: Feed; readonly issues: readonly Issue[] }
  | {
      readonly status: 'stale';
      readonly feed: Feed;
      readonly issues: readonly Issue[];
      readonly asOf: Instant;
      readonly error: FeedError;
    }
  | { readonly status: 'failed'; readonly error: FeedError };
