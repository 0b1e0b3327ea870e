import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import type * as Wire from '../wire.ts';
import { pointer, type Visit } from './walk-feed.ts';

/** The ids that a feed gives, whatever else is wrong with those who have them. */
export interface KnownIds {
  readonly community: ReadonlySet<unknown>;
  readonly organization: ReadonlySet<unknown>;
}

const idsIn = (records: unknown): ReadonlySet<unknown> =>
  new Set(Array.isArray(records) ? records.map((record) => (Object(record) as { id?: unknown }).id) : []);

/** The ids in a feed as published. */
export const knownIds = ({ communities, organizations }: Partial<Wire.WireFeed>): KnownIds => ({
  community: idsIn(communities),
  organization: idsIn(organizations),
});

/** Members that name another record: the definition they stand in, their name, and what they name. */
const references = [
  ['feed', 'publisher', 'organization'],
  ['defaults', 'organizer', 'organization'],
  ['community', 'organizer', 'organization'],
  ['community', 'partners', 'organization'],
  ['course', 'provider', 'organization'],
  ['relation', 'community', 'community'],
  ['event', 'community', 'community'],
] as const;

/** Ids that name nothing in the feed, and organizations of one id. */
export function checkReferences({ value, path, definitions }: Visit, known: KnownIds): Issue[] {
  const owner = path === '' ? 'feed' : definitions[0];
  return [
    ...(owner === 'feed' ? twice((Object(value) as { organizations?: unknown }).organizations) : []),
    ...unresolved(value, path, owner, known),
  ];
}

/** Organizations that have the id of an earlier one: what names them names the first. */
function twice(organizations: unknown): Issue[] {
  const taken = new Set<unknown>();
  return (Array.isArray(organizations) ? organizations : []).flatMap((record: unknown, index) => {
    const { id } = Object(record) as { id?: unknown };
    if (typeof id !== 'string') return [];
    if (taken.has(id)) return feedIssue(`/organizations/${index}`, 'duplicate-id', { value: id });
    taken.add(id);
    return [];
  });
}

function unresolved(value: unknown, path: string, owner: string | undefined, known: KnownIds): Issue[] {
  return references
    .filter(([definition]) => definition === owner)
    .flatMap(([, member, kind]) => {
      const named = (Object(value) as Readonly<Record<string, unknown>>)[member];
      const place = pointer(path, member);
      const ids = Array.isArray(named)
        ? named.map((id: unknown, index) => [id, pointer(place, index)] as const)
        : [[named, place] as const];
      return ids.flatMap(([id, at]) =>
        typeof id === 'string' && !known[kind].has(id) ? [feedIssue(at, 'unresolved-reference', { value: id, kind }, 'should-check')] : [],
      );
    });
}
