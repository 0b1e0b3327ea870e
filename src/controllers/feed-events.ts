import type { Feed } from '../domain/feed.ts';
import type { Issue } from '../domain/issue.ts';
import type { FeedError } from '../feed/feed-error.ts';

/** A feed has arrived, at first or anew. Fired on the element that named it; like an image's `load`, it does not bubble. */
export class CopFeedLoadEvent extends Event {
  static readonly eventName = 'cop-feed-load';

  /**
   * @param feed what there is to show.
   * @param issues what was left out of it or should be checked.
   */
  constructor(
    readonly feed: Feed,
    readonly issues: readonly Issue[],
  ) {
    super(CopFeedLoadEvent.eventName);
  }
}

/** A feed could not be had, or not be refreshed. Fired on the element that named it; it does not bubble. */
export class CopFeedErrorEvent extends Event {
  static readonly eventName = 'cop-feed-error';

  /**
   * @param error the cause, for the web team.
   * @param stale whether a last good copy is shown instead.
   */
  constructor(
    readonly error: FeedError,
    readonly stale: boolean,
  ) {
    super(CopFeedErrorEvent.eventName);
  }
}

declare global {
  interface HTMLElementEventMap {
    'cop-feed-load': CopFeedLoadEvent;
    'cop-feed-error': CopFeedErrorEvent;
  }
}
