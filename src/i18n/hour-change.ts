import type { Occurrence, ZonedOccurrence } from '../domain/occurrence/occurrence.ts';
import type { PlainDateTime } from '../domain/time/plain-date-time.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from './define-messages.ts';
import { formatsFor } from './formats.ts';
import { timeMessages } from './messages/time.ts';
import type { Viewer } from './organizer-time.ts';

/**
 * Tells where a series changes its hour for the viewer though not for the organizer, because the two places change their
 * clocks on different dates: "From March 16 this meeting is at 7:00 p.m. for you."
 * @param before finds the meeting before the first of a series that is told; otherwise that is taken as unchanged.
 * @returns a function to be called with the occurrences of a list in order of start; undefined where nothing changes.
 */
export function hourChanges(
  viewer: Viewer,
  before?: (occurrence: ZonedOccurrence) => Occurrence | undefined,
): (occurrence: Occurrence) => string | undefined {
  const words = messagesFor(timeMessages, viewer.language);
  const formats = formatsFor(viewer.language, viewer.hourCycle);
  const told = new Map<unknown, Hours | undefined>();
  const hoursOf = (occurrence: Occurrence | undefined): Hours | undefined =>
    occurrence?.kind === 'zoned' && occurrence.movedFrom === undefined && occurrence.attendanceMode !== 'inPerson'
      ? { theirs: occurrence.startWall.slice(11), wall: toPlainDateTime(occurrence.start, viewer.timeZone) }
      : undefined;
  return (occurrence) => {
    const hours = hoursOf(occurrence);
    if (!hours) return undefined;
    const { meeting } = occurrence;
    const last = told.has(meeting) ? told.get(meeting) : hoursOf(before?.(occurrence as ZonedOccurrence));
    told.set(meeting, hours);
    return last?.theirs === hours.theirs && last.wall.slice(11) !== hours.wall.slice(11)
      ? words.hourChange(formats.date(hours.wall, 'monthDay'), formats.time(hours.wall))
      : undefined;
  };
}

/** The organizer's time of day, and the viewer's wall time. */
interface Hours {
  readonly theirs: string;
  readonly wall: PlainDateTime;
}
