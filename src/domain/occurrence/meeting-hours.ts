import type { Cadence, Community } from '../community/community.ts';
import type { MeetingHours } from '../community/filter.ts';
import { isPast } from '../community/lifecycle.ts';
import type { Feed } from '../feed.ts';
import { WEEKDAYS } from '../recurrence/rule.ts';
import { type WeekdayIndex, weekdayOf } from '../time/calendar.ts';
import type { Instant } from '../time/clock.ts';
import { endInstant } from '../time/duration-end.ts';
import { plainDateOf, plainDateTime, type PlainDateTime, wallMillis } from '../time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../time/zoned.ts';
import { isTimeZone } from '../time/zones.ts';
import { communityOwners } from './community-owners.ts';
import { listOccurrences } from './list-occurrences.ts';
import type { Occurrence } from './occurrence.ts';

const DAY = 86_400_000;
/** How far to look for meetings, in days: a series that pauses in summer meets again within a year. */
const HORIZONS = [60, 400];
/** So many coming meetings tell when a community meets. */
const ENOUGH = 6;
/** Where a rhythm names no weekday, one in the middle of the week stands for all. */
const MIDWEEK = 3;

/** Working hours, Monday to Friday. */
export const WORKING_HOURS = { from: '09:00', to: '17:00' } as const;

/** From one wall time to another of the same clocks. */
function areWorkingHours(start: PlainDateTime, end: PlainDateTime | undefined): boolean {
  const weekday = weekdayOf(plainDateOf(start));
  const [from, to] = [start.slice(11, 16), end?.slice(11, 16)];
  const isInside = from >= WORKING_HOURS.from && from < WORKING_HOURS.to && (!to || to <= WORKING_HOURS.to);
  return weekday > 0 && weekday < 6 && isInside && (!end || plainDateOf(end) === plainDateOf(start));
}

/** Whether an occurrence is within working hours on the viewer's clocks, or on those of its place where it is never converted; undefined where only a day is known. */
function isInside(occurrence: Occurrence, timeZone: string): boolean | undefined {
  if (occurrence.kind === 'date') return undefined;
  if (occurrence.kind === 'floating') return areWorkingHours(occurrence.startWall, occurrence.endWall);
  const { start, end } = occurrence;
  return areWorkingHours(toPlainDateTime(start, timeZone), end === undefined ? undefined : toPlainDateTime(end, timeZone));
}

/** What a rhythm that has a time and a zone says of the coming week. */
function ofCadence({ time, timeZone: zone, rule, duration }: Cadence, now: Instant, timeZone: string): readonly boolean[] {
  if (!time || !zone || !isTimeZone(zone)) return [];
  const named = rule?.byDay.map(({ weekday }) => ((WEEKDAYS.indexOf(weekday) + 1) % 7) as WeekdayIndex) ?? [];
  const weekdays = named.length > 0 ? named : rule?.frequency === 'DAILY' ? [0, 1, 2, 3, 4, 5, 6] : [MIDWEEK];
  const today = plainDateOf(toPlainDateTime(now, zone));
  return weekdays.map((weekday) => {
    const ahead = (weekday - weekdayOf(today) + 7) % 7;
    const start = plainDateTime(wallMillis(`${today}T${time}:00` as PlainDateTime) + ahead * DAY);
    const end = duration && toPlainDateTime(endInstant(start, zone, duration), timeZone);
    return areWorkingHours(toPlainDateTime(toInstant(start, zone), timeZone), end);
  });
}

/**
 * Whether a community meets within the working hours of a viewer: as its coming meetings say, else as its rhythm does where
 * that has a time and a zone. Both where it meets within and outside them; `unknown` where no time is known; nothing for a
 * community that has finished.
 * @param timeZone the viewer's.
 */
export function meetingHours(feed: Feed, community: Community, now: Instant, timeZone: string): readonly MeetingHours[] {
  if (isPast(community)) return [];
  let found: readonly boolean[] = [];
  for (const days of HORIZONS) {
    const coming = listOccurrences(communityOwners(feed, community), { from: now, to: now + days * DAY }, timeZone);
    found = coming
      .filter(({ status }) => status !== 'cancelled')
      .map((occurrence) => isInside(occurrence, timeZone))
      .filter((inside) => inside !== undefined)
      .slice(0, ENOUGH);
    if (found.length > 0) break;
  }
  if (found.length === 0 && community.cadence) found = ofCadence(community.cadence, now, timeZone);
  if (found.length === 0) return ['unknown'];
  return [...(found.includes(true) ? ['inside' as const] : []), ...(found.includes(false) ? ['outside' as const] : [])];
}
