import type { AttendanceMode, Meeting } from '../community/meeting.ts';
import type { FeedOrigin } from '../feed.ts';
import type { Occurrence, OccurrenceOwner } from '../occurrence/occurrence.ts';
import { chooseText } from '../text.ts';
import { eventTimes } from './event-times.ts';
import { communityId, meetingId, organizationId, reference } from './identity.ts';
import type { JsonLdNode, JsonLdValue } from './json-ld.ts';
import { plainText } from './organization-node.ts';
import { attendanceModes, placeNodes } from './place-nodes.ts';

const originOf = ({ community, event }: OccurrenceOwner): FeedOrigin => (event ?? community)!.origin;

/** Who holds it: the community, else the organization that publishes the feed. */
function organizerOf({ community, event }: OccurrenceOwner): JsonLdValue | undefined {
  if (community) return reference(communityId(community));
  const { origin } = event!;
  const { publisher, organizations } = origin;
  return publisher !== undefined && organizations.some(({ id }) => id === publisher)
    ? reference(organizationId(origin, publisher))
    : undefined;
}

/** What it is called: by its own title, which names the community where it does not already. */
function nameOf({ community, event, title = event?.title }: Pick<Occurrence, 'community' | 'event' | 'title'>, language: string): string {
  const [name, about] = [community?.name, title].map((text) => (text ? chooseText(text, language).value : ''));
  if (!name || !about) return name || about || '';
  return about.toLowerCase().includes(name.toLowerCase()) ? about : `${name}: ${about}`;
}

/** What a series and each of its occurrences say alike. */
function sharedProperties(about: OccurrenceOwner & Omit<Meeting, 'time' | 'status'>, language: string): Omit<JsonLdNode, '@type'> {
  const { community, event, locations = [], virtualLocations = [], title, description, url } = about;
  const page = url ?? event?.url ?? community?.url;
  const derived: AttendanceMode | undefined =
    locations.length > 0 ? (virtualLocations.length > 0 ? 'mixed' : 'inPerson') : virtualLocations.length > 0 ? 'online' : undefined;
  const mode = about.attendanceMode ?? derived ?? community?.attendanceMode;
  return {
    name: nameOf({ community, event, title } as Occurrence, language),
    description: plainText(description ?? event?.audience ?? community?.summary, language),
    url: page,
    organizer: organizerOf(about),
    eventAttendanceMode: mode && attendanceModes[mode],
    location: placeNodes(locations, virtualLocations, mode, page, language),
    inLanguage: community?.languages.length ? community.languages : undefined,
  };
}

/** Whether the feed has confirmed it. What is only usual says nothing: schema.org has no word for it. */
function statusOf({ status }: Occurrence, isMoved: boolean): string | undefined {
  if (status === 'cancelled') return 'https://schema.org/EventCancelled';
  if (isMoved) return 'https://schema.org/EventRescheduled';
  return status === 'confirmed' ? 'https://schema.org/EventScheduled' : undefined;
}

const identityOf = (occurrence: Occurrence): string => {
  const { meeting } = occurrence;
  const id = meetingId(originOf(occurrence), meeting);
  return isSeries(meeting) && occurrence.kind !== 'date' ? `${id}/${occurrence.recurrenceId}` : id;
};

/** Whether a meeting takes place more than once. */
export const isSeries = ({ time }: Meeting): boolean => time.kind === 'timed' && (time.rule !== undefined || time.overrides.size > 0);

/** One time that a meeting takes place. Of a series it names the series. */
export function occurrenceNode(occurrence: Occurrence, language: string): JsonLdNode {
  const { meeting, community, event, speakers = [] } = occurrence;
  const { startDate, endDate, previousStartDate } = eventTimes(occurrence);
  const status = statusOf(occurrence, previousStartDate !== undefined);
  const { partOf } = event ?? {};
  return {
    '@type': 'Event',
    '@id': identityOf(occurrence),
    ...sharedProperties({ ...meeting, ...occurrence, ...(community && { community }), ...(event && { event }) }, language),
    startDate,
    endDate,
    previousStartDate: status === 'https://schema.org/EventRescheduled' ? previousStartDate : undefined,
    eventStatus: status,
    performer: speakers.length > 0 ? speakers.map((speaker) => ({ '@type': 'Person', name: plainText(speaker, language) })) : undefined,
    superEvent: isSeries(meeting)
      ? reference(meetingId(originOf(occurrence), meeting))
      : partOf && { '@type': 'Event', name: plainText(partOf.name, language), url: partOf.url },
  };
}

/** A series of meetings, with those of its occurrences that are told of. */
export function seriesNode(meeting: Meeting, owner: OccurrenceOwner, occurrences: readonly Occurrence[], language: string): JsonLdNode {
  const nodes = occurrences.map((occurrence) => ({ id: identityOf(occurrence), ...eventTimes(occurrence) }));
  return {
    '@type': 'EventSeries',
    '@id': meetingId(originOf(owner), meeting),
    ...sharedProperties({ ...meeting, ...owner }, language),
    startDate: nodes[0]?.startDate,
    endDate: nodes.at(-1)?.endDate ?? nodes.at(-1)?.startDate,
    subEvent: nodes.map(({ id }) => reference(id)),
  };
}
