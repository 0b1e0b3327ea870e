import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedEvent, Meeting } from '../../../src/domain/community/meeting.ts';
import { comingOccurrences } from '../../../src/domain/occurrence/coming-occurrences.ts';
import type { Occurrence, OccurrenceOwner } from '../../../src/domain/occurrence/occurrence.ts';
import { community, feedOrigin } from '../../support/communities.ts';
import { datedMeeting, meeting, type TimeText } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const at = Date.parse;
const named = ({ meeting, ...occurrence }: Occurrence): string =>
  `${meeting.uid} ${occurrence.kind === 'zoned' ? iso(occurrence.start) : occurrence.kind === 'date' ? occurrence.date : occurrence.startWall}`;

const owner = (...meetings: Meeting[]): OccurrenceOwner => ({ community: community('Makers', { meetings }) });
const hour = (uid: string, start: string, time: Partial<TimeText> = {}): Meeting => meeting({ start, duration: 'PT1H', ...time }, { uid });

/** What is current, next and cancelled at `now`, each by uid and start. */
function coming(now: string, owners: readonly OccurrenceOwner[], timeZone = 'America/Toronto') {
  const { current, next, cancelled, rightUntil } = comingOccurrences(owners, at(now), timeZone);
  return { current: current.map(named), next: next.map(named), cancelled: cancelled.map(named), until: iso(Math.min(rightUntil, 8e15)) };
}

describe('comingOccurrences', () => {
  const weekly = hour('w', '2026-12-01T14:00:00', { rrule: 'FREQ=WEEKLY' });

  it('finds what begins next', () => {
    assert.deepEqual(coming('2026-12-01T12:00:00Z', [owner(weekly)]), {
      current: [],
      next: ['w 2026-12-01T19:00Z'],
      cancelled: [],
      until: '2026-12-01T19:00Z',
    });
  });

  it('finds what is under way from the start until the end, then goes on to the next', () => {
    assert.deepEqual(coming('2026-12-01T19:00:00Z', [owner(weekly)]).current, ['w 2026-12-01T19:00Z']);
    assert.deepEqual(coming('2026-12-01T19:00:00Z', [owner(weekly)]).next, []);
    assert.deepEqual(coming('2026-12-01T19:59:59Z', [owner(weekly)]).until, '2026-12-01T20:00Z');
    assert.deepEqual(coming('2026-12-01T20:00:00Z', [owner(weekly)]).current, []);
    assert.deepEqual(coming('2026-12-01T20:00:00Z', [owner(weekly)]).next, ['w 2026-12-08T19:00Z']);
  });

  it('takes what has no known end as under way for an hour', () => {
    const open = meeting({ start: '2026-12-01T14:00:00' }, { uid: 'o' });
    assert.deepEqual(coming('2026-12-01T19:59:00Z', [owner(open)]).current, ['o 2026-12-01T19:00Z']);
    assert.deepEqual(coming('2026-12-01T19:59:00Z', [owner(open)]).until, '2026-12-01T20:00Z');
    assert.deepEqual(coming('2026-12-01T20:00:00Z', [owner(open)]).current, []);
  });

  it('finds all that begin at the same instant, whatever their zones', () => {
    const halifax = hour('h', '2026-12-01T15:00:00', { timeZone: 'America/Halifax' });
    assert.deepEqual(coming('2026-12-01T12:00:00Z', [owner(weekly), owner(halifax)]).next.sort(), [
      'h 2026-12-01T19:00Z',
      'w 2026-12-01T19:00Z',
    ]);
  });

  it('finds all that are under way where meetings overlap, each from its start', () => {
    const later = hour('l', '2026-12-01T14:30:00');
    assert.deepEqual(coming('2026-12-01T19:15:00Z', [owner(weekly, later)]).current, ['w 2026-12-01T19:00Z']);
    assert.equal(coming('2026-12-01T19:15:00Z', [owner(weekly, later)]).until, '2026-12-01T19:30Z');
    assert.deepEqual(coming('2026-12-01T19:45:00Z', [owner(weekly, later)]).current, ['w 2026-12-01T19:00Z', 'l 2026-12-01T19:30Z']);
    assert.deepEqual(coming('2026-12-01T20:15:00Z', [owner(weekly, later)]).current, ['l 2026-12-01T19:30Z']);
  });

  it('does not hide the next meeting behind a conference of days', () => {
    const conference = meeting({ start: '2026-11-30T09:00:00', duration: 'P3D' }, { uid: 'c' });
    assert.deepEqual(coming('2026-12-01T12:00:00Z', [owner(weekly, conference)]), {
      current: ['c 2026-11-30T14:00Z'],
      next: ['w 2026-12-01T19:00Z'],
      cancelled: [],
      until: '2026-12-01T19:00Z',
    });
  });

  describe('of what is cancelled', () => {
    const cancelled = hour('w', '2026-12-01T14:00:00', {
      rrule: 'FREQ=WEEKLY',
      overrides: { '2026-12-08T14:00:00': { status: 'cancelled' }, '2026-12-15T14:00:00': { status: 'cancelled' } },
    });

    it('finds what would have come before the next', () => {
      assert.deepEqual(coming('2026-12-02T12:00:00Z', [owner(cancelled)]), {
        current: [],
        next: ['w 2026-12-22T19:00Z'],
        cancelled: ['w 2026-12-08T19:00Z', 'w 2026-12-15T19:00Z'],
        until: '2026-12-08T19:00Z',
      });
    });

    it('keeps it until it would have ended: people come to look for it then', () => {
      assert.deepEqual(coming('2026-12-08T19:30:00Z', [owner(cancelled)]).cancelled, ['w 2026-12-08T19:00Z', 'w 2026-12-15T19:00Z']);
      assert.deepEqual(coming('2026-12-08T20:00:00Z', [owner(cancelled)]).cancelled, ['w 2026-12-15T19:00Z']);
    });

    it('finds nothing that comes after the next', () => {
      assert.deepEqual(coming('2026-12-01T12:00:00Z', [owner(cancelled)]).cancelled, []);
    });

    it('finds a few where nothing else comes', () => {
      const all = meeting({ start: '2026-12-01T14:00:00', rrule: 'FREQ=WEEKLY' }, { uid: 'x', status: 'cancelled' });
      assert.equal(coming('2026-12-01T12:00:00Z', [owner(all)]).cancelled.length, 3);
      assert.deepEqual(coming('2026-12-01T12:00:00Z', [owner(all)]).next, []);
    });
  });

  describe('of times that are no instants', () => {
    it('takes a day without a time as next until the day is over for the viewer', () => {
      const day = owner(datedMeeting('2026-12-09', { uid: 'd' }));
      assert.deepEqual(coming('2026-12-09T23:00:00Z', [day]).next, ['d 2026-12-09']);
      assert.deepEqual(coming('2026-12-10T04:59:00Z', [day]).next, ['d 2026-12-09']);
      assert.deepEqual(coming('2026-12-10T05:00:00Z', [day]).next, []);
      assert.deepEqual(coming('2026-12-09T23:00:00Z', [day]).current, []);
    });

    it('takes a month as no sooner than a day in it', () => {
      const month = owner(datedMeeting('2026-12', { uid: 'm' }));
      assert.deepEqual(coming('2026-12-02T12:00:00Z', [month, owner(weekly)]).next, ['w 2026-12-08T19:00Z']);
      assert.deepEqual(coming('2026-12-02T12:00:00Z', [month]).next, ['m 2026-12']);
      assert.deepEqual(coming('2027-01-01T05:00:00Z', [month]).next, []);
    });

    it('looks beyond its horizon for a day that is sooner than the end of a month', () => {
      const month = owner(datedMeeting('2027-01', { uid: 'm' }));
      const day = owner(datedMeeting('2027-01-25', { uid: 'd' }));
      assert.deepEqual(coming('2026-12-02T12:00:00Z', [month, day]).next, ['d 2027-01-25']);
    });

    it('takes a time without a zone as next, never as under way', () => {
      const floating = hour('f', '2026-12-01T16:30:00', { timeZone: null });
      const now = coming('2026-12-01T22:00:00Z', [owner(floating)]);
      assert.deepEqual([now.current, now.next], [[], ['f 2026-12-01T16:30:00']]);
      assert.deepEqual(coming('2026-12-01T22:30:00Z', [owner(floating)]).next, []);
    });
  });

  it('finds the meetings of events that stand alone', () => {
    const event: FeedEvent = {
      ...hour('e', '2026-12-03T10:00:00'),
      id: 'e',
      key: 'feed#e',
      origin: feedOrigin('Guild'),
      title: { en: 'Assembly' },
      join: [],
    };
    assert.deepEqual(coming('2026-12-01T12:00:00Z', [{ event }]).next, ['e 2026-12-03T15:00Z']);
  });

  it('looks years ahead, and finds nothing where there is nothing', () => {
    assert.deepEqual(coming('2026-12-01T12:00:00Z', [owner(hour('far', '2031-06-01T10:00:00'))]).next, ['far 2031-06-01T14:00Z']);
    assert.deepEqual(comingOccurrences([], 0, 'UTC'), { current: [], next: [], cancelled: [], rightUntil: Infinity });
  });

  it('is never right for longer than until the next start or end', () => {
    const later = hour('l', '2026-12-01T14:30:00');
    let now = at('2026-12-01T12:00:00Z');
    const seen: string[] = [];
    for (let step = 0; step < 5; step++) {
      const found = comingOccurrences([owner(weekly, later)], now, 'America/Toronto');
      seen.push([...found.current, ...found.next].map(named).join());
      now = found.rightUntil;
    }
    assert.deepEqual(seen, [
      'w 2026-12-01T19:00Z',
      'w 2026-12-01T19:00Z',
      'w 2026-12-01T19:00Z,l 2026-12-01T19:30Z',
      'l 2026-12-01T19:30Z',
      'w 2026-12-08T19:00Z',
    ]);
  });
});
