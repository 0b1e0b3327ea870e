import type { FeedOrigin } from '../feed.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';
import type { Text } from '../text.ts';
import type { Duration } from '../time/duration.ts';
import type { PartialDate, PlainDateTime } from '../time/plain-date-time.ts';
import type { Eligibility } from './eligibility.ts';
import type { JoinWay } from './join-way.ts';
import type { Access, Resource } from './resource.ts';

/** schema.org's event attendance mode. */
export type AttendanceMode = 'online' | 'inPerson' | 'mixed';

/** Whether a meeting takes place (iCalendar STATUS). */
export type MeetingStatus = 'confirmed' | 'tentative' | 'cancelled';

/** A place that people go to. */
export interface Location {
  readonly name: Text;
  readonly description?: Text;
  readonly address?: Text;
  /** WGS 84, in degrees. */
  readonly coordinates?: Coordinates;
  /** IANA: the zone whose clocks hang there. */
  readonly timeZone?: string;
  /** http(s). */
  readonly url?: string;
  readonly accessibility?: Text;
}

/** A point on the earth, in degrees: north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** What an online room offers (RFC 7986 FEATURE). */
export type RoomFeature = 'audio' | 'chat' | 'feed' | 'moderator' | 'phone' | 'screen' | 'video';

/** An online room. Its address is there only when it is public: a members' joining link never leaves the feed layer. */
export interface VirtualLocation {
  readonly name: Text;
  /** http(s), mailto or tel. */
  readonly uri?: string;
  readonly access?: Access;
  readonly howToGet?: Text;
  readonly features?: readonly RoomFeature[];
}

/** What a meeting and a changed occurrence of it can both say. */
export interface MeetingDetails {
  readonly title?: Text;
  readonly description?: Text;
  readonly status?: MeetingStatus;
  readonly attendanceMode?: AttendanceMode;
  readonly locations?: readonly Location[];
  readonly virtualLocations?: readonly VirtualLocation[];
  readonly speakers?: readonly Text[];
  readonly resources?: readonly Resource[];
}

/** A change to one occurrence (JSCalendar `recurrenceOverrides`), keyed by the occurrence's original wall start. */
export type RecurrenceOverride =
  | { readonly excluded: true }
  | (MeetingDetails & {
      readonly excluded: false;
      /** The new wall start, when the occurrence has moved. */
      readonly start?: PlainDateTime;
      /** IANA; the meeting's own where it is not given. */
      readonly timeZone?: string;
      readonly duration?: Duration;
      readonly note?: Text;
    });

/** Why the dates of a meeting cannot be shown. */
export type UnreadableTime = 'unknown-time-zone' | 'impossible-date' | 'unreadable-rule';

/**
 * When a meeting takes place:
 * `timed`: a wall-clock start, perhaps recurring. With an IANA `timeZone` it has instants; with `null` it is floating:
 * local time at the venue, shown as written and never converted (JSCalendar).
 * `date`: a day, month or year, the time not being known yet.
 * `unreadable`: the feed says something that cannot be shown as dates; the rhythm in words stays.
 */
export type MeetingTime =
  | {
      readonly kind: 'timed';
      readonly start: PlainDateTime;
      readonly timeZone: string | null;
      readonly duration?: Duration;
      readonly rule?: RecurrenceRule;
      readonly overrides: ReadonlyMap<PlainDateTime, RecurrenceOverride>;
    }
  | { readonly kind: 'date'; readonly date: PartialDate }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableTime };

/** A meeting or a series of meetings. */
export interface Meeting extends MeetingDetails {
  /** Globally unique and stable (iCalendar UID). */
  readonly uid: string;
  readonly time: MeetingTime;
  /** "Unless otherwise stated": occurrences are the usual pattern until an override confirms them. */
  readonly usual: boolean;
  readonly registration: readonly JoinWay[];
  readonly accessibility?: Text;
  /** http(s). */
  readonly url?: string;
  /** Number of the version (iCalendar SEQUENCE), from 0. */
  readonly sequence?: number;
  /** Instant of the last change, as the feed says. */
  readonly updated?: number;
}

/** A meeting that stands on its own or belongs to something larger, such as a conference session. */
export interface FeedEvent extends Meeting {
  readonly id: string;
  /** Global id: feed id + `#` + id. */
  readonly key: string;
  readonly origin: FeedOrigin;
  readonly title: Text;
  /** Id of the community that holds it, in the same feed. */
  readonly community?: string;
  readonly partOf?: { readonly name: Text; readonly url?: string; readonly note?: Text };
  readonly audience?: Text;
  readonly eligibility?: Eligibility;
  readonly join: readonly JoinWay[];
}
