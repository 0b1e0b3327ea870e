import { meetingOccurrences } from '../../domain/occurrence/meeting-occurrences.ts';
import type { DatedOccurrence } from '../../domain/occurrence/occurrence-days.ts';
import type { Occurrence, ZonedOccurrence } from '../../domain/occurrence/occurrence.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { offsetAt } from '../../domain/time/offsets.ts';
import { hourChanges } from '../../i18n/hour-change.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';

const WEEK = 7 * 86_400_000;
/** How long before a day the meeting before may have been: what meets every three months is told too. */
const WEEKS_BEFORE = 14;

/** Whether the clocks of two places went apart or together in the weeks before `until`. Clocks stay changed for more than a week. */
function areShifted(timeZone: string, other: string, from: Instant, until: Instant): boolean {
  const apart = (instant: Instant): number => offsetAt(timeZone, instant) - offsetAt(other, instant);
  for (let instant = from; instant < until; instant += WEEK) if (apart(instant) !== apart(until)) return true;
  return false;
}

/**
 * The notices of a change of hour, by occurrence. A month or a week begins in the middle of a series: where clocks have
 * changed, the meeting before is looked up, and only there.
 * @param found in order of start.
 * @returns what `hourChanges` says; nothing for what is over.
 */
export function hourNotices(found: readonly DatedOccurrence[], viewer: Viewer, now: Instant): ReadonlyMap<Occurrence, string> {
  const tell = hourChanges(viewer);
  const zoned = found.flatMap(({ occurrence }) => (occurrence.kind === 'zoned' ? [occurrence] : []));
  const last = Math.max(...zoned.map(({ start }) => start));
  const shifted = new Map<string, boolean>();
  const primed = new Set<unknown>();
  const prime = ({ meeting, start, community, event, timeZone }: ZonedOccurrence): void => {
    if (primed.has(meeting)) return;
    primed.add(meeting);
    const window = { from: start - WEEKS_BEFORE * WEEK, to: start };
    if (!shifted.has(timeZone)) shifted.set(timeZone, areShifted(timeZone, viewer.timeZone, window.from, last));
    if (!shifted.get(timeZone)) return;
    const owner = { ...(community && { community }), ...(event && { event }) };
    meetingOccurrences(meeting, owner, window, viewer.timeZone).forEach(tell);
  };
  const notices = new Map<Occurrence, string>();
  for (const occurrence of zoned) {
    prime(occurrence);
    const notice = tell(occurrence);
    if (notice && (occurrence.end ?? occurrence.start) > now) notices.set(occurrence, notice);
  }
  return notices;
}
