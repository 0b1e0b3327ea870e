import { feedIssue } from '../../domain/feed-issue.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Issue } from '../../domain/issue.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { isTimeZone } from '../../domain/time/zones.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import type * as Wire from '../wire.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkCommunity } from './check-communities.ts';
import { checkCourse } from './check-courses.ts';
import { checkForms } from './check-forms.ts';
import { checkMeeting, ruleBudget } from './check-meetings.ts';
import { checkMembers } from './check-members.ts';
import { checkReferences, knownIds } from './check-references.ts';
import { checkSeasons } from './check-seasons.ts';
import { checkText } from './check-texts.ts';
import { suggestTimeZone } from './suggest-time-zone.ts';
import { walkFeed, type Visit } from './walk-feed.ts';

type PublishedFeed = { readonly [Member in keyof Wire.WireFeed]?: unknown };

/** The tags that a feed says it speaks; otherwise those of its title. Its own language stands first. */
function languagesOf({ languages, title }: PublishedFeed, { origin }: Feed): string[] {
  const tags: unknown[] = Array.isArray(languages) ? languages : Object.keys(Object(typeof title === 'string' ? {} : title) as object);
  return [...new Set([origin.language, ...tags.filter((tag) => typeof tag === 'string' && !tag.startsWith('_'))])] as string[];
}

/** Where in a list as published the record with this id or uid stands. */
const indexIn = (list: unknown, member: 'id' | 'uid', value: string): number =>
  Array.isArray(list) ? list.findIndex((record) => (Object(record) as Record<string, unknown>)[member] === value) : -1;

/** What is to be said of the records that could be read. */
function checkRecords({ communities, events }: PublishedFeed, feed: Feed, now: Instant, today: string): Issue[] {
  const budget = ruleBudget();
  const ofCommunities = feed.communities.flatMap((community) => {
    const index = indexIn(communities, 'id', community.id);
    const { meetings } = Object((communities as readonly unknown[])[index]) as Partial<Wire.Community>;
    const path = `/communities/${index}`;
    return [
      ...checkCommunity(community, path, today),
      ...community.meetings.flatMap((meeting) =>
        checkMeeting(meeting, `${path}/meetings/${indexIn(meetings, 'uid', meeting.uid)}`, budget, now),
      ),
    ];
  });
  return [
    ...ofCommunities,
    ...feed.events.flatMap((event) => checkMeeting(event, `/events/${indexIn(events, 'id', event.id)}`, budget, now)),
  ];
}

/** A copyright notice of a year that has passed. */
function checkCopyright({ value, path, definitions }: Visit, year: string): Issue[] {
  const { kind, text } = Object(value) as Partial<Wire.Acknowledgement>;
  if (definitions[0] !== 'acknowledgement' || kind !== 'copyright') return [];
  const years = JSON.stringify(text ?? '').match(/\b(19|20)\d\d\b/g) ?? [];
  const [latest] = years.sort().reverse();
  return latest && latest < year ? [feedIssue(`${path}/text`, 'old-copyright', { value: latest }, 'should-check')] : [];
}

/** Zones that are none, also where no widget reads them. */
const checkTimeZone = ({ value, path, definitions }: Visit): Issue[] =>
  definitions[0] === 'timeZone' && typeof value === 'string' && !isTimeZone(value) ? [feedIssue(path, 'unknown-time-zone', { value })] : [];

/** The zone that was probably meant by one that is none. */
const withSuggestion = (issue: Issue): Issue => {
  const { value } = issue.params ?? {};
  const suggestion = issue.code === 'unknown-time-zone' && typeof value === 'string' ? suggestTimeZone(value) : undefined;
  return suggestion ? { ...issue, params: { ...issue.params, suggestion } } : issue;
};

/** What a record that was left out may be known by. */
function withName(issue: Issue, feed: unknown): Issue {
  if (issue.code !== 'left-out') return issue;
  let value = feed;
  for (const key of issue.path.split('/').slice(1)) value = (Object(value) as Record<string, unknown>)[key];
  const { name, title, label, id, uid } = Object(value) as Readonly<Record<string, unknown>>;
  const known = name ?? title ?? label ?? id ?? uid;
  const words: unknown = typeof known === 'object' && known ? Object.values(known)[0] : known;
  return typeof words === 'string' ? { ...issue, params: { ...issue.params, name: words.slice(0, 100) } } : issue;
}

/**
 * Everything that people should know about a feed, beside what its schema can say: what reading it found, with suggestions,
 * and what can be read but is probably not meant. Nothing is said twice.
 * @param value the feed as published: what JSON.parse made of it.
 * @param parsed what reading it gave.
 * @param now for what has passed, such as `reviewBy`.
 */
export function checkFeed(value: unknown, parsed: ParsedFeed, now: Instant): Issue[] {
  const published = Object(value) as PublishedFeed;
  const today = new Date(now).toISOString().slice(0, 10);
  const languages = languagesOf(published, parsed.feed);
  const known = knownIds(published as Partial<Wire.WireFeed>);
  const found = [
    ...parsed.issues.map((issue) => withName(issue, value)),
    ...checkRecords(published, parsed.feed, now, today),
    ...checkAddresses(published),
  ];
  for (const visit of walkFeed(value)) {
    found.push(
      ...checkMembers(visit),
      ...checkForms(visit),
      ...checkText(visit, languages),
      ...checkSeasons(visit, published as Partial<Wire.WireFeed>, today),
      ...checkCourse(visit),
      ...checkReferences(visit, known),
      ...checkTimeZone(visit),
      ...checkCopyright(visit, today.slice(0, 4)),
    );
  }
  return [...new Map(found.map((issue) => [JSON.stringify(issue), issue])).values()].map(withSuggestion);
}
