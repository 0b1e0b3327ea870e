// Our calendars, opened by programs that are not ours: every occurrence at the instants, with the lengths and the states
// that our schedules show. Each calendar is read twice by each reader: with the names of zones that everyone knows, where a
// reader may ask its own zone data instead of our VTIMEZONE, and with names that nobody knows, where it has ours alone.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Feed } from '../../src/domain/feed.ts';
import { feedOwners, listOccurrences } from '../../src/domain/occurrence/list-occurrences.ts';
import { meetingOccurrences } from '../../src/domain/occurrence/meeting-occurrences.ts';
import type { Occurrence } from '../../src/domain/occurrence/occurrence.ts';
import { wallMillis } from '../../src/domain/time/plain-date-time.ts';
import { parseFeedText } from '../../src/feed/parse/feed.ts';
import { calendarText } from '../../src/i18n/calendar-text.ts';
import { root } from '../../scripts/root.ts';
import { calendarReaders, ensureCalendarReaders, type FoundOccurrence, readCalendars } from '../../scripts/test/calendar-readers.ts';
import { guild, madeAt, readCalendar, textOf } from '../support/calendars.ts';
import { hardMeetings } from '../support/hard-meetings.ts';
import { iso } from '../support/times.ts';

const window = { from: Date.parse('2026-09-01T00:00:00Z'), to: Date.parse('2029-01-01T00:00:00Z') };

/** "2026-12-08T19:00Z–2026-12-08T20:00Z CONFIRMED". */
type Line = string;

interface Calendar {
  readonly name: string;
  readonly text: string;
  readonly shown: readonly Line[];
}

const line = ({ start, end, status }: Pick<FoundOccurrence, 'start' | 'end' | 'status'>): Line => `${iso(start)}–${iso(end)} ${status}`;

/** What our schedules show of it; times without a zone as if they were in UTC. */
function shownLines(occurrences: readonly Occurrence[]): readonly Line[] {
  const lines = occurrences.flatMap((each): Line[] => {
    if (each.kind === 'date') return [];
    const start = each.kind === 'zoned' ? each.start : wallMillis(each.startWall);
    const end = each.kind === 'zoned' ? each.end : each.endWall && wallMillis(each.endWall);
    if (start < window.from || start >= window.to) return [];
    return [line({ start, end: end ?? start, status: each.status.toUpperCase() })];
  });
  return lines.sort();
}

/** The same calendar with names of zones that no program has data for, nor knows from another calendar. */
const withUnknownZones = (text: string, index: number): string => text.replace(/TZID([=:])/g, `TZID$1Unknown-${index}-`);

const feedsFolder = join(root, 'demo/feeds');

function demoCalendars(): readonly Calendar[] {
  return readdirSync(feedsFolder).flatMap((name) => {
    const parsed = parseFeedText(readFileSync(join(feedsFolder, name), 'utf8'), `https://demo.example/feeds/${name}`);
    assert.ok(parsed.ok, name);
    const feed: Feed = parsed.value.feed;
    const shown = shownLines(listOccurrences(feedOwners(feed), window, 'UTC'));
    return (['en', 'fr'] as const).map((language) => ({
      name: `${name} in ${language}`,
      text: calendarText(feed, { now: madeAt, language }),
      shown,
    }));
  });
}

const hardCalendars = (): readonly Calendar[] =>
  Array.from(hardMeetings, ([name, meeting]) => ({
    name,
    text: textOf([meeting]),
    shown: shownLines(meetingOccurrences(meeting, guild, window, 'UTC')),
  }));

/** Calendars that a reader is known to read otherwise, with the reason. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'ical.js': {
    'a wall time that clocks skip': 'it takes the offset after the gap; RFC 5545 3.3.5: "the UTC offset before the gap"',
    'a wall time that clocks show twice': 'it takes the second; RFC 5545 3.3.5: "the first occurrence of the referenced time"',
    'the last hour before clocks change, and the first after it': 'it adds minutes to the wall time; RFC 5545 3.3.6: "exact duration"',
  },
  libical: {
    'a wall time that clocks skip': 'it takes the offset after the gap',
    'a wall time that clocks show twice': 'it takes the second',
    ...Object.fromEntries(
      [
        'what is moved, cancelled, left out, added and longer',
        'what is added and called off',
        'what is added and moved',
        'dates without a rule',
      ].map((name) => [name, 'libical 3 does not look up the TZID of an RDATE, and takes its time for UTC']),
    ),
    'a whole day long over a change of clocks':
      'it takes the seconds of the first occurrence for the length of all; RFC 5545 3.3.6: "nominal"',
  },
  icalendar: {
    'a wall time that clocks show twice': 'it takes the second',
    'a weekly series in America/Santiago': 'it refuses an UNTIL in UTC in a VTIMEZONE, where RFC 5545 3.6.5 wants one',
    'an end that is an instant': 'it leaves out what begins at UNTIL; RFC 5545 3.3.10: "bounds … in an inclusive manner"',
    'two hours a day': 'it keeps one occurrence a day',
    'a whole day long over a change of clocks': 'it takes a day for 24 hours; RFC 5545 3.3.6: "nominal"',
  },
};

const readers: Readonly<Record<string, (texts: readonly string[]) => readonly (readonly FoundOccurrence[])[]>> = {
  'ical.js': (texts) => texts.map((text) => readCalendar(text, window.from, window.to)),
  ...Object.fromEntries(
    calendarReaders.map((reader) => [
      reader,
      (texts: readonly string[]) =>
        readCalendars(
          reader,
          texts.map((text) => ({ text, ...window })),
        ),
    ]),
  ),
};

const calendars = [...demoCalendars(), ...hardCalendars()];

describe('our calendars', () => {
  before(ensureCalendarReaders);

  it('hold enough to say something', () => {
    assert.ok(calendars.length > 50, `${calendars.length} calendars`);
    const count = calendars.reduce((sum, { shown }) => sum + shown.length, 0);
    assert.ok(count > 2000, `${count} occurrences`);
  });

  for (const [reader, read] of Object.entries(readers)) {
    for (const [zones, change] of [
      ['the names of zones', (text: string) => text],
      ['our rules of zones alone', withUnknownZones],
    ] as const) {
      // Of a zone that it has a name for it asks its own data, whatever the calendar says: they are as old as the machine is.
      if (reader === 'icalendar' && change !== withUnknownZones) continue;
      describe(`read by ${reader} with ${zones}`, () => {
        let found: readonly (readonly FoundOccurrence[])[] = [];
        before(() => (found = read(calendars.map(({ text }, index) => change(text, index)))));

        for (const [index, { name, shown }] of calendars.entries()) {
          const reason = differences[reader]?.[name];
          it(`${reason ? `differ in` : 'hold'} ${name}`, () => {
            const lines = found[index]!.map(line).sort();
            if (reason) assert.notDeepEqual(lines, shown, `${reader} reads it rightly now: strike it off the list`);
            else assert.deepEqual(lines, shown);
          });
        }
      });
    }
  }
});
