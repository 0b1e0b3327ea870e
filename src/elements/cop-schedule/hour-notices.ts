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
 * The notices of a change of hour in a month or a week, which begins in the middle of a series: where clocks have changed,
 * the meetings before it are looked up. Only of those series that are asked about.
 * @param found what takes place in the period.
 * @returns what `hourChanges` says of an occurrence; undefined for what is over.
 */
export function hourNotices(
  found: readonly DatedOccurrence[],
  viewer: Viewer,
  now: Instant,
): (occurrence: Occurrence) => string | undefined {
  const starts = found.flatMap(({ occurrence }) => (occurrence.kind === 'zoned' ? [occurrence.start] : []));
  const last = starts.reduce((a, b) => Math.max(a, b), -Infinity);
  const window = { from: starts.reduce((a, b) => Math.min(a, b), Infinity) - WEEKS_BEFORE * WEEK, to: last + 1 };
  const shifted = new Map<string, boolean>();
  const bySeries = new Map<unknown, ReadonlyMap<Instant, string>>();

  const tellOf = ({ meeting, community, event, timeZone }: ZonedOccurrence): ReadonlyMap<Instant, string> => {
    const notices = new Map<Instant, string>();
    if (!shifted.has(timeZone)) shifted.set(timeZone, areShifted(timeZone, viewer.timeZone, window.from, last));
    if (!shifted.get(timeZone)) return notices;
    const tell = hourChanges(viewer);
    const owner = { ...(community && { community }), ...(event && { event }) };
    for (const occurrence of meetingOccurrences(meeting, owner, window, viewer.timeZone)) {
      const notice = tell(occurrence);
      if (notice && occurrence.kind === 'zoned') notices.set(occurrence.start, notice);
    }
    return notices;
  };

  return (occurrence) => {
    if (occurrence.kind !== 'zoned' || (occurrence.end ?? occurrence.start) <= now) return undefined;
    const { meeting, start } = occurrence;
    if (!bySeries.has(meeting)) bySeries.set(meeting, tellOf(occurrence));
    return bySeries.get(meeting)!.get(start);
  };
}
