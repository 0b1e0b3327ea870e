import type { Feed } from '../feed.ts';
import type { Instant } from '../time/clock.ts';
import { meetingOccurrences } from './meeting-occurrences.ts';
import { occurrenceSpan } from './occurrence-span.ts';
import type { InstantWindow } from './occurrence-span.ts';
import type { Occurrence, OccurrenceOwner } from './occurrence.ts';

/** Who holds the meetings of a feed: its communities, then its events, each with its community where it has one. */
export function feedOwners({ communities, events }: Feed): OccurrenceOwner[] {
  const byKey = new Map(communities.map((community) => [community.key, community]));
  return [
    ...communities.map((community) => ({ community })),
    ...events.map((event) => {
      const community = event.community && byKey.get(`${event.origin.feedId}#${event.community}`);
      return community ? { community, event } : { event };
    }),
  ];
}

/**
 * The instant by which occurrences are put in order: the start, or the first midnight of a day, month or year.
 * @param floatingTimeZone the zone in which floating times and dates are compared with instants: the viewer's.
 */
export const occurrenceInstant = (occurrence: Occurrence, floatingTimeZone: string): Instant =>
  occurrenceSpan(occurrence, floatingTimeZone).from;

const firstText = ({ title }: Occurrence): string => (title && Object.values(title)[0]) ?? '';
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What takes place in `window`, of an owner's event or else of all meetings of its community, in order of start, then
 * title, then uid. The window takes what `meetingOccurrences` says.
 * @param floatingTimeZone the zone in which floating times and dates are compared with the window: the viewer's.
 */
export function listOccurrences(owners: Iterable<OccurrenceOwner>, window: InstantWindow, floatingTimeZone: string): readonly Occurrence[] {
  const found: { instant: Instant; occurrence: Occurrence }[] = [];
  for (const owner of owners)
    for (const meeting of owner.event ? [owner.event] : (owner.community?.meetings ?? []))
      for (const occurrence of meetingOccurrences(meeting, owner, window, floatingTimeZone))
        found.push({ instant: occurrenceInstant(occurrence, floatingTimeZone), occurrence });
  return found
    .sort(
      (a, b) =>
        a.instant - b.instant ||
        compareText(firstText(a.occurrence), firstText(b.occurrence)) ||
        compareText(a.occurrence.meeting.uid, b.occurrence.meeting.uid),
    )
    .map(({ occurrence }) => occurrence);
}
