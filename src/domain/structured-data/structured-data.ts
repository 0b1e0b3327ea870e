import type { Community } from '../community/community.ts';
import type { Course } from '../community/course.ts';
import { isPast } from '../community/lifecycle.ts';
import type { Organization } from '../community/organization.ts';
import type { Feed, FeedOrigin } from '../feed.ts';
import { findOccurrences } from '../occurrence/find-occurrences.ts';
import type { Occurrence, OccurrenceOwner } from '../occurrence/occurrence.ts';
import { selectOwners } from '../occurrence/select-owners.ts';
import type { Instant } from '../time/clock.ts';
import type { Meeting } from '../community/meeting.ts';
import { courseNode } from './course-nodes.ts';
import { isSeries, occurrenceNode, seriesNode } from './event-nodes.ts';
import { organizationId } from './identity.ts';
import { type JsonLdGraph, type JsonLdNode, mergeGraphs } from './json-ld.ts';
import { communityNode, organizationNode } from './organization-node.ts';

/** What to tell search engines of. */
export interface StructuredDataQuery {
  /** BCP 47 tag of the language of the page; text that the feed lacks in it comes in the feed's own. */
  readonly language: string;
  readonly now: Instant;
  /** IANA: the zone in which times and dates without a zone are put in order. They are written as they are. */
  readonly timeZone: string;
  /** Ids or global ids of communities and events to keep; none keeps all. */
  readonly only?: readonly string[];
  /** Ids or global ids of communities and events to leave out. */
  readonly except?: readonly string[];
  /** How many occurrences to tell of; otherwise {@link OCCURRENCES}. 0 leaves meetings out. */
  readonly limit?: number;
  /** Whether to tell of the communities themselves; they are otherwise. */
  readonly communities?: boolean;
  /** The courses of the feed, which are read late; none otherwise. */
  readonly courses?: readonly Course[];
}

/** How many occurrences of all meetings are told of, the next first. */
export const OCCURRENCES = 25;
/** How many communities. */
const COMMUNITIES = 200;
/** How many courses. */
const COURSES = 50;

/** The organizations that `owners` name as their holders or publishers. */
function organizationsOf(owners: readonly OccurrenceOwner[], feed: Feed, language: string): readonly JsonLdNode[] {
  const named = new Map<string, JsonLdNode>();
  const add = (origin: FeedOrigin, id: string | undefined): void => {
    const organization: Organization | undefined = origin.organizations.find((each) => each.id === id);
    if (organization) named.set(organizationId(origin, organization.id), organizationNode(organization, origin, language));
  };
  add(feed.origin, feed.origin.publisher);
  for (const { community, event } of owners) {
    add((event ?? community)!.origin, (event ?? community)!.origin.publisher);
    if (community) add(community.origin, community.organizer);
  }
  return [...named.values()];
}

/** Each series once, before its occurrences; what takes place once alone. */
function meetingNodes(occurrences: readonly Occurrence[], language: string): readonly JsonLdNode[] {
  const byMeeting = new Map<Meeting, Occurrence[]>();
  for (const occurrence of occurrences) {
    const { meeting } = occurrence;
    if (!byMeeting.get(meeting)?.push(occurrence)) byMeeting.set(meeting, [occurrence]);
  }
  return [...byMeeting].flatMap(([meeting, own]) => {
    const nodes = own.map((occurrence) => occurrenceNode(occurrence, language));
    return isSeries(meeting) ? [seriesNode(meeting, own[0]!, own, language), ...nodes] : nodes;
  });
}

/**
 * What search engines are told of a feed, in schema.org's vocabulary: organizations, communities, the next occurrences of
 * their meetings with their series, and courses with their runs. Bounded; a joining link for members is never in it. Communities that are over are told of
 * without meetings. The same feed and query give the same graph.
 */
export function structuredData(feed: Feed, query: StructuredDataQuery): JsonLdGraph {
  const { language, now, timeZone, only = [], except = [], limit = OCCURRENCES, courses = [] } = query;
  const owners = selectOwners(feed, only, except);
  const asked = query.communities === false ? [] : owners;
  const communities = asked.flatMap<Community>(({ community, event }) => (community && !event ? community : [])).slice(0, COMMUNITIES);
  const live = owners.filter(({ community }) => !community || !isPast(community));
  const occurrences = limit > 0 ? findOccurrences(live, { now, timeZone, limit }).occurrences.slice(0, limit) : [];
  const held = occurrences.flatMap<Community>(({ community }) => community ?? []);
  const nodes = [
    ...organizationsOf(owners, feed, language),
    ...[...new Set([...communities, ...held])].map((community) => communityNode(community, language)),
    ...meetingNodes(occurrences, language),
    ...courses
      .filter(({ status }) => status !== 'past' && status !== 'retired')
      .slice(0, COURSES)
      .map((course) => courseNode(course, query)),
  ];
  return mergeGraphs([{ '@context': 'https://schema.org', '@graph': nodes }]);
}
