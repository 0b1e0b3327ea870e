import { addDays, type DateSpan, midnightOf } from '../time/calendar.ts';
import type { Instant } from '../time/clock.ts';
import { plainDateOf, plainDateTime, wallMillis, type PlainDate, type PlainDateTime } from '../time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../time/zoned.ts';
import { listOccurrences } from './list-occurrences.ts';
import type { Occurrence, OccurrenceOwner } from './occurrence.ts';

/** An occurrence with the days that it is listed under. */
export interface DatedOccurrence {
  readonly occurrence: Occurrence;
  /** `YYYY-MM-DD`: the viewer's day, or the venue's for a meeting in person; `YYYY-MM` or `YYYY` where no more is known. */
  readonly first: string;
  /** The same, but for what lasts a day or longer. */
  readonly last: string;
}

const DAY = 86_400_000;
/** The calendars of two places are up to two days apart: what is in person stands on the venue's. */
const APART = 2;
/** How far to look for the next day with a meeting, in days: six years at last. */
const HORIZONS = [45, 200, 750, 2200];

/** What lasts less than a day stands on the day it begins, also when it ends after midnight. */
function span(occurrence: Occurrence, start: PlainDateTime, end: PlainDateTime | undefined): DatedOccurrence {
  const first = plainDateOf(start);
  const isLong = end !== undefined && wallMillis(end) - wallMillis(start) >= DAY;
  // What ends at midnight does not touch the day that begins then.
  return { occurrence, first, last: isLong ? plainDateOf(plainDateTime(wallMillis(end) - 1)) : first };
}

/**
 * The days that an occurrence takes place on, as every list groups it.
 * @param timeZone the viewer's (IANA).
 */
export function occurrenceDays(occurrence: Occurrence, timeZone: string): DatedOccurrence {
  if (occurrence.kind === 'date') return { occurrence, first: occurrence.date, last: occurrence.date };
  if (occurrence.kind === 'floating') return span(occurrence, occurrence.startWall, occurrence.endWall);
  const { start, end, attendanceMode } = occurrence;
  const zone = attendanceMode === 'inPerson' ? occurrence.timeZone : timeZone;
  return span(occurrence, toPlainDateTime(start, zone), end === undefined ? undefined : toPlainDateTime(end, zone));
}

/** Whether an occurrence takes place on `date`; what is known to the month or year only is on none. */
export const isOnDay = ({ first, last }: DatedOccurrence, date: PlainDate): boolean =>
  first.length === date.length && first <= date && date <= last;

/**
 * What takes place on the days of `days`, in order of start. Series are expanded for these days only, and for two days on
 * either side of them. What is known to the month or year only counts for each of its days.
 * @param timeZone the viewer's (IANA), whose days these are.
 * @param list for tests: finds the occurrences in a window of instants.
 */
export function occurrencesOnDays(
  owners: readonly OccurrenceOwner[],
  days: DateSpan,
  timeZone: string,
  list: typeof listOccurrences = listOccurrences,
): readonly DatedOccurrence[] {
  const midnight = (date: PlainDate): Instant => toInstant(midnightOf(date), timeZone);
  const window = { from: midnight(addDays(days.first, -APART)), to: midnight(addDays(days.last, APART + 1)) };
  return list(owners, window, timeZone)
    .map((occurrence) => occurrenceDays(occurrence, timeZone))
    .filter(({ first, last }) => first <= days.last.slice(0, first.length) && last >= days.first.slice(0, last.length));
}

/**
 * The nearest day after `date`, or before it, on which something takes place that is not cancelled.
 * @returns undefined where there is none within six years.
 */
export function nearestDay(
  owners: readonly OccurrenceOwner[],
  date: PlainDate,
  direction: 1 | -1,
  timeZone: string,
  list: typeof listOccurrences = listOccurrences,
): PlainDate | undefined {
  let near = 1;
  for (const far of HORIZONS) {
    const [from, to] = [addDays(date, near * direction), addDays(date, far * direction)];
    const found = occurrencesOnDays(owners, direction === 1 ? { first: from, last: to } : { first: to, last: from }, timeZone, list)
      .filter(({ occurrence, first }) => occurrence.status !== 'cancelled' && first.length === date.length)
      .map(({ first, last }) => (direction === 1 ? first : last) as PlainDate)
      .filter((day) => (direction === 1 ? day > date : day < date))
      .sort();
    if (found.length > 0) return direction === 1 ? found[0] : found.at(-1);
    near = far + 1;
  }
  return undefined;
}
