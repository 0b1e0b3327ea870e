import { err, ok, type Result } from '../../lib/result.ts';
import { resolveAddress, WEB } from '../address.ts';
import type { FeedError } from '../feed-error.ts';
import { MAX_BYTES, MAX_ISSUES } from '../limits.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { lateIssues } from '../late/late-issues.ts';
import type { WireFeed } from '../wire.ts';
import { parseFeedText as parseText, parseFeedValue as parseValue } from './feed.ts';

/** Stands for the address of a feed that has none: relative addresses in it lead nowhere, and are no issue. */
const NOWHERE = 'https://feed.invalid/';

/**
 * The web address that relative addresses in `value` are meant against: where it was read from, or else, for a file, where
 * it says that it is published.
 */
export function webBase(value: unknown, url: string): string {
  const { feedUrl, id } = Object(value) as { readonly [Member in keyof WireFeed]?: unknown };
  const [base = NOWHERE] = [url, feedUrl, id].flatMap((each) => (typeof each === 'string' && resolveAddress(each, NOWHERE, WEB)) || []);
  return base;
}

/** With what is wrong in the parts that pages read when a widget needs them. */
function whole(result: Result<ParsedFeed, FeedError>): Result<ParsedFeed, FeedError> {
  if (!result.ok) return result;
  const { feed, issues } = result.value;
  return ok({ ...result.value, issues: [...issues, ...lateIssues(feed)].slice(0, MAX_ISSUES) });
}

/** Like the `parseFeedText` of pages, with the issues of the parts that they read late. */
export const parseFeedText: typeof parseText = (...input) => whole(parseText(...input));

/** Like the `parseFeedValue` of pages, with the issues of the parts that they read late. */
export const parseFeedValue: typeof parseValue = (...input) => whole(parseValue(...input));

/**
 * Reads and checks a feed, in pages and in Node. Never throws: what is bad in a feed is left out and listed, and a feed of
 * which nothing can be used is an error.
 * @param input JSON as text or as UTF-8 bytes, or the value that JSON.parse made of it.
 * @param url absolute address that it came from, of the web or a file; relative addresses are read against it.
 */
export function parseFeed(input: string | Uint8Array | object, url = NOWHERE): Result<ParsedFeed, FeedError> {
  if (input instanceof Uint8Array) {
    return input.length > MAX_BYTES ? err({ kind: 'too-large', url }) : parseFeed(new TextDecoder().decode(input), url);
  }
  if (typeof input !== 'string') return parseFeedValue(input, url, webBase(input, url));
  return parseFeedText(input, url, WEB.test(url) ? url : webBase(jsonIn(input), url));
}

/** What JSON holds; undefined when it is none. */
export function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
