import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { calendarText } from '../../src/i18n/calendar-text.ts';
import { componentsOf, linesOf, madeAt, readCalendar } from '../support/calendars.ts';
import { readFeed } from '../support/wire-feed.ts';

const { feed } = readFeed({
  title: { en: 'Association', fr: 'Société' },
  refreshInterval: 'PT6H',
  communities: [
    {
      id: 'makers',
      name: { en: 'Makers', fr: 'Fabricants' },
      meetings: [
        {
          uid: 'makers@test.example',
          start: '2026-12-08T14:00:00',
          timeZone: 'America/Toronto',
          duration: 'PT1H',
          rrule: 'FREQ=MONTHLY;BYDAY=2TU',
          usual: true,
        },
        { uid: 'someday@test.example', date: '2027' },
      ],
    },
    {
      id: 'readers',
      name: 'Readers',
      meetings: [{ uid: 'readers@test.example', start: '2026-12-09T10:00:00', timeZone: 'Europe/London' }],
    },
    { id: 'talkers', name: 'Talkers', cadence: { text: 'Every month' } },
  ],
  events: [{ id: 'gala', uid: 'gala@test.example', title: 'Gala', community: 'makers', date: '2027-03-09' }],
});

const uids = (text: string): readonly string[] =>
  linesOf(text)
    .filter((line) => line.startsWith('UID:'))
    .map((line) => line.slice(4));

describe('calendarText', () => {
  it('holds every meeting and event with a date', () => {
    assert.deepEqual(uids(calendarText(feed, { now: madeAt })), ['makers@test.example', 'readers@test.example', 'gala@test.example']);
  });

  it('is for subscribing: it has a name and tells how often to look', () => {
    const lines = linesOf(calendarText(feed, { now: madeAt }));
    assert.ok(lines.includes('X-WR-CALNAME:Association'));
    assert.ok(lines.includes('REFRESH-INTERVAL;VALUE=DURATION:PT6H'));
  });

  it('holds those that are asked for', () => {
    assert.deepEqual(uids(calendarText(feed, { now: madeAt, only: ['readers'] })), ['readers@test.example']);
    assert.deepEqual(uids(calendarText(feed, { now: madeAt, except: ['makers'] })), ['readers@test.example']);
    assert.ok(linesOf(calendarText(feed, { now: madeAt, only: ['readers'] })).includes('X-WR-CALNAME:Association – Readers'));
  });

  it('speaks the language that is asked for', () => {
    const text = calendarText(feed, { now: madeAt, language: 'fr-CA' });
    assert.ok(linesOf(text).includes('X-WR-CALNAME:Société'));
    const [event = []] = componentsOf(text, 'VEVENT');
    assert.ok(event.includes('SUMMARY;LANGUAGE=fr:Fabricants'));
    assert.ok(event.some((line) => line.startsWith('DESCRIPTION;LANGUAGE=fr:Date et heure habituelles')));
  });

  it('is read by others at the right hours', () => {
    const read = readCalendar(calendarText(feed, { now: madeAt }), madeAt, Date.parse('2027-03-10T00:00:00Z'));
    const starts = read.map(({ uid, start }) => `${uid.split('@')[0]} ${new Date(start).toISOString().slice(0, 16)}`);
    assert.deepEqual(
      starts.filter((each) => !each.startsWith('gala')),
      [
        'makers 2026-12-08T19:00',
        'readers 2026-12-09T10:00',
        'makers 2027-01-12T19:00',
        'makers 2027-02-09T19:00',
        'makers 2027-03-09T19:00',
      ],
    );
  });
});
