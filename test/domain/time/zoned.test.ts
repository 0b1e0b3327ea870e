import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainDateTime } from '../../../src/domain/time/plain-date-time.ts';
import { possibleInstants, toInstant, toPlainDateTime } from '../../../src/domain/time/zoned.ts';
import { iso, wall } from '../../support/times.ts';
import { around, instantByOracle, instantsByOracle, notableZones, offsetByOracle, transitionsOf } from '../../support/zone-oracle.ts';

const toronto = 'America/Toronto';

/** Every wall time that clocks show, skip or repeat around a change. */
const wallsAround = (zone: string, transition: number) =>
  around(transition).flatMap((instant) => [transition - 1, transition].map((side) => plainDateTime(instant + offsetByOracle(zone, side))));

function assertRightAround(zone: string, from: number, to: number): void {
  for (const transition of transitionsOf(zone, from, to))
    for (const text of new Set(wallsAround(zone, transition))) {
      assert.deepEqual(possibleInstants(text, zone), instantsByOracle(text, zone), `${zone} ${text}`);
      assert.equal(toInstant(text, zone), instantByOracle(text, zone), `${zone} ${text}`);
    }
}

describe('possibleInstants', () => {
  it('gives one instant on an ordinary day', () => {
    assert.deepEqual(possibleInstants(wall('2026-12-08T14:00:00'), toronto).map(iso), ['2026-12-08T19:00Z']);
  });

  it('gives none in a gap', () => {
    assert.deepEqual(possibleInstants(wall('2027-03-14T02:00:00'), toronto), []);
    assert.deepEqual(possibleInstants(wall('2027-03-14T02:59:59'), toronto), []);
    assert.deepEqual(possibleInstants(wall('2027-03-14T03:00:00'), toronto).map(iso), ['2027-03-14T07:00Z']);
  });

  it('gives two in a fold, in order', () => {
    assert.deepEqual(possibleInstants(wall('2027-11-07T01:30:00'), toronto).map(iso), ['2027-11-07T05:30Z', '2027-11-07T06:30Z']);
    assert.deepEqual(possibleInstants(wall('2027-11-07T02:00:00'), toronto).map(iso), ['2027-11-07T07:00Z']);
  });

  it('gives two in a fold of half an hour', () => {
    const instants = possibleInstants(wall('2027-04-04T01:45:00'), 'Australia/Lord_Howe');
    assert.deepEqual(instants.map(iso), ['2027-04-03T14:45Z', '2027-04-03T15:15Z']);
  });

  it('gives none for a day that a zone skipped', () => {
    assert.deepEqual(possibleInstants(wall('2011-12-30T12:00:00'), 'Pacific/Apia'), []);
  });
});

describe('toInstant', () => {
  it('takes a time in a gap forward by the length of the gap', () => {
    assert.equal(iso(toInstant(wall('2027-03-14T02:30:00'), toronto)), '2027-03-14T07:30Z');
    assert.equal(iso(toInstant(wall('2027-03-28T01:15:00'), 'Europe/London')), '2027-03-28T01:15Z');
    assert.equal(iso(toInstant(wall('2027-10-03T02:15:00'), 'Australia/Lord_Howe')), '2027-10-02T15:45Z');
  });

  it('takes the first of two times in a fold', () => {
    assert.equal(iso(toInstant(wall('2027-11-07T01:30:00'), toronto)), '2027-11-07T05:30Z');
    assert.equal(iso(toInstant(wall('2027-10-31T01:30:00'), 'Europe/London')), '2027-10-31T00:30Z');
  });

  it('is right around every change from 2005 to 2023 in notable zones', () => {
    for (const zone of notableZones) assertRightAround(zone, Date.UTC(2005, 0, 1), Date.UTC(2024, 0, 1));
  });
});

describe('toPlainDateTime', () => {
  it('shows what clocks show', () => {
    const instant = Date.parse('2026-12-08T19:00:00Z');
    assert.equal(toPlainDateTime(instant, toronto), '2026-12-08T14:00:00');
    assert.equal(toPlainDateTime(instant, 'Europe/London'), '2026-12-08T19:00:00');
    assert.equal(toPlainDateTime(instant, 'Asia/Tokyo'), '2026-12-09T04:00:00');
    assert.equal(toPlainDateTime(instant, 'Asia/Kathmandu'), '2026-12-09T00:45:00');
  });

  it('floors to the second', () => {
    assert.equal(toPlainDateTime(Date.parse('2026-12-08T19:00:00.999Z'), toronto), '2026-12-08T14:00:00');
  });

  it('comes back to an instant that shows the same', () => {
    const seconds = fc.integer({ min: Date.UTC(1975, 0, 1) / 1000, max: Date.UTC(2045, 0, 1) / 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...notableZones), seconds, (zone, second) => {
        const shown = toPlainDateTime(second * 1000, zone);
        assert.equal(possibleInstants(shown, zone).includes(second * 1000), true);
        assert.equal(toPlainDateTime(toInstant(shown, zone), zone), shown);
      }),
    );
  });
});
