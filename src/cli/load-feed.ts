import type { FeedError } from '../feed/feed-error.ts';
import { mergeFeeds, type MergedFeed } from '../feed/merge.ts';
import { jsonIn, parseFeed } from '../feed/parse/any-feed.ts';
import type { ParsedFeed } from '../feed/parsed-feed.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { addressOf, describeReadProblem, isFileProblem, readSource, type ReadProblem, type Source } from './read-feed.ts';
import type { Surroundings } from './surroundings.ts';

/** A feed that could be read, alone and with those that it includes. */
export interface LoadedFeed {
  readonly source: Source;
  /** What JSON.parse made of it. */
  readonly value: unknown;
  readonly parsed: ParsedFeed;
  readonly merged: MergedFeed;
}

/** Why a feed is not there: it could not be read, or what was read is of no use. */
export type LoadProblem = { readonly problem: ReadProblem } | { readonly error: FeedError };

/** Why a feed is not there, in a sentence. */
export const describeLoadProblem = (found: LoadProblem, language: string): string =>
  describeReadProblem('problem' in found ? found.problem : found.error, language);

/** To the feed that includes it, a file that is not there is what a page that is not there would be. */
const asFeedError = (problem: ReadProblem): FeedError =>
  isFileProblem(problem) ? { kind: 'http-status', status: 404, url: problem.url } : problem;

async function loadIncluded(url: string, root: string, surroundings: Surroundings): Promise<Result<ParsedFeed, FeedError>> {
  // A feed of the web has no business among the files of whoever reads it.
  if (url.startsWith('file:') && !root.startsWith('file:')) return err({ kind: 'unsafe-address', url });
  const source = await readSource(url, surroundings);
  return source.ok ? parseFeed(source.value.text, source.value.url) : err(asFeedError(source.error));
}

/** Loads the feed in a file or at an address, and those that it includes. */
export async function loadFeed(feed: string, surroundings: Surroundings): Promise<Result<LoadedFeed, LoadProblem>> {
  const url = addressOf(feed);
  const source = await readSource(url, surroundings);
  if (!source.ok) return err(source.error.kind === 'too-large' ? { error: source.error } : { problem: source.error });
  const parsed = parseFeed(source.value.text, source.value.url);
  if (!parsed.ok) return err({ error: parsed.error });
  const included = await Promise.all(
    parsed.value.includes.map(async (include) => [include.url, await loadIncluded(include.url, url, surroundings)] as const),
  );
  const merged = mergeFeeds([url], new Map([...included, [url, parsed]]));
  // The root is there, and nothing else makes merging fail.
  if (!merged?.ok) throw new Error('A feed that was read cannot be merged.');
  return ok({ source: source.value, value: jsonIn(source.value.text), parsed: parsed.value, merged: merged.value });
}
