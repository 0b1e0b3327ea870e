import { expect } from '@open-wc/testing';
import { offsetAt } from '../../src/domain/time/offsets.ts';
import { allZones, around, dataVersion, offsetByOracle, transitionsOf } from '../support/zone-oracle.ts';

const HOUR = 3_600_000;

/** What a release of the zone data brought: the offset that a place has at an instant since. */
const releases = [
  ['2022e', 'Asia/Amman', '2026-12-01T12:00:00Z', 3],
  ['2022f', 'America/Mexico_City', '2026-07-01T12:00:00Z', -6],
  ['2023c', 'Africa/Cairo', '2026-07-01T12:00:00Z', 3],
  ['2024a', 'Asia/Almaty', '2026-12-01T12:00:00Z', 5],
  ['2025a', 'America/Asuncion', '2026-07-01T12:00:00Z', -3],
  ['2026b', 'America/Vancouver', '2026-12-01T12:00:00Z', -7],
  ['2026c', 'America/Edmonton', '2026-12-01T12:00:00Z', -6],
  ['2026d', 'America/Inuvik', '2026-12-01T12:00:00Z', -6],
  ['2026e', 'America/Winnipeg', '2026-12-01T12:00:00Z', -5],
  ['2026f', 'America/Havana', '2026-12-01T12:00:00Z', -4],
] as const;

/** The hour of a day that the engine's own clocks show in a zone. */
const ownHour = (timeZone: string, instant: number): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone, hour: 'numeric', hourCycle: 'h23' }).format(instant));

const known = releases.filter(([, zone, text, offset]) => ownHour(zone, Date.parse(text)) === (12 + offset + 24) % 24);
const release = known.at(-1)?.[0] ?? 'before 2022e';

function expectRight(zone: string, from: number, to: number): void {
  for (const instant of [from, ...transitionsOf(zone, from, to).flatMap(around)])
    expect(offsetAt(zone, instant), `${zone} ${new Date(instant).toISOString()}`).to.equal(offsetByOracle(zone, instant));
}

describe(`an engine whose own zone data is of ${release}`, () => {
  before(() => console.warn(`This engine's own zone data is of ${release}; the newest is ${dataVersion}.`));

  for (const [since, zone, text, offset] of releases)
    it(`shows the right hour in ${zone}, which changed its rules in ${since}`, () => {
      expect(offsetAt(zone, Date.parse(text))).to.equal(offset * HOUR);
      expectRight(zone, Date.UTC(2024, 0, 1), Date.UTC(2036, 0, 1));
    });

  it('shows the right hour around every change of every zone from November 2026 to 2028', () => {
    for (const zone of allZones) expectRight(zone, Date.UTC(2026, 9, 20), Date.UTC(2029, 0, 1));
  });
});
