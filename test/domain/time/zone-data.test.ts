import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createOffsets } from '../../../src/domain/time/offsets.ts';
import { recentZoneChanges } from '../../../src/domain/time/recent-zone-changes.ts';
import type { OffsetReader } from '../../../src/domain/time/zone-data.ts';
import { around, isKnown, offsetByOracle, transitionsOf } from '../../support/zone-oracle.ts';

const HOUR = 3_600_000;
const [FROM, TO] = [Date.UTC(2024, 0, 1), Date.UTC(2036, 0, 1)];
const at = (text: string): number => Date.parse(text);

/** An engine with the table's own data. */
const upToDate: OffsetReader = (zone, instant) => (isKnown(zone) ? offsetByOracle(zone, instant) : NaN);

const listed = recentZoneChanges.rows.flatMap(([names, ...changes]) => names.split(' ').map((zone) => ({ zone, changes })));

/** The times, in ms, between which the table speaks for a zone: until for ever, or until engines are right again. */
function spokenFor(zone: string): { from: number; to: number } {
  const changes = listed.find((row) => row.zone === zone)?.changes ?? [];
  let hours = 0;
  const starts = changes.map(([after, offset]) => ({ start: (hours += after) * HOUR, offset }));
  const end = starts.find(({ offset }) => offset === undefined);
  return { from: starts[0]?.start ?? Infinity, to: end?.start ?? Infinity };
}

/** An engine that is an hour wrong wherever the table knows better, and right everywhere else. */
const outOfDate: OffsetReader = (zone, instant) => {
  const { from, to } = spokenFor(zone);
  return upToDate(zone, instant) + (instant >= from && instant < to ? HOUR : 0);
};

/** An engine that differs from another in one place. */
const butFor =
  (engine: OffsetReader, place: string, its: (instant: number) => number | undefined): OffsetReader =>
  (zone, instant) =>
    (zone === place ? its(instant) : undefined) ?? engine(zone, instant);

describe('the table of recent changes', () => {
  it('holds the places of 2026, by every name', () => {
    const names = new Set(listed.map(({ zone }) => zone));
    for (const zone of ['Vancouver', 'Edmonton', 'Yellowknife', 'Inuvik', 'Winnipeg', 'Rainy_River', 'Havana'])
      assert.ok(names.has(`America/${zone}`), zone);
    for (const zone of ['Canada/Pacific', 'Canada/Mountain', 'Canada/Central', 'Africa/Casablanca', 'Africa/El_Aaiun', 'Cuba'])
      assert.ok(names.has(zone), zone);
  });

  for (const { zone } of listed) {
    it(`puts an engine right about ${zone} from 2024 to 2035`, () => {
      const { offsetAt } = createOffsets(outOfDate);
      const { from } = spokenFor(zone);
      const changes = [Math.max(FROM, from), ...transitionsOf(zone, FROM, TO)];
      for (const instant of changes.flatMap(around))
        assert.equal(offsetAt(zone, instant), offsetByOracle(zone, instant), new Date(instant).toISOString());
    });
  }

  it('is found in any spelling of case', () => {
    const { offsetAt } = createOffsets((zone, instant) => outOfDate(zone === 'america/vancouver' ? 'America/Vancouver' : zone, instant));
    assert.equal(offsetAt('america/vancouver', at('2027-01-15T12:00:00Z')), -7 * HOUR);
  });

  it('gives zones that an engine does not know at all', () => {
    const { offsetAt, knows, trustsEngine } = createOffsets(butFor(outOfDate, 'America/Coyhaique', () => NaN));
    assert.equal(knows('America/Coyhaique'), true);
    assert.equal(offsetAt('America/Coyhaique', at('2027-06-15T12:00:00Z')), -3 * HOUR);
    assert.equal(trustsEngine('America/Coyhaique', at('2027-06-15T12:00:00Z')), false);
    assert.equal(knows('Mars/Phobos'), false);
    assert.throws(() => offsetAt('Mars/Phobos', 0), RangeError);
  });
});

describe('an engine older than the table', () => {
  it('is not asked about what changed, and is before it changed', () => {
    const { trustsEngine } = createOffsets(outOfDate);
    assert.equal(trustsEngine('America/Vancouver', at('2026-11-01T08:59:59Z')), true);
    assert.equal(trustsEngine('America/Vancouver', at('2026-11-01T09:00:00Z')), false);
    assert.equal(trustsEngine('Canada/Pacific', at('2027-07-01T00:00:00Z')), false);
    assert.equal(trustsEngine('America/Toronto', at('2027-01-15T12:00:00Z')), true);
  });

  it('is asked again where its old rules are right again', () => {
    const { trustsEngine } = createOffsets(outOfDate);
    assert.equal(trustsEngine('America/Havana', at('2027-01-15T12:00:00Z')), false);
    assert.equal(trustsEngine('America/Havana', at('2027-07-15T12:00:00Z')), true);
  });

  it('is believed where it knows a change, though not all', () => {
    // As an engine with data 2026c: it knows Alberta, and neither Manitoba nor Cuba.
    const partly = butFor(outOfDate, 'America/Edmonton', (instant) => upToDate('America/Edmonton', instant));
    const { offsetAt, trustsEngine } = createOffsets(partly);
    const winter = at('2026-12-08T19:00:00Z');
    assert.equal(trustsEngine('America/Edmonton', winter), true);
    assert.equal(trustsEngine('America/Winnipeg', winter), false);
    assert.deepEqual([offsetAt('America/Edmonton', winter), offsetAt('America/Winnipeg', winter)], [-6 * HOUR, -5 * HOUR]);
  });
});

describe('an engine newer than the table', () => {
  const later = at('2028-11-05T08:00:00Z');

  it('is believed about changes that the table does not hold', () => {
    const newer = butFor(upToDate, 'America/Edmonton', (instant) => (instant < later ? undefined : -7 * HOUR));
    const { offsetAt, trustsEngine } = createOffsets(newer);
    assert.equal(offsetAt('America/Edmonton', later - 1), -6 * HOUR);
    assert.equal(offsetAt('America/Edmonton', later), -7 * HOUR);
    assert.equal(trustsEngine('America/Edmonton', later), true);
  });

  it('is believed where a change of the table was taken back', () => {
    const newer = butFor(upToDate, 'America/Winnipeg', (instant) => (instant < at('2026-11-01T07:00:00Z') ? undefined : -6 * HOUR));
    assert.equal(createOffsets(newer).offsetAt('America/Winnipeg', at('2026-12-08T19:00:00Z')), -6 * HOUR);
  });

  it('is asked about no other zone than the one in question', () => {
    const asked = new Set<string>();
    const { offsetAt } = createOffsets((zone, instant) => {
      asked.add(zone);
      return upToDate(zone, instant);
    });
    offsetAt('America/Vancouver', later);
    assert.deepEqual([...asked], ['America/Vancouver']);
  });
});
