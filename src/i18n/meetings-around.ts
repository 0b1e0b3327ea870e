import { meetingOccurrences } from '../domain/occurrence/meeting-occurrences.ts';
import type { Occurrence, ZonedOccurrence } from '../domain/occurrence/occurrence.ts';
import { offsetAt } from '../domain/time/offsets.ts';
import type { Viewer } from './organizer-time.ts';

const WEEK = 7 * 86_400_000;
/** How far to look: what meets every three months is told too. */
const WEEKS = 14;

/**
 * The meetings of a series before and after one of its own, where the clocks of its zone and the viewer's went apart or
 * together meanwhile; nothing is looked for elsewhere.
 */
export function meetingsAround(occurrence: ZonedOccurrence, { timeZone }: Viewer): { before?: Occurrence; after?: Occurrence } {
  const { start, meeting } = occurrence;
  const apart = (instant: number): number => offsetAt(occurrence.timeZone, instant) - offsetAt(timeZone, instant);
  // Clocks stay changed for more than a week.
  const isSteady = Array.from({ length: 2 * WEEKS + 1 }, (_, week) => start + (week - WEEKS) * WEEK).every(
    (instant) => apart(instant) === apart(start),
  );
  if (isSteady) return {};
  const around = meetingOccurrences(meeting, {}, { from: start - WEEKS * WEEK, to: start + WEEKS * WEEK }, timeZone);
  const index = around.findIndex((each) => each.kind === 'zoned' && each.start === start);
  const [before, after] = [around[index - 1], around[index + 1]];
  return { ...(before && { before }), ...(after && { after }) };
}
