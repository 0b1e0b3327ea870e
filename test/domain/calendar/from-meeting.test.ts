import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingEvent, occurrenceEvent } from '../../../src/domain/calendar/from-meeting.ts';
import type { CalendarEvent } from '../../../src/domain/calendar/calendar-event.ts';
import { ruleText } from '../../../src/domain/calendar/rrule-text.ts';
import type { FeedEvent, Meeting } from '../../../src/domain/community/meeting.ts';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import { english, french, guild } from '../../support/calendars.ts';
import { community, feedOrigin } from '../../support/communities.ts';
import { datedMeeting, meeting, type TimeText } from '../../support/meetings.ts';

const event = (time: TimeText, members: Partial<Meeting> = {}, owner = guild): CalendarEvent | undefined =>
  meetingEvent(meeting(time, members), owner, english);

const monthly: TimeText = { start: '2026-12-08T14:00:00', duration: 'PT1H', rrule: 'FREQ=MONTHLY;BYDAY=2TU' };

describe('the words of an entry', () => {
  const says = (members: Partial<Meeting>, setting = english, owner = guild) =>
    meetingEvent(meeting({ start: '2026-12-08T14:00:00' }, members), owner, setting)!;

  it('name the community, and what the meeting is about where that says more', () => {
    assert.deepEqual(says({}).title, { value: 'Guild of Makers', lang: 'en' });
    assert.deepEqual(says({ title: { en: 'Community call' } }).title.value, 'Guild of Makers – Community call');
    assert.deepEqual(says({ title: { en: 'Meeting of the guild of makers' } }).title.value, 'Meeting of the guild of makers');
  });

  it('name an event that stands alone by itself', () => {
    const feedEvent: FeedEvent = {
      ...meeting({ start: '2026-12-08T14:00:00' }),
      id: 'e',
      key: 'f#e',
      origin: feedOrigin('Guild'),
      title: { en: 'Gala' },
      join: [],
    };
    assert.equal(meetingEvent(feedEvent, { event: feedEvent }, english)?.title.value, 'Gala');
  });

  it('are in the language that is asked for, and say which they have where it is not', () => {
    const members = { title: { en: 'Call', fr: 'Rencontre' }, description: { en: 'About', fr: 'À propos' } };
    const owner = { community: community('x', { name: { oj: 'Ji-misawaabandaaming' } }) };
    const { title, description } = says(members, french, owner);
    assert.deepEqual(title, { value: 'Ji-misawaabandaaming – Rencontre', lang: 'oj' });
    assert.deepEqual(description, { value: 'À propos', lang: 'fr' });
  });

  it('say what people need to come, a paragraph each', () => {
    const { description } = says({
      usual: true,
      description: { en: 'Bring a brief.' },
      speakers: [{ en: 'Ada' }, { en: 'Grace' }],
      virtualLocations: [
        { name: { en: 'Video call' }, howToGet: { en: 'The link is in the invitation.' } },
        { name: { en: 'Stream' }, uri: 'https://stream.example/1', access: 'public' },
      ],
      accessibility: { en: 'Captions.' },
    });
    assert.deepEqual(description?.value.split('\n\n'), [
      'The usual date and time, not confirmed yet.',
      'Bring a brief.',
      'With Ada, Grace',
      'The link is in the invitation.',
      'Stream\nhttps://stream.example/1',
      'Captions.',
    ]);
  });

  it('fall back to what the community says of itself', () => {
    const owner = { community: community('x', { summary: { en: 'We make things.' }, url: 'https://guild.example/' }) };
    const entry = says({}, english, owner);
    assert.equal(entry.description?.value, 'We make things.');
    assert.equal(entry.url, 'https://guild.example/');
    assert.equal(says({ url: 'https://guild.example/call' }, english, owner).url, 'https://guild.example/call');
  });

  it('put places and rooms into one line', () => {
    assert.equal(
      says({
        attendanceMode: 'mixed',
        locations: [{ name: { en: 'Museum' }, address: { en: '1 Main St\nOttawa' } }],
        virtualLocations: [{ name: { en: 'Video call' } }],
      }).location?.value,
      'Museum, 1 Main St, Ottawa; Video call',
    );
    assert.equal(
      says({ virtualLocations: [{ name: { en: 'Stream' }, uri: 'https://stream.example/1' }] }).location?.value,
      'https://stream.example/1',
    );
    assert.equal(says({ attendanceMode: 'online' }).location?.value, 'Online');
    assert.equal(says({ attendanceMode: 'online' }, french).location?.value, 'En ligne');
    assert.equal(says({ attendanceMode: 'inPerson' }).location, undefined);
    assert.equal(says({}).location, undefined);
  });

  it('say in the title that a meeting is cancelled, and no more that it is usual', () => {
    const entry = says({ status: 'cancelled', usual: true }, french);
    assert.equal(entry.title.value, 'Annulée\u00a0: Guild of Makers');
    assert.equal(entry.description, undefined);
    assert.equal(entry.status, 'cancelled');
  });
});

describe('meetingEvent', () => {
  it('knows version and change', () => {
    const { uid, sequence, updated } = event(monthly, { uid: 'a@b', sequence: 4, updated: 1000 })!;
    assert.deepEqual([uid, sequence, updated], ['a@b', 4, 1000]);
    assert.equal(event(monthly)?.sequence, 0);
  });

  it('makes a rule explicit, without the time of day', () => {
    const of = (start: string, rrule: string): string => ruleText(event({ start, rrule })!.series!.rule!);
    assert.equal(of('2026-12-08T14:30:00', 'FREQ=WEEKLY'), 'FREQ=WEEKLY;BYDAY=TU');
    assert.equal(of('2026-12-08T14:30:00', 'FREQ=MONTHLY'), 'FREQ=MONTHLY;BYMONTHDAY=8');
    assert.equal(of('2026-12-08T14:30:00', 'FREQ=YEARLY'), 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=8');
    assert.equal(of('2026-12-08T14:30:00', 'FREQ=DAILY;INTERVAL=3'), 'FREQ=DAILY;INTERVAL=3');
  });

  it('starts at the first occurrence where the start is not one', () => {
    const shifted = event({ start: '2026-12-07T14:00:00', rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;COUNT=3' })!;
    assert.deepEqual(shifted.start, { kind: 'zoned', wall: '2026-12-08T14:00:00', timeZone: 'America/Toronto' });
    assert.equal(shifted.series?.rule?.count, 3);
  });

  it('keeps what the start said when it is not the first occurrence', () => {
    const shifted = event({ start: '2026-12-08T14:00:00', rrule: 'FREQ=MONTHLY;BYMONTH=3' })!;
    assert.deepEqual(shifted.start, { kind: 'zoned', wall: '2027-03-08T14:00:00', timeZone: 'America/Toronto' });
    assert.equal(ruleText(shifted.series!.rule!), 'FREQ=MONTHLY;BYMONTH=3;BYMONTHDAY=8');
  });

  it('parts changes by what they do', () => {
    const { series } = event({
      ...monthly,
      overrides: {
        '2027-01-12T14:00:00': { excluded: true },
        '2027-02-09T14:00:00': { start: '2027-02-16T15:00:00', note: { en: 'Moved' } },
        '2027-03-09T14:00:00': { status: 'cancelled' },
        '2027-03-20T10:00:00': { title: { en: 'Extra' } },
        '2027-03-21T10:00:00': { excluded: true },
      },
    })!;
    assert.deepEqual(series?.excluded, ['2027-01-12T14:00:00']);
    assert.deepEqual(series.extra, ['2027-03-20T10:00:00']);
    const changes = [...series.changes].map(([id, { start, status, title }]) => [
      id,
      start.kind !== 'day' && start.wall,
      status,
      title.value,
    ]);
    assert.deepEqual(changes, [
      ['2027-02-09T14:00:00', '2027-02-16T15:00:00', 'confirmed', 'Guild of Makers'],
      ['2027-03-09T14:00:00', '2027-03-09T14:00:00', 'cancelled', 'Cancelled: Guild of Makers'],
      ['2027-03-20T10:00:00', '2027-03-20T10:00:00', 'confirmed', 'Guild of Makers – Extra'],
    ]);
  });

  it('is tentative while usual, until a change confirms', () => {
    const usual = event({ ...monthly, overrides: { '2026-12-08T14:00:00': { status: 'confirmed' } } }, { usual: true })!;
    assert.equal(usual.status, 'tentative');
    assert.equal([...usual.series!.changes.values()][0]?.status, 'confirmed');
  });

  it('lays a change over a meeting that takes place once', () => {
    const single = event({
      start: '2026-12-08T14:00:00',
      overrides: { '2026-12-08T14:00:00': { start: '2026-12-09T15:00:00', duration: 'PT2H' } },
    })!;
    assert.equal(single.series, undefined);
    assert.deepEqual(single.start, { kind: 'zoned', wall: '2026-12-09T15:00:00', timeZone: 'America/Toronto' });
    assert.deepEqual(single.duration, { days: 0, millis: 7_200_000 });
  });

  it('makes a series of dates without a rule, from the first of them on', () => {
    const dates = event({ start: '2026-12-08T14:00:00', overrides: { '2026-12-01T10:00:00': {}, '2027-01-05T10:00:00': {} } })!;
    assert.equal(dates.start.kind === 'zoned' && dates.start.wall, '2026-12-01T10:00:00');
    assert.deepEqual(dates.series?.extra, ['2026-12-08T14:00:00', '2027-01-05T10:00:00']);
    assert.equal(dates.series.rule, undefined);
  });

  it('takes the one date that is left for all of it', () => {
    const left = event({
      start: '2026-12-08T14:00:00',
      overrides: { '2026-12-08T14:00:00': { excluded: true }, '2027-01-05T10:00:00': {} },
    })!;
    assert.equal(left.series, undefined);
    assert.equal(left.start.kind === 'zoned' && left.start.wall, '2027-01-05T10:00:00');
  });

  it('writes the time that clocks show for what was moved into a gap', () => {
    const moved = event({ start: '2027-03-13T12:00:00', overrides: { '2027-03-13T12:00:00': { start: '2027-03-14T02:30:00' } } })!;
    assert.equal(moved.start.kind === 'zoned' && moved.start.wall, '2027-03-14T03:30:00');
  });

  it('writes in UTC what takes place once at a time that clocks show twice, for as long as it lasts there', () => {
    const once = event({ start: '2027-11-07T01:30:00', duration: 'P1D' })!;
    assert.deepEqual(once.start, { kind: 'zoned', wall: '2027-11-07T05:30:00', timeZone: 'UTC' });
    assert.deepEqual(once.duration, { days: 0, millis: 25 * 3_600_000 });
  });

  it('has a whole day where no time is known, and says so', () => {
    const day = meetingEvent(datedMeeting('2027-03-09'), guild, english)!;
    assert.deepEqual(day.start, { kind: 'day', date: '2027-03-09' });
    assert.equal(day.description?.value, 'The time is to be announced.');
  });

  it('has nothing for calendars where only a month or a year is known, or nothing can be read, or nothing takes place', () => {
    for (const date of ['2027-03', '2027']) assert.equal(meetingEvent(datedMeeting(date), guild, english), undefined);
    assert.equal(meetingEvent(meeting({ kind: 'unreadable', reason: 'unreadable-rule' }), guild, english), undefined);
    assert.equal(event({ start: '2026-12-08T14:00:00', overrides: { '2026-12-08T14:00:00': { excluded: true } } }), undefined);
    assert.equal(event({ start: '2026-12-08T14:00:00', rrule: 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30' }), undefined);
  });
});

describe('occurrenceEvent', () => {
  const occurrences = (time: TimeText, members: Partial<Meeting> = {}) =>
    meetingOccurrences(meeting(time, members), guild, { from: Date.UTC(2026, 0), to: Date.UTC(2028, 0) }, 'UTC');

  it('has a uid of its own in a series, the same each time', () => {
    const [first, second] = occurrences(monthly, { uid: 'a@b' }).map((each) => occurrenceEvent(each, english)!);
    assert.equal(first?.uid, '20261208T140000-a@b');
    assert.equal(second?.uid, '20270112T140000-a@b');
    assert.equal(first.series, undefined);
  });

  it('keeps the uid of its time when it moves', () => {
    const [moved] = occurrences({ ...monthly, overrides: { '2026-12-08T14:00:00': { start: '2026-12-10T09:00:00' } } }, { uid: 'a@b' });
    const entry = occurrenceEvent(moved!, english)!;
    assert.equal(entry.uid, '20261208T140000-a@b');
    assert.deepEqual(entry.start, { kind: 'zoned', wall: '2026-12-10T09:00:00', timeZone: 'America/Toronto' });
    assert.deepEqual(entry.duration, { days: 0, millis: 3_600_000 });
  });

  it('is the meeting where that takes place once', () => {
    const [once] = occurrences({ start: '2026-12-08T14:00:00' }, { uid: 'a@b' });
    assert.equal(occurrenceEvent(once!, english)?.uid, 'a@b');
    assert.equal(occurrenceEvent(once!, english)?.duration, undefined);
  });

  it('has no zone at local time, and no time where only the day is known', () => {
    const [floating] = occurrences({ ...monthly, timeZone: null });
    assert.deepEqual(occurrenceEvent(floating!, english)?.start, { kind: 'floating', wall: '2026-12-08T14:00:00' });
    assert.deepEqual(occurrenceEvent(floating!, english)?.duration, { days: 0, millis: 3_600_000 });
    const dated = meetingOccurrences(datedMeeting('2027-03-09'), guild, { from: 0, to: Infinity }, 'UTC');
    assert.deepEqual(occurrenceEvent(dated[0]!, english)?.start, { kind: 'day', date: '2027-03-09' });
  });
});
