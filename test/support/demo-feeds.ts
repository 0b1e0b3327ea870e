import type { FeedState } from '../../src/feed/feed-state.ts';
import { readyState } from './feeds.ts';

/** What the real reader makes of a feed of the demo: `casc`, `astc`, `cscce`, `minimal`. */
export async function demoFeed(name: string): Promise<FeedState> {
  const response = await fetch(`/demo/feeds/${name}.cop-feed.json`);
  return readyState((await response.json()) as object);
}

/** Answers requests for `feeds` (JSON by address) until `restore` is called; every other address cannot be reached. */
export function serveFeeds(feeds: Readonly<Record<string, object>>): { restore: () => void } {
  const original = window.fetch;
  window.fetch = (input) => {
    const feed = feeds[input instanceof Request ? input.url : input.toString()];
    return feed ? Promise.resolve(Response.json(feed)) : Promise.reject(new TypeError('unreachable'));
  };
  return { restore: () => void (window.fetch = original) };
}
