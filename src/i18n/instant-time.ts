import type { Instant } from '../domain/time/clock.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from './define-messages.ts';
import { formatsFor } from './formats.ts';
import { timeMessages } from './messages/time.ts';
import { utcDatetime } from './occurrence-time.ts';
import { describeOrganizer, type OrganizerTime, type Viewer } from './organizer-time.ts';
import { describeDate, type ShownDate } from './shown-date.ts';
import { zoneName } from './zone-names.ts';

/** One moment, in words that are ready to be placed. */
export interface InstantTime {
  /** The UTC instant, for `<time datetime>`. */
  readonly datetime: string;
  readonly date: ShownDate;
  /** "11:00 a.m.". */
  readonly time: string;
  /** "Tuesday, December 8, 2026, 11:00 a.m.". */
  readonly text: string;
  /** The viewer's zone: "PT" and "Pacific Time". */
  readonly zone: string;
  readonly zoneLong: string;
  readonly organizer?: OrganizerTime;
}

/** One moment for `viewer`, and in `originTimeZone` (IANA) beside it where that is given and its offset differs. */
export function describeInstant(instant: Instant, viewer: Viewer, originTimeZone?: string): InstantTime {
  const formats = formatsFor(viewer.language, viewer.hourCycle);
  const wall = toPlainDateTime(instant, viewer.timeZone);
  const date = describeDate(wall, formats);
  const time = formats.time(wall);
  return {
    datetime: utcDatetime(instant),
    date,
    time,
    text: messagesFor(timeMessages, viewer.language).dateAndTime(date.full, time),
    zone: zoneName(viewer.timeZone, viewer.language, 'short', instant),
    zoneLong: zoneName(viewer.timeZone, viewer.language, 'long', instant),
    ...(originTimeZone && describeOrganizer(instant, originTimeZone, viewer)),
  };
}
