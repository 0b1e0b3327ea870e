import type { FeedSource } from '../feed-source.ts';
import { FeedDocument } from './feed-document.ts';
import { FeedStore } from './feed-store.ts';
import type { LoadPorts } from './ports.ts';

/** The feeds of a page: one source for each list of addresses, one request for each address. */
export interface FeedRegistry {
  /**
   * The source for `urls`, the same for everybody as long as somebody watches it.
   * @param urls absolute addresses, in order; several are shown as one feed.
   */
  open(urls: readonly string[]): FeedSource;
}

/** A registry that loads by means of `ports`. */
export function createFeedRegistry(ports: LoadPorts): FeedRegistry {
  const documents = new Map<string, FeedDocument>();
  const stores = new Map<string, FeedStore>();
  const once = <T>(kept: Map<string, T>, key: string, create: (onIdle: () => void) => T): T => {
    const value: T =
      kept.get(key) ??
      create(() => {
        if (kept.get(key) === value) kept.delete(key);
      });
    kept.set(key, value);
    return value;
  };
  const document = (url: string): FeedDocument => once(documents, url, (onIdle) => new FeedDocument(url, ports, onIdle));
  return {
    open: (urls) => once(stores, urls.join(' '), (onIdle) => new FeedStore(urls, document, ports, onIdle)),
  };
}
