import type { Instant } from '../domain/time/clock.ts';
import { offsetAt } from '../domain/time/offsets.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from './define-messages.ts';
import { formatsFor, type HourCycle } from './formats.ts';
import { timeMessages } from './messages/time.ts';
import { zoneName } from './zone-names.ts';

/** Whom times are shown to. */
export interface Viewer {
  /** IANA. */
  readonly timeZone: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly hourCycle?: HourCycle;
}

/** A time as the organizer's clocks have it, to stand beside the viewer's own. */
export interface OrganizerTime {
  /** The whole of it: "2:00 p.m. ET"; "Tuesday, 8:00 p.m. ET" where the calendar day is another than the viewer's. */
  readonly text: string;
  /** "Eastern Time", for assistive text and tooltips. */
  readonly zoneLong: string;
  /** "Wednesday for you": only where the calendar day is another. */
  readonly otherDay?: string;
}

/**
 * The time in `timeZone` (IANA); nothing where its clocks show the viewer's time at that instant. Offsets are compared,
 * not names: Detroit is Toronto.
 */
export function describeOrganizer(instant: Instant, timeZone: string, viewer: Viewer): { organizer?: OrganizerTime } {
  if (offsetAt(timeZone, instant) === offsetAt(viewer.timeZone, instant)) return {};
  const words = messagesFor(timeMessages, viewer.language);
  const formats = formatsFor(viewer.language, viewer.hourCycle);
  const theirs = toPlainDateTime(instant, timeZone);
  const yours = toPlainDateTime(instant, viewer.timeZone);
  const otherDay = theirs.slice(0, 10) !== yours.slice(0, 10);
  const time = words.timeAt(formats.time(theirs), zoneName(timeZone, viewer.language, 'short', instant));
  return {
    organizer: {
      text: otherDay ? words.onDay(formats.date(theirs, 'weekday'), time) : time,
      zoneLong: zoneName(timeZone, viewer.language, 'long', instant),
      ...(otherDay && { otherDay: words.dayForYou(formats.date(yours, 'weekday')) }),
    },
  };
}
