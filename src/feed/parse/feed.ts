import { err, type Result } from '../../lib/result.ts';
import type { FeedError, FeedErrorKind } from '../feed-error.ts';
import { MAX_BYTES, MAX_DEPTH } from '../limits.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import { decodeFeed } from './decode-feed.ts';

/** Whether `value` has more than `levels` levels of objects and lists. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (!levels) return true;
  for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], levels - 1)) return true;
  return false;
}

/** Whether JSON ends inside a string or with brackets open: an unfinished transfer, not a slip of the pen. */
function isCutOff(json: string): boolean {
  const parts = json.replace(/\\./g, '').split('"');
  const outside = parts.filter((_, index) => index % 2 === 0).join('');
  return parts.length % 2 === 0 || outside.split(/[[{]/).length > outside.split(/[\]}]/).length;
}

const unparsable = (json: string): FeedErrorKind => (json.startsWith('<') ? 'html' : isCutOff(json) ? 'cut-off' : 'not-json');

/**
 * Reads a feed from a value that is already JSON's: the same checks as {@link parseFeedText}, but for those of the text.
 * @param url absolute address that it came from.
 * @param base see {@link parseFeedText}.
 */
export const parseFeedValue = (value: unknown, url: string, base = url): Result<ParsedFeed, FeedError> =>
  isDeeper(value, MAX_DEPTH) ? err({ kind: 'too-deep', url }) : decodeFeed(value, url, base);

/**
 * Reads a feed from untrusted text. Never throws: what is bad in a feed is left out and listed, and a feed of which
 * nothing can be used is an error.
 * @param text JSON, perhaps with a byte order mark.
 * @param url absolute address that it came from: the feeds that it includes are named relative to it.
 * @param base absolute web address that all other addresses are relative to, where a feed is read from a file.
 */
export function parseFeedText(text: string, url: string, base = url): Result<ParsedFeed, FeedError> {
  if (text.length > MAX_BYTES) return err({ kind: 'too-large', url });
  const json = text.replace(/^\uFEFF/, '').trim();
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    // Some engines cannot even parse what is nested too deep.
    if (!(error instanceof SyntaxError)) return err({ kind: 'too-deep', url });
    return err({ kind: unparsable(json), url, detail: json ? error.message : 'nothing' });
  }
  return parseFeedValue(value, url, base);
}
