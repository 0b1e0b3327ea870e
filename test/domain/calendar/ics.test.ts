import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { meetingEvent } from '../../../src/domain/calendar/from-meeting.ts';
import { icsText } from '../../../src/domain/calendar/ics.ts';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import type { OccurrenceOwner } from '../../../src/domain/occurrence/occurrence.ts';
import { version } from '../../../src/lib/version.ts';
import { componentsOf, english, french, guild, linesOf, madeAt, textOf } from '../../support/calendars.ts';
import { community } from '../../support/communities.ts';
import { datedMeeting, meeting, type TimeText } from '../../support/meetings.ts';

const monthly: TimeText = { start: '2026-12-08T14:00:00', duration: 'PT1H', rrule: 'FREQ=MONTHLY;BYDAY=2TU' };

/** The lines of the VEVENTs of one meeting. */
const events = (time: TimeText, members: Partial<Meeting> = {}) =>
  componentsOf(textOf([meeting(time, { uid: 'a@b', ...members })]), 'VEVENT');

describe('a calendar', () => {
  it('names its format and its maker', () => {
    assert.deepEqual(linesOf(icsText([], { now: madeAt })), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      `PRODID:-//CoP Widgets//cop-widgets ${version}//EN`,
      'CALSCALE:GREGORIAN',
      'END:VCALENDAR',
    ]);
  });

  it('has a name and tells how often to look where it is a collection', () => {
    const lines = linesOf(icsText([], { now: madeAt, name: 'CASC, communities', refreshInterval: 6 * 3_600_000 }));
    for (const line of [
      'NAME:CASC\\, communities',
      'X-WR-CALNAME:CASC\\, communities',
      'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
      'X-PUBLISHED-TTL:PT6H',
    ])
      assert.ok(lines.includes(line), line);
  });

  it('ends every line with CRLF and has no bare CR or LF', () => {
    const text = textOf([meeting(monthly, { description: { en: 'one\ntwo\rthree\r\nfour' } })]);
    assert.ok(text.endsWith('\r\n'));
    assert.ok(!/\r(?!\n)|(?<!\r)\n/.test(text));
  });

  it('holds one VTIMEZONE for each zone that it names, before all events', () => {
    const changed = { ...monthly, overrides: { '2027-01-12T14:00:00': { start: '2027-01-12T09:00:00', timeZone: 'Europe/London' } } };
    const text = textOf([
      meeting(changed, { uid: '1' }),
      meeting(monthly, { uid: '2' }),
      meeting({ ...monthly, timeZone: 'UTC' }, { uid: '3' }),
      meeting({ ...monthly, timeZone: null }, { uid: '4' }),
    ]);
    const zones = componentsOf(text, 'VTIMEZONE').map(([line]) => line);
    assert.deepEqual(zones, ['TZID:America/Toronto']);
    assert.ok(text.lastIndexOf('END:VTIMEZONE') < text.indexOf('BEGIN:VEVENT'));
    const named = new Set(linesOf(text).flatMap((line) => /;TZID=([^:]+):/.exec(line)?.[1] ?? []));
    assert.deepEqual([...named], ['America/Toronto']);
    assert.ok(linesOf(text).includes('DTSTART:20270112T090000Z'));
  });

  it('keeps the length of what was moved to another zone, across a change of its clocks', () => {
    const overrides = { '2027-03-09T14:00:00': { start: '2027-03-27T20:00:00', timeZone: 'Europe/London', duration: 'P1D' } };
    const lines = linesOf(textOf([meeting({ ...monthly, overrides })]));
    assert.ok(lines.includes('DTSTART:20270327T200000Z'));
    assert.ok(lines.includes('DURATION:PT23H'));
  });

  it('holds a meeting that two lists name once', () => {
    const text = textOf([
      meeting(monthly, { uid: 'a@b', title: { en: 'first' } }),
      meeting(monthly, { uid: 'a@b', title: { en: 'second' } }),
    ]);
    assert.equal(componentsOf(text, 'VEVENT').length, 1);
    assert.ok(text.includes('first'));
  });
});

describe('an event', () => {
  it('says all of a series', () => {
    const [lines = []] = events(monthly, {
      sequence: 2,
      updated: Date.UTC(2026, 10, 20, 16),
      title: { en: 'Call' },
      url: 'https://guild.example/call',
    });
    assert.deepEqual(lines, [
      'UID:a@b',
      'DTSTAMP:20261120T160000Z',
      'SEQUENCE:2',
      'LAST-MODIFIED:20261120T160000Z',
      'DTSTART;TZID=America/Toronto:20261208T140000',
      'DURATION:PT1H',
      'RRULE:FREQ=MONTHLY;BYDAY=2TU',
      'STATUS:CONFIRMED',
      'SUMMARY;LANGUAGE=en:Guild of Makers – Call',
      'CATEGORIES;LANGUAGE=en:Guild of Makers',
      'URL:https://guild.example/call',
    ]);
  });

  it('is stamped with what the feed says of its age, so that the text is the same until that changes', () => {
    const stampOf = (members: Partial<Meeting>, owner: OccurrenceOwner): string | undefined =>
      componentsOf(textOf([meeting(monthly, members)], owner), 'VEVENT')[0]?.find((line) => line.startsWith('DTSTAMP'));
    const [meetingAt, communityAt, feedAt] = [Date.UTC(2026, 8, 3), Date.UTC(2026, 8, 2), Date.UTC(2026, 8, 1)];
    const plain = community('Guild of Makers');
    const dated = { ...plain, origin: { ...plain.origin, updated: feedAt } };
    assert.equal(stampOf({ updated: meetingAt }, { community: { ...dated, updated: communityAt } }), 'DTSTAMP:20260903T000000Z');
    assert.equal(stampOf({}, { community: { ...dated, updated: communityAt } }), 'DTSTAMP:20260902T000000Z');
    assert.equal(stampOf({}, { community: dated }), 'DTSTAMP:20260901T000000Z');
    assert.equal(stampOf({}, { community: plain }), 'DTSTAMP:20261201T120000Z');
  });

  it('says where on earth it is, which rooms it opens, and whom to ask', () => {
    const [lines = []] = componentsOf(
      textOf(
        [
          meeting(monthly, {
            locations: [{ name: { en: 'Museum' }, coordinates: { latitude: 45.42, longitude: -75.69 } }],
            virtualLocations: [
              {
                name: { fr: 'Salle «\u00a0A\u00a0»: "vidéo", son' },
                uri: 'https://rooms.example/a?b=é',
                access: 'public',
                features: ['audio', 'video'],
              },
              { name: { en: 'For members' }, access: 'members' },
            ],
          }),
        ],
        {
          community: { ...community('Guild'), contacts: [{ name: { en: 'Nobody' } }, { name: { en: 'Ana' }, email: 'ana@guild.example' }] },
        },
      ),
      'VEVENT',
    );
    assert.deepEqual(
      lines.filter((line) => /^(GEO|CONFERENCE|CONTACT|CATEGORIES)/.test(line)),
      [
        'GEO:45.42;-75.69',
        `CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Salle «\u00a0A\u00a0»: 'vidéo', son":https://rooms.example/a?b=%C3%A9`,
        'CONTACT;LANGUAGE=en:Ana\\, ana@guild.example',
        'CATEGORIES;LANGUAGE=en:Guild',
      ],
    );
  });

  it('has no point on earth where there are several places', () => {
    const place = { name: { en: 'Museum' }, coordinates: { latitude: 45.42, longitude: -75.69 } };
    assert.ok(
      !events(monthly, { locations: [place, { name: { en: 'Library' } }] })
        .flat()
        .some((line) => line.startsWith('GEO')),
    );
  });

  it('without a zone goes by the clocks of its place, where those are known', () => {
    const locations = [{ name: { en: 'Ballroom' }, timeZone: 'America/Vancouver' }];
    const [lines = []] = events({ ...monthly, timeZone: null }, { locations });
    assert.ok(lines.includes('DTSTART;TZID=America/Vancouver:20261208T140000'));
    assert.ok(textOf([meeting({ ...monthly, timeZone: null }, { locations })]).includes('BEGIN:VTIMEZONE'));
  });

  it('says changes in the zone of the series, each by its original time', () => {
    const [series = [], ...changes] = events({
      ...monthly,
      overrides: {
        '2027-01-12T14:00:00': { excluded: true },
        '2027-02-09T14:00:00': { start: '2027-02-16T15:00:00' },
        '2027-03-09T14:00:00': { status: 'cancelled' },
        '2027-03-20T10:00:00': {},
      },
    });
    assert.ok(series.includes('EXDATE;TZID=America/Toronto:20270112T140000'));
    assert.ok(series.includes('RDATE;TZID=America/Toronto:20270320T100000'));
    const told = changes.map((lines) => lines.filter((line) => /^(UID|RECURRENCE-ID|DTSTART|STATUS|TRANSP|RRULE|RDATE|EXDATE)/.test(line)));
    assert.deepEqual(told, [
      ['UID:a@b', 'DTSTART;TZID=America/Toronto:20270216T150000', 'RECURRENCE-ID;TZID=America/Toronto:20270209T140000', 'STATUS:CONFIRMED'],
      [
        'UID:a@b',
        'DTSTART;TZID=America/Toronto:20270309T140000',
        'RECURRENCE-ID;TZID=America/Toronto:20270309T140000',
        'STATUS:CANCELLED',
        'TRANSP:TRANSPARENT',
      ],
      ['UID:a@b', 'DTSTART;TZID=America/Toronto:20270320T100000', 'RECURRENCE-ID;TZID=America/Toronto:20270320T100000', 'STATUS:CONFIRMED'],
    ]);
  });

  it('lists all dates of a series without a rule, the first of them too', () => {
    const [lines = []] = events({ start: '2026-12-08T14:00:00', overrides: { '2027-01-05T10:00:00': {} } });
    assert.deepEqual(
      lines.filter((line) => /^(DTSTART|RDATE)/.test(line)),
      [
        'DTSTART;TZID=America/Toronto:20261208T140000',
        'RDATE;TZID=America/Toronto:20261208T140000',
        'RDATE;TZID=America/Toronto:20270105T100000',
      ],
    );
  });

  it('gives what comes before its series a uid of its own', () => {
    const [series = [], early] = events({ ...monthly, overrides: { '2026-12-01T10:00:00': {} } });
    assert.ok(!series.some((line) => line.startsWith('RDATE')));
    assert.equal(early?.[0], 'UID:20261201T100000-a@b');
    assert.ok(!early.some((line) => line.startsWith('RECURRENCE-ID')));
  });

  it('is tentative while usual', () => {
    assert.ok(events(monthly, { usual: true })[0]?.includes('STATUS:TENTATIVE'));
  });

  it('has no zone at local time: not in its start, its changes or the end of its rule', () => {
    const all = events({
      ...monthly,
      timeZone: null,
      rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270608T140000',
      overrides: { '2027-01-12T14:00:00': { excluded: true }, '2027-02-09T14:00:00': { status: 'cancelled' } },
    }).flat();
    for (const line of [
      'DTSTART:20261208T140000',
      'RRULE:FREQ=MONTHLY;UNTIL=20270608T140000;BYDAY=2TU',
      'EXDATE:20270112T140000',
      'RECURRENCE-ID:20270209T140000',
    ])
      assert.ok(all.includes(line), line);
    assert.ok(!all.some((line) => line.includes('TZID')));
  });

  it('is in UTC without a zone of its own where its zone is UTC', () => {
    const all = events({ ...monthly, timeZone: 'UTC', overrides: { '2027-01-12T14:00:00': { excluded: true } } }).flat();
    assert.ok(all.includes('DTSTART:20261208T140000Z'));
    assert.ok(all.includes('EXDATE:20270112T140000Z'));
  });

  it('is a day that takes no time where no time is known', () => {
    const [lines = []] = componentsOf(textOf([datedMeeting('2027-03-09')]), 'VEVENT');
    assert.ok(lines.includes('DTSTART;VALUE=DATE:20270309'));
    assert.ok(lines.includes('TRANSP:TRANSPARENT'));
    assert.ok(!lines.some((line) => /^(DURATION|DTEND)/.test(line)));
  });

  it('says in which language each text is', () => {
    const text = textOf(
      [meeting(monthly, { title: { fr: 'Rencontre' }, description: { en: 'About' }, attendanceMode: 'online' })],
      { community: community('x', { name: { oj: 'Ji-misawaabandaaming' } }) },
      french,
    );
    const lines = linesOf(text);
    for (const line of [
      'SUMMARY;LANGUAGE=oj:Ji-misawaabandaaming – Rencontre',
      'DESCRIPTION;LANGUAGE=en:About',
      'LOCATION;LANGUAGE=fr:En ligne',
    ])
      assert.ok(lines.includes(line), line);
  });
});

describe('texts that are hostile to calendars', () => {
  const emoji = '👩🏽‍🔬'.repeat(30);
  const evil = 'a;b,c\\d"e:f\r\nEND:VEVENT\r\nBEGIN:VEVENT\nUID:evil\u2028\0\x1b' + emoji;
  const text = textOf(
    [meeting(monthly, { uid: `u;1,2\\3\n@x`, title: { en: evil }, description: { en: evil }, locations: [{ name: { en: evil } }] })],
    { community: community('x', { name: { 'en\r\nX-EVIL:1': evil }, url: 'https://guild.example/a b\r\nX-EVIL:1' }) },
  );
  const event = new ICAL.Component(ICAL.parse(text) as never).getAllSubcomponents('vevent');

  it('add no event and no property', () => {
    assert.equal(event.length, 1);
    assert.ok(!linesOf(text).some((line) => /^(X-EVIL|UID:evil)/.test(line)));
    assert.equal(linesOf(text).filter((line) => line.startsWith('BEGIN:VEVENT')).length, 1);
  });

  it('are read as they were written, but for control characters', () => {
    const shown = evil.replace(/\r\n|\u2028/g, '\n').replace(/[\0\x1b]/g, '');
    assert.ok(String(event[0]?.getFirstPropertyValue('summary')).startsWith(shown));
    assert.equal(event[0]?.getFirstPropertyValue('description'), shown);
    assert.equal(event[0].getFirstPropertyValue('uid'), 'u;1,2\\3\n@x');
    assert.ok(String(event[0].getFirstPropertyValue('location')).includes(emoji));
  });

  it('have lines of 75 octets at most, and no torn character', () => {
    const encoder = new TextEncoder();
    for (const line of text.split('\r\n')) {
      assert.ok(encoder.encode(line).length <= 75);
      assert.ok(!/\p{Cs}/u.test(line));
    }
  });

  it('leave addresses addresses', () => {
    assert.equal(event[0]?.getFirstPropertyValue('url'), 'https://guild.example/a%20b%0D%0AX-EVIL:1');
  });
});

describe('the same meeting', () => {
  it('gives the same text, whenever and wherever it is written, but for its stamp', () => {
    const series = meetingEvent(meeting(monthly), guild, english)!;
    const [one, other] = [madeAt, madeAt + 3_600_000].map((now) => icsText([series], { now }).replace(/DTSTAMP:.*/g, ''));
    assert.equal(one, other);
  });
});
