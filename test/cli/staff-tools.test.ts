import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { communityColumns, dateColumns } from '../../src/cli/import/csv/columns.ts';
import { startServer } from '../support/loopback-server.ts';
import { copFeed, copFeedWith, folderWith } from '../support/command-line.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/staff-tools.md'), 'utf8');
const google = readFileSync(join(import.meta.dirname, 'import/calendars/google.ics'), 'utf8');
const feed = readFileSync(join(import.meta.dirname, '../../demo/feeds/casc.cop-feed.json'), 'utf8');

const files = folderWith({ 'calendar.ics': google, 'feed.json': feed });
after(() => files.remove());

/** The words of a command as a shell has them. */
const wordsOf = (command: string): string[] => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);

describe('the page about tools for staff', () => {
  const commands = [...page.matchAll(/```sh\n([^]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'));

  it('has commands that work, one after the other', async () => {
    assert.ok(commands.length >= 7);
    for (const command of commands) {
      const [line = '', target] = command.split(' > ');
      const args = wordsOf(line.replace(/^npx cop-feed /, '')).map((word) =>
        /^[\w-]+\.(json|ics|csv)$/.test(word) ? files.path(word) : word,
      );
      const { code, out, warnings } = await copFeed(...args);
      assert.equal(code, 0, `${command}\n${out}${warnings}`);
      if (target) writeFileSync(files.path(target), out);
    }
  });

  it('names columns, and the command’s help names all of them, in both languages', async () => {
    const known = [...Object.keys(communityColumns), ...Object.keys(dateColumns)];
    for (const [, row] of page.matchAll(/^\| (`[^|]*) \|/gm))
      for (const [, name] of row!.matchAll(/`(\w+)`/g)) assert.ok(known.includes(name!), name);
    for (const language of ['en', 'fr']) {
      const { code, out } = await copFeed('import', 'csv', '--help', '--lang', language);
      assert.equal(code, 0);
      for (const column of known) assert.match(out, new RegExp(`\\b${column}\\b`), column);
    }
    assert.match((await copFeed('import', 'ics', '--help')).out, /^cop-feed import ics FILE\|URL\|-/);
  });
});

describe('cop-feed import ics', () => {
  it('reads a file, an address and standard input alike', async () => {
    const server = await startServer((_, response) => response.end(google));
    try {
      const [file, address, input] = [
        await copFeed('import', 'ics', files.path('calendar.ics'), '--title', 'x'),
        await copFeed('import', 'ics', `${server.origin}/calendar.ics`, '--title', 'x'),
        await copFeedWith(google, 'import', 'ics', '-', '--title', 'x'),
      ];
      assert.equal(file.code, 0);
      assert.deepEqual([address, input], [file, file]);
    } finally {
      await server.close();
    }
  });

  it('says in both languages what it kept out, with lines', async () => {
    const { warnings } = await copFeed('import', 'ics', files.path('calendar.ics'));
    assert.match(
      warnings,
      /Kept out, because anyone can read a feed\n.*line 38; line 40\n {4}A joining link to meet\.google\.com was taken out\./s,
    );
    assert.match(
      (await copFeed('import', 'ics', files.path('calendar.ics'), '--lang', 'fr')).warnings,
      /ligne 38; ligne 40\n {4}Un lien de connexion/,
    );
  });

  it('ends with 2 where there is no calendar, no file, or a word that it does not understand', async () => {
    for (const [args, sentence] of [
      [[files.path('feed.json')], /There is no calendar in /],
      [[files.path('gone.ics')], /There is no file /],
      [[], /Say which file/],
      [[files.path('calendar.ics'), '--by', 'colour'], /--by "colour" is none of calendar, category\./],
      [[files.path('calendar.ics'), '--zone', 'Office'], /--zone "Office" cannot be read/],
      [[files.path('calendar.ics'), '--zone', 'Office=EST'], /--zone "Office=EST" cannot be read/],
      [[files.path('calendar.ics'), '--time-zone', 'EST'], /"EST" is not the name of a time zone/],
      [[files.path('calendar.ics'), '--community', 'Not An Id'], /is no id/],
      [[files.path('calendar.ics'), '--language', 'English please'], /is no language tag/],
      [[files.path('calendar.ics'), '--template'], /no option --template/],
      [[files.path('calendar.ics'), 'other.ics'], /one too many/],
    ] as const) {
      const { code, out, warnings } = await copFeed('import', 'ics', ...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(warnings, sentence);
    }
    assert.match((await copFeed('import', 'pdf', 'a.pdf')).warnings, /Say what to import: ics or csv\./);
  });
});
