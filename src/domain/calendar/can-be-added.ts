import { occurrenceSpan } from '../occurrence/occurrence-span.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import type { Instant } from '../time/clock.ts';

/**
 * Whether an occurrence is of any use in a calendar: it takes place, at least its day is known, and it is not over. What has
 * no known end is over once it has begun.
 * @param timeZone IANA: the viewer's, in which floating times and dates are compared with `now`.
 */
export function canBeAdded(occurrence: Occurrence, now: Instant, timeZone: string): boolean {
  if (occurrence.status === 'cancelled' || (occurrence.kind === 'date' && occurrence.date.length < 10)) return false;
  return occurrenceSpan(occurrence, timeZone).to > now;
}
