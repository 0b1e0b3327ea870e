import type { Feed, FeedOrigin } from '../feed.ts';
import type { Text } from '../text.ts';
import { plainDateOf } from '../time/plain-date-time.ts';
import type { Community } from './community.ts';
import type { Meeting } from './meeting.ts';
import type { Resource, ResourceKind } from './resource.ts';

/** What a list of resources tells apart: the kinds of the feed, and guides to ways of joining. */
export type SharedResourceKind = ResourceKind | 'guide';

/** In the order in which people look for them. */
export const RESOURCE_KINDS: readonly SharedResourceKind[] = [
  'library',
  'guide',
  'recording',
  'slides',
  'document',
  'template',
  'article',
  'book',
  'website',
  'dataset',
  'other',
];

/** A resource, and whose it is. */
export interface SharedResource {
  readonly resource: Resource;
  readonly kind: SharedResourceKind;
  readonly origin: FeedOrigin;
  /** The community that shares it; undefined where it is the association's, or the same in several communities. */
  readonly community?: Community;
  /** The meeting that it is of; `date` as far as it is known: `2026`, `2026-10`, `2026-10-13`. */
  readonly meeting?: { readonly title?: Text; readonly date?: string };
  /** The course that it is a text of. */
  readonly course?: Text;
}

/** A resource before it is known whose it is. */
export type FoundResource = Omit<SharedResource, 'origin' | 'community' | 'kind'> & { readonly kind?: SharedResourceKind };

/** What a meeting as a whole, and each changed occurrence of it, leaves. */
export function meetingResources({ title, time, resources = [] }: Meeting): readonly FoundResource[] {
  const isSeries = time.kind === 'timed' && time.rule !== undefined;
  const date = time.kind === 'date' ? time.date : time.kind === 'timed' && !isSeries ? plainDateOf(time.start) : undefined;
  const all = resources.map((resource): FoundResource => ({ resource, meeting: { ...(title && { title }), ...(date && { date }) } }));
  if (time.kind !== 'timed') return all;
  for (const [id, change] of time.overrides) {
    if (change.excluded) continue;
    const topic = change.title ?? title;
    const meeting = { ...(topic && { title: topic }), date: plainDateOf(change.start ?? id) };
    all.push(...(change.resources ?? []).map((resource): FoundResource => ({ resource, meeting })));
  }
  return all;
}

const ofCommunity = ({ resources, meetings, join }: Community): readonly FoundResource[] => [
  ...resources.map((resource) => ({ resource })),
  ...join.flatMap(({ platform }) => (platform?.guide ? { resource: platform.guide, kind: 'guide' as const } : [])),
  ...meetings.flatMap(meetingResources),
];

const dateOf = ({ resource, meeting }: SharedResource): string => resource.published ?? meeting?.date ?? '';

/** What lasts comes first, as the feed has it; then what has a date, the latest first. */
function inOrder(resources: readonly SharedResource[]): readonly SharedResource[] {
  const dated = resources.filter(dateOf);
  return [
    ...resources.filter((each) => !dateOf(each)),
    ...dated.sort((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0)),
  ];
}

/**
 * The resources of `communities`, their meetings, events and ways of joining, each once. What several communities share is
 * their association's.
 * @param others the association's own; undefined where the page shows some communities only.
 */
export function sharedResources(
  { events }: Pick<Feed, 'events'>,
  communities: readonly Community[],
  others?: readonly Omit<SharedResource, 'kind'>[],
): readonly SharedResource[] {
  const found = new Map<string, SharedResource>();
  const add = (community: Community | undefined, origin: FeedOrigin, { kind, ...rest }: FoundResource): void => {
    const { resource } = rest;
    const own = `${community?.key ?? ''} ${resource.id ?? JSON.stringify(resource.name)} ${rest.meeting?.date ?? ''}`;
    const key = `${origin.feedId} ${resource.url ?? own}`;
    const known = found.get(key);
    const owner = known && known.community !== community ? undefined : community;
    const { community: _, ...kept } = known ?? { ...rest, origin, kind: kind ?? resource.kind ?? 'other' };
    found.set(key, { ...kept, ...(owner && { community: owner }) });
  };
  for (const community of communities) for (const each of ofCommunity(community)) add(community, community.origin, each);
  const keys = new Map(communities.map((community) => [community.key, community]));
  for (const event of events) {
    const community = event.community === undefined ? undefined : keys.get(`${event.origin.feedId}#${event.community}`);
    if (community || (others && event.community === undefined))
      for (const each of meetingResources(event)) add(community, event.origin, each);
  }
  for (const { origin, ...each } of others ?? []) add(undefined, origin, each);
  return inOrder([...found.values()]);
}
