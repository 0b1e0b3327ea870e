// What holds for any series of any zone, whatever is changed in it. PROPERTY_RUNS=100000 for a long run.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import { isInWindow, occurrenceSpan } from '../../../src/domain/occurrence/occurrence-span.ts';
import type { Occurrence } from '../../../src/domain/occurrence/occurrence.ts';
import { plainDateTime, wallMillis } from '../../../src/domain/time/plain-date-time.ts';
import { anyRuleText, runs } from '../../support/any-rule.ts';
import { meeting, type OverrideText } from '../../support/meetings.ts';
import { expandSlowly } from '../../support/rule-oracle.ts';
import { rule, wall } from '../../support/times.ts';
import { allZones, instantByOracle } from '../../support/zone-oracle.ts';

const DAY = 86_400_000;
const VIEWER = 'Europe/London';

const anyWall = fc
  .integer({ min: Date.UTC(2025, 6, 1) / 1000, max: Date.UTC(2028, 0, 1) / 1000 })
  .map((second) => plainDateTime(second * 1000));
const anyZone = fc.constantFrom(...allZones);

const anyUntil = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.tuple(anyWall, fc.constantFrom('date', 'wall', 'instant')).map(([time, kind]) => {
    const text = time.replaceAll(/[-:]/g, '');
    return `;UNTIL=${kind === 'date' ? text.slice(0, 8) : kind === 'wall' ? text : `${text}Z`}`;
  }),
);
const anyEndedRule = fc.tuple(anyRuleText, anyUntil).map(([text, until]) => (text.includes('COUNT') ? text : text + until));

const anyChange: fc.Arbitrary<OverrideText> = fc.oneof(
  fc.constant<OverrideText>({ excluded: true }),
  fc.constant<OverrideText>({ status: 'cancelled' }),
  fc.constant<OverrideText>({ duration: 'P3D' }),
  anyWall.map((start) => ({ start })),
  fc.record({ start: anyWall, timeZone: anyZone }),
);

const anyMeeting: fc.Arbitrary<Meeting> = fc
  .record({
    start: anyWall,
    timeZone: fc.oneof({ weight: 9, arbitrary: anyZone }, fc.constant(null)),
    duration: fc.constantFrom(undefined, 'PT1H', 'PT36H', 'P2D'),
    rrule: anyEndedRule,
    overrides: fc.dictionary(anyWall, anyChange, { maxKeys: 4 }),
  })
  .map(({ duration, ...time }) => meeting({ ...time, ...(duration && { duration }) }));

const list = (each: Meeting, from: number, to: number): readonly Occurrence[] => meetingOccurrences(each, {}, { from, to }, VIEWER);
const spanOf = (occurrence: Occurrence) => occurrenceSpan(occurrence, VIEWER);

describe('any series of any zone', () => {
  const windows = fc.tuple(
    fc.integer({ min: Date.UTC(2025, 0, 1) / 1000, max: Date.UTC(2029, 0, 1) / 1000 }),
    fc.integer({ min: 1, max: 200 * 86_400 }),
    fc.integer({ min: 0, max: 100 }),
  );

  it('shows in a window what a wider one shows there, and in two parts of it what the whole shows, in order, each instant once', () => {
    fc.assert(
      fc.property(anyMeeting, windows, (each, [second, length, percent]) => {
        const [from, to] = [second * 1000, (second + length) * 1000];
        const middle = from + Math.floor((length * percent) / 100) * 1000;
        const shown = list(each, from, to);
        const wider = list(each, from - 90 * DAY, to + 90 * DAY);
        assert.deepEqual(
          shown,
          wider.filter((found) => isInWindow(spanOf(found), { from, to })),
        );
        const instants = wider.map((found) => spanOf(found).from);
        assert.deepEqual(
          instants,
          [...instants].sort((a, b) => a - b),
        );
        const keys = wider.map((found) => (found.kind === 'zoned' ? found.start : found.kind === 'floating' ? found.startWall : ''));
        assert.equal(new Set(keys).size, keys.length);
        const parts = [...list(each, from, middle), ...list(each, middle, to)];
        const ids = (all: readonly Occurrence[]): readonly string[] =>
          [...new Set(all.map((found) => JSON.stringify([spanOf(found).from, found.status])))].sort();
        assert.deepEqual(ids(parts), ids(shown));
      }),
      runs(80),
    );
  });

  it('is held at the instants that counting day by day and the newest zone data give', () => {
    fc.assert(
      fc.property(anyWall, anyZone, anyEndedRule, (start, timeZone, rrule) => {
        const { until, ...rest } = rule(rrule);
        const first = wallMillis(wall(start));
        const [from, to] = [first - 2 * DAY, first + 300 * DAY];
        const walls = expandSlowly(rest, first, to + 2 * DAY).map(plainDateTime);
        const expected = walls
          .filter((time) => {
            if (!until) return true;
            if (until.kind === 'instant') return instantByOracle(time, timeZone) <= until.instant;
            return until.kind === 'date' ? time.slice(0, 10) <= until.date : time <= until.wall;
          })
          .map((time) => instantByOracle(time, timeZone))
          .filter((instant) => instant >= from && instant < to);
        const found = list(meeting({ start, timeZone, rrule }), from, to).map((occurrence) => spanOf(occurrence).from);
        assert.deepEqual(
          found,
          [...new Set(expected)].sort((a, b) => a - b),
        );
      }),
      runs(25),
    );
  });
});
