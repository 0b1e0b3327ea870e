import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readDate } from '../../../src/cli/import/csv/read-date.ts';
import { readDuration, readTime } from '../../../src/cli/import/csv/read-time.ts';
import { decodeText, letterOf } from '../../../src/cli/import/csv/sheet.ts';
import { htmlToText } from '../../../src/cli/import/html-to-text.ts';
import { withoutJoiningDetails } from '../../../src/cli/import/joining-details.ts';
import { windowsZones } from '../../../src/cli/import/windows-zones.ts';
import { zoneOfName } from '../../../src/cli/import/zone-of-name.ts';
import { isTimeZone } from '../../../src/domain/time/zones.ts';

describe('a cell with a date', () => {
  for (const [cell, date, order] of [
    ['2026-12-08', '2026-12-08'],
    ['2026-12-8', '2026-12-08'],
    ['2026/12/08', '2026-12-08'],
    ['2027-03', '2027-03'],
    ['2027', '2027'],
    ['2026-12-08 14:00', '2026-12-08 14:00'],
    ['2026-12-08T14:00:00', '2026-12-08 14:00:00'],
    ['12/8/2026', 'ambiguous'],
    ['12/8/2026', '2026-12-08', 'mdy'],
    ['12/8/2026', '2026-08-12', 'dmy'],
    ['08.12.26', '2026-12-08', 'dmy'],
    ['12/15/2026', '2026-12-15'],
    ['15/12/2026', '2026-12-15'],
    ['15/12/2026', 'unreadable', 'mdy'],
    ['8/8/2026', '2026-08-08'],
    ['12/8/2026 2:00 PM', '2026-12-08 2:00 PM', 'mdy'],
    ['8 déc. 2026', '2026-12-08'],
    ['8-Dec-26', '2026-12-08'],
    ['Dec 8, 2026', '2026-12-08'],
    ['Tuesday, December 8, 2026', '2026-12-08'],
    ['Tue Dec 8th 2026', '2026-12-08'],
    ['mardi 8 décembre 2026', '2026-12-08'],
    ['le 1er février 2027', '2027-02-01'],
    ['1ER FÉVR. 2027', '2027-02-01'],
    ['8 juil. 2026', '2026-07-08'],
    ['8 jui 2026', 'unreadable'],
    ['mar. 8 2026', '2026-03-08'],
    ['March 2027', '2027-03'],
    ['mars 2027', '2027-03'],
    ['30 February 2027', 'unreadable'],
    ['2027-02-30', 'unreadable'],
    ['46364', 'serial'],
    ['next Tuesday', 'unreadable'],
    ['8 December', 'unreadable'],
    ['', 'unreadable'],
  ] as const)
    it(`${cell || '(empty)'}${order ? ` by ${order}` : ''} is ${date}`, () => {
      const read = readDate(cell, order);
      assert.equal(read.kind === 'date' ? [read.date, read.rest].filter(Boolean).join(' ') : read.kind, date);
    });
});

describe('a cell with a time', () => {
  for (const [cell, time] of [
    ['14:00', '14:00'],
    ['9:05', '09:05'],
    ['14:00:00', '14:00'],
    ['2 p.m.', '14:00'],
    ['2pm', '14:00'],
    ['2:30 PM', '14:30'],
    ['2.30 pm', '14:30'],
    ['12 a.m.', '00:00'],
    ['12 PM', '12:00'],
    ['14 h 30', '14:30'],
    ['14\u00a0h\u202f30', '14:30'],
    ['14h', '14:00'],
    ['14 h', '14:00'],
    ['9 heures', '09:00'],
    ['noon', '12:00'],
    ['midi', '12:00'],
    ['minuit', '00:00'],
    ['2', undefined],
    ['25:00', undefined],
    ['13 p.m.', undefined],
    ['14:60', undefined],
    ['2–3 p.m.', undefined],
    ['', undefined],
  ] as const)
    it(`${cell || '(empty)'} is ${time ?? 'none'}`, () => assert.equal(readTime(cell), time));
});

describe('a cell with a length of time', () => {
  for (const [cell, minutes] of [
    ['PT1H30M', 90],
    ['1 h 30', 90],
    ['1h30', 90],
    ['1:30', 90],
    ['90 min', 90],
    ['90', 90],
    ['1.5 hours', 90],
    ['1,5 h', 90],
    ['1 hour 15 minutes', 75],
    ['5 min', 5],
    ['1', undefined],
    ['0', undefined],
    ['soon', undefined],
    ['', undefined],
  ] as const)
    it(`${cell || '(empty)'} is ${minutes ?? 'none'}`, () => assert.equal(readDuration(cell), minutes));
});

describe('a name of a zone', () => {
  const told = { zones: new Map([['main office', 'America/Halifax']]) };
  for (const [name, zone, how] of [
    ['America/Toronto', 'America/Toronto', 'exact'],
    ['Main Office', 'America/Halifax', 'exact'],
    ['Eastern Standard Time', 'America/New_York', 'windows'],
    ['eastern standard time', 'America/New_York', 'windows'],
    ['(UTC-05:00) Eastern Time (US & Canada)', 'America/New_York', 'windows'],
    ['(GMT-04:00) Atlantic Time (Canada)', 'America/Halifax', 'windows'],
    ['(UTC-03:30) Newfoundland', 'America/St_Johns', 'windows'],
    ['(UTC-06:00) Saskatchewan', 'America/Regina', 'windows'],
    ['Pacific Standard Time', 'America/Los_Angeles', 'windows'],
    ['W. Europe Standard Time', 'Europe/Berlin', 'windows'],
    ['tzone://Microsoft/Utc', 'UTC', 'exact'],
    ['GMT', 'UTC', 'exact'],
    ['/citadel.org/20210210_1/America/Toronto', 'America/Toronto', 'exact'],
    ['Eastern', 'America/Toronto', 'words'],
    ['heure de l’Est', 'America/Toronto', 'words'],
    ['EST', 'America/Toronto', 'words'],
    ['HNE', 'America/Toronto', 'words'],
    ['Mars/Olympus', undefined, undefined],
  ] as const)
    it(`${name} is ${zone ?? 'none'}`, () => {
      const found = zoneOfName(name, told, true);
      assert.deepEqual([found?.zone, found?.how], [zone, how]);
    });

  it('is the association’s own where it fits', () => {
    assert.equal(zoneOfName('Eastern Standard Time', { ...told, timeZone: 'America/Toronto' }, true)?.zone, 'America/Toronto');
    assert.equal(zoneOfName('Eastern Standard Time', { ...told, timeZone: 'Europe/Paris' }, true)?.zone, 'America/New_York');
    assert.equal(zoneOfName('Pacific Standard Time', told, true)?.other, 'America/Vancouver');
  });

  it('is known for every name of Windows', () => {
    assert.ok(Object.keys(windowsZones).length > 130);
    for (const name of Object.keys(windowsZones)) {
      const { zone } = zoneOfName(name, told, false)!;
      assert.ok(isTimeZone(zone) && /^(UTC|[A-Za-z_]+\/.+)$/.test(zone), `${name}: ${zone}`);
    }
  });
});

describe('the text of a file', () => {
  it('is read in the encodings that spreadsheets write', () => {
    const text = 'Éducation';
    assert.equal(decodeText(Buffer.from(`\uFEFF${text}`)).text, text);
    assert.equal(decodeText(Buffer.from(text, 'latin1')).text, text);
    assert.equal(decodeText(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])).text, text);
    assert.equal(decodeText(Buffer.from([0x93, 0x41, 0x94, 0x20, 0x97])).text, '“A” —');
  });

  it('has columns as spreadsheets letter them', () => {
    assert.deepEqual([0, 25, 26, 51, 52, 701, 702].map(letterOf), ['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });
});

describe('HTML in a description', () => {
  for (const [html, text] of [
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<p>a</p><p>b &amp; c&nbsp;d</p>', 'a\n\nb & c\u00a0d'],
    ['<ul><li>a</li><li>b</li></ul>', '• a\n\n• b'],
    ['<a href="https://x.example/">here</a>', 'here (https://x.example/)'],
    ['<a href="https://x.example/">https://x.example/</a>', 'https://x.example/'],
    ['<a href="mailto:a@x.example?subject=s">write</a>', 'write (a@x.example)'],
    ['<script>alert(1)</script><style>p{}</style>a<!-- b -->', 'a'],
    ['a &#8211; b &#x2019; &unknown;', 'a – b ’ &unknown;'],
    ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
    ['<a href="javascript:alert(1)">x</a>', 'x'],
  ] as const)
    it(`${html} is ${JSON.stringify(text)}`, () => assert.equal(htmlToText(html), text));
});

describe('a text of an invitation', () => {
  for (const [what, text, open, hosts] of [
    ['a link alone', 'Talk\nhttps://zoom.us/j/1\nBring tea', 'Talk\nBring tea', ['zoom.us']],
    [
      'a link in a sentence',
      'Meet us every week online at https://zoom.us/j/1 or in person',
      'Meet us every week online at or in person',
      ['zoom.us'],
    ],
    [
      'Zoom',
      'Talk\n\nAna is inviting you to a scheduled Zoom meeting.\nJoin Zoom Meeting\nhttps://us02web.zoom.us/j/1?pwd=x\nMeeting ID: 123 456 789\nPasscode: 1234\nOne tap mobile\n+16475550100,,123456789#',
      'Talk',
      ['zoom.us'],
    ],
    ['French words', 'Causerie\nID de réunion : 123 456 789\nCode secret : 1234', 'Causerie', []],
    ['a phone number that leads in', 'Talk\nTel: +1 647-555-0100', 'Talk', []],
    ['words without a way in', 'Meeting of 12 people. Our number: 7.', 'Meeting of 12 people. Our number: 7.', []],
  ] as const)
    it(`loses what leads in: ${what}`, () => {
      const found = withoutJoiningDetails(text);
      assert.deepEqual([found.text, found.hosts], [open, hosts]);
    });
});

describe('readers of cells', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.stringMatching(/^[\d\s:.,/hpam-]{0,40}$/),
    fc.constantFrom('1'.repeat(5000), ' '.repeat(5000), '<a'.repeat(3000), '_'.repeat(5000)),
  );
  it('never throw, whatever a cell holds', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const date = readDate(text, undefined);
        if (date.kind === 'date') assert.match(date.date, /^\d{4}(-\d\d){0,2}$/);
        const time = readTime(text);
        if (time !== undefined) assert.match(time, /^\d\d:\d\d$/);
        const minutes = readDuration(text);
        assert.ok(minutes === undefined || (Number.isInteger(minutes) && minutes > 0));
        assert.ok(htmlToText(text).length <= text.length * 2 + 20);
        assert.doesNotMatch(withoutJoiningDetails(text).text, /zoom\.us\/\S/);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 500) },
    );
  });
});
