import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSchema } from '../../../src/cli/check-schema.ts';
import { importIcs, type IcsSetting } from '../../../src/cli/import/ics/import-ics.ts';
import { Notes } from '../../../src/cli/import/notes.ts';
import { describeNotes } from '../../../src/cli/import/report.ts';
import { feedOwners, listOccurrences, occurrenceInstant } from '../../../src/domain/occurrence/list-occurrences.ts';
import { parseFeedValue } from '../../../src/feed/parse/feed.ts';
import { checkFeed } from '../../../src/feed/validate/check-feed.ts';
import type * as Wire from '../../../src/feed/wire.ts';
import { readCalendar } from '../../support/calendars.ts';
import { FEED_URL } from '../../support/wire-feed.ts';

const NOW = Date.UTC(2026, 10, 21, 12);
const setting: IcsSetting = { feedLanguage: 'en', zones: new Map(), now: NOW, fallbackTitle: 'Calendar' };

/** What importing gives, and what it says: each note as its code and its lines. */
function imported(text: string, changes: Partial<IcsSetting> = {}): { feed: Wire.WireFeed; said: string[]; words: string } {
  const notes = new Notes();
  const feed = importIcs(text, { ...setting, ...changes }, notes);
  assert.ok(feed);
  const said = notes.all.map(({ code, places }) => `${code} ${places.map(({ line }) => line).join()}`);
  return { feed, said, words: describeNotes(notes.all, 'en') + describeNotes(notes.all, 'fr') };
}

/** One calendar with one event. */
const event = (...lines: string[]): string =>
  [
    'BEGIN:VCALENDAR',
    'X-WR-CALNAME:Makers',
    'BEGIN:VEVENT',
    'UID:a@x',
    'DTSTAMP:20260101T000000Z',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

const firstMeeting = (feed: Wire.WireFeed): Wire.Meeting => feed.communities![0]!.meetings![0]!;

const folder = join(import.meta.dirname, 'calendars');
const calendars = readdirSync(folder).filter((name) => name.endsWith('.ics'));

describe('an imported calendar', () => {
  assert.ok(calendars.length >= 5);
  for (const name of calendars) {
    const text = readFileSync(join(folder, name), 'utf8');

    it(`of ${name} is sound, and has no way into a meeting in it`, () => {
      const { feed } = imported(text);
      const parsed = parseFeedValue(feed, FEED_URL);
      assert.ok(parsed.ok);
      assert.deepEqual([...checkSchema(feed), ...checkFeed(feed, parsed.value, NOW)], []);
      assert.doesNotMatch(JSON.stringify(feed), /zoom\.us|teams\.microsoft|meet\.google|passcode|PIN:|ana@museum|desk@guild|Dentist/i);
    });

    it(`of ${name} has the occurrences that ical.js finds in the file, for two years`, () => {
      const window = { from: Date.UTC(2026, 0, 1), to: Date.UTC(2028, 0, 1) };
      // What is private, and what is in a zone that nobody knows, is left out.
      const expected = readCalendar(text, window.from, window.to).filter(({ summary }) => !/^(Dentist|Nowhere)$/.test(summary));
      const parsed = parseFeedValue(imported(text).feed, FEED_URL);
      assert.ok(parsed.ok);
      const found = listOccurrences(feedOwners(parsed.value.feed), window, 'UTC').map((occurrence) => ({
        uid: occurrence.meeting.uid,
        start: new Date(occurrenceInstant(occurrence, 'UTC')).toISOString(),
        ...(occurrence.kind === 'zoned' && { end: new Date(occurrence.end ?? occurrence.start).toISOString() }),
        status: occurrence.status,
      }));
      assert.ok(expected.length > 0);
      const statuses: Record<string, string> = { CANCELLED: 'cancelled', TENTATIVE: 'tentative' };
      assert.deepEqual(
        found.map(({ uid, start, status }) => ({ uid, start, status })).sort((a, b) => (a.start + a.uid < b.start + b.uid ? -1 : 1)),
        expected
          .map(({ uid, start, status }) => ({ uid, start: new Date(start).toISOString(), status: statuses[status] ?? 'confirmed' }))
          .sort((a, b) => (a.start + a.uid < b.start + b.uid ? -1 : 1)),
      );
      const ends = new Map(expected.map(({ uid, start, end }) => [`${uid} ${new Date(start).toISOString()}`, new Date(end).toISOString()]));
      for (const { uid, start, end } of found) if (end) assert.equal(end, ends.get(`${uid} ${start}`), `${uid} ${start}`);
    });
  }

  it('says what was kept out, with its lines', () => {
    const { said } = imported(readFileSync(join(folder, 'google.ics'), 'utf8'));
    assert.deepEqual(said, [
      'private-event 99',
      'html 40',
      'meeting-link 40,38',
      'joining-details 40',
      'people 34',
      'people 36',
      'alarm 51',
      'all-day-hours 84,91',
    ]);
  });

  it('understands zones of Windows, and prefers the association’s own', () => {
    const text = readFileSync(join(folder, 'outlook.ics'), 'utf8');
    assert.equal(firstMeeting(imported(text).feed).timeZone, 'America/New_York');
    assert.equal(firstMeeting(imported(text, { timeZone: 'America/Toronto' }).feed).timeZone, 'America/Toronto');
  });

  it('finds the zone that changes as a zone of the file does, and leaves out what no zone does', () => {
    const text = readFileSync(join(folder, 'exchange.ics'), 'utf8');
    const { feed, said } = imported(text);
    assert.equal(firstMeeting(feed).timeZone, 'Europe/London');
    assert.deepEqual(said.slice(0, 1).concat(said.slice(-1)), ['zone-by-rules 31', 'unknown-zone 48']);
    const told = imported(text, { zones: new Map([['mars/olympus', 'America/Toronto']]) });
    assert.equal(told.feed.communities![0]!.meetings!.length, 2);
  });

  it('is a community of each category, of the calendar, or the one that staff name', () => {
    const text = readFileSync(join(folder, 'wordpress.ics'), 'utf8');
    const ids = (changes: Partial<IcsSetting>): unknown =>
      imported(text, changes).feed.communities!.map(({ id, name }) => `${id}: ${JSON.stringify(name)}`);
    assert.deepEqual(ids({}), ['ocean: "Ocean"', 'steam: "STEAM"']);
    assert.deepEqual(ids({ by: 'calendar' }), ['association: "Association"']);
    assert.deepEqual(ids({ community: 'makers', title: 'Guild' }), ['makers: "Guild"']);
  });

  it('keeps times without a zone as written, and single times in UTC on the calendar’s clocks', () => {
    assert.deepEqual(firstMeeting(imported(event('DTSTART:20260529T163000', 'DURATION:PT1H')).feed), {
      uid: 'a@x',
      start: '2026-05-29T16:30:00',
      timeZone: null,
      duration: 'PT1H',
    });
    const { start, timeZone } = firstMeeting(imported(event('DTSTART:20260529T203000Z'), { timeZone: 'America/Toronto' }).feed);
    assert.deepEqual([start, timeZone], ['2026-05-29T16:30:00', 'America/Toronto']);
    assert.deepEqual(imported(event('DTSTART:20260529T203000Z', 'RRULE:FREQ=DAILY;COUNT=3'), { timeZone: 'America/Toronto' }).said, [
      'utc-series 3',
    ]);
  });

  it('reads a zone behind a path', () => {
    const { feed } = imported(event('DTSTART;TZID=/freeassociation.sourceforge.net/America/Argentina/Buenos_Aires:20260529T163000'));
    assert.equal(firstMeeting(feed).timeZone, 'America/Argentina/Buenos_Aires');
  });

  for (const [what, lines, code] of [
    ['no start', ['SUMMARY:x'], 'no-start 3'],
    ['a start that is none', ['DTSTART:tomorrow'], 'unreadable-time 6'],
    ['an end before its start', ['DTSTART:20260529T163000Z', 'DTEND:20260529T153000Z'], 'unreadable-time 7'],
    ['a rule by the hour', ['DTSTART:20260529T163000Z', 'RRULE:FREQ=HOURLY'], 'unreadable-rule 7'],
    ['an old exclusion', ['DTSTART:20260529T163000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'EXRULE:FREQ=DAILY;BYDAY=MO'], 'exclusion-rule 8'],
    ['an attachment', ['DTSTART:20260529T163000Z', 'ATTACH:https://x.example/a.pdf'], 'attachment 7'],
    ['an address that is none', ['DTSTART:20260529T163000Z', 'URL:javascript:alert(1)'], 'unsafe-address 7'],
    ['a line that is none', ['DTSTART:20260529T163000Z', 'what is this'], 'unreadable-line 7'],
    ['a property without a place', ['DTSTART:20260529T163000Z', 'COMMENT:x'], 'not-carried 7'],
    ['a meeting link as address', ['DTSTART:20260529T163000Z', 'URL:https://museum.webex.com/meet/x'], 'meeting-link 7'],
    ['a conference', ['DTSTART:20260529T163000Z', 'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://zoom.us/j/1'], 'meeting-link 7'],
  ] as const)
    it(`says that there is ${what}`, () => {
      const { said, words, feed } = imported(event(...lines));
      assert.ok(said.includes(code), said.join());
      assert.doesNotMatch(words, /undefined|\[object/);
      assert.doesNotMatch(JSON.stringify(feed), /javascript|webex\.com|zoom\.us/);
    });

  it('keeps a start that its rule does not give as one date more, within COUNT', () => {
    const { feed, said } = imported(event('DTSTART;TZID=America/Toronto:20260107T140000', 'RRULE:FREQ=WEEKLY;BYDAY=TU;COUNT=3'));
    assert.deepEqual(said, ['start-off-rule 7']);
    const { start, rrule, recurrenceOverrides } = firstMeeting(feed);
    assert.deepEqual(
      [start, rrule, Object.keys(recurrenceOverrides!)],
      ['2026-01-13T14:00:00', 'FREQ=WEEKLY;BYDAY=TU;COUNT=2', ['2026-01-07T14:00:00']],
    );
  });

  it('takes the newest of two versions, and lets a change without its series stand alone', () => {
    const two = event('DTSTART:20260529T163000Z', 'SUMMARY:old').replace(
      'END:VCALENDAR',
      ['BEGIN:VEVENT', 'UID:a@x', 'SEQUENCE:2', 'DTSTART:20260529T173000Z', 'SUMMARY:new', 'END:VEVENT', 'END:VCALENDAR'].join('\n'),
    );
    const { feed, said } = imported(two);
    assert.equal(firstMeeting(feed).title, 'new');
    assert.deepEqual(said, ['newer-version 9']);
    assert.deepEqual(imported(event('DTSTART:20260529T163000Z', 'RECURRENCE-ID:20260529T153000Z')).said, ['alone 3']);
  });

  it('is read however long its lines and lists are', () => {
    const long = event('DTSTART:20260529T163000Z', `DESCRIPTION:${'a "b '.repeat(300_000)}`, 'x'.repeat(3_000_000));
    const { feed, said } = imported(long);
    assert.deepEqual(said, ['unreadable-line 8', 'too-long 7']);
    assert.equal((firstMeeting(feed).description as string).length, 20_000);
    const many = Array.from({ length: 5002 }, (_, index) => `BEGIN:VEVENT\nUID:${index}\nDTSTART:20260529T163000Z\nEND:VEVENT\n`).join('');
    const cut = imported(`BEGIN:VCALENDAR\n${many}END:VCALENDAR`);
    assert.equal(cut.feed.communities![0]!.meetings!.length, 5000);
    assert.deepEqual(cut.said, ['too-many ']);
  });

  it('never throws, whatever a calendar says, and what it makes can be read', () => {
    const pieces = fc.constantFrom(
      'DTSTART:',
      'DTSTART;TZID=',
      'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30',
      'RRULE:FREQ=DAILY;COUNT=999999',
      'EXDATE:',
      'RDATE;VALUE=PERIOD:20260101T000000Z/',
      'RECURRENCE-ID:20260101T000000Z',
      'BEGIN:VEVENT',
      'END:VEVENT',
      'BEGIN:VTIMEZONE',
      'BEGIN:STANDARD',
      'TZOFFSETTO:-0500',
      'DURATION:-PT1H',
      'DESCRIPTION:<p>',
      '20260529T163000',
      '20260529',
      '"',
      ';',
      ':',
      '\n',
      ' ',
      'America/Toronto',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 12 })), { maxLength: 40 }), (parts) => {
        const { feed, words } = imported(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20260529T163000Z\n${parts.join('')}\nEND:VCALENDAR`);
        assert.doesNotMatch(words, /undefined|\[object/);
        const parsed = parseFeedValue(JSON.parse(JSON.stringify(feed)), FEED_URL);
        assert.ok(parsed.ok);
        assert.deepEqual(parsed.value.issues, []);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 200) },
    );
  });
});
