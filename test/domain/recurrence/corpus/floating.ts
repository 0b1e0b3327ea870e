// Meetings without a zone.
// The dates were counted by python-dateutil 2.9.0, rrule-temporal and ical.js 2.2.1; two of them agree on each, or the case says why ours
// is right all the same. Instants: by Python’s zoneinfo and by temporal-polyfill, which agree.
import type { Topic } from './topic.ts';

export const floating: readonly Topic[] = [
  {
    topic: 'A meeting without a zone is as written, whatever clocks do',
    rfc: 'RFC 5545 3.3.5, form 1',
    cases: [
      {
        what: 'days across a change of clocks',
        start: '2027-03-13T02:30:00',
        rrule: 'FREQ=DAILY;COUNT=3',
        to: '2027-04-01',
        expect: ['2027-03-13T02:30', '2027-03-14T02:30', '2027-03-15T02:30'],
      },
      {
        what: 'days across the day that Samoa skipped',
        start: '2011-12-28T10:00:00',
        rrule: 'FREQ=DAILY;COUNT=5',
        to: '2012-02-01',
        expect: ['2011-12-28T10:00', '2011-12-29T10:00', '2011-12-30T10:00', '2011-12-31T10:00', '2012-01-01T10:00'],
      },
      {
        what: 'UNTIL as a wall time',
        start: '2027-03-13T02:30:00',
        rrule: 'FREQ=DAILY;UNTIL=20270315T023000',
        to: '2027-04-01',
        expect: ['2027-03-13T02:30', '2027-03-14T02:30', '2027-03-15T02:30'],
      },
      {
        what: 'UNTIL as a date',
        start: '2027-03-13T02:30:00',
        rrule: 'FREQ=DAILY;UNTIL=20270314',
        to: '2027-04-01',
        expect: ['2027-03-13T02:30', '2027-03-14T02:30'],
      },
      {
        what: 'moved and excluded',
        start: '2027-01-05T14:00:00',
        duration: 'PT1H',
        rrule: 'FREQ=MONTHLY;BYDAY=1TU',
        overrides: { '2027-02-02T14:00:00': { start: '2027-02-09T10:00:00' }, '2027-03-02T14:00:00': { excluded: true } },
        to: '2027-06-01',
        expect: ['2027-01-05T14:00', '2027-02-09T10:00', '2027-04-06T14:00', '2027-05-04T14:00'],
      },
      {
        what: 'added',
        start: '2027-01-05T14:00:00',
        duration: 'PT1H',
        rrule: 'FREQ=MONTHLY;BYDAY=1TU',
        overrides: { '2027-01-20T08:00:00': {} },
        to: '2027-03-01',
        expect: ['2027-01-05T14:00', '2027-01-20T08:00', '2027-02-02T14:00'],
      },
    ],
  },
];
