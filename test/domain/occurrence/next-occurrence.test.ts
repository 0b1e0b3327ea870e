import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { nextOccurrence } from '../../../src/domain/occurrence/next-occurrence.ts';
import { community } from '../../support/communities.ts';
import { datedMeeting, meeting } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const next = (now: string, ...meetings: Meeting[]) =>
  nextOccurrence([{ community: community('One', { meetings }) }], Date.parse(now), 'America/Toronto');

/** The start of the next occurrence, or what stands in its place. */
function nextStart(now: string, ...meetings: Meeting[]): string | undefined {
  const found = next(now, ...meetings);
  if (found?.kind === 'zoned') return iso(found.start);
  return found?.kind === 'date' ? found.date : found?.startWall;
}

const monthly = meeting({ start: '2027-01-05T14:00:00', duration: 'PT1H', rrule: 'FREQ=MONTHLY;BYDAY=1TU' });

describe('nextOccurrence', () => {
  it('finds the one that comes next', () => {
    assert.equal(nextStart('2026-06-01T00:00:00Z', monthly), '2027-01-05T19:00Z');
    assert.equal(nextStart('2027-01-06T00:00:00Z', monthly), '2027-02-02T19:00Z');
  });

  it('finds the one that is under way, until it ends', () => {
    assert.equal(nextStart('2027-01-05T19:59:59Z', monthly), '2027-01-05T19:00Z');
    assert.equal(nextStart('2027-01-05T20:00:00Z', monthly), '2027-02-02T19:00Z');
  });

  it('takes what has no known end as over once it has begun', () => {
    const moment = meeting({ start: '2027-01-05T14:00:00', rrule: 'FREQ=WEEKLY;COUNT=2' });
    assert.equal(nextStart('2027-01-05T19:00:00Z', moment), '2027-01-05T19:00Z');
    assert.equal(nextStart('2027-01-05T19:00:01Z', moment), '2027-01-12T19:00Z');
  });

  it('passes over cancelled ones and takes moved ones where they are', () => {
    const changed = meeting({
      start: '2027-01-05T14:00:00',
      rrule: 'FREQ=MONTHLY;BYDAY=1TU',
      overrides: { '2027-01-05T14:00:00': { status: 'cancelled' }, '2027-02-02T14:00:00': { start: '2027-02-23T14:00:00' } },
    });
    assert.equal(nextStart('2027-01-01T00:00:00Z', changed), '2027-02-23T19:00Z');
  });

  it('finds the first of several meetings', () => {
    const soon = meeting({ start: '2027-01-05T13:00:00', timeZone: null });
    assert.equal(nextStart('2027-01-01T00:00:00Z', monthly, soon), '2027-01-05T13:00:00');
  });

  it('takes a month of which the day is not known as long as it lasts', () => {
    assert.equal(nextStart('2027-03-20T00:00:00Z', datedMeeting('2027-03')), '2027-03');
    assert.equal(nextStart('2027-04-02T00:00:00Z', datedMeeting('2027-03')), undefined);
  });

  it('looks years ahead, and no further than six', () => {
    const leapDay = meeting({ start: '2024-02-29T14:00:00', rrule: 'FREQ=YEARLY' });
    assert.equal(nextStart('2024-03-01T00:00:00Z', leapDay), '2028-02-29T19:00Z');
    assert.equal(nextStart('2027-01-01T00:00:00Z', meeting({ start: '2034-01-05T14:00:00' })), undefined);
  });

  it('finds nothing where everything is over, or nothing is dated', () => {
    assert.equal(nextStart('2030-01-01T00:00:00Z', meeting({ start: '2027-01-05T14:00:00', rrule: 'FREQ=WEEKLY;COUNT=3' })), undefined);
    assert.equal(
      nextStart('2030-01-01T00:00:00Z', meeting({ start: '2027-01-05T14:00:00', rrule: 'FREQ=WEEKLY;UNTIL=20270301' })),
      undefined,
    );
    assert.equal(nextStart('2030-01-01T00:00:00Z'), undefined);
  });

  it('reads owners that can be gone through only once', () => {
    function* owners() {
      yield { community: community('One', { meetings: [meeting({ start: '2029-01-05T14:00:00' })] }) };
    }
    const found = nextOccurrence(owners(), Date.parse('2027-01-01T00:00:00Z'), 'UTC');
    assert.equal(found?.kind === 'zoned' && iso(found.start), '2029-01-05T19:00Z');
  });
});
