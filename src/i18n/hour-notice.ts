import type { Occurrence } from '../domain/occurrence/occurrence.ts';
import { hourChanges } from './hour-change.ts';
import { meetingsAround } from './meetings-around.ts';
import type { Viewer } from './organizer-time.ts';

/**
 * The notice of a change of hour for somebody who sees one meeting of a series: that its hour is another for them than
 * that of the meeting before it, or that the hour of the one after it is another than its own. Undefined where nothing
 * changes.
 */
export function hourNotice(occurrence: Occurrence, viewer: Viewer): string | undefined {
  const tell = hourChanges(viewer, (first) => meetingsAround(first, viewer).before);
  const notice = tell(occurrence);
  if (notice || occurrence.kind !== 'zoned') return notice;
  const { after } = meetingsAround(occurrence, viewer);
  return after && tell(after);
}
