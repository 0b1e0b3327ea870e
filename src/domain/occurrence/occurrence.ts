import type { Community } from '../community/community.ts';
import type { FeedEvent, Meeting, MeetingDetails, MeetingStatus } from '../community/meeting.ts';
import type { Text } from '../text.ts';
import type { Instant } from '../time/clock.ts';
import type { PartialDate, PlainDateTime } from '../time/plain-date-time.ts';

/** Who holds a meeting: a community, an event that stands alone, or an event of a community. */
export interface OccurrenceOwner {
  readonly community?: Community;
  readonly event?: FeedEvent;
}

/** What every occurrence says, an override's details laid over the meeting's. */
interface OccurrenceBase extends OccurrenceOwner, Omit<MeetingDetails, 'status'> {
  readonly meeting: Meeting;
  readonly status: MeetingStatus;
  /** Part of a usual pattern that nothing has confirmed: shown as "usually". */
  readonly usual: boolean;
  /** What the feed says of a change. */
  readonly note?: Text;
}

/** An occurrence that has instants. */
export interface ZonedOccurrence extends OccurrenceBase {
  readonly kind: 'zoned';
  /** The original wall start (JSCalendar recurrenceId), which stays when the occurrence moves. */
  readonly recurrenceId: PlainDateTime;
  readonly start: Instant;
  /** Undefined when no duration is known. */
  readonly end?: Instant;
  /** Wall start in `timeZone`, as the organizer's clocks show it. */
  readonly startWall: PlainDateTime;
  /** IANA. */
  readonly timeZone: string;
  /** Instant that it had before it was moved; undefined when it was not. */
  readonly movedFrom?: Instant;
}

/** An occurrence at local time of its venue: as written, never converted. */
export interface FloatingOccurrence extends OccurrenceBase {
  readonly kind: 'floating';
  readonly recurrenceId: PlainDateTime;
  readonly startWall: PlainDateTime;
  readonly endWall?: PlainDateTime;
  /** Wall start before it was moved; undefined when it was not. */
  readonly movedFromWall?: PlainDateTime;
}

/** A meeting of which only the day, month or year is known. */
export interface DateOccurrence extends OccurrenceBase {
  readonly kind: 'date';
  readonly date: PartialDate;
}

/** One time that a meeting takes place (iCalendar: recurrence instance). */
export type Occurrence = ZonedOccurrence | FloatingOccurrence | DateOccurrence;
