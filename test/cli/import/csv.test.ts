import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSchema } from '../../../src/cli/check-schema.ts';
import { importCsv, type CsvSetting } from '../../../src/cli/import/csv/import-csv.ts';
import { readSheet } from '../../../src/cli/import/csv/sheet.ts';
import { template } from '../../../src/cli/import/csv/template.ts';
import { Notes } from '../../../src/cli/import/notes.ts';
import { describeNotes } from '../../../src/cli/import/report.ts';
import { parseFeedValue } from '../../../src/feed/parse/feed.ts';
import { checkFeed } from '../../../src/feed/validate/check-feed.ts';
import type * as Wire from '../../../src/feed/wire.ts';
import { copFeed, copFeedWith, folderWith } from '../../support/command-line.ts';
import { FEED_URL } from '../../support/wire-feed.ts';

const setting: CsvSetting = { feedLanguage: 'en', zones: new Map(), fallbackTitle: 'Communities' };

/** What importing gives, and what it says: each note as its code, its row and its column. */
function imported(communities: string | Uint8Array, dates?: string, changes: Partial<CsvSetting> = {}) {
  const notes = new Notes();
  const sheet = readSheet(Buffer.from(communities), 'communities.csv', notes);
  assert.ok(sheet);
  const feed = importCsv(
    sheet,
    dates === undefined ? undefined : readSheet(Buffer.from(dates), 'dates.csv', notes),
    { ...setting, ...changes },
    notes,
  );
  const said = notes.all.flatMap(({ code, places }) => places.map(({ row, column }) => [code, row, column].filter(Boolean).join(' ')));
  assert.ok(feed);
  const words = describeNotes(notes.all, 'en') + describeNotes(notes.all, 'fr');
  assert.doesNotMatch(words, /undefined|\[object/);
  return { feed, said, communities: feed.communities!, meetings: feed.communities!.flatMap(({ meetings = [] }) => meetings), words };
}

/** Rows of dates of the one community of a sheet. */
const dated = (header: string, row: string, changes: Partial<CsvSetting> = {}) => imported('name\nMakers', `${header}\n${row}`, changes);

describe('the template', () => {
  it('makes a sound feed with nothing left out, in both languages', () => {
    const { feed, said } = imported(template('communities'), template('dates'));
    assert.deepEqual(said, []);
    const parsed = parseFeedValue(feed, FEED_URL);
    assert.ok(parsed.ok);
    assert.deepEqual([...checkSchema(feed), ...checkFeed(feed, parsed.value, Date.UTC(2026, 10, 21))], []);
    assert.deepEqual(feed.languages, ['en', 'fr']);
    assert.equal(feed.communities![0]!.meetings!.length, 2);
  });

  it('is printed with what Excel needs, and comes back through files', async () => {
    const files = folderWith({});
    after(() => files.remove());
    assert.equal((await copFeed('import', 'csv', '--template', '--output', files.path('c.csv'))).code, 0);
    assert.equal((await copFeed('import', 'csv', '--template-dates', '--output', files.path('d.csv'))).code, 0);
    const printed = (await copFeed('import', 'csv', '--template')).out;
    assert.match(printed, /^\uFEFFid,name_en,.*\r\n/);
    const made = await copFeed('import', 'csv', files.path('c.csv'), '--dates', files.path('d.csv'), '--output', files.path('feed.json'));
    assert.deepEqual([made.code, made.out], [0, '']);
    assert.match(made.warnings, /1 community and 2 meetings/);
    const checked = await copFeed('validate', files.path('feed.json'));
    assert.equal(checked.code, 0);
    // A feed that somebody keeps is never written over.
    const again = await copFeed('import', 'csv', files.path('c.csv'), '--output', files.path('feed.json'));
    assert.equal(again.code, 2);
    assert.match(again.warnings, /exists already/);
  });
});

describe('a sheet of communities', () => {
  it('is read as Excel writes it in French: semicolons, Windows-1252, CRLF, line ends in cells', () => {
    const text =
      'Nom;Résumé;Courriel;Statut;Sujets\r\n"Éducation & action";"Une ligne\r\n\r\net «\u00a0une autre\u00a0»";aide@musee.example;Active;École; trop\r\n';
    const { communities, said } = imported(Buffer.from(text, 'latin1'), undefined, { feedLanguage: 'fr' });
    assert.deepEqual(said, ['encoding', 'surplus-cells 2']);
    assert.deepEqual(communities, [
      {
        id: 'education-and-action',
        name: 'Éducation & action',
        summary: 'Une ligne\n\net «\u00a0une autre\u00a0»',
        status: 'active',
        topics: ['École'],
        contacts: [{ email: 'aide@musee.example' }],
      },
    ]);
  });

  it('is read with tabs, with "sep=", and with a byte order mark', () => {
    for (const text of [
      'name\tsummary\nMakers\tWe make',
      'sep=|\r\nname|summary\r\nMakers|We make',
      '\uFEFF"name","summary"\n"Makers","We make"',
    ])
      assert.deepEqual(imported(text).communities, [{ id: 'makers', name: 'Makers', summary: 'We make' }]);
  });

  it('knows headers in any spelling, and words in two languages', () => {
    const { communities } = imported(
      'Name (EN),Nom_FR,Short Name,Ouverte à,Topics EN,topics-fr\nMakers,Bricoleurs,MK,Tout le monde,A; B,C; D',
    );
    assert.deepEqual(communities[0], {
      id: 'makers',
      name: { en: 'Makers', fr: 'Bricoleurs' },
      shortName: 'MK',
      eligibility: { openTo: 'anyone' },
      topics: [
        { en: 'A', fr: 'C' },
        { en: 'B', fr: 'D' },
      ],
    });
  });

  it('says which columns it does not know, and what was probably meant', () => {
    const { said, words } = imported('name,sumary,Budget,\nMakers,x,100,');
    assert.deepEqual(said, ['unknown-column B', 'unknown-column C']);
    assert.match(words, /"sumary" is not known. Did you mean "summary"\?/);
  });

  for (const [header, cell, said] of [
    ['summary', '=HYPERLINK("https://evil.example","x")', 'formula 2 B (summary)'],
    ['summary', '@SUM(A1:A9)', 'formula 2 B (summary)'],
    ['summary', '+cmd|" /C calc"!A0', 'formula 2 B (summary)'],
    ['summary', '#REF!', 'excel-error 2 B (summary)'],
    ['summary', '#NOM?', 'excel-error 2 B (summary)'],
    ['summary', 'Join at https://zoom.us/j/1', 'meeting-link 2 B (summary)'],
    ['summary', '<p>Hello</p>', 'html 2 B (summary)'],
    ['join_url', 'https://teams.microsoft.com/l/meetup-join/1', 'meeting-link 2 B (join_url)'],
    ['join_url', 'javascript:alert(1)', 'unreadable-cell 2 B (join_url)'],
    ['join_url', 'see below', 'unreadable-cell 2 B (join_url)'],
    ['url', 'https://user:secret@museum.example/', 'unreadable-cell 2 B (url)'],
    ['contact_email', 'ana at museum.example', 'unreadable-cell 2 B (contact_email)'],
    ['contact_email', 'a@x.example, b@x.example', 'unreadable-cell 2 B (contact_email)'],
    ['status', 'sleeping', 'unknown-word 2 B (status)'],
    ['established', 'long ago', 'unreadable-cell 2 B (established)'],
    ['review_by', '46364', 'serial-date 2 B (review_by)'],
    ['dates_to_be_confirmed', 'perhaps', 'unreadable-cell 2 B (dates_to_be_confirmed)'],
    ['id', 'Not An Id', 'other-id 2 B (id)'],
  ] as const)
    it(`says what is wrong with ${header} ${cell}`, () => {
      const { said: all, feed } = imported(`name,${header}\nMakers,"${cell.replaceAll('"', '""')}"`);
      assert.deepEqual(all, [said]);
      assert.doesNotMatch(JSON.stringify(feed), /evil|zoom\.us|teams\.microsoft|javascript|cmd|secret/);
    });

  it('says which rows have no name, and gives two of one name two ids', () => {
    const { communities, said } = imported('id,name\nmakers,Makers\n,\nx,\n,Makers\nmakers,Others');
    assert.deepEqual(said, ['no-name 4', 'other-id 6 A (id)']);
    assert.deepEqual(
      communities.map(({ id }) => id),
      ['makers', 'makers-2', 'others'].map((id, index) => (index === 2 ? communities[2]!.id : id)),
    );
    assert.equal(new Set(communities.map(({ id }) => id)).size, 3);
  });

  it('takes addresses as people write them', () => {
    const { communities } = imported('name,join_url,url\nMakers,ana@museum.example,www.museum.example/makers');
    assert.deepEqual(
      [communities[0]!.join, communities[0]!.url],
      [[{ kind: 'email', email: 'ana@museum.example' }], 'https://www.museum.example/makers'],
    );
  });
});

describe('a sheet of dates', () => {
  it('finds communities by id and by name in either language', () => {
    const { communities } = imported(
      'id,name_en,name_fr\nm,Makers,Bricoleurs\nw,Walkers,Marcheurs',
      'community,date\nM,2027-01\nbricoleurs,2027-02\nWalkers,2027-03\n',
    );
    assert.deepEqual(
      communities.map(({ meetings }) => meetings?.map(({ date }) => date)),
      [['2027-01', '2027-02'], ['2027-03']],
    );
    assert.deepEqual(imported('name\nA\nB', 'community,date\nC,2027-01\n,2027-02').said, [
      'unknown-community 2 A (community)',
      'no-community 3',
    ]);
  });

  it('reads times, ends, zones and the rest in both languages', () => {
    const { meetings, said } = dated(
      'Communauté;Date;Début;Fin;Fuseau;Sujet_fr;Sujet_en;Statut;Lieu;En ligne',
      'Makers;8 déc. 2026;14 h 30;16 h;heure de l’Est;Climat;Climate;annulée;Salle 4;oui',
    );
    assert.deepEqual(said, ['zone-by-name 2 E (Fuseau)']);
    assert.deepEqual(meetings, [
      {
        uid: 'makers-2026-12-08-1430@communities.invalid',
        start: '2026-12-08T14:30:00',
        timeZone: 'America/Toronto',
        duration: 'PT1H30M',
        title: { fr: 'Climat', en: 'Climate' },
        status: 'cancelled',
        attendanceMode: 'mixed',
        locations: [{ name: 'Salle 4' }],
      },
    ]);
  });

  it('asks which part of 12/8/2026 is the month, and is told', () => {
    assert.deepEqual(dated('date,start', '12/8/2026,2 pm', { timeZone: 'America/Toronto' }).said, ['ambiguous-date 2 A (date)']);
    const startOf = (dateOrder: 'mdy' | 'dmy') =>
      dated('date,start', '12/8/2026 ,2 pm', { timeZone: 'America/Toronto', dateOrder }).meetings[0]?.start;
    assert.deepEqual([startOf('mdy'), startOf('dmy')], ['2026-12-08T14:00:00', '2026-08-12T14:00:00']);
  });

  for (const [header, row, said] of [
    ['date,start', 'Monday December 8 2026,14:00', 'wrong-weekday 2 A (date)'],
    ['date,start', ',14:00', 'no-date 2'],
    ['date,start', '2026-12-08,2', 'unreadable-cell 2 B (start)'],
    ['date,start,time_zone', '2026-12-08,14:00,Mars', 'unknown-zone 2 C (time_zone)'],
    ['date,start,time_zone', '2026-07-14,14:00,EST', 'zone-in-season 2 C (time_zone)'],
    ['date,start,time_zone', '2026-12-08,14:00,HAE', 'zone-in-season 2 C (time_zone)'],
    ['date,start,time_zone', '2026-12-08,14:00,EST', 'zone-by-name 2 C (time_zone)'],
    ['date,start,time_zone', '2026-12-08,14:00,Pacific Standard Time', 'zone-of-several 2 C (time_zone)'],
    ['date,start', '2026-12-08,14:00', 'as-written 2'],
    ['date,start,end,time_zone', '2026-12-08,14:00,13:00,UTC', 'end-before-start 2 C (end)'],
    ['date,start,end,duration,time_zone', '2026-12-08,14:00,15:00,90 min,UTC', 'end-and-duration 2 C (end)'],
    ['date,repeats', '2026-12-08 14:00 ,FREQ=HOURLY', 'as-written 2'],
  ] as const)
    it(`says what is wrong with ${row}`, () => assert.ok(dated(header, row).said.includes(said), dated(header, row).said.join()));

  it('makes no date of a time that it cannot read', () => {
    assert.deepEqual(dated('date,start', '2026-12-08,two').meetings, []);
    assert.deepEqual(dated('date', '2026-12-08 at some time').meetings, []);
  });

  it('keeps local time as written where that is said', () => {
    const { meetings, said } = dated('date,start,time_zone', '2026-05-29,16:30,as written');
    assert.deepEqual([said, meetings[0]?.timeZone], [[], null]);
  });

  it('takes the community’s zone, then the association’s', () => {
    const { meetings } = imported('name,zone\nA,America/Halifax\nB,', 'community,date,start\nA,2026-12-08,14:00\nB,2026-12-08,14:00', {
      timeZone: 'America/Toronto',
    });
    assert.deepEqual(
      meetings.map(({ timeZone }) => timeZone),
      ['America/Halifax', 'America/Toronto'],
    );
  });
});

describe('cop-feed import csv', () => {
  const files = folderWith({
    'open.csv': 'name,summary\n"Makers,x',
    'empty.csv': '',
    'headless.csv': 'Makers,2020\nWalkers,2021',
    'sound.csv': 'name\nMakers',
    'formula.csv': 'name,url\nMakers,=1+1',
  });
  after(() => files.remove());

  it('ends with 0, 1 or 2: everything, something or nothing was carried over', async () => {
    assert.equal((await copFeed('import', 'csv', files.path('sound.csv'))).code, 0);
    const some = await copFeed('import', 'csv', files.path('formula.csv'));
    assert.equal(some.code, 1);
    assert.match(some.warnings, /Left out: look at these\n {2}formula\.csv, row 2, column B \(url\)\n {4}"=1\+1" is a formula/);
    for (const name of ['open.csv', 'empty.csv', 'nothing.csv'])
      assert.equal((await copFeed('import', 'csv', files.path(name))).code, 2, name);
    assert.match((await copFeed('import', 'csv', files.path('open.csv'))).warnings, /quotation mark/);
    const headless = await copFeed('import', 'csv', files.path('headless.csv'));
    assert.equal(headless.code, 2);
    assert.match(headless.warnings, /There is no column "name".*There is no community in /s);
  });

  it('reads standard input, and speaks French', async () => {
    const { code, out, warnings } = await copFeedWith(
      'nom;courriel\nMakers;non',
      'import',
      'csv',
      '-',
      '--lang',
      'fr',
      '--title',
      'Réseau',
    );
    assert.equal(code, 1);
    assert.equal((JSON.parse(out) as Wire.WireFeed).title, 'Réseau');
    assert.equal((JSON.parse(out) as Wire.WireFeed).language, 'fr');
    assert.match(warnings, /Laissé de côté.*ligne 2, colonne B \(courriel\).*«\u00a0non\u00a0» est illisible/s);
  });

  it('never throws, whatever is in a sheet, and what it makes can be read', () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.constantFrom('2026-12-08', '14:00', '"', '=1', 'EST', 'yes', 'Makers', 'FREQ=DAILY', 'https://x.example/', '2 h', 'é'),
    );
    const header = fc.constantFrom(
      'id',
      'name',
      'name_fr',
      'summary',
      'date',
      'start',
      'end',
      'duration',
      'zone',
      'community',
      'join_url',
      'join_email',
      'contact',
      'established',
      'status',
      'repeats',
      'location',
      'online',
      'topics_en',
      'url',
    );
    const sheet = fc
      .array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 })
      .chain((rows) =>
        fc.array(header, { minLength: 1, maxLength: 8 }).map((headers) => [headers, ...rows].map((row) => row.join(',')).join('\n')),
      );
    fc.assert(
      fc.property(sheet, sheet, (communities, dates) => {
        const notes = new Notes();
        const first = readSheet(Buffer.from(communities), 'c', notes);
        if (!first) return;
        const feed = importCsv(first, readSheet(Buffer.from(dates), 'd', notes), setting, notes);
        if (!feed) return;
        const parsed = parseFeedValue(JSON.parse(JSON.stringify(feed)), FEED_URL);
        assert.ok(parsed.ok);
        assert.deepEqual(parsed.value.issues, []);
        assert.deepEqual(checkSchema(feed), []);
        assert.doesNotMatch(describeNotes(notes.all, 'en'), /undefined|\[object/);
      }),
      { numRuns: Number(process.env['PROPERTY_RUNS'] ?? 150) },
    );
  });
});
