import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { offsetAt } from '../../../src/domain/time/offsets.ts';
import { plainDateTime } from '../../../src/domain/time/plain-date-time.ts';
import { possibleInstants, toInstant } from '../../../src/domain/time/zoned.ts';
import { isTimeZone } from '../../../src/domain/time/zones.ts';
import {
  allZones,
  around,
  dataVersion,
  instantByOracle,
  instantsByOracle,
  offsetByOracle,
  transitionsOf,
} from '../../support/zone-oracle.ts';

const HOUR = 3_600_000;
const [FROM, TO] = [Date.UTC(2024, 0, 1), Date.UTC(2036, 0, 1)];

/** Wall times before, in and after the gap or the fold of a change, and at its edges. */
function wallsAt(zone: string, transition: number): string[] {
  const [before, after] = [offsetByOracle(zone, transition - 1), offsetByOracle(zone, transition)];
  const [start, end] = [transition + Math.min(before, after), transition + Math.max(before, after)];
  return [start - 1000, start, (start + end) / 2, end - 1000, end].map(plainDateTime);
}

/** By the first letters, so that a failure says more. */
const parts = new Map<string, string[]>();
for (const zone of allZones) {
  const part = zone.slice(0, zone.indexOf('/') + 1);
  parts.set(part, [...(parts.get(part) ?? []), zone]);
}

describe(`every zone of the newest data (${dataVersion}) from 2024 to 2035, whatever this engine knows`, () => {
  for (const [part, zones] of parts) {
    it(`is right around every change: ${part || 'others'}`, () => {
      for (const zone of zones) {
        assert.equal(isTimeZone(zone), true, zone);
        for (let instant = FROM; instant < TO; instant += 91 * 24 * HOUR)
          assert.equal(offsetAt(zone, instant), offsetByOracle(zone, instant), `${zone} ${new Date(instant).toISOString()}`);
        for (const transition of transitionsOf(zone, FROM, TO)) {
          for (const instant of around(transition))
            assert.equal(offsetAt(zone, instant), offsetByOracle(zone, instant), `${zone} ${new Date(instant).toISOString()}`);
          for (const wall of wallsAt(zone, transition)) {
            assert.deepEqual(possibleInstants(wall as never, zone), instantsByOracle(wall, zone), `${zone} ${wall}`);
            assert.equal(toInstant(wall as never, zone), instantByOracle(wall, zone), `${zone} ${wall}`);
          }
        }
      }
    });
  }
});
