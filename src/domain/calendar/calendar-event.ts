import type { Coordinates, MeetingStatus, RoomFeature } from '../community/meeting.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';
import type { ChosenText } from '../text.ts';
import type { Instant } from '../time/clock.ts';
import type { Duration } from '../time/duration.ts';
import type { PlainDate, PlainDateTime } from '../time/plain-date-time.ts';

/** A time as calendars write it: on the clocks of a zone; without a zone at local time wherever one is; or a whole day. */
export type CalendarTime =
  | { readonly kind: 'zoned'; readonly wall: PlainDateTime; readonly timeZone: string }
  | { readonly kind: 'floating'; readonly wall: PlainDateTime }
  | { readonly kind: 'day'; readonly date: PlainDate };

/** What a calendar shows of one meeting or of all of a series, in the language that was chosen for each text. */
export interface CalendarEntry {
  readonly start: CalendarTime;
  readonly duration?: Duration;
  readonly status: MeetingStatus;
  readonly title: ChosenText;
  /** Plain text: a blank line parts paragraphs. */
  readonly description?: ChosenText;
  /** One line: places, addresses and rooms. */
  readonly location?: ChosenText;
  /** Of the place, where there is one alone. */
  readonly coordinates?: Coordinates;
  /** The online rooms that everyone may enter. */
  readonly conferences?: readonly Conference[];
  /** One line: whom to ask. */
  readonly contact?: ChosenText;
  /** Whose meeting it is, for calendars that sort by it. */
  readonly category?: ChosenText;
  /** http(s). */
  readonly url?: string;
}

/** An online room with its address (RFC 7986 CONFERENCE). */
export interface Conference {
  readonly uri: string;
  readonly label: ChosenText;
  readonly features: readonly RoomFeature[];
}

/** How a series goes on after its first meeting. Members are keyed by recurrence ids: the wall starts that the rule gives. */
export interface CalendarSeries {
  /** Explicit: nothing in it depends on the start, which is its first occurrence. */
  readonly rule?: RecurrenceRule;
  /** Times of the rule at which nothing takes place. */
  readonly excluded: readonly PlainDateTime[];
  /** Times beside those of the rule. */
  readonly extra: readonly PlainDateTime[];
  /** What is different, and when, in place of what the series says. */
  readonly changes: ReadonlyMap<PlainDateTime, CalendarEntry>;
}

/** A meeting or a series of meetings as calendars take it: neutral between iCalendar and the calendars on the web. */
export interface CalendarEvent extends CalendarEntry {
  /** Stable (iCalendar UID). */
  readonly uid: string;
  /** Number of the version (iCalendar SEQUENCE). */
  readonly sequence: number;
  /** Instant of the last change, as the feed says. */
  readonly updated?: Instant;
  /** Instant since which nothing that is said here has changed, as far as the feed says; undefined where it says nothing. */
  readonly stamp?: Instant;
  /** Undefined for what takes place once. */
  readonly series?: CalendarSeries;
}

/** What an entry says that the feed has no words for. */
export interface CalendarWords {
  /** BCP 47 tag of the language that these words are in. */
  readonly language: string;
  /** The title of what does not take place: many calendars show no more than titles. */
  cancelled(title: string): string;
  /** A note that date and time are only the usual ones. */
  readonly usual: string;
  /** A note that only the day is known. */
  readonly timeToBeAnnounced: string;
  readonly online: string;
  /** @param names parted by commas. */
  speakers(names: string): string;
}

/** The uid of one occurrence of a series that stands in a calendar by itself, so that it does not take the place of the series. */
export const occurrenceUid = (uid: string, recurrenceId: PlainDateTime): string => `${recurrenceId.replace(/[-:]/g, '')}-${uid}`;

/** For whom an entry is written. */
export interface CalendarSetting {
  /** BCP 47 tag. */
  readonly language: string;
  readonly words: CalendarWords;
}
