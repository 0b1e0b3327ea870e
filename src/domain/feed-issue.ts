import type { Issue, IssueSeverity } from './issue.ts';
import type { RuleProblem } from './recurrence/parse-rule.ts';

/** What a value had to be: the sentence about it shows how such a value is written. */
export type ValueFormat =
  | 'id'
  | 'field-name'
  | 'language-tag'
  | 'email'
  | 'duration'
  | 'clock-time'
  | 'instant'
  | 'wall-time'
  | 'date'
  | 'partial-date'
  | 'time-zone'
  | 'rule'
  | 'whole-number'
  | 'coordinates'
  | 'currency'
  | 'address'
  | 'pattern';

/** A kind of JSON value; `text` is a string or a map of language tags to strings. */
export type ValueType = 'text' | 'string' | 'object' | 'list' | 'boolean' | 'number' | 'null';

/** A record whose loss visitors would notice. */
export type RecordKind = 'community' | 'meeting' | 'event' | 'course' | 'join' | 'propose';

/** A sentence that names nothing. */
type Nothing = Readonly<Record<string, never>>;

/** Every kind of issue that reading or checking a feed can find, with what its sentence names. */
export interface FeedIssueParams {
  // Found by reading: something is left out.
  /** A record lacks a member without which it means nothing, or less than it should. */
  'missing-member': { member: string };
  'wrong-type': { expected: ValueType; found: ValueType };
  'empty-text': Nothing;
  /** In UTF-16 code units. */
  'too-long': { length: number; limit: number };
  /** More records than are read; those after the limit are left out. */
  'too-many': { limit: number };
  /** A word that is none of those allowed; `allowed` is parted by commas. */
  'unknown-value': { value: string; allowed: string };
  'wrong-format': { value: string; expected: ValueFormat };
  /** Not in the calendar (30 February), or not written as expected. */
  'impossible-date': { value: string; expected: 'wall-time' | 'date' | 'partial-date' };
  /** No IANA name, or an abbreviation. `suggestion`: the zone that was probably meant. */
  'unknown-time-zone': { value: string; suggestion?: string };
  /** `rule` is the whole rule; the rest is the {@link RuleProblem} that keeps it from being read. */
  'unreadable-rule': { rule: string; problem: RuleProblem['code']; part: string; value: string; with?: string };
  /** Not http(s), mailto or tel, not an address at all, or with a name and password in it. */
  'unsafe-address': { value: string };
  /** A form must be sent by https (http on loopback only). */
  'insecure-form-address': { value: string };
  /** A joining link for a video meeting. It is not repeated: `value` is its host. */
  'meeting-link': { value: string };
  /** An online room's address without `access: "public"`. It is not repeated: `value` is its host. */
  'members-address': { value: string };
  /** A later record with the id or uid of an earlier one. */
  'duplicate-id': { value: string };
  'consent-without-sender': Nothing;
  'email-without-address': Nothing;
  /** A question to choose an answer to, without answers. */
  'field-without-options': { value: string };
  /** A record was skipped, for the reason that the issue before it gives. `name`: what it may be known by. */
  'left-out': { kind: RecordKind; name?: string };

  // Found by putting included feeds together.
  /** `reason` is a `FeedErrorKind`. */
  'include-failed': { url: string; reason: string; status?: number };
  /** A feed includes itself. */
  'include-itself': { url: string };

  // Found by checking what can be read.
  /** The whole feed cannot be used. `reason` is a `FeedErrorKind`. */
  'unusable-feed': { reason: string; detail?: string };
  /** None of `communities`, `events`, `courses`, `include`. */
  'nothing-to-show': Nothing;
  'unknown-member': { member: string; suggestion?: string };
  /** A form without a question for an e-mail address. */
  'form-without-email': Nothing;
  /** A form that says nothing of how personal details are used. */
  'form-without-privacy': Nothing;
  /** A form asks what is personal beyond name and address. */
  'sensitive-field': { value: string };
  /** The address of a form is none of the service that its format is for. */
  'wrong-form-address': { format: string; expected: string };
  /** A member that means nothing to a form's format. */
  'no-effect': { member: string; format: string };
  /** The answer to a question goes nowhere: the format sends only what is mapped. */
  'field-not-mapped': { value: string };
  'consent-not-sent': { value: string };
  /** `fieldMap` maps a name that nothing in the form has. */
  'unknown-field': { value: string; suggestion?: string };
  /** A link, platform, list or calendar to join by, without its address. */
  'way-without-address': Nothing;
  /** Proposals are open, and there is no form, address or document for them. */
  'propose-without-way': Nothing;
  'unresolved-reference': { value: string; kind: 'community' | 'organization' };
  /** The start is no occurrence of its rule. `first`: the first that is, where there is one. */
  'start-not-in-rule': { value: string; first?: string };
  /** An override whose key the rule does not make adds a meeting: is that meant? */
  'override-adds-date': { value: string };
  /** The rhythm of an active community has ended. */
  'until-passed': { value: string };
  'review-passed': { value: string };
  /** A text lacks one of the feed's languages (BCP 47 tag). */
  'missing-translation': { language: string };
  'html-in-text': { value: string };
  /** "Bimonthly": twice a month, or every two months? */
  bimonthly: { value: string };
  /** A weekday that is not the one of its date. `value`: as written; `weekday`: the date's own, 0 = Sunday. */
  'weekday-mismatch': { value: string; weekday: number };
  /** A time in a text is given in half of a zone's year (`EST`) for days of the other half; `date`: the one day it is about. */
  'season-abbreviation': { value: string; zone: string; date?: string };
  /** A text asks people to write, and nothing says where. `value`: how it asks. */
  'asks-without-address': { value: string };
  /** The help for those who are not sure names nobody. */
  'help-without-address': Nothing;
  /** Weeks times sessions a week are not the sessions that the course says. */
  'sessions-mismatch': { weeks: number; perWeek: number; sessions: number };
  /** A majority of the sessions is less than all but the absences that are allowed. */
  'majority-or-absences': { total: number; half: number; absences: number; least: number };
  'attendance-mismatch': { total: number; absences: number; least: number; minimum: number };
  /** A rule gives more dates a year than are ever shown. */
  'too-many-dates': { limit: number };
  /** The rules of a feed give more dates together than a page can work out. */
  'too-much-work': Nothing;
  /** Another year in the text than in the name of its record. */
  'year-mismatch': { value: string; expected: string };
  'old-copyright': { value: string };
  /** The server does not let pages of other sites read the feed (CORS). */
  'not-shared': Nothing;
  'not-json-type': { value: string };
  /** Only pages of one site may read the feed. */
  'shared-with-one': { value: string };
  /** The address leads on to one without https, or is such: pages with https may not read it. */
  'not-secure': { url: string };
  /** The address leads on to another, and the server does not let pages of other sites follow. */
  'redirect-not-shared': { url: string };
}

/** The codes of {@link FeedIssueParams}. */
export type FeedIssueCode = keyof FeedIssueParams;

/** Makes an issue with the parameters that its code calls for. */
export const feedIssue = <C extends FeedIssueCode>(
  path: string,
  code: C,
  params: FeedIssueParams[C],
  severity: IssueSeverity = 'must-fix',
): Issue => ({ path, code, severity, params });
