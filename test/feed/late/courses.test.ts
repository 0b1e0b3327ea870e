import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Course } from '../../../src/domain/community/course.ts';
import type { Issue } from '../../../src/domain/issue.ts';
import { coursesOf } from '../../../src/feed/late/courses.ts';
import { mergeFeeds, type MergedFeed } from '../../../src/feed/merge.ts';
import { parseFeed } from '../../../src/feed/parse/any-feed.ts';
import { parseFeedValue } from '../../../src/feed/parse/feed.ts';
import { FEED_URL, named, readFeed, wireFeed } from '../../support/wire-feed.ts';

/** What reading makes of a course with `members`, and what it says about it. */
function readCourse(members: object): { readonly course: Course | undefined; readonly issues: readonly Issue[] } {
  const { courses, issues } = coursesOf(readFeed({ courses: [{ id: 'cop', name: 'CoP', ...members }] }).feed);
  return { course: courses[0], issues };
}

const demo = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/feeds/${name}.cop-feed.json`, import.meta.url), 'utf8'));

const at = (name: string): string => `https://${name}.example/cop-feed.json`;

function merge(urls: readonly string[], feeds: Readonly<Record<string, object>>): MergedFeed {
  const loaded = Object.entries(feeds).map(
    ([name, members]) => [at(name), parseFeedValue(wireFeed({ id: at(name), ...members }), at(name))] as const,
  );
  const result = mergeFeeds(urls.map(at), new Map(loaded));
  assert.ok(result?.ok);
  return result.value;
}

describe('coursesOf', () => {
  it('reads a course of a name with empty lists', () => {
    const { course, issues } = readCourse({});
    assert.deepEqual(issues, []);
    const { origin, ...rest } = course!;
    assert.deepEqual(rest, {
      ...{ id: 'cop', key: `${FEED_URL}#cop`, name: { 'en-CA': 'CoP' } },
      ...{ programs: [], prerequisites: [], outputs: [], texts: [], instructors: [], prices: [], includes: [], programIncludes: [] },
      ...{ platforms: [], instances: [], join: [], services: [], contacts: [], related: [] },
    });
    assert.equal(origin.feedId, FEED_URL);
  });

  it('reads every member of the published course of CSCCE', () => {
    const feed = parseFeed(demo('cscce') as object, FEED_URL);
    assert.ok(feed.ok);
    const { courses, issues } = coursesOf(feed.value.feed);
    assert.deepEqual([named(issues), named(feed.value.issues)], [[], []]);
    const [course] = courses;
    const [published] = (demo('cscce') as { courses: object[] }).courses;
    assert.deepEqual(
      Object.keys(published!).filter((member) => !(member in course!)),
      [],
    );
    assert.deepEqual(course!.completion, {
      text: { 'en-US': 'Attend a majority of sessions (two absences are allowed) and take part in a final graduation event.' },
      absencesPermitted: 2,
      minimumSessions: 14,
      requirements: [{ 'en-US': 'Take part in the graduation event' }],
    });
    assert.equal(course!.programs[0]?.requiredToEnrol, false);
  });

  it('is nothing where a feed has none', () => assert.deepEqual(coursesOf(readFeed().feed), { courses: [], issues: [] }));

  it('drops what cannot be read, and says where it stands in the feed', () => {
    const { course, issues } = readCourse({
      pace: { weeks: -8, sessionsPerWeek: 1.5, sessions: 1e300, sessionDuration: '90 minutes' },
      prices: [{ status: 'cheap' }, { status: 'priced', amount: -1, currency: 'dollars' }],
      programs: [{ role: 'elective' }],
      instances: [{ label: 'No id' }, { id: 'autumn', meetings: [{ uid: 'a' }] }],
      url: 'javascript:alert(1)',
    });
    assert.deepEqual(named(issues), [
      'missing-member /courses/0/programs/0',
      'wrong-format /courses/0/pace/weeks',
      'wrong-format /courses/0/pace/sessionsPerWeek',
      'wrong-format /courses/0/pace/sessionDuration',
      'wrong-format /courses/0/pace/sessions',
      'unknown-value /courses/0/prices/0/status',
      'wrong-format /courses/0/prices/1/amount',
      'wrong-format /courses/0/prices/1/currency',
      'missing-member /courses/0/instances/0',
      'missing-member /courses/0/instances/1/meetings/0',
      'missing-member /courses/0/instances/1/meetings/0',
      'unsafe-address /courses/0/url',
    ]);
    assert.deepEqual(course?.pace, {});
    assert.deepEqual(course?.prices, [{ status: 'priced' }]);
    assert.equal(course?.instances.length, 1);
  });

  it('leaves out a course without a name and a second one of an id', () => {
    const { courses, issues } = coursesOf(readFeed({ courses: [{ id: 'a' }, { id: 'b', name: 'B' }, { id: 'b', name: 'C' }] }).feed);
    assert.deepEqual(
      courses.map(({ id }) => id),
      ['b'],
    );
    assert.deepEqual(named(issues), ['missing-member /courses/0', 'left-out /courses/0', 'duplicate-id /courses/2', 'left-out /courses/2']);
  });

  it('knows the ids of meetings that communities have', () => {
    const meetings = [{ uid: 'same', date: '2027' }];
    const { feed } = readFeed({
      communities: [{ id: 'a', name: 'A', meetings }],
      courses: [{ id: 'b', name: 'B', instances: [{ id: 'c', meetings }] }],
    });
    assert.deepEqual(named(coursesOf(feed).issues), [
      'duplicate-id /courses/0/instances/0/meetings/0',
      'left-out /courses/0/instances/0/meetings/0',
    ]);
  });

  it('reads each feed once', () => {
    const { feed } = readFeed({ courses: [{ id: 'a', name: 'A' }] });
    assert.equal(coursesOf(feed), coursesOf(feed));
    assert.equal(coursesOf({ ...feed }).courses[0]?.name, coursesOf(feed).courses[0]?.name);
  });

  it('is listed by the core, which reads all of a feed', () => {
    const members = { courses: [{ id: 'a' }] };
    const all = parseFeed(wireFeed(members), FEED_URL);
    assert.ok(all.ok);
    assert.deepEqual(named(all.value.issues), ['missing-member /courses/0', 'left-out /courses/0']);
    assert.deepEqual(readFeed(members).issues, []);
  });

  it('hides what it has not read from JSON', () => {
    const { feed } = readFeed({ courses: [{ id: 'a', name: 'A course' }] });
    assert.doesNotMatch(JSON.stringify(feed), /A course/);
  });
});

describe('courses of included feeds', () => {
  const courses = [
    { id: 'one', name: 'One' },
    { id: 'two', name: 'Two' },
  ];
  const found = (include: object, members: object = {}): unknown[] => {
    const merged = merge(['museum'], { museum: { include: [{ url: at('cscce'), ...include }], ...members }, cscce: { courses } });
    return [...coursesOf(merged.feed).courses.map(({ key, origin }) => [key, ...Object.values(origin.label)]), ...named(merged.issues)];
  };
  const key = (id: string): string => `${at('cscce')}#${id}`;

  it('come with whose they are', () => {
    assert.deepEqual(found({ label: 'CSCCE' }, { courses: [{ id: 'own', name: 'Own' }] }), [
      [`${at('museum')}#own`, 'Test'],
      [key('one'), 'CSCCE'],
      [key('two'), 'CSCCE'],
    ]);
  });

  it('are chosen by their ids, which are known', () => {
    assert.deepEqual(found({ only: ['two'] }), [[key('two'), 'Test']]);
    assert.deepEqual(found({ except: ['two'] }), [[key('one'), 'Test']]);
    assert.deepEqual(found({ only: ['two', 'three'] }), [[key('two'), 'Test'], 'unresolved-reference /include/0/only']);
  });

  it('are there once where two feeds include them', () => {
    const include = [{ url: at('cscce') }];
    const merged = merge(['museum', 'other'], { museum: { include }, other: { include }, cscce: { courses } });
    assert.equal(coursesOf(merged.feed).courses.length, 2);
  });
});
