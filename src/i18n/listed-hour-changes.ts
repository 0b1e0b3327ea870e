import type { Occurrence, ZonedOccurrence } from '../domain/occurrence/occurrence.ts';
import { hourChanges } from './hour-change.ts';
import { meetingsAround } from './meetings-around.ts';
import type { Viewer } from './organizer-time.ts';

/**
 * The notice of a change of hour for each row of a list, in order of start: that its hour is another for the viewer than that
 * of the meeting before it. Of the first of a series, the meeting before it is looked up.
 */
export const listedHourChanges = (viewer: Viewer): ((occurrence: Occurrence) => string | undefined) =>
  hourChanges(viewer, (first: ZonedOccurrence) => meetingsAround(first, viewer).before);
