import type { Community } from '../community/community.ts';
import type { Feed } from '../feed.ts';
import { communityOwners } from '../occurrence/community-owners.ts';
import { listOccurrences } from '../occurrence/list-occurrences.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import type { Instant } from '../time/clock.ts';
import { plainDateOf, type PlainDateTime } from '../time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../time/zoned.ts';
import { isTimeZone } from '../time/zones.ts';

/** The parts of a day, in its order. */
export const DAY_PARTS = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof DAY_PARTS)[number];

const DAY = 86_400_000;
/** How far to look for meetings, in days: a series that pauses in summer meets again within a year. */
const HORIZONS = [60, 400];

/** The part of the day of a wall time: mornings begin at 5, afternoons at noon, evenings at 5, nights at 10. */
export function dayPart(wall: PlainDateTime): DayPart {
  const hour = Number(wall.slice(11, 13));
  if (hour < 5 || hour >= 22) return 'night';
  return hour < 12 ? 'morning' : hour < 17 ? 'afternoon' : 'evening';
}

/** On the viewer's clocks, or on those of its place where it is never converted; undefined where only a day is known. */
const startOn = (occurrence: Occurrence, timeZone: string): PlainDateTime | undefined =>
  occurrence.kind === 'zoned'
    ? toPlainDateTime(occurrence.start, timeZone)
    : occurrence.kind === 'floating'
      ? occurrence.startWall
      : undefined;

/**
 * In which parts of the viewer's day a community meets: by its coming meetings, else by its rhythm where that has a time and a
 * zone. Empty where no time is known.
 * @param timeZone the viewer's (IANA).
 */
export function meetingParts(feed: Feed, community: Community, now: Instant, timeZone: string): readonly DayPart[] {
  for (const days of HORIZONS) {
    const starts = listOccurrences(communityOwners(feed, community), { from: now, to: now + days * DAY }, timeZone)
      .filter(({ status }) => status !== 'cancelled')
      .flatMap((occurrence) => startOn(occurrence, timeZone) ?? []);
    if (starts.length > 0) return DAY_PARTS.filter((part) => starts.some((start) => dayPart(start) === part));
  }
  const { time, timeZone: zone } = community.cadence ?? {};
  if (!time || !zone || !isTimeZone(zone)) return [];
  const today = plainDateOf(toPlainDateTime(now, zone));
  return [dayPart(toPlainDateTime(toInstant(`${today}T${time}:00` as PlainDateTime, zone), timeZone))];
}
