/**
 * What the widgets know, without a page: for Node and browsers, no Lit and no DOM. Reads feeds, finds meetings, words them.
 *
 * @example
 * ```ts
 * import { feedOwners, listOccurrences, mergeFeeds, parseFeed } from 'cop-widgets/core';
 *
 * const url = 'https://association.example/cop-feed.json';
 * const merged = mergeFeeds([url], new Map([[url, parseFeed(text, url)]]));
 * if (merged?.ok) {
 *   const window = { from: Date.parse('2027-01-01T00:00:00Z'), to: Date.parse('2027-04-01T00:00:00Z') };
 *   for (const occurrence of listOccurrences(feedOwners(merged.value.feed), window, 'Europe/London')) console.log(occurrence);
 * }
 * ```
 */

// Reading feeds, and checking them for the people who keep them.
export { parseFeed, parseFeedText, parseFeedValue } from './feed/parse/any-feed.ts';
export { coursesOf, type FeedCourses } from './feed/late/courses.ts';
export { proposingOf, type Proposing } from './feed/late/proposing.ts';
export { checkFeed } from './feed/validate/check-feed.ts';
export { mergeFeeds, type LoadedFeeds, type MergedFeed } from './feed/merge.ts';
export type { Include, ParsedFeed } from './feed/parsed-feed.ts';
export type { FeedError, FeedErrorKind } from './feed/feed-error.ts';
export type { WireFeed } from './feed/wire.ts';
export type { Issue, IssueSeverity } from './domain/issue.ts';
export type { Result } from './lib/result.ts';

// What feeds hold.
export { chooseText, type ChosenText, type Text } from './domain/text.ts';
export type { Feed, FeedOrigin, Help } from './domain/feed.ts';
export type { Course, CourseRun, Prerequisite, Price } from './domain/community/course.ts';
export type { Propose, Requirement, Support } from './domain/community/propose.ts';
export type { Cadence, Community, CommunityStatus } from './domain/community/community.ts';
export type { Contact } from './domain/community/contact.ts';
export type { Eligibility, EligibilityRule, OpenTo } from './domain/community/eligibility.ts';
export type { JoinKind, JoinStatus, JoinWay } from './domain/community/join-way.ts';
export type { FeedEvent, Location, Meeting, MeetingTime, RecurrenceOverride, VirtualLocation } from './domain/community/meeting.ts';
export type { Organization } from './domain/community/organization.ts';
export type { Link, Resource } from './domain/community/resource.ts';

// Time.
export type { Instant } from './domain/time/clock.ts';
export type { Duration } from './domain/time/duration.ts';
export type { PartialDate, PlainDate, PlainDateTime } from './domain/time/plain-date-time.ts';
export { isTimeZone } from './domain/time/zones.ts';
export { possibleInstants, toInstant, toPlainDateTime } from './domain/time/zoned.ts';
export { parseRule, type RuleProblem } from './domain/recurrence/parse-rule.ts';
export type { RecurrenceRule } from './domain/recurrence/rule.ts';

// Meetings.
export { feedOwners, listOccurrences } from './domain/occurrence/list-occurrences.ts';
export { nextOccurrence } from './domain/occurrence/next-occurrence.ts';
export type { InstantWindow } from './domain/occurrence/occurrence-span.ts';
export type { DateOccurrence, FloatingOccurrence, Occurrence, OccurrenceOwner, ZonedOccurrence } from './domain/occurrence/occurrence.ts';

// Words, in English and French.
export { describeCadence, describeRule, type RuleSetting } from './i18n/describe-recurrence.ts';
export { describeInstant, type InstantTime } from './i18n/instant-time.ts';
export { describeOccurrenceTime, type OccurrenceTime, type Viewer } from './i18n/occurrence-time.ts';
export { describeIssue } from './i18n/describe-issue.ts';
export { describeFeedError } from './i18n/describe-feed-error.ts';

// Calendars.
export { calendarSetting, calendarText, type CalendarQuery } from './i18n/calendar-text.ts';
export { calendarFileName } from './domain/calendar/file-name.ts';
export { icsText, type CalendarOptions } from './domain/calendar/ics.ts';
export { meetingEvent, occurrenceEvent } from './domain/calendar/from-meeting.ts';
export { meetingLink, occurrenceLink, type CalendarLink, type LinkTarget } from './domain/calendar/calendar-link.ts';
export type { CalendarEvent, CalendarSetting } from './domain/calendar/calendar-event.ts';

// What search engines are told, in schema.org's vocabulary.
export { structuredData, type StructuredDataQuery } from './domain/structured-data/structured-data.ts';
export { jsonLdText, mergeGraphs, type JsonLdGraph, type JsonLdNode } from './domain/structured-data/json-ld.ts';
