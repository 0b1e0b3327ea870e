import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { completionRule, totalSessions } from '../../../src/domain/community/course-facts.ts';
import { runSessions } from '../../../src/domain/community/course-sessions.ts';
import { coursesOf } from '../../../src/feed/late/courses.ts';
import { scheduled } from '../../../stories/support/course-feed.ts';
import { readFeed } from '../../support/wire-feed.ts';

const completion = (members: object): { requirements: []; absencesPermitted?: number } => ({ requirements: [], ...members });

describe('completionRule', () => {
  for (const [what, pace, rule, expected] of [
    ['says nothing', { sessions: 16 }, {}, undefined],
    ['says all', { sessions: 16 }, { minimumSessions: 14, absencesPermitted: 2 }, { attend: 14, of: 16, mayMiss: 2 }],
    ['counts by weeks', { weeks: 8, sessionsPerWeek: 2 }, { absencesPermitted: 2 }, { attend: 14, of: 16, mayMiss: 2 }],
    ['says how many to attend', { sessions: 10 }, { minimumSessions: 7 }, { attend: 7, of: 10, mayMiss: 3 }],
    [
      'contradicts itself, and the stricter counts',
      { sessions: 16 },
      { minimumSessions: 9, absencesPermitted: 2 },
      { attend: 14, of: 16, mayMiss: 2 },
    ],
    ['asks for more than there is', { sessions: 5 }, { minimumSessions: 9 }, { attend: 5, of: 5, mayMiss: 0 }],
    ['allows more than there is to miss', { sessions: 5 }, { absencesPermitted: 9 }, { attend: 0, of: 5, mayMiss: 5 }],
    ['does not say how many there are', {}, { absencesPermitted: 2 }, { mayMiss: 2 }],
  ] as const)
    it(`of a course that ${what}`, () => assert.deepEqual(completionRule({ pace, completion: completion(rule) }), expected));

  it('knows no total without both numbers', () => assert.equal(totalSessions({ pace: { weeks: 8 } }), undefined));
});

describe('runSessions', () => {
  const { courses } = coursesOf(readFeed(scheduled).feed);
  const [course] = courses;
  const [winter, spring] = course!.instances;
  const now = Date.parse('2026-12-01T12:00:00Z');

  it('parts what is over from what comes, where it was moved to, the cancelled ones too', () => {
    const { coming, past, rightUntil } = runSessions(course!, winter!, now, 'Europe/London');
    const starts = coming.map((each) => (each.kind === 'zoned' ? new Date(each.start).toISOString().slice(0, 16) : ''));
    assert.deepEqual(starts.slice(0, 3), ['2026-12-01T19:00', '2026-12-04T15:00', '2026-12-08T19:00']);
    assert.equal(coming.length + past.length, 12);
    assert.equal(past.length, 2);
    assert.equal(coming.filter(({ status }) => status === 'cancelled').length, 1);
    assert.equal(rightUntil, Date.parse('2026-12-01T20:30:00Z'));
  });

  it('is empty without dates', () => {
    assert.deepEqual(runSessions(course!, spring!, now, 'UTC'), { coming: [], past: [], rightUntil: Infinity });
  });
});
