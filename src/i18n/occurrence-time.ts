import type { DateOccurrence, FloatingOccurrence, Occurrence, ZonedOccurrence } from '../domain/occurrence/occurrence.ts';
import type { Instant } from '../domain/time/clock.ts';
import { offsetAt } from '../domain/time/offsets.ts';
import type { PlainDateTime } from '../domain/time/plain-date-time.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from './define-messages.ts';
import { formatsFor, type DatePattern, type Formats, type HourCycle } from './formats.ts';
import { timeMessages } from './messages/time.ts';
import type { TimeMessages } from './messages/time.en.ts';
import { zoneName, zonePhrase } from './zone-names.ts';

/** Whom times are shown to. */
export interface Viewer {
  /** IANA. */
  readonly timeZone: string;
  /** BCP 47 tag. */
  readonly language: string;
  readonly hourCycle?: HourCycle;
}

/** A date in words and in parts. The parts that a month or a year does not have are empty strings. */
export interface ShownDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: for `<time datetime>`, and to group by. */
  readonly iso: string;
  /** "Tuesday, December 8, 2026", "March 2027", "2027". */
  readonly full: string;
  /** "December 2026"; for a year alone, "2027". */
  readonly monthYear: string;
  /** "December", "Dec". */
  readonly month: string;
  readonly monthShort: string;
  /** "Tuesday", "Tue". */
  readonly weekday: string;
  readonly weekdayShort: string;
  /** "8". */
  readonly day: string;
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

/** What is not as planned, or not yet certain. */
export interface OccurrenceStatus {
  readonly kind: 'cancelled' | 'tentative' | 'usual';
  /** "Cancelled", "Not confirmed yet", "Usually". */
  readonly text: string;
}

/** When an occurrence takes place, in words that are ready to be placed. */
export interface OccurrenceTime {
  /** For `<time datetime>`: the UTC instant `…Z`; the wall time `YYYY-MM-DDTHH:mm:ss` where there is no zone; the date where there is no time. */
  readonly datetime: string;
  /** The same for the end, where it is known. */
  readonly endDatetime?: string;
  /** The day that it is listed under: the viewer's, or the venue's for a meeting in person. */
  readonly date: ShownDate;
  /** "11:00 a.m.–12:00 p.m.", "11:00 a.m." without an end, or "Time to be announced". */
  readonly range: string;
  /** Whose clocks `date` and `range` follow, where they are not the viewer's: "Toronto time"; "local time" where no zone is known. */
  readonly venueZone?: string;
  /** The organizer's time, only where its offset from UTC differs from the viewer's at that instant. */
  readonly organizer?: OrganizerTime;
  /** "Moved from Tuesday, February 9"; "Moved from 2:00 p.m." within one day. */
  readonly movedFrom?: string;
  readonly status?: OccurrenceStatus;
}

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

/** `2026-12-08T19:00:00Z`. */
export const utcDatetime = (instant: Instant): string => new Date(instant).toISOString().replace(/\.\d+/, '');

/** A `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (or the date of a wall time) in words and in parts. */
export function describeDate(wall: string, formats: Formats): ShownDate {
  const iso = wall.slice(0, 10);
  const part = (pattern: DatePattern, length: number): string => (iso.length < length ? '' : formats.date(iso, pattern));
  return {
    iso,
    full: formats.partialDate(iso),
    monthYear: part('monthYear', 7) || formats.partialDate(iso),
    month: part('month', 7),
    monthShort: part('monthShort', 7),
    weekday: part('weekday', 10),
    weekdayShort: part('weekdayShort', 10),
    day: part('day', 10),
  };
}

/** The time in `timeZone`, unless its clocks show the viewer's time at that instant. */
function describeOrganizer(instant: Instant, timeZone: string, viewer: Viewer): { organizer?: OrganizerTime } {
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

/** Where the wall start was before the occurrence moved to `to`. */
function describeMove(from: PlainDateTime | undefined, to: PlainDateTime, words: TimeMessages, formats: Formats): { movedFrom?: string } {
  if (from === undefined || from === to) return {};
  return {
    movedFrom:
      from.slice(0, 10) === to.slice(0, 10)
        ? words.movedFromTime(formats.time(from))
        : words.movedFromDay(formats.date(from, 'weekdayMonthDay')),
  };
}

function describeStatus({ status, usual }: Occurrence, words: TimeMessages): { status?: OccurrenceStatus } {
  const kind = status !== 'confirmed' ? status : usual ? 'usual' : undefined;
  return kind ? { status: { kind, text: words[kind] } } : {};
}

/** Meetings in person happen on the venue's clocks, wherever the viewer is; all others on the viewer's. */
function describeZoned(occurrence: ZonedOccurrence, viewer: Viewer, words: TimeMessages, formats: Formats): OccurrenceTime {
  const { start, end, movedFrom, timeZone } = occurrence;
  const atVenue = occurrence.attendanceMode === 'inPerson';
  const shownZone = atVenue ? timeZone : viewer.timeZone;
  const wall = (instant: Instant): PlainDateTime => toPlainDateTime(instant, shownZone);
  const startWall = wall(start);
  const converted = describeOrganizer(start, timeZone, viewer);
  return {
    datetime: utcDatetime(start),
    ...(end !== undefined && { endDatetime: utcDatetime(end) }),
    date: describeDate(startWall, formats),
    range: end === undefined ? formats.time(startWall) : formats.timeRange(startWall, wall(end)),
    ...(!atVenue ? converted : converted.organizer && { venueZone: zonePhrase(timeZone, viewer.language) }),
    ...describeMove(movedFrom === undefined ? undefined : wall(movedFrom), startWall, words, formats),
    ...describeStatus(occurrence, words),
  };
}

function describeFloating(occurrence: FloatingOccurrence, words: TimeMessages, formats: Formats): OccurrenceTime {
  const { startWall, endWall, movedFromWall } = occurrence;
  return {
    datetime: startWall,
    ...(endWall !== undefined && { endDatetime: endWall }),
    date: describeDate(startWall, formats),
    range: endWall === undefined ? formats.time(startWall) : formats.timeRange(startWall, endWall),
    venueZone: words.localTime,
    ...describeMove(movedFromWall, startWall, words, formats),
    ...describeStatus(occurrence, words),
  };
}

const describeDay = (occurrence: DateOccurrence, words: TimeMessages, formats: Formats): OccurrenceTime => ({
  datetime: occurrence.date,
  date: describeDate(occurrence.date, formats),
  range: words.timeToBeAnnounced,
  ...describeStatus(occurrence, words),
});

/**
 * The one formatter of meeting times: everything that a schedule, a card or a countdown says about when an occurrence
 * takes place, in the viewer's language and zone. Elements only place what it returns.
 */
export function describeOccurrenceTime(occurrence: Occurrence, viewer: Viewer): OccurrenceTime {
  const words = messagesFor(timeMessages, viewer.language);
  const formats = formatsFor(viewer.language, viewer.hourCycle);
  switch (occurrence.kind) {
    case 'zoned':
      return describeZoned(occurrence, viewer, words, formats);
    case 'floating':
      return describeFloating(occurrence, words, formats);
    case 'date':
      return describeDay(occurrence, words, formats);
  }
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
