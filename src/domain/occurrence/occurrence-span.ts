import type { Instant } from '../time/clock.ts';
import { plainDateTime, wallMillis } from '../time/plain-date-time.ts';
import type { PartialDate, PlainDateTime } from '../time/plain-date-time.ts';
import { toInstant } from '../time/zoned.ts';
import type { Occurrence } from './occurrence.ts';

/** Time from `from` on and before `to`. */
export interface InstantWindow {
  readonly from: Instant;
  readonly to: Instant;
}

/** The midnights at which a day, month or year begins and the next one does. */
function midnights(date: PartialDate): readonly [PlainDateTime, PlainDateTime] {
  const first = `${date}${'-01-01'.slice(date.length - 4)}T00:00:00` as PlainDateTime;
  const next = new Date(wallMillis(first));
  if (date.length === 4) next.setUTCFullYear(next.getUTCFullYear() + 1);
  else if (date.length === 7) next.setUTCMonth(next.getUTCMonth() + 1);
  else next.setUTCDate(next.getUTCDate() + 1);
  return [first, plainDateTime(next.getTime())];
}

/**
 * From when to when an occurrence lasts; both are the same where no duration is known. A day, month or year lasts all of it.
 * @param floatingTimeZone the zone in which floating times and dates are compared with instants: the viewer's.
 */
export function occurrenceSpan(occurrence: Occurrence, floatingTimeZone: string): InstantWindow {
  if (occurrence.kind === 'zoned') return { from: occurrence.start, to: occurrence.end ?? occurrence.start };
  const [from, to = from] = occurrence.kind === 'date' ? midnights(occurrence.date) : [occurrence.startWall, occurrence.endWall];
  return { from: toInstant(from, floatingTimeZone), to: toInstant(to, floatingTimeZone) };
}

/** Whether something is in a window: what lasts overlaps it, what has no known end starts in it. */
export const isInWindow = ({ from, to }: InstantWindow, window: InstantWindow): boolean =>
  from < window.to && (to > from ? to > window.from : from >= window.from);
