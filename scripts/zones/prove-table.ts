import { createOffsets } from '../../src/domain/time/offsets.ts';
import type { RecentZoneChanges } from '../../src/domain/time/zone-data.ts';
import { FROM, offsetAt, TO, transitions } from './changed-zones.ts';
import type { Release } from './releases.ts';

const HOUR = 3_600_000;

/**
 * Lets an engine with the data of each older release answer about every change of every zone.
 * @throws where the table does not put it right.
 */
export function proveTable(table: RecentZoneChanges, newest: Release, older: readonly Release[]): void {
  for (const { version, zones } of older) {
    const engine = (name: string, instant: number): number => {
      const zone = zones.get(name);
      return zone ? offsetAt(zone, instant) * HOUR : NaN;
    };
    const { knows, offsetAt: answer } = createOffsets(engine, table);
    for (const [name, zone] of newest.zones) {
      for (const change of [FROM + HOUR, ...transitions([zone, zones.get(name)], FROM + HOUR, TO - HOUR)])
        for (const instant of [change - 1000, change, change + HOUR])
          if (!knows(name) || answer(name, instant) !== offsetAt(zone, instant) * HOUR)
            throw new Error(`An engine with data ${version} would be wrong about ${name} at ${new Date(instant).toISOString()}.`);
    }
  }
}
