import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import { isInWindow, occurrenceSpan } from '../../../src/domain/occurrence/occurrence-span.ts';
import { datedMeeting, meeting } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const always = { from: Date.UTC(2020, 0, 1), to: Date.UTC(2040, 0, 1) };

function span(held: ReturnType<typeof meeting>, viewer: string): [string, string] {
  const [found] = meetingOccurrences(held, {}, always, viewer);
  assert.ok(found);
  const { from, to } = occurrenceSpan(found, viewer);
  return [iso(from), iso(to)];
}

describe('occurrenceSpan', () => {
  it('is from start to end, and a moment where no end is known', () => {
    const time = { start: '2027-01-05T14:00:00' };
    assert.deepEqual(span(meeting({ ...time, duration: 'PT90M' }), 'Asia/Tokyo'), ['2027-01-05T19:00Z', '2027-01-05T20:30Z']);
    assert.deepEqual(span(meeting(time), 'Asia/Tokyo'), ['2027-01-05T19:00Z', '2027-01-05T19:00Z']);
  });

  it('reads floating times on the viewer’s clock', () => {
    const floating = meeting({ start: '2027-01-05T14:00:00', timeZone: null, duration: 'PT1H' });
    assert.deepEqual(span(floating, 'Asia/Tokyo'), ['2027-01-05T05:00Z', '2027-01-05T06:00Z']);
  });

  it('is all of a day, month or year of the viewer’s calendar', () => {
    assert.deepEqual(span(datedMeeting('2027-03-14'), 'America/Toronto'), ['2027-03-14T05:00Z', '2027-03-15T04:00Z']);
    assert.deepEqual(span(datedMeeting('2027-12'), 'UTC'), ['2027-12-01T00:00Z', '2028-01-01T00:00Z']);
    assert.deepEqual(span(datedMeeting('2028-02'), 'UTC'), ['2028-02-01T00:00Z', '2028-03-01T00:00Z']);
    assert.deepEqual(span(datedMeeting('2027'), 'Asia/Tokyo'), ['2026-12-31T15:00Z', '2027-12-31T15:00Z']);
  });
});

describe('isInWindow', () => {
  const window = { from: 100, to: 200 };

  it('takes what overlaps the window', () => {
    for (const [from, to] of [
      [50, 101],
      [199, 300],
      [50, 300],
      [120, 130],
    ] as const)
      assert.equal(isInWindow({ from, to }, window), true);
    for (const [from, to] of [
      [50, 100],
      [200, 300],
    ] as const)
      assert.equal(isInWindow({ from, to }, window), false);
  });

  it('takes a moment from the beginning on, and not at the end', () => {
    assert.equal(isInWindow({ from: 100, to: 100 }, window), true);
    assert.equal(isInWindow({ from: 200, to: 200 }, window), false);
    assert.equal(isInWindow({ from: 99, to: 99 }, window), false);
  });
});
