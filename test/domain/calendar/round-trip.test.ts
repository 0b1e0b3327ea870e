// What our calendar text says to an independent reader, ical.js, is what our own schedules show: the same instants.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import { guild, readCalendar, textOf } from '../../support/calendars.ts';
import { meeting, type OverrideText, type TimeText } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const from = Date.parse('2026-11-01T00:00:00Z');
const to = Date.parse('2029-11-01T00:00:00Z');

interface Shown {
  readonly start: string;
  readonly end: string;
  readonly status: string;
}

/** What our schedules show. */
const ours = (each: Meeting): readonly Shown[] =>
  meetingOccurrences(each, guild, { from, to }, 'UTC').flatMap((occurrence) =>
    occurrence.kind === 'zoned' && occurrence.start >= from
      ? { start: iso(occurrence.start), end: iso(occurrence.end ?? occurrence.start), status: occurrence.status.toUpperCase() }
      : [],
  );

/** What ical.js reads in our text. */
const theirs = (each: Meeting): readonly Shown[] =>
  readCalendar(textOf([each]), from, to).map(({ start, end, status }) => ({ start: iso(start), end: iso(end), status }));

function assertSame(each: Meeting): readonly Shown[] {
  const shown = ours(each);
  assert.deepEqual(theirs(each), shown);
  return shown;
}

const zones = ['America/Toronto', 'Europe/London', 'Australia/Sydney', 'Asia/Kolkata', 'America/Vancouver'];

describe('a series, read back over three years', () => {
  for (const timeZone of zones) {
    it(`is the same in ${timeZone}: weekly, monthly, yearly and daily`, () => {
      const time = { start: '2026-12-08T14:00:00', timeZone, duration: 'PT1H30M' };
      assert.ok(assertSame(meeting({ ...time, rrule: 'FREQ=WEEKLY' })).length > 150);
      assert.equal(assertSame(meeting({ ...time, rrule: 'FREQ=MONTHLY;BYDAY=2TU' })).length, 35);
      assert.equal(assertSame(meeting({ ...time, rrule: 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1FR' })).length, 3);
      assert.ok(assertSame(meeting({ ...time, rrule: 'FREQ=DAILY;INTERVAL=2' })).length > 500);
    });

    it(`ends at the same meeting in ${timeZone}`, () => {
      const time = { start: '2027-01-05T09:00:00', timeZone };
      assert.equal(assertSame(meeting({ ...time, rrule: 'FREQ=WEEKLY;COUNT=30' })).length, 30);
      for (const [until, count] of [
        ['20270706T090000', 27],
        ['20270706T085959', 26],
        ['20270706', 27],
        ['20270705', 26],
      ] as const)
        assert.equal(assertSame(meeting({ ...time, rrule: `FREQ=WEEKLY;UNTIL=${until}` })).length, count, until);
      assertSame(meeting({ ...time, rrule: 'FREQ=WEEKLY;UNTIL=20270706T130000Z' }));
    });

    it(`has the same changes in ${timeZone}`, () => {
      const overrides: Readonly<Record<string, OverrideText>> = {
        '2026-12-08T14:00:00': { status: 'confirmed' },
        '2027-01-12T14:00:00': { excluded: true },
        '2027-02-09T14:00:00': { start: '2027-03-20T10:00:00', duration: 'PT3H' },
        '2027-04-13T14:00:00': { status: 'cancelled' },
        '2027-05-11T14:00:00': { start: '2027-05-11T14:00:00', timeZone: 'Pacific/Auckland' },
        '2027-06-30T18:00:00': {},
        '2027-07-01T18:00:00': { start: '2027-07-02T18:00:00', status: 'cancelled' },
        '2026-11-20T12:00:00': { title: { en: 'Before the series' } },
      };
      const shown = assertSame(
        meeting(
          { start: '2026-12-08T14:00:00', timeZone, duration: 'P1DT1H', rrule: 'FREQ=MONTHLY;BYDAY=2TU', overrides },
          { usual: true },
        ),
      );
      assert.equal(shown.filter(({ status }) => status === 'CANCELLED').length, 2);
      assert.equal(shown.filter(({ status }) => status === 'CONFIRMED').length, 1);
    });
  }

  it('is the same with a start that its rule does not give', () => {
    const shown = assertSame(meeting({ start: '2026-12-07T14:00:00', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=9' }));
    assert.equal(shown.length, 9);
    assert.equal(shown[0]?.start, '2026-12-08T19:00Z');
  });

  it('is the same as dates without a rule', () => {
    const overrides = { '2026-11-24T10:00:00': {}, '2027-06-01T10:00:00': { start: '2027-06-02T10:00:00' }, '2027-08-01T10:00:00': {} };
    assert.equal(assertSame(meeting({ start: '2026-12-08T14:00:00', duration: 'PT1H', overrides })).length, 4);
  });

  it('is the same where it began long ago', () => {
    assert.equal(assertSame(meeting({ start: '2011-02-08T14:00:00', rrule: 'FREQ=MONTHLY;BYDAY=2TU' })).length, 36);
  });

  it('is the same in zones without a yearly pattern, and in one that stopped changing', () => {
    for (const timeZone of ['Africa/Casablanca', 'America/Santiago', 'Asia/Gaza', 'America/Nuuk', 'Australia/Lord_Howe', 'Asia/Amman'])
      assert.equal(assertSame(meeting({ start: '2021-01-12T11:00:00', timeZone, rrule: 'FREQ=MONTHLY;BYDAY=2TU' })).length, 36, timeZone);
  });
});

const two = (value: number): string => String(value).padStart(2, '0');

/** By day: readers differ in which instant a wall time means that clocks skip or show twice. */
const time = fc
  .tuple(fc.integer({ min: 5, max: 20 }), fc.constantFrom(0, 15, 30, 45))
  .map(([hour, minute]) => `${two(hour)}:${two(minute)}:00`);
const date = fc
  .tuple(fc.integer({ min: 2025, max: 2027 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`);
const start = fc.tuple(date, time).map(([day, hour]) => `${day}T${hour}`);
const weekday = fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU');
const weekdays = fc.uniqueArray(weekday, { minLength: 1, maxLength: 3 }).map((days) => days.join());
const nth = fc.tuple(fc.constantFrom('1', '2', '3', '4', '-1'), weekday).map((parts) => parts.join(''));
const month = fc.integer({ min: 1, max: 12 });

/** Rules as communities have them; ical.js reads them as RFC 5545 does. */
const pattern = fc.oneof(
  fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY', 'FREQ=MONTHLY;BYMONTHDAY=-1', 'FREQ=MONTHLY;BYMONTHDAY=15'),
  weekdays.map((days) => `FREQ=WEEKLY;BYDAY=${days}`),
  nth.map((day) => `FREQ=MONTHLY;BYDAY=${day}`),
  fc.tuple(nth, month).map(([day, of]) => `FREQ=YEARLY;BYMONTH=${of};BYDAY=${day}`),
);
const interval = fc.integer({ min: 1, max: 4 }).map((value) => `;INTERVAL=${value}`);
const end = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 1, max: 60 }).map((count) => `;COUNT=${count}`),
  date.map((day) => `;UNTIL=${day.replace('2025', '2028').replaceAll('-', '')}`),
);

const series = fc.record({
  start,
  timeZone: fc.constantFrom(
    ...zones,
    'America/St_Johns',
    'Europe/Dublin',
    'Pacific/Auckland',
    'America/Whitehorse',
    'Africa/Casablanca',
    'UTC',
  ),
  // Hours that pass a change of clocks are exact (RFC 5545 3.3.6); ical.js adds them to the wall time.
  duration: fc.constantFrom('PT1H', 'PT45M', 'P1D', 'P1DT1H'),
  rrule: fc.tuple(pattern, interval, end).map((parts) => parts.join('')),
});

const change: fc.Arbitrary<OverrideText> = fc.oneof(
  fc.constant({ excluded: true } as const),
  fc.constant({ status: 'cancelled' } as const),
  fc.constant({ duration: 'PT2H' }),
  start.map((moved) => ({ start: moved })),
  fc.tuple(start, fc.constantFrom(...zones)).map(([moved, timeZone]) => ({ start: moved, timeZone })),
);

/** The same series with changes to some of its occurrences, and to days of the same hour that are none. */
const changed = fc
  .record({
    base: series,
    at: fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), change), { maxLength: 4 }),
    extra: fc.array(fc.tuple(start, change), { maxLength: 2 }),
  })
  .map(({ base, at, extra }): TimeText => {
    const plain = meetingOccurrences(meeting(base), guild, { from: Date.UTC(2024, 0), to }, 'UTC');
    const ids = at.flatMap(([index, what]) => {
      const found = plain[index];
      return found && found.kind !== 'date' ? [[found.recurrenceId, what] as const] : [];
    });
    return { ...base, overrides: Object.fromEntries([...ids, ...extra]) };
  });

/** Of what is at one instant our schedules show one: then what each says cannot be compared, but when it is. */
function assertSameInstants(time: TimeText): void {
  const each = meeting(time);
  const instants = (shown: readonly Shown[]): readonly string[] => [...new Set(shown.map((item) => item.start))];
  const [shown, read] = [ours(each), theirs(each)];
  assert.deepEqual(instants(read), instants(shown));
  if (read.length === shown.length) assert.deepEqual(read, shown);
}

describe('any series of any zone', () => {
  it('is read at the instants that we show', () => fc.assert(fc.property(series, assertSameInstants), { numRuns: 150 }));

  it('is read at the instants that we show, whatever is changed in it', () =>
    fc.assert(fc.property(changed, assertSameInstants), { numRuns: 150 }));
});
