import type { DateOccurrence, FloatingOccurrence, Occurrence, ZonedOccurrence } from '../domain/occurrence/occurrence.ts';
import type { Instant } from '../domain/time/clock.ts';
import type { PlainDateTime } from '../domain/time/plain-date-time.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import { messagesFor } from './define-messages.ts';
import { formatsFor, type Formats } from './formats.ts';
import { timeMessages } from './messages/time.ts';
import type { TimeMessages } from './messages/time.en.ts';
import { describeOrganizer, type OrganizerTime, type Viewer } from './organizer-time.ts';
import { describeDate, type ShownDate } from './shown-date.ts';
import { zonePhrase } from './zone-names.ts';

export type { OrganizerTime, ShownDate, Viewer };

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

/** `2026-12-08T19:00:00Z`. */
export const utcDatetime = (instant: Instant): string => new Date(instant).toISOString().replace(/\.\d+/, '');

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
  const kind = usual && status !== 'cancelled' ? 'usual' : status;
  return kind === 'confirmed' ? {} : { status: { kind, text: words[kind] } };
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
