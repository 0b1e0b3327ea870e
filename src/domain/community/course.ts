import type { FeedOrigin } from '../feed.ts';
import type { Text } from '../text.ts';
import type { Duration } from '../time/duration.ts';
import type { Contact } from './contact.ts';
import type { Eligibility, EligibilityRule } from './eligibility.ts';
import type { JoinWay } from './join-way.ts';
import type { Meeting } from './meeting.ts';
import type { Access } from './resource.ts';

/** Where a course stands: `inDevelopment` has no dates yet, `open` takes people in, `past` and `retired` are over. */
export type CourseStatus = 'draft' | 'inDevelopment' | 'open' | 'running' | 'past' | 'retired';

/** Something larger that a course belongs to, such as a certification. */
export interface CourseProgram {
  readonly name: Text;
  readonly role?: 'required' | 'elective' | 'standalone';
  /** Whether only those in the program may take the course; undefined where the feed does not say. */
  readonly requiredToEnrol?: boolean;
  /** http(s). */
  readonly url?: string;
}

/** What people bring along. Widgets show it; they never test or store it. */
export interface Prerequisite extends EligibilityRule {
  /** People judge for themselves. */
  readonly selfDeclared: boolean;
  /** Id of the course that comes first, of this feed or not. */
  readonly course?: string;
}

/** How long and how often. */
export interface CoursePace {
  readonly weeks?: number;
  readonly sessionsPerWeek?: number;
  readonly sessionDuration?: Duration;
  /** All of them. */
  readonly sessions?: number;
  readonly text?: Text;
  readonly workload?: Text;
}

/** What it takes to complete a course. */
export interface CourseCompletion {
  readonly text?: Text;
  readonly absencesPermitted?: number;
  readonly minimumSessions?: number;
  readonly requirements: readonly Text[];
}

/** What a course covers. */
export interface Syllabus {
  readonly status?: 'draft' | 'final';
  readonly note?: Text;
  /** When to look again for a final one. */
  readonly checkBack?: Text;
  readonly topics: readonly Text[];
}

/** A textbook. */
export interface Book {
  readonly title: string;
  readonly authors: readonly string[];
  readonly year?: number;
  readonly isbn?: string;
}

/** What it costs, or that nobody knows yet. */
export interface Price {
  readonly status: 'free' | 'priced' | 'comingSoon' | 'includedInMembership' | 'onRequest';
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency?: string;
  readonly text?: Text;
  readonly audience?: Text;
}

/** What one has at the end. */
export interface Credential {
  readonly name?: Text;
  readonly kind?: 'digitalBadge' | 'certificate' | 'credit';
  readonly condition?: Text;
  readonly availableTo?: Text;
}

/** One run of a course, with its dates. */
export interface CourseRun {
  readonly id: string;
  readonly label?: Text;
  readonly meetings: readonly Meeting[];
  /** Ways into this run alone. */
  readonly registration: readonly JoinWay[];
  readonly prices: readonly Price[];
}

/** A course or cohort. Lists are empty, never absent; what the feed does not say is `undefined`. */
export interface Course {
  /** Stable within its feed. */
  readonly id: string;
  /** Global id: feed id + `#` + id. */
  readonly key: string;
  readonly origin: FeedOrigin;
  readonly name: Text;
  readonly courseCode?: string;
  readonly summary?: Text;
  readonly description?: Text;
  readonly status?: CourseStatus;
  readonly statusNote?: Text;
  /** Organization id, or a name. */
  readonly provider?: string;
  readonly programs: readonly CourseProgram[];
  readonly audience?: Text;
  readonly eligibility?: Eligibility;
  readonly prerequisites: readonly Prerequisite[];
  readonly pace?: CoursePace;
  readonly completion?: CourseCompletion;
  readonly syllabus?: Syllabus;
  readonly outputs: readonly Text[];
  readonly texts: readonly Book[];
  readonly instructors: readonly Contact[];
  readonly prices: readonly Price[];
  /** What everyone gets for the fee. */
  readonly includes: readonly Text[];
  /** What those in the program get besides. */
  readonly programIncludes: readonly { readonly text: Text; readonly condition?: Text }[];
  readonly credential?: Credential;
  readonly platforms: readonly { readonly name: string; readonly use?: Text; readonly access?: Access }[];
  readonly instances: readonly CourseRun[];
  /** How to join, or to hear of the next run. */
  readonly join: readonly JoinWay[];
  readonly services: readonly { readonly name: Text; readonly description?: Text; readonly contact?: Contact }[];
  readonly contacts: readonly Contact[];
  /** http(s). */
  readonly url?: string;
  /** Ids of communities and courses of the same feed. */
  readonly related: readonly string[];
}
