import type { Instant } from '../time/clock.ts';
import { plainDateTime, wallMillis } from '../time/plain-date-time.ts';
import type { PlainDateTime } from '../time/plain-date-time.ts';
import type { RecurrenceRule } from './rule.ts';
import { seriesOf, timeLists } from './series.ts';

/** Wall times from `from` on and before `to`. */
export interface WallWindow {
  readonly from: PlainDateTime;
  readonly to: PlainDateTime;
}

/** More than anyone can look at; a bound on what a rule with many times a day can produce. */
const MAX_OCCURRENCES = 5000;

/**
 * The wall times of a series in `window`, ascending, without duplicates. A start that its own rule does not give is no
 * occurrence. Walls in a gap or a fold stay as they are: converting them is the caller's.
 * Bounded: the work is that of the window, and with COUNT, once, that of the time from the start to the last of it; never more
 * than 400 years, or 100 of counting what comes more often than yearly, and no more than 5,000 occurrences come back.
 * @param start wall start of the series, in its own zone.
 * @param toInstant converts a wall time of that zone; asked only where UNTIL is an instant.
 */
export function expandRule(
  rule: RecurrenceRule,
  start: PlainDateTime,
  window: WallWindow,
  toInstant: (wall: PlainDateTime) => Instant,
): readonly PlainDateTime[] {
  const { until } = rule;
  const series = seriesOf(rule, wallMillis(start));
  const from = Math.max(series.start, wallMillis(window.from));
  const last = Math.min(wallMillis(window.to) - 1, series.end);
  const occurrences: PlainDateTime[] = [];
  if (last < from) return occurrences;
  for (const { length, at } of timeLists(series, from, last)) {
    for (let index = 0; index < length; index++) {
      const millis = at(index);
      if (millis < from) continue;
      if (millis > last || occurrences.length >= MAX_OCCURRENCES) return occurrences;
      const wall = plainDateTime(millis);
      if (until?.kind !== 'instant' || toInstant(wall) <= until.instant) occurrences.push(wall);
    }
  }
  return occurrences;
}
