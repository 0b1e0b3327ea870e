import type { Instant } from './clock.ts';
import { offsetAt } from './offsets.ts';
import { plainDateTime, wallMillis } from './plain-date-time.ts';
import type { PlainDateTime } from './plain-date-time.ts';

const DAY = 86_400_000;

/**
 * The instants at which clocks in `timeZone` show `wall`, in order: one as a rule, none in the gap when clocks go
 * forward, two in the fold when they go back.
 */
export function possibleInstants(wall: PlainDateTime, timeZone: string): readonly Instant[] {
  const millis = wallMillis(wall);
  // No zone is a day from UTC: the instant lies between these two, and so does the transition next to it.
  const before = offsetAt(timeZone, millis - DAY);
  const after = offsetAt(timeZone, millis + DAY);
  if (before === after) return [millis - before];
  return [before, after].map((offset) => millis - offset).filter((instant) => instant + offsetAt(timeZone, instant) === millis);
}

/**
 * The instant that people mean by `wall` in `timeZone`: in a gap the offset from before it (02:30 becomes 03:30), in a
 * fold the first (RFC 5545 3.3.5 with erratum 4271; Temporal "compatible").
 */
export const toInstant = (wall: PlainDateTime, timeZone: string): Instant =>
  possibleInstants(wall, timeZone)[0] ?? wallMillis(wall) - offsetAt(timeZone, wallMillis(wall) - DAY);

/** What clocks in `timeZone` show at `instant`, floored to the second. */
export const toPlainDateTime = (instant: Instant, timeZone: string): PlainDateTime => plainDateTime(instant + offsetAt(timeZone, instant));
