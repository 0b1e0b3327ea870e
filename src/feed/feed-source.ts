import type { Observable } from '../lib/observable.ts';
import type { FeedState } from './feed-state.ts';

/** A feed that elements can watch. Watching starts the load; the last to leave stops refreshes and pending requests. */
export interface FeedSource extends Observable<FeedState> {
  /** The addresses, absolute, in the order they were named. */
  readonly urls: readonly string[];
  /** Loads again now, whatever the age of what is there; the present feed stays visible meanwhile. */
  refresh(): void;
}
