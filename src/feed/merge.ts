import { feedIssue } from '../domain/feed-issue.ts';
import type { Feed } from '../domain/feed.ts';
import type { Issue } from '../domain/issue.ts';
import { ok, type Result } from '../lib/result.ts';
import type { FeedError } from './feed-error.ts';
import { lateContents, lateDocument } from './late-document.ts';
import { MAX_COMMUNITIES } from './limits.ts';
import type { Include, ParsedFeed } from './parsed-feed.ts';
import { isWanted } from './wanted.ts';

/** What is known of feeds, by address. */
export type LoadedFeeds = ReadonlyMap<string, Result<ParsedFeed, FeedError>>;

/** Feeds put together, with everything that is wrong with any of them. */
export interface MergedFeed {
  readonly feed: Feed;
  readonly issues: readonly Issue[];
}

type Records = Pick<Feed, 'communities' | 'events' | 'late'>;

/** What an include takes of a feed, under the name that it gives it. */
function taken({ communities, events, late, origin }: Feed, include: Include): Records {
  const { label = origin.label } = include;
  const owner = { origin: { ...origin, label } };
  return {
    communities: communities.filter(({ id }) => isWanted(include, [id])).map((community) => ({ ...community, ...owner })),
    events: events.filter(({ id, community }) => isWanted(include, [id, community])).map((event) => ({ ...event, ...owner })),
    late: (late ?? []).map((document) => lateDocument({ ...lateContents(document), include })),
  };
}

/** The first of those that have the same key, which two ways to the same feed bring. */
const unique = <T extends { readonly key: string }>(records: readonly T[]): T[] => {
  const keys = new Set<string>();
  return records.filter(({ key }) => !keys.has(key) && keys.add(key));
};

/** A server that does not answer now is no fault of the feed that names it. */
const mayPass = ({ kind, status = 0 }: FeedError): boolean =>
  kind === 'unreachable' || kind === 'timeout' || status === 429 || status >= 500;

const failure = (path: string, error: FeedError): Issue =>
  feedIssue(
    path,
    'include-failed',
    { url: error.url, reason: error.kind, ...(error.status && { status: error.status }) },
    mayPass(error) ? 'should-check' : 'must-fix',
  );

/** Ids of an include that name nothing. Those of what is read late are taken as published. */
function unknownIds({ communities, events, late = [] }: Feed, { only }: Include, path: string): Issue[] {
  const courses = late.flatMap((document) => lateContents(document).wire.courses ?? []);
  const ids = [...communities, ...events, ...courses].map((record) => (Object(record) as { id?: unknown }).id);
  return only
    .filter((id) => !ids.includes(id))
    .map((value) => feedIssue(`${path}/only`, 'unresolved-reference', { value, kind: 'community' }, 'should-check'));
}

/**
 * Puts several feeds and those that they include, one level deep, into one. The envelope is that of the first that can be
 * had; each community keeps what its own feed gave it. A feed that failed is an issue and hides nothing else; one that is
 * not in `loaded` is left out without a word.
 * @param urls addresses of the feeds asked for, in order.
 * @returns the error of the first address when none can be had; undefined while nothing is known of it.
 */
export function mergeFeeds(urls: readonly string[], loaded: LoadedFeeds): Result<MergedFeed, FeedError> | undefined {
  const issues: Issue[] = [];
  const parts: Records[] = [];
  let envelope: Feed | undefined;

  const note = (source: string, ...found: readonly Issue[]): void => {
    issues.push(...(source === urls[0] ? found : found.map((issue) => ({ ...issue, source }))));
  };
  const include = (url: string, root: Feed, wish: Include, path: string): void => {
    const result = loaded.get(wish.url);
    if (result && !result.ok) note(url, failure(path, result.error));
    if (!result?.ok) return;
    const { feed } = result.value;
    if (feed.origin.feedId === root.origin.feedId) {
      return note(url, feedIssue(path, 'include-itself', { url: wish.url }, 'should-check'));
    }
    parts.push(taken(feed, wish));
    note(url, ...unknownIds(feed, wish, path));
    note(wish.url, ...result.value.issues);
  };

  for (const url of urls) {
    const result = loaded.get(url);
    if (result && !result.ok) note(url, failure('', result.error));
    if (!result?.ok) continue;
    const { feed, includes } = result.value;
    envelope ??= feed;
    parts.push(feed);
    note(url, ...result.value.issues);
    includes.forEach((wish, index) => include(url, feed, wish, `/include/${index}`));
  }
  if (!envelope) return loaded.get(urls[0] ?? '');

  const communities = unique(parts.flatMap((part) => part.communities));
  if (communities.length > MAX_COMMUNITIES) issues.push(feedIssue('', 'too-many', { limit: MAX_COMMUNITIES }));
  return ok({
    feed: {
      ...envelope,
      communities: communities.slice(0, MAX_COMMUNITIES),
      events: unique(parts.flatMap((part) => part.events)),
      late: parts.flatMap((part) => part.late ?? []),
    },
    issues,
  });
}
