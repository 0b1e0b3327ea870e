import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { DateOccurrence, FloatingOccurrence, ZonedOccurrence } from '../../src/domain/occurrence/occurrence.ts';
import type { PartialDate, PlainDateTime } from '../../src/domain/time/plain-date-time.ts';
import { toInstant } from '../../src/domain/time/zoned.ts';
import { describeOccurrenceTime, type Viewer } from '../../src/i18n/occurrence-time.ts';

const NBSP = '\u00a0';
const meeting = { uid: 'm', time: { kind: 'unreadable', reason: 'impossible-date' }, usual: false, registration: [] } as const;
const plain = { meeting, status: 'confirmed', usual: false } as const;

/** An hour in Toronto from `wall` on, with what a test is about. */
function inToronto(wall: string, members: Partial<ZonedOccurrence> = {}): ZonedOccurrence {
  const startWall = wall as PlainDateTime;
  const start = toInstant(startWall, 'America/Toronto');
  return {
    ...plain,
    kind: 'zoned',
    recurrenceId: startWall,
    start,
    end: start + 3_600_000,
    startWall,
    timeZone: 'America/Toronto',
    ...members,
  };
}

const floating = (members: Partial<FloatingOccurrence> = {}): FloatingOccurrence => ({
  ...plain,
  kind: 'floating',
  recurrenceId: '2027-05-31T16:30:00' as PlainDateTime,
  startWall: '2027-05-31T16:30:00' as PlainDateTime,
  endWall: '2027-05-31T17:30:00' as PlainDateTime,
  ...members,
});

const onDate = (date: string, members: Partial<DateOccurrence> = {}): DateOccurrence => ({
  ...plain,
  kind: 'date',
  date: date as PartialDate,
  ...members,
});

const viewer = (timeZone: string, language = 'en-CA'): Viewer => ({ timeZone, language });

describe('describeOccurrenceTime', () => {
  it('tells the viewer’s time first, and the organizer’s beside it', () => {
    const time = describeOccurrenceTime(inToronto('2026-12-08T14:00:00'), viewer('America/Vancouver'));
    assert.equal(time.range, '12:00–1:00 p.m.');
    assert.equal(time.date.full, 'Tuesday, December 8, 2026');
    assert.deepEqual(time.organizer, { text: '2:00 p.m. ET', zoneLong: 'Eastern Time' });
    assert.equal(time.datetime, '2026-12-08T19:00:00Z');
    assert.equal(time.endDatetime, '2026-12-08T20:00:00Z');
  });

  it('tells one time where both zones have the same offset, whatever they are called', () => {
    for (const zone of ['America/Toronto', 'America/New_York', 'America/Iqaluit', 'America/Panama']) {
      const time = describeOccurrenceTime(inToronto('2026-12-08T14:00:00'), viewer(zone));
      assert.equal(time.range, '2:00–3:00 p.m.');
      assert.equal(time.organizer, undefined);
    }
    // In summer Panama, which keeps its clocks, is an hour away.
    assert.ok(describeOccurrenceTime(inToronto('2027-07-13T14:00:00'), viewer('America/Panama')).organizer);
  });

  it('is right for London while the two change their clocks on different days', () => {
    const starts = ['2027-03-09', '2027-03-16', '2027-03-23', '2027-03-30'].map(
      (day) => describeOccurrenceTime(inToronto(`${day}T14:00:00`), viewer('Europe/London')).range,
    );
    assert.deepEqual(starts, ['7:00–8:00 p.m.', '6:00–7:00 p.m.', '6:00–7:00 p.m.', '7:00–8:00 p.m.']);
  });

  it('is right for zones that keep their clocks all year', () => {
    const at = (zone: string, day: string): string => describeOccurrenceTime(inToronto(`${day}T14:00:00`), viewer(zone)).range;
    assert.deepEqual(
      ['2027-03-09', '2027-03-16'].map((day) => at('Asia/Tokyo', day)),
      ['4:00–5:00 a.m.', '3:00–4:00 a.m.'],
    );
    assert.deepEqual(
      ['2027-03-09', '2027-03-16'].map((day) => at('Asia/Kolkata', day)),
      ['12:30–1:30 a.m.', '11:30 p.m. – 12:30 a.m.'],
    );
  });

  it('names both days where the calendar day differs', () => {
    const time = describeOccurrenceTime(inToronto('2027-03-09T14:00:00'), viewer('Asia/Tokyo'));
    assert.equal(time.date.iso, '2027-03-10');
    assert.equal(time.date.weekdayShort, 'Wed');
    assert.deepEqual(time.organizer, { text: 'Tuesday, 2:00 p.m. ET', zoneLong: 'Eastern Time', otherDay: 'Wednesday for you' });
  });

  it('speaks French as French is spoken', () => {
    const time = describeOccurrenceTime(inToronto('2027-03-09T14:00:00'), viewer('Asia/Kolkata', 'fr-CA'));
    assert.equal(time.range, `0${NBSP}h${NBSP}30 à 1${NBSP}h${NBSP}30`);
    assert.equal(time.date.full, 'mercredi 10 mars 2027');
    assert.deepEqual(time.organizer, {
      text: `mardi 14${NBSP}h${NBSP}HE`,
      zoneLong: 'heure de l’Est',
      otherDay: 'mercredi pour vous',
    });
  });

  it('honours the hour cycle for both times', () => {
    const time = describeOccurrenceTime(inToronto('2026-12-08T14:00:00'), { ...viewer('Europe/London'), hourCycle: 'h23' });
    assert.equal(time.range, '19:00–20:00');
    assert.equal(time.organizer?.text, '14:00 ET');
  });

  it('gives a single time where the end is not known', () => {
    const { end: _, ...open } = inToronto('2026-12-08T14:00:00');
    const time = describeOccurrenceTime(open, viewer('America/Toronto'));
    assert.equal(time.range, '2:00 p.m.');
    assert.ok(!('endDatetime' in time));
  });

  it('never converts a meeting in person, and says whose time it is where that matters', () => {
    const occurrence = inToronto('2026-12-08T20:00:00', { attendanceMode: 'inPerson' });
    const far = describeOccurrenceTime(occurrence, viewer('Asia/Tokyo'));
    assert.equal(far.range, '8:00–9:00 p.m.');
    assert.equal(far.date.iso, '2026-12-08');
    assert.equal(far.venueZone, 'Toronto time');
    assert.equal(far.organizer, undefined);
    assert.equal(far.datetime, '2026-12-09T01:00:00Z');
    assert.equal(describeOccurrenceTime(occurrence, viewer('America/New_York')).venueZone, undefined);
  });

  it('tells both times of a mixed meeting', () => {
    const time = describeOccurrenceTime(inToronto('2026-12-08T14:00:00', { attendanceMode: 'mixed' }), viewer('Europe/London'));
    assert.equal(time.range, '7:00–8:00 p.m.');
    assert.equal(time.organizer?.text, '2:00 p.m. ET');
  });

  it('shows a time without a zone as written, for every viewer', () => {
    for (const zone of ['Asia/Tokyo', 'America/Vancouver', 'UTC']) {
      const time = describeOccurrenceTime(floating(), viewer(zone));
      assert.equal(time.range, '4:30–5:30 p.m.');
      assert.equal(time.datetime, '2027-05-31T16:30:00');
      assert.equal(time.endDatetime, '2027-05-31T17:30:00');
      assert.equal(time.venueZone, 'local time');
      assert.equal(time.organizer, undefined);
    }
  });

  it('says that the time of a date is to be announced', () => {
    const time = describeOccurrenceTime(onDate('2027-03-09'), viewer('Asia/Tokyo'));
    assert.equal(time.datetime, '2027-03-09');
    assert.equal(time.range, 'Time to be announced');
    assert.deepEqual([time.date.full, time.date.weekdayShort, time.date.day], ['Tuesday, March 9, 2027', 'Tue', '9']);
  });

  it('leaves the parts empty that a month or a year does not have', () => {
    const month = describeOccurrenceTime(onDate('2027-03'), viewer('UTC')).date;
    assert.deepEqual(
      [month.full, month.monthYear, month.monthShort, month.day, month.weekday],
      ['March 2027', 'March 2027', 'Mar', '', ''],
    );
    const year = describeOccurrenceTime(onDate('2027'), viewer('UTC', 'fr')).date;
    assert.deepEqual([year.full, year.monthYear, year.month, year.day], ['2027', '2027', '', '']);
  });

  it('says where a moved meeting came from, in the viewer’s days', () => {
    const movedFrom = toInstant('2027-02-09T20:00:00' as PlainDateTime, 'America/Toronto');
    const moved = inToronto('2027-02-16T20:00:00', { movedFrom });
    assert.equal(describeOccurrenceTime(moved, viewer('America/Toronto')).movedFrom, 'Moved from Tuesday, February 9');
    assert.equal(describeOccurrenceTime(moved, viewer('Asia/Tokyo')).movedFrom, 'Moved from Wednesday, February 10');
    assert.equal(describeOccurrenceTime(moved, viewer('America/Toronto', 'fr')).movedFrom, 'Déplacée du mardi 9 février');
  });

  it('names the time that a meeting moved from within a day', () => {
    const movedFrom = toInstant('2027-02-16T14:00:00' as PlainDateTime, 'America/Toronto');
    const moved = inToronto('2027-02-16T15:00:00', { movedFrom });
    assert.equal(describeOccurrenceTime(moved, viewer('America/Vancouver')).movedFrom, 'Moved from 12:00 p.m.');
  });

  it('says nothing of a move that ends where it began', () => {
    const still = inToronto('2027-02-16T15:00:00');
    assert.equal(describeOccurrenceTime({ ...still, movedFrom: still.start }, viewer('UTC')).movedFrom, undefined);
  });

  it('says where a meeting without a zone moved from', () => {
    const time = describeOccurrenceTime(floating({ movedFromWall: '2027-05-30T16:30:00' as PlainDateTime }), viewer('UTC'));
    assert.equal(time.movedFrom, 'Moved from Sunday, May 30');
  });

  it('puts the status into words, what is certain without any', () => {
    const status = (members: Partial<ZonedOccurrence>, language = 'en') =>
      describeOccurrenceTime(inToronto('2026-12-08T14:00:00', members), viewer('UTC', language)).status;
    assert.equal(status({}), undefined);
    assert.deepEqual(status({ status: 'cancelled', usual: true }), { kind: 'cancelled', text: 'Cancelled' });
    assert.deepEqual(status({ status: 'tentative' }), { kind: 'tentative', text: 'Not confirmed yet' });
    assert.deepEqual(status({ usual: true }), { kind: 'usual', text: 'Usually' });
    assert.deepEqual(status({ status: 'cancelled' }, 'fr'), { kind: 'cancelled', text: 'Annulée' });
    assert.equal(describeOccurrenceTime(onDate('2027', { status: 'cancelled' }), viewer('UTC')).status?.kind, 'cancelled');
  });
});
