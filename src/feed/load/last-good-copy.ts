import type { Instant } from '../../domain/time/clock.ts';

/** A feed as it was when it could last be read. */
export interface FeedCopy {
  readonly text: string;
  /** Address that it came from in the end, after redirects. */
  readonly url: string;
  readonly fetchedAt: Instant;
}

/** Keeps the last good copy of each feed, by the address asked for. Neither function ever rejects. */
export interface FeedCopies {
  read(url: string): Promise<FeedCopy | undefined>;
  write(url: string, copy: FeedCopy): Promise<void>;
}

/** Holds copies that a reader of 1.x understands. */
const CACHE_NAME = 'cop-feeds-1';

/**
 * Copies in the browser's CacheStorage. Where there is none (insecure or sandboxed pages), or it is full or forbidden,
 * there simply are no copies.
 */
export const cacheStorageCopies = (open = (): Promise<Cache> => caches.open(CACHE_NAME)): FeedCopies => ({
  async read(url) {
    try {
      const response = await (await open()).match(url);
      const fetchedAt = Number(response?.headers.get('x-fetched-at'));
      if (!response || !fetchedAt) return undefined;
      return { text: await response.text(), url: response.headers.get('x-url') ?? url, fetchedAt };
    } catch {
      return undefined;
    }
  },
  async write(url, { text, url: source, fetchedAt }) {
    try {
      await (await open()).put(url, new Response(text, { headers: { 'x-url': source, 'x-fetched-at': `${fetchedAt}` } }));
    } catch {
      // A copy is a convenience.
    }
  },
});
