import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Issue } from '../../../src/domain/issue.ts';
import { parseFeedValue } from '../../../src/feed/parse/feed.ts';
import { checkFeed } from '../../../src/feed/validate/check-feed.ts';
import { sampleFeed } from '../../support/schema-sample.ts';
import { FEED_URL, wireFeed } from '../../support/wire-feed.ts';

const NOW = Date.UTC(2026, 10, 21, 12);

function check(members: object): readonly Issue[] {
  const feed = wireFeed(members);
  const parsed = parseFeedValue(feed, FEED_URL);
  assert.ok(parsed.ok);
  return checkFeed(feed, parsed.value, NOW);
}

/** What is said of one community; its path is cut off. */
const checkCommunity = (members: object, feed: object = {}): unknown[] =>
  check({ ...feed, communities: [{ id: 'makers', name: 'Makers', ...members }] }).map(({ path, code, severity, params }) => [
    code,
    path.replace('/communities/0', ''),
    severity,
    params,
  ]);

const meeting = { uid: 'a@test.example', start: '2026-12-08T14:00:00', timeZone: 'America/Toronto', rrule: 'FREQ=MONTHLY;BYDAY=2TU' };

describe('checkFeed', () => {
  it('has nothing to say of a sound feed', () => {
    assert.deepEqual(checkCommunity({ summary: 'All is well.', meetings: [meeting] }), []);
  });

  it('takes on what reading found, with a suggestion and a name', () => {
    assert.deepEqual(checkCommunity({ meetings: [{ ...meeting, timeZone: 'EST' }] }), [
      ['unknown-time-zone', '/meetings/0/timeZone', 'must-fix', { value: 'EST', suggestion: 'America/Toronto' }],
    ]);
    assert.deepEqual(
      check({ communities: [{ name: { en: 'Nobody' } }] }).map(({ code, params }) => [code, params]),
      [
        ['missing-member', { member: 'id' }],
        ['left-out', { kind: 'community', name: 'Nobody' }],
      ],
    );
  });

  it('asks about zones that no widget reads', () => {
    const [issue] = check({ organizations: [{ id: 'casc', name: 'CASC', timeZone: 'HNE' }] });
    assert.deepEqual(issue, {
      path: '/organizations/0/timeZone',
      code: 'unknown-time-zone',
      severity: 'must-fix',
      params: { value: 'HNE', suggestion: 'America/Toronto' },
    });
  });

  it('names members that it does not know, and the one that was meant', () => {
    assert.deepEqual(checkCommunity({ sumary: 'x', colour: 'red', _note: 'mine', meetings: [{ ...meeting, sttus: 'cancelled' }] }), [
      ['unknown-member', '', 'hint', { member: 'sumary', suggestion: 'summary' }],
      ['unknown-member', '', 'hint', { member: 'colour' }],
      ['unknown-member', '/meetings/0', 'hint', { member: 'sttus', suggestion: 'status' }],
    ]);
  });

  it('knows every member that the schema knows', () => {
    const feed = sampleFeed();
    const parsed = parseFeedValue(feed, FEED_URL);
    assert.ok(parsed.ok);
    assert.deepEqual(
      checkFeed(feed, parsed.value, NOW).filter(({ code }) => code === 'unknown-member'),
      [],
    );
  });

  it('wants a start to be an occurrence, and says which would be', () => {
    assert.deepEqual(checkCommunity({ meetings: [{ ...meeting, start: '2026-12-09T14:00:00' }] }), [
      ['start-not-in-rule', '/meetings/0/start', 'must-fix', { value: '2026-12-09T14:00:00', first: '2027-01-12T14:00:00' }],
    ]);
  });

  it('asks whether an override that adds a meeting is meant', () => {
    const recurrenceOverrides = {
      '2027-01-12T14:00:00': { status: 'cancelled' },
      '2027-01-13T14:00:00': { status: 'cancelled' },
      '2027-01-14T14:00:00': { excluded: true },
    };
    assert.deepEqual(checkCommunity({ meetings: [{ ...meeting, recurrenceOverrides }] }), [
      ['override-adds-date', '/meetings/0/recurrenceOverrides/2027-01-13T14:00:00', 'hint', { value: '2027-01-13T14:00:00' }],
    ]);
  });

  it('finds the place of a meeting behind others that were left out', () => {
    const [, , issue] = check({
      communities: [
        { id: 'bad id', name: 'x' },
        { id: 'makers', name: 'Makers', meetings: [{}, { ...meeting, start: '2026-12-09T14:00:00' }] },
      ],
    }).filter(({ code }) => code !== 'left-out');
    assert.equal(issue?.path, '/communities/1/meetings/1/start');
  });

  it('reminds of what has passed', () => {
    assert.deepEqual(checkCommunity({ reviewBy: '2026-06-30', cadence: { text: 'Monthly', until: '2026-10' } }), [
      ['review-passed', '/reviewBy', 'should-check', { value: '2026-06-30' }],
      ['until-passed', '/cadence/until', 'should-check', { value: '2026-10' }],
    ]);
    assert.deepEqual(checkCommunity({ reviewBy: '2027-06-30', cadence: { text: 'Monthly', until: '2026-11' } }), []);
    assert.deepEqual(checkCommunity({ status: 'archived', cadence: { text: 'Monthly', until: '2024-04' } }), []);
  });

  it('reminds of series that have all ended, not of one beside another', () => {
    const ended = { uid: 'old', start: '2025-01-14T14:00:00', timeZone: 'America/Toronto', rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20260601' };
    assert.deepEqual(checkCommunity({ meetings: [ended] }), [
      ['until-passed', '/meetings/0/rrule', 'should-check', { value: '2026-06-01' }],
    ]);
    assert.deepEqual(checkCommunity({ meetings: [ended, meeting] }), []);
  });

  it('looks for records that are named and not there', () => {
    const feed = {
      publisher: 'casc',
      organizations: [{ id: 'eecom', name: 'EECOM' }],
      events: [{ id: 'e', uid: 'e', title: 'E', date: '2027', community: 'bakers' }],
    };
    const communities = [{ id: 'makers', name: 'Makers', partners: ['eecom', 'astc'], related: [{ rel: 'parent', community: 'bakers' }] }];
    assert.deepEqual(
      check({ ...feed, communities })
        .map(({ code, path, params }) => [code, path, params?.['value']].join(' '))
        .sort(),
      [
        'unresolved-reference /communities/0/partners/1 astc',
        'unresolved-reference /communities/0/related/0/community bakers',
        'unresolved-reference /events/0/community bakers',
        'unresolved-reference /publisher casc',
      ],
    );
  });

  it('finds in texts what people would trip over', () => {
    assert.deepEqual(
      checkCommunity({ summary: { en: 'Bimonthly <b>calls</b>, next on Monday, December 8, 2026.' }, description: 'R&amp;D' }).map(
        (issue) => (issue as unknown[]).slice(0, 2),
      ),
      [
        ['html-in-text', '/summary/en'],
        ['bimonthly', '/summary/en'],
        ['weekday-mismatch', '/summary/en'],
        ['html-in-text', '/description'],
      ],
    );
    assert.deepEqual(checkCommunity({ cadence: { text: 'Next on Tuesday, December 8, 2026; 3 < 4 and 5 > 4' } }), []);
  });

  it('finds joining links in parts that no widget reads', () => {
    assert.deepEqual(
      check({ about: { text: 'Come to https://zoom.us/j/1' } }).map(({ code, path }) => [code, path]),
      [['meeting-link', '/about/text']],
    );
  });

  it('compares the year in a name with those in its texts', () => {
    const summary = 'For the total solar eclipse of April 8, 2023.';
    assert.deepEqual(checkCommunity({ name: '2024 Solar Eclipse', summary }), [
      ['year-mismatch', '/summary', 'should-check', { value: 'April 8, 2023', expected: '2024' }],
    ]);
    assert.deepEqual(checkCommunity({ name: 'Solar Eclipse', summary }), []);
  });

  it('misses a language that the feed speaks', () => {
    const feed = { languages: ['en-CA', 'fr-CA'] };
    assert.deepEqual(
      checkCommunity(
        { name: { en: 'Makers' }, summary: 'Only English', nameGloss: { en: 'x', fr: 'y' }, facilitators: [{ name: 'Ann' }] },
        feed,
      ),
      [
        ['missing-translation', '/name', 'hint', { language: 'fr-CA' }],
        ['missing-translation', '/summary', 'hint', { language: 'fr-CA' }],
      ],
    );
    assert.deepEqual(checkCommunity({ name: { oj: 'Ji-misawaabandaaming' }, summary: { en: 'a', fr: 'b' } }, feed), []);
    assert.deepEqual(
      checkCommunity({ summary: { en: 'x' } }, { title: { en: 'T', fr: 'T' } }).map((issue) => (issue as unknown[])[0]),
      ['missing-translation'],
    );
  });

  it('looks at the year of a copyright notice', () => {
    const notice = (text: string): unknown[] =>
      check({ acknowledgements: [{ kind: 'copyright', text }] }).map(({ code, params }) => [code, params?.['value']]);
    assert.deepEqual(notice('© 2019–2022 CASC'), [['old-copyright', '2022']]);
    assert.deepEqual(notice('© 2026 CASC'), []);
  });
});
