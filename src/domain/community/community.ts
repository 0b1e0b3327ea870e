import type { FeedOrigin } from '../feed.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';
import type { Text } from '../text.ts';
import type { Duration } from '../time/duration.ts';
import type { PartialDate } from '../time/plain-date-time.ts';
import type { Contact } from './contact.ts';
import type { Eligibility } from './eligibility.ts';
import type { JoinWay } from './join-way.ts';
import type { AttendanceMode, Meeting } from './meeting.ts';
import type { Access, Link, Resource } from './resource.ts';

/** Where a community stands in its life. Past ones (`closed`, `archived`) keep their memory and take no one in. */
export type CommunityStatus = 'proposed' | 'forming' | 'active' | 'paused' | 'closed' | 'archived';

/** How one may take part. */
export type Participation = 'consume' | 'contribute' | 'collaborate' | 'coCreate' | 'champion';

/** What people are told about the rhythm of meetings. It describes; it never makes dates. */
export interface Cadence {
  readonly text?: Text;
  /** A rule without a start, put into words where there is no `text`. */
  readonly rule?: RecurrenceRule;
  /** Wall time `HH:mm`. */
  readonly time?: string;
  /** IANA. */
  readonly timeZone?: string;
  readonly duration?: Duration;
  readonly from?: PartialDate;
  readonly until?: PartialDate;
  readonly datesToBeConfirmed: boolean;
  readonly usual: boolean;
  readonly note?: Text;
  readonly commitment?: Text;
}

/** A place where a community talks between meetings. */
export interface Channel {
  readonly kind: 'emailList' | 'forum' | 'chat' | 'socialGroup' | 'blog' | 'other';
  readonly name?: Text;
  readonly url?: string;
  readonly access?: Access;
}

/** How two communities of one feed belong together; `community` is an id in that feed. */
export interface CommunityRelation {
  readonly rel: 'continues' | 'continuedBy' | 'parent' | 'child' | 'seeAlso' | 'sameAs';
  readonly community: string;
}

/** A community of practice. Lists are empty, never absent; a text that the feed lacks is `undefined`. */
export interface Community {
  /** Stable within its feed. */
  readonly id: string;
  /** Global id: feed id + `#` + id. */
  readonly key: string;
  readonly origin: FeedOrigin;
  readonly name: Text;
  /** What a name in another language means. */
  readonly nameGloss?: Text;
  readonly shortName?: Text;
  readonly alternateNames: readonly Text[];
  readonly summary?: Text;
  readonly description?: Text;
  readonly status: CommunityStatus;
  readonly established?: PartialDate;
  readonly closed?: PartialDate;
  /** `YYYY-MM-DD`. */
  readonly addedOn?: string;
  /** `YYYY-MM-DD`: the day by which somebody should look whether all of this is still true. */
  readonly reviewBy?: string;
  /** Instant of the last change, as the feed says. */
  readonly updated?: number;
  readonly topics: readonly Text[];
  readonly keywords: readonly string[];
  readonly domain?: Text;
  readonly practice?: Text;
  readonly goals: readonly Text[];
  readonly audience?: Text;
  /** Machine words such as `education`, `visitor-experience`; `all` means everyone. */
  readonly audienceRoles: readonly string[];
  readonly eligibility?: Eligibility;
  readonly cadence?: Cadence;
  readonly meetings: readonly Meeting[];
  readonly attendanceMode?: AttendanceMode;
  readonly meetingFormat?: Text;
  readonly participation: readonly Participation[];
  readonly firstVisit?: Text;
  readonly expect: readonly Text[];
  readonly join: readonly JoinWay[];
  readonly joinNote?: Text;
  readonly resources: readonly Resource[];
  readonly facilitators: readonly Contact[];
  readonly contacts: readonly Contact[];
  /** Organization ids of the same feed. */
  readonly organizer?: string;
  readonly partners: readonly string[];
  /** BCP 47 tags of the languages that meetings are held in. */
  readonly languages: readonly string[];
  readonly interpretation?: Text;
  readonly accessibility?: Text;
  readonly channels: readonly Channel[];
  readonly related: readonly CommunityRelation[];
  /** http(s). */
  readonly url?: string;
  /** http(s); the calendar of its meetings alone that people can subscribe to. */
  readonly icsUrl?: string;
  readonly image?: { readonly url: string; readonly alt: Text };
  readonly links: readonly Link[];
}
