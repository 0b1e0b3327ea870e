import { createFeedRegistry, type FeedRegistry } from '../feed/load/feed-registry.ts';
import { cacheStorageCopies } from '../feed/load/last-good-copy.ts';
import { systemClock } from './system-clock.ts';

let shared: FeedRegistry | undefined;

/** The page's one registry of feeds: an address is fetched once, however many elements name it. */
export const pageFeeds = (): FeedRegistry =>
  (shared ??= createFeedRegistry({
    fetch: (input, init) => fetch(input, init),
    clock: systemClock,
    copies: cacheStorageCopies(),
    isVisible: () => document.visibilityState === 'visible',
  }));
