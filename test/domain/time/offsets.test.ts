import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { offsetAt } from '../../../src/domain/time/offsets.ts';
import { around, notableZones, offsetByOracle, transitionsOf } from '../../support/zone-oracle.ts';

const HOUR = 3_600_000;
const YEAR_2027 = [Date.UTC(2027, 0, 1), Date.UTC(2028, 0, 1)] as const;

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

  it('is right around every change of 2027 in every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) assertRightAround(zone, ...YEAR_2027);
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
