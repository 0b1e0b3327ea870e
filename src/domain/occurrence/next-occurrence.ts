import type { Instant } from '../time/clock.ts';
import { listOccurrences } from './list-occurrences.ts';
import type { Occurrence, OccurrenceOwner } from './occurrence.ts';

const DAY = 86_400_000;
/** How far to look, in days from now: most find their meeting in the first step, the last is six years. */
const HORIZONS = [45, 200, 750, 2200];

/**
 * The first occurrence that is not cancelled and has not ended: what is under way comes before what is to come. What has
 * no known end is over once it has begun.
 * @returns undefined where nothing takes place within six years.
 */
export function nextOccurrence(owners: Iterable<OccurrenceOwner>, now: Instant, floatingTimeZone: string): Occurrence | undefined {
  const all = [...owners];
  let from = now;
  for (const days of HORIZONS) {
    const to = now + days * DAY;
    const next = listOccurrences(all, { from, to }, floatingTimeZone).find(({ status }) => status !== 'cancelled');
    if (next) return next;
    from = to;
  }
  return undefined;
}
