import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findOccurrences, type OccurrenceQuery } from '../../../src/domain/occurrence/find-occurrences.ts';
import type { Occurrence, OccurrenceOwner } from '../../../src/domain/occurrence/occurrence.ts';
import { community } from '../../support/communities.ts';
import { datedMeeting, meeting } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const at = (text: string): number => Date.parse(text);
const query: OccurrenceQuery = { now: at('2026-12-01T12:00:00Z'), timeZone: 'America/Toronto', limit: 3 };

const owner = (...meetings: ReturnType<typeof meeting>[]): OccurrenceOwner => ({ community: community('Makers', { meetings }) });
const weekly = owner(meeting({ start: '2026-11-03T14:00:00', duration: 'PT1H', rrule: 'FREQ=WEEKLY' }));

const start = (occurrence: Occurrence): string =>
  occurrence.kind === 'zoned' ? iso(occurrence.start) : occurrence.kind === 'date' ? occurrence.date : occurrence.startWall;
const starts = (owners: readonly OccurrenceOwner[], changes: Partial<OccurrenceQuery> = {}): string[] =>
  findOccurrences(owners, { ...query, ...changes }).occurrences.map(start);
const rightUntil = (owners: readonly OccurrenceOwner[], changes: Partial<OccurrenceQuery> = {}): string =>
  iso(findOccurrences(owners, { ...query, ...changes }).rightUntil);

describe('findOccurrences', () => {
  it('finds more than the limit where there are more', () => {
    assert.deepEqual(starts([weekly]).slice(0, 4), ['2026-12-01T19:00Z', '2026-12-08T19:00Z', '2026-12-15T19:00Z', '2026-12-22T19:00Z']);
  });

  it('includes what is under way, and not what is over', () => {
    assert.equal(starts([weekly], { now: at('2026-12-01T19:59:00Z') })[0], '2026-12-01T19:00Z');
    assert.equal(starts([weekly], { now: at('2026-12-01T20:00:00Z') })[0], '2026-12-08T19:00Z');
  });

  it('looks a year ahead for as many as are wanted, and no further', () => {
    const yearly = owner(meeting({ start: '2020-11-05T14:00:00', rrule: 'FREQ=YEARLY' }));
    assert.deepEqual(starts([yearly]), ['2027-11-05T18:00Z']);
  });

  it('shows the days that are asked for, today being the first', () => {
    assert.deepEqual(starts([weekly], { days: 8 }), ['2026-12-01T19:00Z', '2026-12-08T19:00Z']);
    assert.deepEqual(starts([weekly], { days: 7 }), ['2026-12-01T19:00Z']);
  });

  it('counts days on the viewer’s calendar', () => {
    const late = owner(meeting({ start: '2026-12-01T23:30:00' }));
    assert.deepEqual(starts([late], { days: 1 }), ['2026-12-02T04:30Z']);
    assert.deepEqual(starts([late], { days: 1, timeZone: 'Europe/London' }), []);
  });

  it('lists what is past from the newest back, however long ago', () => {
    const long = owner(meeting({ start: '1999-09-16T14:00:00', rrule: 'FREQ=MONTHLY;BYDAY=3TH;COUNT=2' }));
    assert.deepEqual(starts([weekly, long], { past: true, limit: 9, now: at('2026-11-18T00:00:00Z') }), [
      '2026-11-17T19:00Z',
      '2026-11-10T19:00Z',
      '2026-11-03T19:00Z',
      '1999-10-21T18:00Z',
      '1999-09-16T18:00Z',
    ]);
  });

  it('keeps what is under way from the past until it is over', () => {
    const both = { past: true, limit: 1 };
    assert.equal(starts([weekly], { ...both, now: at('2026-12-01T19:30:00Z') })[0], '2026-11-24T19:00Z');
    assert.equal(starts([weekly], { ...both, now: at('2026-12-01T20:00:00Z') })[0], '2026-12-01T19:00Z');
  });

  it('limits the past to the days that are asked for', () => {
    assert.deepEqual(starts([weekly], { past: true, days: 14 }), ['2026-11-24T19:00Z']);
  });

  it('counts a day without a time as to come until it is over for the viewer', () => {
    const day = owner(datedMeeting('2026-12-01'));
    assert.deepEqual(starts([day], { now: at('2026-12-02T04:59:00Z') }), ['2026-12-01']);
    assert.deepEqual(starts([day], { now: at('2026-12-02T05:00:00Z') }), []);
    assert.deepEqual(starts([day], { past: true, now: at('2026-12-02T05:00:00Z') }), ['2026-12-01']);
  });

  it('tells when the answer changes: at the next start, end or midnight', () => {
    assert.equal(rightUntil([weekly]), '2026-12-01T19:00Z');
    assert.equal(rightUntil([weekly], { now: at('2026-12-01T19:00:00Z') }), '2026-12-01T20:00Z');
    assert.equal(rightUntil([weekly], { now: at('2026-12-01T20:00:00Z') }), '2026-12-02T05:00Z');
    assert.equal(rightUntil([weekly], { past: true, now: at('2026-12-01T19:00:00Z') }), '2026-12-01T20:00Z');
    assert.equal(rightUntil([], { timeZone: 'Asia/Tokyo' }), '2026-12-01T15:00Z');
  });
});
