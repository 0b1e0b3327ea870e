import type { Meeting } from '../../src/domain/community/meeting.ts';
import { meeting, type TimeText } from './meetings.ts';

/** The zones of this winter: their rules are newer than what most programs carry. */
const RECENT = ['America/Vancouver', 'America/Edmonton', 'America/Winnipeg', 'America/Yellowknife', 'Africa/Casablanca', 'America/Havana'];
const USUAL = [
  'America/Toronto',
  'Europe/London',
  'America/St_Johns',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Santiago',
];

const weekly = (timeZone: string): TimeText => ({ start: '2026-09-01T14:00:00', timeZone, duration: 'PT1H30M', rrule: 'FREQ=WEEKLY' });
const monthly: TimeText = { start: '2026-12-08T14:00:00', duration: 'PT1H', rrule: 'FREQ=MONTHLY;BYDAY=2TU' };

const times: Readonly<Record<string, TimeText>> = {
  ...Object.fromEntries([...RECENT, ...USUAL].map((zone) => [`a weekly series in ${zone}`, weekly(zone)])),
  'a wall time that clocks skip': { start: '2027-03-10T02:30:00', duration: 'PT1H', rrule: 'FREQ=DAILY;COUNT=8' },
  'a wall time that clocks show twice': { start: '2027-11-03T01:30:00', duration: 'PT1H', rrule: 'FREQ=DAILY;COUNT=8' },
  'a wall time that clocks show twice, once': { start: '2027-11-07T01:30:00', duration: 'PT1H' },
  'the last hour before clocks change, and the first after it': {
    start: '2027-03-13T01:59:00',
    duration: 'PT2M',
    rrule: 'FREQ=DAILY;COUNT=3',
  },
  'what is moved, cancelled, left out, added and longer': {
    ...monthly,
    overrides: {
      '2027-01-12T14:00:00': { excluded: true },
      '2027-02-09T14:00:00': { start: '2027-02-16T15:00:00' },
      '2027-03-09T14:00:00': { status: 'cancelled' },
      '2027-04-13T14:00:00': { duration: 'PT3H' },
      '2027-05-20T10:00:00': {},
      '2027-06-08T14:00:00': { start: '2027-06-08T09:00:00', timeZone: 'Asia/Tokyo' },
    },
  },
  'what is moved over a change of clocks': { ...monthly, overrides: { '2027-03-09T14:00:00': { start: '2027-03-16T14:00:00' } } },
  'what is moved onto another day of its series': { ...monthly, overrides: { '2027-02-09T14:00:00': { start: '2027-04-12T14:00:00' } } },
  'what is added before the series begins': { ...monthly, overrides: { '2026-12-01T10:00:00': {} } },
  'what is added and called off': { ...monthly, overrides: { '2027-01-20T10:00:00': { status: 'cancelled' } } },
  'what is added and moved': { ...monthly, overrides: { '2027-01-20T10:00:00': { start: '2027-01-21T10:00:00' } } },
  'dates without a rule': {
    start: '2026-12-08T14:00:00',
    duration: 'PT1H',
    overrides: { '2027-01-05T10:00:00': {}, '2027-04-06T10:00:00': {} },
  },
  'a rule whose first occurrence is left out': { ...monthly, overrides: { '2026-12-08T14:00:00': { excluded: true } } },
  'a start that the rule does not give': {
    start: '2026-12-07T14:00:00',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=9',
    duration: 'PT1H',
  },
  'an end that is a date': { ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270608' },
  'an end that is an instant': { ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270608T180000Z' },
  'an end that is an instant, a second early': { ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270608T175959Z' },
  'an end that is a date, in Tokyo': {
    ...monthly,
    timeZone: 'Asia/Tokyo',
    start: '2026-12-08T08:00:00',
    rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270608',
  },
  'an end by number over a change of clocks': { start: '2027-03-01T14:00:00', duration: 'PT1H', rrule: 'FREQ=DAILY;COUNT=30' },
  'the last weekday of a month': { ...monthly, start: '2026-12-31T14:00:00', rrule: 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1' },
  'the last day of a month': { ...monthly, start: '2026-12-31T14:00:00', rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1' },
  'the thirty-first, where there is one': { ...monthly, start: '2026-12-31T14:00:00', rrule: 'FREQ=MONTHLY;BYMONTHDAY=31' },
  'a leap day': { ...monthly, start: '2024-02-29T14:00:00', rrule: 'FREQ=YEARLY' },
  'two weekdays every other week from Sunday on': {
    ...monthly,
    start: '2026-12-08T14:00:00',
    rrule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU',
  },
  'two hours a day': { ...monthly, start: '2026-12-08T09:00:00', rrule: 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,14' },
  'a series that began long ago': { ...monthly, start: '2011-02-08T14:00:00' },
  'a whole day long over a change of clocks': { start: '2027-03-13T20:00:00', duration: 'P1D', rrule: 'FREQ=WEEKLY;COUNT=3' },
  'a series without a length': { start: '2026-12-08T14:00:00', rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=6' },
  'a series in UTC': { ...monthly, timeZone: 'UTC' },
  'a series without a zone': { ...monthly, timeZone: null },
};

/** Meetings that calendar programs are known to read differently, by what is hard about them. */
export const hardMeetings: ReadonlyMap<string, Meeting> = new Map(
  Object.entries(times).map(([name, time], index) => [name, meeting(time, { uid: `hard-${index}@guild.example`, usual: index % 2 === 0 })]),
);
