import type { Occurrence } from '../occurrence/occurrence.ts';
import type { Instant } from '../time/clock.ts';
import { offsetAt } from '../time/offsets.ts';
import { toPlainDateTime } from '../time/zoned.ts';

const MINUTE = 60_000;
const two = (number: number): string => String(Math.floor(number)).padStart(2, '0');

/** An instant as clocks in `timeZone` show it, with their offset from UTC on that day: `2026-12-08T14:00:00-05:00` (ISO 8601, RFC 3339). */
export function offsetDateTime(instant: Instant, timeZone: string): string {
  const minutes = offsetAt(timeZone, instant) / MINUTE;
  const size = Math.abs(minutes);
  return `${toPlainDateTime(instant, timeZone)}${minutes < 0 ? '-' : '+'}${two(size / 60)}:${two(size % 60)}`;
}

/** When an occurrence begins, ends, and was to begin before it was moved. Undefined members are not known. */
export interface EventTimes {
  readonly startDate: string;
  readonly endDate: string | undefined;
  readonly previousStartDate: string | undefined;
}

/**
 * The times of an occurrence as schema.org writes them: with the offset of the organizer's zone on that day, without one
 * where the feed gives local time as written, as a date alone where no time is known.
 */
export function eventTimes(occurrence: Occurrence): EventTimes {
  switch (occurrence.kind) {
    case 'date':
      return { startDate: occurrence.date, endDate: undefined, previousStartDate: undefined };
    case 'floating':
      return { startDate: occurrence.startWall, endDate: occurrence.endWall, previousStartDate: occurrence.movedFromWall };
    case 'zoned': {
      const { start, end, movedFrom, timeZone, meeting } = occurrence;
      const original = meeting.time.kind === 'timed' ? meeting.time.timeZone : undefined;
      return {
        startDate: offsetDateTime(start, timeZone),
        endDate: end === undefined ? undefined : offsetDateTime(end, timeZone),
        previousStartDate: movedFrom === undefined ? undefined : offsetDateTime(movedFrom, original ?? timeZone),
      };
    }
  }
}
