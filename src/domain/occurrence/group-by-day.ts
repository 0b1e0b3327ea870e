import type { PartialDate, PlainDate } from '../time/plain-date-time.ts';
import { plainDateOf } from '../time/plain-date-time.ts';
import { toPlainDateTime } from '../time/zoned.ts';
import type { Occurrence } from './occurrence.ts';

/** The occurrences that start on one day of the reader's calendar. */
export interface DayGroup {
  /** A day, or the month or year that is all that is known. */
  readonly date: PlainDate | PartialDate;
  readonly occurrences: readonly Occurrence[];
}

/** The day on which an occurrence starts: for one with instants that of `timeZone`, otherwise as it is written. */
function dayOf(occurrence: Occurrence, timeZone: string): PlainDate | PartialDate {
  if (occurrence.kind === 'date') return occurrence.date;
  return plainDateOf(occurrence.kind === 'zoned' ? toPlainDateTime(occurrence.start, timeZone) : occurrence.startWall);
}

/** Groups occurrences by the day on which they start, the days in order, each day's occurrences in the order given. */
export function groupByDay(occurrences: Iterable<Occurrence>, timeZone: string): readonly DayGroup[] {
  const days = new Map<PlainDate | PartialDate, Occurrence[]>();
  for (const occurrence of occurrences) {
    const date = dayOf(occurrence, timeZone);
    const day = days.get(date);
    if (day) day.push(occurrence);
    else days.set(date, [occurrence]);
  }
  return [...days].map(([date, occurrences]) => ({ date, occurrences })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
