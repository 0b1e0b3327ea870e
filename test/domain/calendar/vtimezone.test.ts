import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { vtimezone } from '../../../src/domain/calendar/vtimezone.ts';
import { zoneChanges } from '../../../src/domain/calendar/zone-changes.ts';
import { offsetAt } from '../../../src/domain/time/offsets.ts';
import { possibleInstants, toPlainDateTime } from '../../../src/domain/time/zoned.ts';
import { componentsOf } from '../../support/calendars.ts';
import { iso } from '../../support/times.ts';
import { around, notableZones } from '../../support/zone-oracle.ts';

const DAY = 86_400_000;
const at = (text: string): number => Date.parse(text);

/** The instant that ical.js makes of a wall time on the clocks of the component. */
function readerOf(text: string): (wall: string) => number {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(text) as never));
  return (wall) => {
    const time = ICAL.Time.fromDateTimeString(wall);
    time.zone = zone;
    return time.toUnixTime() * 1000;
  };
}

/** Asserts that the component is read as our clocks have it, where a wall time means one instant. */
function assertRead(read: (wall: string) => number, zone: string, moments: readonly number[]): void {
  for (const moment of moments) {
    const wall = toPlainDateTime(moment, zone);
    if (possibleInstants(wall, zone).length === 1) assert.equal(iso(read(wall)), iso(moment), `${wall} in ${zone}`);
  }
}

describe('zoneChanges', () => {
  for (const zone of notableZones) {
    it(`finds every change of ${zone} to the minute`, () => {
      const [from, to] = [at('2018-01-01T00:00:00Z'), at('2032-01-01T00:00:00Z')];
      const changes = zoneChanges(zone, from, to);
      for (const { instant, from: before, to: after } of changes) {
        assert.notEqual(before, after);
        assert.deepEqual([offsetAt(zone, instant - 60_000), offsetAt(zone, instant)], [before, after]);
      }
      let offset = offsetAt(zone, from);
      const left = [...changes];
      for (let day = from; day < to; day += DAY / 2) {
        while (left[0] && left[0].instant <= day) offset = left.shift()!.to;
        assert.equal(offsetAt(zone, day), offset, iso(day));
      }
    });
  }
});

describe('vtimezone', () => {
  it('writes the two rules of Toronto, from the change before the range on', () => {
    assert.deepEqual(vtimezone('America/Toronto', at('2026-12-08T00:00:00Z'), at('2031-12-08T00:00:00Z')).split('\r\n'), [
      'BEGIN:VTIMEZONE',
      'TZID:America/Toronto',
      'BEGIN:STANDARD',
      'TZOFFSETFROM:-0400',
      'TZOFFSETTO:-0500',
      'DTSTART:20261101T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0400',
      'DTSTART:20270314T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
      '',
    ]);
  });

  it('writes one observance for a zone that never changes', () => {
    const text = vtimezone('Asia/Kolkata', at('2026-12-08T00:00:00Z'), at('2031-12-08T00:00:00Z'));
    assert.deepEqual(componentsOf(text, 'STANDARD'), [['TZOFFSETFROM:+0530', 'TZOFFSETTO:+0530', 'DTSTART:19700101T000000']]);
    assert.deepEqual(componentsOf(text, 'DAYLIGHT'), []);
  });

  it('writes dates where no yearly pattern holds, each in a line, the start among them', () => {
    const text = vtimezone('Africa/Casablanca', at('2019-12-08T00:00:00Z'), at('2024-12-08T00:00:00Z'));
    const [daylight] = componentsOf(text, 'DAYLIGHT');
    assert.ok(!text.includes('RRULE'));
    const start = daylight?.find((line) => line.startsWith('DTSTART:'))?.slice(8);
    const dates = daylight?.filter((line) => line.startsWith('RDATE:')).map((line) => line.slice(6)) ?? [];
    assert.equal(dates[0], start);
    assert.ok(dates.length >= 4);
  });

  it('ends the rules of a zone that stops changing with its last change', () => {
    // Yukon went forward in March 2020 and stayed there.
    const text = vtimezone('America/Whitehorse', at('2015-06-01T00:00:00Z'), at('2031-01-01T00:00:00Z'));
    const rules = text.split('\r\n').filter((line) => line.startsWith('RRULE'));
    assert.equal(rules.length, 2);
    assert.ok(rules.every((rule) => /;UNTIL=(2019|2020)\d{4}T\d{6}Z;/.test(rule)));
    const read = readerOf(text);
    for (const year of [2020, 2021, 2026, 2034])
      for (const month of ['01', '07', '12']) {
        const hour = year === 2020 && month === '01' ? '20' : '19';
        assert.equal(iso(read(`${year}-${month}-15T12:00:00`)), `${year}-${month}-15T${hour}:00Z`);
      }
  });

  for (const [zone, hour] of [
    ['America/Vancouver', 7],
    ['America/Edmonton', 6],
    ['America/Winnipeg', 5],
  ] as const) {
    it(`knows that ${zone} stops changing in 2026`, () => {
      const text = vtimezone(zone, at('2026-06-01T00:00:00Z'), at('2031-06-01T00:00:00Z'));
      const read = readerOf(text);
      for (const date of ['2026-07-01', '2026-12-08', '2027-01-12', '2027-07-13', '2035-01-09'])
        assert.equal(iso(read(`${date}T10:00:00`)), `${date}T${hour + 10}:00Z`);
      assert.ok(!/RRULE|RDATE/.test(text));
    });
  }

  it('calls standard time what a zone goes forward to for good', () => {
    // Jordan has stayed on its summer time since 2022.
    const text = vtimezone('Asia/Amman', at('2021-11-01T00:00:00Z'), at('2030-01-01T00:00:00Z'));
    assert.deepEqual(
      componentsOf(text, 'STANDARD').map((lines) => lines[1]),
      ['TZOFFSETTO:+0200', 'TZOFFSETTO:+0300'],
    );
    assert.deepEqual(componentsOf(text, 'DAYLIGHT'), []);
  });

  it('covers an event that is earlier than any change, or far beyond its data', () => {
    const read = readerOf(vtimezone('Asia/Kolkata', at('1960-01-01T00:00:00Z'), at('1961-01-01T00:00:00Z')));
    assert.equal(iso(read('1971-01-01T05:30:00')), '1971-01-01T00:00Z');
    const far = vtimezone('America/Toronto', at('2026-01-01T00:00:00Z'), at('9999-12-31T00:00:00Z'));
    assert.ok(far.length < 1000);
  });

  for (const zone of notableZones) {
    it(`is read as ${zone} around every change`, () => {
      const [from, to] = [at('2023-05-01T00:00:00Z'), at('2033-05-01T00:00:00Z')];
      const read = readerOf(vtimezone(zone, from, to));
      const moments = zoneChanges(zone, from, to)
        .flatMap(({ instant }) => around(instant))
        .filter((moment) => moment >= from && moment < to);
      for (let day = from; day < to; day += 30 * DAY) moments.push(day);
      assertRead(read, zone, moments);
    });
  }

  for (const zone of [
    'America/Toronto',
    'America/Vancouver',
    'Europe/London',
    'Europe/Dublin',
    'Australia/Sydney',
    'Pacific/Auckland',
    'Asia/Kolkata',
  ]) {
    it(`goes on with the pattern of ${zone} beyond its range`, () => {
      const read = readerOf(vtimezone(zone, at('2026-12-01T00:00:00Z'), at('2031-12-01T00:00:00Z')));
      const weeks = Array.from({ length: 156 }, (_, index) => at('2032-01-01T12:00:00Z') + index * 7 * DAY);
      assertRead(read, zone, weeks);
    });
  }
});
