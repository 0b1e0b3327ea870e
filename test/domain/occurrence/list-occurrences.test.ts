import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedEvent, Meeting } from '../../../src/domain/community/meeting.ts';
import type { Feed } from '../../../src/domain/feed.ts';
import { feedOwners, listOccurrences, occurrenceInstant } from '../../../src/domain/occurrence/list-occurrences.ts';
import { community, feedOrigin } from '../../support/communities.ts';
import { datedMeeting, meeting, type TimeText } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const origin = feedOrigin('Guild');

const event = (id: string, held: Meeting, members: Partial<FeedEvent> = {}): FeedEvent => ({
  ...held,
  id,
  key: `${origin.feedId}#${id}`,
  origin,
  title: { en: id },
  join: [],
  ...members,
});

const feed = (members: Partial<Feed>): Feed => ({
  origin,
  title: { en: 'Guild' },
  refreshInterval: 86_400_000,
  communities: [],
  events: [],
  ...members,
});

const year2027 = { from: Date.UTC(2027, 0, 1), to: Date.UTC(2028, 0, 1) };
const at = (uid: string, time: TimeText, members: Partial<Meeting> = {}) => meeting(time, { uid, ...members });

/** Community or event and uid of what is found. */
const listed = (members: Partial<Feed>, window = year2027, viewer = 'America/Toronto'): string[] =>
  listOccurrences(feedOwners(feed(members)), window, viewer).map(
    (found) => `${found.event?.id ?? found.community?.id ?? ''}/${found.meeting.uid}`,
  );

describe('feedOwners', () => {
  it('gives communities, then events, each with its community', () => {
    const held = meeting({ start: '2027-01-05T14:00:00' });
    const educators = community('Educators', { origin });
    const hosted = event('hosted', held, { community: 'educators' });
    const alone = event('alone', held);
    const lost = event('lost', held, { community: 'nobody' });
    assert.deepEqual(feedOwners(feed({ communities: [educators], events: [hosted, alone, lost] })), [
      { community: educators },
      { community: educators, event: hosted },
      { event: alone },
      { event: lost },
    ]);
  });

  it('does not give an event to a community of another feed that has the same id', () => {
    const stranger = community('Educators', { origin: feedOrigin('Elsewhere') });
    const hosted = event('hosted', meeting({ start: '2027-01-05T14:00:00' }), { community: 'educators' });
    assert.deepEqual(feedOwners(feed({ communities: [stranger], events: [hosted] }))[1], { event: hosted });
  });
});

describe('listOccurrences', () => {
  it('lists communities’ meetings and events together, in order of start', () => {
    const tuesday = at('tuesday', { start: '2027-01-05T14:00:00', rrule: 'FREQ=WEEKLY;COUNT=2' });
    const sooner = at('sooner', { start: '2027-01-05T18:30:00', timeZone: 'Europe/London' });
    const later = at('later', { start: '2027-01-12T14:00:00', timeZone: 'America/Vancouver' });
    assert.deepEqual(listed({ communities: [community('One', { meetings: [tuesday, sooner] })], events: [event('open-day', later)] }), [
      'one/sooner',
      'one/tuesday',
      'one/tuesday',
      'open-day/later',
    ]);
  });

  it('orders what starts together by title, then by uid', () => {
    const start = { start: '2027-01-05T14:00:00' };
    const meetings = [
      at('c', start, { title: { en: 'Zebra' } }),
      at('b', start, { title: { en: 'Ant' } }),
      at('a', start, { title: { en: 'Zebra' } }),
      at('d', start),
    ];
    const expected = ['one/d', 'one/b', 'one/a', 'one/c'];
    assert.deepEqual(listed({ communities: [community('One', { meetings })] }), expected);
    assert.deepEqual(listed({ communities: [community('One', { meetings: [...meetings].reverse() })] }), expected);
  });

  it('puts floating times and dates where the viewer’s calendar has them', () => {
    const meetings = [
      at('noon', { start: '2027-03-09T12:00:00' }),
      at('floating', { start: '2027-03-09T13:00:00', timeZone: null }),
      datedMeeting('2027-03-09', { uid: 'day' }),
      datedMeeting('2027-03', { uid: 'month' }),
      datedMeeting('2027', { uid: 'year' }),
    ];
    const communities = [community('One', { meetings })];
    assert.deepEqual(listed({ communities }), ['one/year', 'one/month', 'one/day', 'one/noon', 'one/floating']);
    assert.deepEqual(listed({ communities }, year2027, 'Asia/Tokyo'), ['one/year', 'one/month', 'one/day', 'one/floating', 'one/noon']);
  });

  it('takes an event of a community once, not with the community’s meetings', () => {
    const held = at('event', { start: '2027-01-05T14:00:00' });
    const communities = [community('One', { origin, meetings: [at('meeting', { start: '2027-01-06T14:00:00' })] })];
    assert.deepEqual(listed({ communities, events: [event('open-day', held, { community: 'one' })] }), ['open-day/event', 'one/meeting']);
  });

  it('lists nothing where there are only rhythms', () => {
    assert.deepEqual(listed({ communities: [community('One'), community('Two')] }), []);
  });
});

describe('occurrenceInstant', () => {
  const first = (held: Meeting, viewer: string) => {
    const [found] = listOccurrences([{ community: community('One', { meetings: [held] }) }], year2027, viewer);
    assert.ok(found);
    return iso(occurrenceInstant(found, viewer));
  };

  it('is the start, for floating times on the viewer’s clock', () => {
    assert.equal(first(meeting({ start: '2027-03-09T12:00:00' }), 'Asia/Tokyo'), '2027-03-09T17:00Z');
    assert.equal(first(meeting({ start: '2027-03-09T12:00:00', timeZone: null }), 'Asia/Tokyo'), '2027-03-09T03:00Z');
  });

  it('is the viewer’s first midnight of a day, month or year', () => {
    assert.equal(first(datedMeeting('2027-03-09'), 'America/Toronto'), '2027-03-09T05:00Z');
    assert.equal(first(datedMeeting('2027-04'), 'America/Toronto'), '2027-04-01T04:00Z');
    assert.equal(first(datedMeeting('2027'), 'Asia/Tokyo'), '2026-12-31T15:00Z');
  });
});
