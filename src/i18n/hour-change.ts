import type { Occurrence } from '../domain/occurrence/occurrence.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from './define-messages.ts';
import { formatsFor } from './formats.ts';
import { timeMessages } from './messages/time.ts';
import type { Viewer } from './organizer-time.ts';

/**
 * Tells where a series changes its hour for the viewer though not for the organizer, because the two places change their
 * clocks on different dates: "From March 16 this meeting is at 7:00 p.m. for you."
 * @returns a function to be called with the occurrences of a list in order of start; undefined where nothing changes.
 */
export function hourChanges(viewer: Viewer): (occurrence: Occurrence) => string | undefined {
  const words = messagesFor(timeMessages, viewer.language);
  const formats = formatsFor(viewer.language, viewer.hourCycle);
  const before = new Map<unknown, { theirs: string; yours: string }>();
  return (occurrence) => {
    if (occurrence.kind !== 'zoned' || occurrence.movedFrom !== undefined || occurrence.attendanceMode === 'inPerson') return undefined;
    const wall = toPlainDateTime(occurrence.start, viewer.timeZone);
    const [theirs, yours] = [occurrence.startWall.slice(11), wall.slice(11)];
    const last = before.get(occurrence.meeting);
    before.set(occurrence.meeting, { theirs, yours });
    return last?.theirs === theirs && last.yours !== yours
      ? words.hourChange(formats.date(wall, 'monthDay'), formats.time(wall))
      : undefined;
  };
}
