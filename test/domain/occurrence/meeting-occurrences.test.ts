import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import { isInWindow, occurrenceSpan } from '../../../src/domain/occurrence/occurrence-span.ts';
import type { Occurrence, ZonedOccurrence } from '../../../src/domain/occurrence/occurrence.ts';
import { plainDateTime } from '../../../src/domain/time/plain-date-time.ts';
import { toPlainDateTime } from '../../../src/domain/time/zoned.ts';
import { community } from '../../support/communities.ts';
import { datedMeeting, meeting, type OverrideText, type TimeText } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const DAY = 86_400_000;

function occurrences(held: Meeting, from: string, to: string, floatingTimeZone = 'America/Toronto'): readonly Occurrence[] {
  return meetingOccurrences(held, {}, { from: Date.parse(`${from}Z`), to: Date.parse(`${to}Z`) }, floatingTimeZone);
}

/** The occurrences of a meeting that has a zone. */
const zoned = (time: TimeText, from: string, to: string, members: Partial<Meeting> = {}): ZonedOccurrence[] =>
  occurrences(meeting(time, members), from, to).map((found) => {
    assert.equal(found.kind, 'zoned');
    return found;
  });

const starts = (time: TimeText, from: string, to: string): string[] => zoned(time, from, to).map(({ start }) => iso(start));

describe('a weekly meeting across the changes of clocks', () => {
  const weekly = (timeZone: string): TimeText => ({ start: '2027-01-05T14:00:00', timeZone, duration: 'PT1H', rrule: 'FREQ=WEEKLY' });

  // Written by hand from the published rules: first and second Tuesday around each change of 2027.
  const changes = [
    ['America/Toronto', '2027-03-09', ['2027-03-09T19:00Z', '2027-03-16T18:00Z']],
    ['America/Toronto', '2027-11-02', ['2027-11-02T18:00Z', '2027-11-09T19:00Z']],
    ['Europe/London', '2027-03-23', ['2027-03-23T14:00Z', '2027-03-30T13:00Z']],
    ['Europe/London', '2027-10-26', ['2027-10-26T13:00Z', '2027-11-02T14:00Z']],
    ['Australia/Sydney', '2027-03-30', ['2027-03-30T03:00Z', '2027-04-06T04:00Z']],
    ['Australia/Sydney', '2027-09-28', ['2027-09-28T04:00Z', '2027-10-05T03:00Z']],
    ['Australia/Lord_Howe', '2027-03-30', ['2027-03-30T03:00Z', '2027-04-06T03:30Z']],
    ['Australia/Lord_Howe', '2027-09-28', ['2027-09-28T03:30Z', '2027-10-05T03:00Z']],
    ['Asia/Kolkata', '2027-03-09', ['2027-03-09T08:30Z', '2027-03-16T08:30Z']],
    ['Asia/Kolkata', '2027-11-02', ['2027-11-02T08:30Z', '2027-11-09T08:30Z']],
  ] as const;

  for (const [timeZone, day, expected] of changes)
    it(`stays at two o’clock in ${timeZone} from ${day}`, () => {
      const found = zoned(weekly(timeZone), day, plainDateTime(Date.parse(day) + 14 * DAY).slice(0, 10));
      assert.deepEqual(
        found.map(({ start }) => iso(start)),
        expected,
      );
      for (const { startWall } of found) assert.match(startWall, /T14:00:00$/);
    });

  it('is seen at another hour elsewhere for as long as only one of two places has changed', () => {
    const seenFrom = (zone: string) =>
      zoned(weekly('America/Toronto'), '2027-03-08', '2027-04-05').map(({ start }) => toPlainDateTime(start, zone).slice(5, 16));
    assert.deepEqual(seenFrom('Europe/London'), ['03-09T19:00', '03-16T18:00', '03-23T18:00', '03-30T19:00']);
    assert.deepEqual(seenFrom('Australia/Sydney'), ['03-10T06:00', '03-17T05:00', '03-24T05:00', '03-31T05:00']);
    assert.deepEqual(seenFrom('Australia/Lord_Howe'), ['03-10T06:00', '03-17T05:00', '03-24T05:00', '03-31T05:00']);
    assert.deepEqual(seenFrom('Asia/Kolkata'), ['03-10T00:30', '03-16T23:30', '03-23T23:30', '03-30T23:30']);
    assert.deepEqual(seenFrom('America/Toronto'), ['03-09T14:00', '03-16T14:00', '03-23T14:00', '03-30T14:00']);
  });

  it('does not depend on the viewer', () => {
    const held = meeting(weekly('America/Toronto'));
    const inTokyo = occurrences(held, '2027-03-01', '2027-12-01', 'Asia/Tokyo');
    assert.deepEqual(inTokyo, occurrences(held, '2027-03-01', '2027-12-01', 'America/Toronto'));
  });
});

describe('a meeting at an hour that clocks skip or repeat', () => {
  it('is held later on the day of the gap, and keeps its written time as its identity', () => {
    const found = zoned({ start: '2027-03-13T02:30:00', rrule: 'FREQ=DAILY;COUNT=3', duration: 'PT1H' }, '2027-03-01', '2027-04-01');
    assert.deepEqual(
      found.map(({ recurrenceId, startWall, start, end = 0 }) => [recurrenceId, startWall.slice(11), iso(start), iso(end)]),
      [
        ['2027-03-13T02:30:00', '02:30:00', '2027-03-13T07:30Z', '2027-03-13T08:30Z'],
        ['2027-03-14T02:30:00', '03:30:00', '2027-03-14T07:30Z', '2027-03-14T08:30Z'],
        ['2027-03-15T02:30:00', '02:30:00', '2027-03-15T06:30Z', '2027-03-15T07:30Z'],
      ],
    );
    assert.deepEqual(
      found.map(({ movedFrom }) => movedFrom),
      [undefined, undefined, undefined],
    );
  });

  it('is held at the first of two repeated hours', () => {
    assert.deepEqual(starts({ start: '2027-11-06T01:30:00', rrule: 'FREQ=DAILY;COUNT=3' }, '2027-11-01', '2027-12-01'), [
      '2027-11-06T05:30Z',
      '2027-11-07T05:30Z',
      '2027-11-08T06:30Z',
    ]);
  });

  it('is held once where the gap puts two of its times on one instant', () => {
    const time = { start: '2027-03-13T02:30:00', rrule: 'FREQ=DAILY;BYHOUR=2,3;COUNT=6' };
    assert.deepEqual(starts(time, '2027-03-14', '2027-03-15'), ['2027-03-14T07:30Z']);
    assert.equal(starts(time, '2027-03-01', '2027-04-01').length, 5);
  });

  it('comes in the order of instants, not of written times', () => {
    const time = { start: '2027-03-13T02:30:00', rrule: 'FREQ=DAILY;BYHOUR=2,3;BYMINUTE=15,45;COUNT=8' };
    const found = starts(time, '2027-03-01', '2027-04-01');
    assert.deepEqual(found, [...found].sort());
  });
});

describe('the example of Science Connection', () => {
  const science = meeting(
    {
      start: '2026-12-08T14:00:00',
      timeZone: 'America/Toronto',
      duration: 'PT1H',
      rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU',
      overrides: {
        '2026-12-08T14:00:00': {
          status: 'confirmed',
          title: { en: 'Making a one-page exhibit brief', fr: 'Rédiger un plan d’exposition d’une page' },
          speakers: [{ en: 'Guest presenter to be announced', fr: 'Personne invitée à confirmer' }],
        },
        '2027-02-09T14:00:00': { start: '2027-02-16T14:00:00', note: { en: 'Moved one week later', fr: 'Reportée d’une semaine' } },
        '2027-04-13T14:00:00': {
          status: 'cancelled',
          note: { en: 'Cancelled: annual conference week', fr: 'Annulée : semaine du congrès annuel' },
        },
        '2027-08-10T14:00:00': { excluded: true },
      },
    },
    {
      uid: 'science-connection@casc.example',
      title: { en: 'Science Connection meeting', fr: 'Rencontre Science Connection' },
      usual: true,
      attendanceMode: 'online',
    },
  );
  const found = occurrences(science, '2026-12-01', '2027-12-31');
  const at = (index: number) => found[index] as ZonedOccurrence;

  it('has its dates', () => {
    assert.deepEqual(
      found.map((occurrence) => [iso((occurrence as ZonedOccurrence).start), occurrence.status, occurrence.usual]),
      [
        ['2026-12-08T19:00Z', 'confirmed', false],
        ['2027-02-16T19:00Z', 'tentative', true],
        ['2027-04-13T18:00Z', 'cancelled', false],
        ['2027-06-08T18:00Z', 'tentative', true],
        ['2027-10-12T18:00Z', 'tentative', true],
        ['2027-12-14T19:00Z', 'tentative', true],
      ],
    );
  });

  it('lays the details of a change over those of the meeting', () => {
    assert.deepEqual(at(0).title, { en: 'Making a one-page exhibit brief', fr: 'Rédiger un plan d’exposition d’une page' });
    assert.equal(at(0).attendanceMode, 'online');
    assert.equal(at(0).speakers?.length, 1);
    assert.deepEqual(at(1).title, { en: 'Science Connection meeting', fr: 'Rencontre Science Connection' });
    assert.equal('speakers' in at(1), false);
  });

  it('tells from when the moved one was moved, and what the feed says of it', () => {
    assert.equal(at(1).recurrenceId, '2027-02-09T14:00:00');
    assert.equal(at(1).startWall, '2027-02-16T14:00:00');
    assert.equal(iso(at(1).movedFrom ?? 0), '2027-02-09T19:00Z');
    assert.deepEqual(at(1).note, { en: 'Moved one week later', fr: 'Reportée d’une semaine' });
    assert.equal('movedFrom' in at(0), false);
  });
});

describe('an override', () => {
  const monthly = (overrides: Record<string, OverrideText>): TimeText => ({
    start: '2027-01-05T14:00:00',
    duration: 'PT1H',
    rrule: 'FREQ=MONTHLY;BYDAY=1TU',
    overrides,
  });

  it('moves an occurrence out of a window and into another', () => {
    const time = monthly({ '2027-02-02T14:00:00': { start: '2027-04-20T10:00:00' } });
    assert.deepEqual(starts(time, '2027-02-01', '2027-03-01'), []);
    assert.deepEqual(starts(time, '2027-04-15', '2027-05-01'), ['2027-04-20T14:00Z']);
  });

  it('moves an occurrence that COUNT or UNTIL would end before', () => {
    const time = { ...monthly({ '2027-02-02T14:00:00': { start: '2027-06-01T14:00:00' } }), rrule: 'FREQ=MONTHLY;BYDAY=1TU;COUNT=2' };
    assert.deepEqual(starts(time, '2027-01-01', '2028-01-01'), ['2027-01-05T19:00Z', '2027-06-01T18:00Z']);
  });

  it('adds an occurrence where the rule has none', () => {
    const time = monthly({ '2027-01-19T09:30:00': {}, '2027-03-16T14:00:00': { status: 'confirmed' } });
    assert.deepEqual(starts(time, '2027-01-01', '2027-04-01'), [
      '2027-01-05T19:00Z',
      '2027-01-19T14:30Z',
      '2027-02-02T19:00Z',
      '2027-03-02T19:00Z',
      '2027-03-16T18:00Z',
    ]);
  });

  it('adds an occurrence to a meeting without a rule', () => {
    const time = { start: '2027-01-05T14:00:00', overrides: { '2027-02-05T14:00:00': {} } };
    assert.deepEqual(starts(time, '2027-01-01', '2028-01-01'), ['2027-01-05T19:00Z', '2027-02-05T19:00Z']);
  });

  it('takes an occurrence away, the only one too', () => {
    assert.deepEqual(starts(monthly({ '2027-02-02T14:00:00': { excluded: true } }), '2027-01-01', '2027-03-01'), ['2027-01-05T19:00Z']);
    assert.deepEqual(
      starts({ start: '2027-01-05T14:00:00', overrides: { '2027-01-05T14:00:00': { excluded: true } } }, '2027-01-01', '2028-01-01'),
      [],
    );
  });

  it('of a time that the rule does not have takes nothing away', () => {
    assert.equal(starts(monthly({ '2027-02-02T15:00:00': { excluded: true } }), '2027-01-01', '2027-04-01').length, 3);
  });

  it('changes the length', () => {
    const [first, second] = zoned(monthly({ '2027-02-02T14:00:00': { duration: 'PT3H' } }), '2027-01-01', '2027-03-01');
    assert.equal(iso(first?.end ?? 0), '2027-01-05T20:00Z');
    assert.equal(iso(second?.end ?? 0), '2027-02-02T22:00Z');
  });

  it('changes the zone, so that the same wall time is another instant', () => {
    const [found] = zoned(monthly({ '2027-02-02T14:00:00': { timeZone: 'Europe/Paris' } }), '2027-02-01', '2027-03-01');
    assert.equal(iso(found?.start ?? 0), '2027-02-02T13:00Z');
    assert.equal(found?.timeZone, 'Europe/Paris');
    assert.equal(found.startWall, '2027-02-02T14:00:00');
    assert.equal(iso(found.movedFrom ?? 0), '2027-02-02T19:00Z');
  });

  it('that only says more does not move', () => {
    const [found] = zoned(
      monthly({ '2027-02-02T14:00:00': { start: '2027-02-02T14:00:00', note: { en: 'Bring slides' } } }),
      '2027-02-01',
      '2027-03-01',
    );
    assert.equal(found?.movedFrom, undefined);
  });

  it('is found though the length of another one reaches far back', () => {
    const time = monthly({ '2027-02-02T14:00:00': { duration: 'P20D' } });
    assert.deepEqual(starts(time, '2027-02-20', '2027-02-21'), ['2027-02-02T19:00Z']);
  });

  it('moves the first of a series of two (the community calls of 2020)', () => {
    const time = {
      start: '2020-09-16T14:00:00',
      timeZone: 'America/New_York',
      duration: 'PT1H',
      rrule: 'FREQ=MONTHLY;BYDAY=3WE;COUNT=2',
      overrides: {
        '2020-09-16T14:00:00': { start: '2020-09-23T14:00:00', status: 'confirmed' },
        '2020-10-21T14:00:00': { status: 'confirmed' },
      },
    } as const;
    assert.deepEqual(starts(time, '2020-01-01', '2030-01-01'), ['2020-09-23T18:00Z', '2020-10-21T18:00Z']);
  });
});

describe('two occurrences at one instant', () => {
  const onto = (status?: 'cancelled'): TimeText => ({
    start: '2027-01-05T14:00:00',
    rrule: 'FREQ=WEEKLY',
    overrides: {
      '2027-01-05T14:00:00': { start: '2027-01-12T14:00:00', note: { en: 'Moved' } },
      ...(status && { '2027-01-12T14:00:00': { status } }),
    },
  });

  it('are one, and the one that the feed says more about', () => {
    const found = zoned(onto(), '2027-01-01', '2027-01-15');
    assert.equal(found.length, 1);
    assert.deepEqual(found[0]?.note, { en: 'Moved' });
  });

  it('are the one that takes place', () => {
    const found = zoned(onto('cancelled'), '2027-01-01', '2027-01-15');
    assert.deepEqual(
      found.map(({ status }) => status),
      ['confirmed'],
    );
  });
});

describe('the status of an occurrence', () => {
  const override = (status?: 'confirmed' | 'tentative' | 'cancelled') => ({ '2027-01-05T14:00:00': status ? { status } : {} });
  const first = (members: Partial<Meeting>, overrides = override()) => {
    const [found] = zoned({ start: '2027-01-05T14:00:00', rrule: 'FREQ=WEEKLY', overrides }, '2027-01-01', '2027-01-08', members);
    return [found?.status, found?.usual];
  };

  it('is confirmed where the feed says nothing', () => {
    assert.deepEqual(first({}), ['confirmed', false]);
  });

  it('is tentative in a usual pattern, until the meeting or the change confirms it', () => {
    assert.deepEqual(first({ usual: true }), ['tentative', true]);
    assert.deepEqual(first({ usual: true, status: 'confirmed' }), ['confirmed', false]);
    assert.deepEqual(first({ usual: true }, override('confirmed')), ['confirmed', false]);
  });

  it('is the change’s before the meeting’s', () => {
    assert.deepEqual(first({ status: 'tentative' }), ['tentative', false]);
    assert.deepEqual(first({ status: 'cancelled' }, override('confirmed')), ['confirmed', false]);
    assert.deepEqual(first({ usual: true }, override('cancelled')), ['cancelled', false]);
  });
});

describe('a window', () => {
  const hour = { start: '2027-01-05T14:00:00', duration: 'PT1H' };

  it('takes what overlaps it', () => {
    assert.equal(starts(hour, '2027-01-05T19:59:59', '2027-01-06').length, 1);
    assert.equal(starts(hour, '2027-01-05T20:00:00', '2027-01-06').length, 0);
    assert.equal(starts(hour, '2027-01-01', '2027-01-05T19:00:00').length, 0);
    assert.equal(starts(hour, '2027-01-01', '2027-01-05T19:00:01').length, 1);
    assert.equal(starts(hour, '2027-01-05T19:20:00', '2027-01-05T19:30:00').length, 1);
  });

  it('takes what has no length where it starts, from the beginning on and not at the end', () => {
    for (const duration of [{}, { duration: 'PT0S' }]) {
      const moment = { start: '2027-01-05T14:00:00', ...duration };
      assert.equal(starts(moment, '2027-01-05T19:00:00', '2027-01-06').length, 1);
      assert.equal(starts(moment, '2027-01-05T19:00:01', '2027-01-06').length, 0);
      assert.equal(starts(moment, '2027-01-01', '2027-01-05T19:00:00').length, 0);
    }
  });

  it('takes a long occurrence that began before it', () => {
    const conference = { start: '2027-05-03T09:00:00', duration: 'P4D', rrule: 'FREQ=YEARLY' };
    assert.deepEqual(starts(conference, '2028-05-05', '2028-05-06'), ['2028-05-03T13:00Z']);
  });
});

describe('a meeting without a zone', () => {
  const session = meeting({ start: '2006-05-29T16:30:00', timeZone: null, duration: 'PT1H' }, { attendanceMode: 'inPerson' });

  it('is as written, wherever it is seen', () => {
    for (const viewer of ['America/Toronto', 'Asia/Tokyo', 'Pacific/Auckland']) {
      const [found] = occurrences(session, '2006-05-01', '2006-07-01', viewer);
      assert.equal(found?.kind, 'floating');
      assert.deepEqual([found.startWall, found.endWall], ['2006-05-29T16:30:00', '2006-05-29T17:30:00']);
    }
  });

  it('is compared with a window on the viewer’s clock', () => {
    assert.equal(occurrences(session, '2006-05-29T20:00', '2006-05-29T21:00', 'America/Toronto').length, 1);
    assert.equal(occurrences(session, '2006-05-29T20:00', '2006-05-29T21:00', 'Asia/Tokyo').length, 0);
    assert.equal(occurrences(session, '2006-05-29T07:00', '2006-05-29T08:00', 'Asia/Tokyo').length, 1);
  });

  it('repeats and moves on the written clock', () => {
    const time = {
      start: '2027-03-13T02:30:00',
      timeZone: null,
      rrule: 'FREQ=DAILY;COUNT=3',
      overrides: { '2027-03-15T02:30:00': { start: '2027-03-15T04:00:00' } },
    };
    const found = occurrences(meeting(time), '2027-03-01', '2027-04-01').map((it) =>
      it.kind === 'floating' ? [it.startWall, it.movedFromWall] : [],
    );
    assert.deepEqual(found, [
      ['2027-03-13T02:30:00', undefined],
      ['2027-03-14T02:30:00', undefined],
      ['2027-03-15T04:00:00', '2027-03-15T02:30:00'],
    ]);
  });
});

describe('a meeting of which only the date is known', () => {
  it('lasts all of its day, month or year on the viewer’s calendar', () => {
    const count = (date: string, from: string, to: string) => occurrences(datedMeeting(date), from, to).length;
    assert.equal(count('2027-03-09', '2027-03-10T04:59', '2027-03-11'), 1);
    assert.equal(count('2027-03-09', '2027-03-10T05:00', '2027-03-11'), 0);
    assert.equal(count('2027-03-09', '2027-03-08', '2027-03-09T05:00'), 0);
    assert.equal(count('2027-03', '2027-03-20', '2027-03-21'), 1);
    assert.equal(count('2027-03', '2027-04-02', '2027-05-01'), 0);
    assert.equal(count('2027', '2027-12-31', '2028-06-01'), 1);
    assert.equal(count('2027', '2028-01-02', '2028-06-01'), 0);
  });

  it('says what the meeting says', () => {
    const [found] = occurrences(datedMeeting('2027-03', { title: { en: 'Spring meeting' }, usual: true }), '2027-01-01', '2028-01-01');
    assert.equal(found?.kind === 'date' ? found.date : '', '2027-03');
    assert.deepEqual([found?.title, found?.status, found?.usual], [{ en: 'Spring meeting' }, 'tentative', true]);
  });

  it('may lie at the ends of the calendar', () => {
    for (const date of ['0001', '0001-01-01', '9999', '9999-12-31'])
      assert.equal(occurrences(datedMeeting(date), '2027-01-01', '2028-01-01').length, 0);
  });
});

describe('meetingOccurrences', () => {
  it('gives nothing for a time that cannot be read', () => {
    assert.deepEqual(occurrences(meeting({ kind: 'unreadable', reason: 'unreadable-rule' }), '2000-01-01', '2100-01-01'), []);
  });

  it('says who holds the meeting', () => {
    const owner = { community: community('Science Connection') };
    const held = meeting({ start: '2027-01-05T14:00:00' });
    const [found] = meetingOccurrences(held, owner, { from: Date.UTC(2027, 0, 1), to: Date.UTC(2027, 1, 1) }, 'UTC');
    assert.equal(found?.community, owner.community);
    assert.equal(found.meeting, held);
  });

  it('finds in a window what a wider one finds there, in order, each instant once', () => {
    const zones = fc.constantFrom('America/Toronto', 'Europe/London', 'Australia/Lord_Howe', 'Asia/Kolkata', 'Africa/Casablanca', null);
    const rules = fc.constantFrom(
      'FREQ=DAILY;BYHOUR=1,2,3',
      'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU',
      'FREQ=MONTHLY;BYDAY=2TU,-1SU;COUNT=20',
      'FREQ=MONTHLY;BYMONTHDAY=13,31',
    );
    const durations = fc.constantFrom('PT1H', 'PT30M', 'P1D', 'P9DT2H', undefined);
    const walls = fc
      .integer({ min: Date.UTC(2027, 0, 1) / 1000, max: Date.UTC(2027, 11, 31) / 1000 })
      .map((second) => plainDateTime(second * 1000));
    const change = fc.oneof(
      fc.constant<OverrideText>({ excluded: true }),
      fc.record({ start: walls, duration: fc.constant('PT5H') }),
      fc.constant<OverrideText>({ status: 'cancelled' }),
    );
    const keys = fc.oneof(
      walls,
      fc.integer({ min: 1, max: 28 }).map((day) => `2027-03-${String(day).padStart(2, '0')}T02:15:00`),
    );
    const times = fc.record({ start: walls, timeZone: zones, rrule: rules, overrides: fc.dictionary(keys, change, { maxKeys: 5 }) });
    const window = fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 86_399 }));
    fc.assert(
      fc.property(times, durations, window, (time, duration, [wait, days, seconds]) => {
        const held = meeting({ ...time, ...(duration !== undefined && { duration }) });
        const from = Date.UTC(2027, 0, 1) + wait * DAY + seconds * 1000;
        const find = (first: number, last: number) => meetingOccurrences(held, {}, { from: first, to: last }, 'America/Toronto');
        const span = (found: Occurrence) => occurrenceSpan(found, 'America/Toronto');
        const wider = find(from - 90 * DAY, from + (days + 90) * DAY);
        assert.deepEqual(
          find(from, from + days * DAY),
          wider.filter((found) => isInWindow(span(found), { from, to: from + days * DAY })),
        );
        const instants = wider.map((found) => span(found).from);
        assert.deepEqual(
          instants,
          [...instants].sort((a, b) => a - b),
        );
        const ids = wider.map((found) => (found.kind === 'zoned' ? found.start : found.kind === 'floating' ? found.startWall : found.date));
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 200 },
    );
  });
});
