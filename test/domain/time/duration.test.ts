import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Duration, parseDuration } from '../../../src/domain/time/duration.ts';
import { endInstant, endOfWall } from '../../../src/domain/time/duration-end.ts';
import { iso, wall } from '../../support/times.ts';

const HOUR = 3_600_000;
const hours = (count: number): Duration => ({ days: 0, millis: count * HOUR });

describe('parseDuration', () => {
  it('reads weeks and days as calendar days, the rest as exact time', () => {
    assert.deepEqual(parseDuration('P1W'), { days: 7, millis: 0 });
    assert.deepEqual(parseDuration('P1DT2H'), { days: 1, millis: 2 * HOUR });
    assert.deepEqual(parseDuration('PT1H30M'), { days: 0, millis: 1.5 * HOUR });
    assert.deepEqual(parseDuration('PT90M'), { days: 0, millis: 1.5 * HOUR });
    assert.deepEqual(parseDuration('PT45S'), { days: 0, millis: 45_000 });
    assert.deepEqual(parseDuration('P1W2DT3H4M5S'), { days: 9, millis: 3 * HOUR + 245_000 });
    assert.deepEqual(parseDuration('PT0S'), { days: 0, millis: 0 });
  });

  it('refuses what is no such duration', () => {
    for (const text of [
      '',
      'P',
      'PT',
      'P1DT',
      'P1Y',
      'P1M',
      '1H',
      'PT1.5H',
      '-PT1H',
      '+PT1H',
      'pt1h',
      'PT1H1H',
      'P1D2H',
      'PT1M1H',
      ' PT1H',
      '1 hour',
    ])
      assert.equal(parseDuration(text), undefined, text);
  });

  it('refuses more than a year, however it is written', () => {
    assert.deepEqual(parseDuration('P366D'), { days: 366, millis: 0 });
    for (const text of ['P367D', 'P53W', 'PT8785H', 'PT999999999S', 'PT9999999999H']) assert.equal(parseDuration(text), undefined, text);
  });
});

describe('endInstant', () => {
  const toronto = 'America/Toronto';

  it('adds time exactly across a change of clocks', () => {
    // 14 March 2027, 02:00 becomes 03:00; 7 November 2027, 02:00 becomes 01:00.
    assert.equal(iso(endInstant(wall('2027-03-14T01:30:00'), toronto, hours(1))), '2027-03-14T07:30Z');
    assert.equal(iso(endInstant(wall('2027-11-07T00:30:00'), toronto, hours(2))), '2027-11-07T06:30Z');
  });

  it('adds days on the calendar, so that a day may have 23 or 25 hours', () => {
    const day = { days: 1, millis: 0 };
    assert.equal(iso(endInstant(wall('2027-03-13T14:00:00'), toronto, day)), '2027-03-14T18:00Z');
    assert.equal(iso(endInstant(wall('2027-11-06T14:00:00'), toronto, day)), '2027-11-07T19:00Z');
  });

  it('adds the days first, then the time', () => {
    assert.equal(iso(endInstant(wall('2027-03-13T01:30:00'), toronto, { days: 1, millis: HOUR })), '2027-03-14T07:30Z');
  });

  it('counts from the shown time where the start is in a gap', () => {
    assert.equal(iso(endInstant(wall('2027-03-14T02:30:00'), toronto, hours(1))), '2027-03-14T08:30Z');
  });
});

describe('endOfWall', () => {
  it('adds days and time on one clock', () => {
    assert.equal(endOfWall(wall('2006-05-29T16:30:00'), hours(1)), '2006-05-29T17:30:00');
    assert.equal(endOfWall(wall('2006-12-31T23:30:00'), { days: 1, millis: HOUR }), '2007-01-02T00:30:00');
  });

  it('stops at the end of the calendar', () => {
    assert.equal(endOfWall(wall('9999-12-31T23:00:00'), hours(5)), '9999-12-31T23:59:59');
  });
});
