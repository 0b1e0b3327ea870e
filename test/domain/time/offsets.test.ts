import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { offsetAt } from '../../../src/domain/time/offsets.ts';
import { around, notableZones, offsetByOracle, transitionsOf } from '../../support/zone-oracle.ts';

const HOUR = 3_600_000;

function assertRightAround(zone: string, from: number, to: number): void {
  for (const transition of transitionsOf(zone, from, to))
    for (const instant of around(transition))
      assert.equal(offsetAt(zone, instant), offsetByOracle(zone, instant), `${zone} ${new Date(instant).toISOString()}`);
}

describe('offsetAt', () => {
  it('is positive east of Greenwich', () => {
    const winter = Date.parse('2027-01-15T12:00:00Z');
    assert.equal(offsetAt('America/Toronto', winter), -5 * HOUR);
    assert.equal(offsetAt('Asia/Kolkata', winter), 5.5 * HOUR);
    assert.equal(offsetAt('Australia/Lord_Howe', winter), 11 * HOUR);
    assert.equal(offsetAt('Pacific/Kiritimati', winter), 14 * HOUR);
    assert.equal(offsetAt('America/St_Johns', winter), -3.5 * HOUR);
    assert.equal(offsetAt('UTC', winter), 0);
  });

  it('changes at the very instant at which clocks change', () => {
    const spring = Date.parse('2027-03-14T07:00:00Z');
    assert.equal(offsetAt('America/Toronto', spring - 1), -5 * HOUR);
    assert.equal(offsetAt('America/Toronto', spring), -4 * HOUR);
    const autumn = Date.parse('2027-11-07T06:00:00Z');
    assert.equal(offsetAt('America/Toronto', autumn - 1), -4 * HOUR);
    assert.equal(offsetAt('America/Toronto', autumn), -5 * HOUR);
  });

  it('knows where clocks were not put back on 1 November 2026, whatever the engine knows', () => {
    for (const [zone, offset, change] of [
      ['America/Vancouver', -7, '2026-11-01T09:00:00Z'],
      ['Canada/Pacific', -7, '2026-11-01T09:00:00Z'],
      ['America/Edmonton', -6, '2026-11-01T08:00:00Z'],
      ['Canada/Mountain', -6, '2026-11-01T08:00:00Z'],
      ['America/Yellowknife', -6, '2026-11-01T08:00:00Z'],
      ['America/Inuvik', -6, '2026-11-01T08:00:00Z'],
      ['America/Winnipeg', -5, '2026-11-01T07:00:00Z'],
      ['Canada/Central', -5, '2026-11-01T07:00:00Z'],
      ['America/Havana', -4, '2026-11-01T05:00:00Z'],
      ['Africa/Casablanca', 0, '2026-11-01T02:00:00Z'],
    ] as const) {
      const instants = [Date.parse(change) - 1000, Date.parse(change), ...['2026-12-08T19:00:00Z', '2027-02-15T12:00:00Z'].map(Date.parse)];
      for (const instant of instants) assert.equal(offsetAt(zone, instant), offset * HOUR, `${zone} ${new Date(instant).toISOString()}`);
    }
  });

  it('keeps the neighbours of those places apart from them', () => {
    const winter = Date.parse('2026-12-08T19:00:00Z');
    for (const [zone, offset] of [
      ['America/Los_Angeles', -8],
      ['America/Denver', -7],
      ['America/Cambridge_Bay', -7],
      ['America/Chicago', -6],
      ['America/Rankin_Inlet', -6],
      ['America/Regina', -6],
      ['America/Whitehorse', -7],
    ] as const)
      assert.equal(offsetAt(zone, winter), offset * HOUR, zone);
  });

  it('is right around every change from 2005 to 2037 in notable zones', () => {
    for (const zone of notableZones) assertRightAround(zone, Date.UTC(2005, 0, 1), Date.UTC(2038, 0, 1));
  });

  it('sees the shortest time between two changes: a week, less an hour', () => {
    const duringTheWeek = Date.parse('2000-10-12T00:00:00Z');
    assert.equal(offsetAt('America/Recife', duringTheWeek), -2 * HOUR);
    assertRightAround('America/Recife', Date.UTC(2000, 8, 1), Date.UTC(2000, 11, 1));
  });

  it('gives the same answer in whatever order it is asked', () => {
    const instants = fc.integer({ min: Date.UTC(1972, 1, 1) / 1000, max: Date.UTC(2045, 0, 1) / 1000 });
    fc.assert(
      fc.property(fc.constantFrom(...notableZones), fc.array(instants, { maxLength: 5 }), (zone, seconds) => {
        for (const second of seconds) assert.equal(offsetAt(zone, second * 1000), offsetByOracle(zone, second * 1000));
      }),
      { numRuns: 150 },
    );
  });

  it('knows an offset at the ends of the calendar', () => {
    assert.equal(offsetAt('Asia/Tokyo', Date.parse('9999-12-31T00:00:00Z')), 9 * HOUR);
    assert.equal(offsetAt('UTC', Date.parse('0001-01-01T00:00:00Z')), 0);
    assert.equal(offsetAt('Asia/Tokyo', Date.parse('0001-01-01T00:00:00Z')), 9 * HOUR);
  });

  it('throws for a zone that nobody knows', () => {
    assert.throws(() => offsetAt('Mars/Phobos', 0), RangeError);
  });
});
