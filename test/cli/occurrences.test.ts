import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { copFeed, folderWith } from '../support/command-line.ts';
import { wireFeed } from '../support/wire-feed.ts';

const files = folderWith({
  'feed.json': wireFeed({
    timeZone: 'America/Toronto',
    communities: [
      {
        id: 'makers',
        name: { en: 'Makers', fr: 'Bricoleurs' },
        meetings: [
          {
            uid: 'makers@test.example',
            title: 'Meeting',
            start: '2027-03-02T15:00:00',
            timeZone: 'America/Toronto',
            duration: 'PT1H',
            rrule: 'FREQ=WEEKLY',
            recurrenceOverrides: {
              '2027-03-09T15:00:00': { start: '2027-03-10T16:30:00' },
              '2027-03-16T15:00:00': { status: 'cancelled' },
              '2027-03-23T15:00:00': { excluded: true },
            },
          },
          { uid: 'open@test.example', start: '2027-03-02T09:00:00', timeZone: 'America/Toronto' },
          { uid: 'day@test.example', date: '2027-03-09' },
          { uid: 'bad@test.example', start: '2027-03-09T09:00:00', timeZone: 'EST' },
        ],
      },
      {
        id: 'usual',
        name: 'Usual',
        meetings: [{ uid: 'usual@test.example', start: '2027-03-04T10:00:00', timeZone: 'Europe/London', usual: true }],
      },
    ],
    events: [
      { id: 'alone', uid: 'alone@test.example', title: 'Alone', start: '2027-03-03T12:00:00', timeZone: 'UTC' },
      { id: 'theirs', uid: 'theirs@test.example', title: 'Theirs', start: '2027-03-03T13:00:00', timeZone: 'UTC', community: 'makers' },
      { id: 'venue', uid: 'venue@test.example', title: 'At the venue', start: '2027-03-03T13:00:00', timeZone: null },
    ],
  }),
  'empty.json': wireFeed(),
  'cut-off.json': '{"copFeed":',
});
after(() => files.remove());

const march = ['--from', '2027-03-01T00:00:00Z', '--to', '2027-04-01T00:00:00Z'];

/** The lines of `occurrences --json`, read. */
async function lines(...args: string[]): Promise<{ code: number; found: Record<string, unknown>[]; warnings: string }> {
  const { code, out, warnings } = await copFeed('occurrences', files.path('feed.json'), '--json', ...args);
  return {
    code,
    warnings,
    found: out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, unknown>),
  };
}

describe('cop-feed occurrences', () => {
  it('prints one JSON object a line with these members, in order of start', async () => {
    const { code, found } = await lines(...march);
    assert.equal(code, 0);
    assert.deepEqual(found.slice(0, 2), [
      {
        community: 'makers',
        meeting: 'open@test.example',
        recurrenceId: '2027-03-02T09:00:00',
        start: '2027-03-02T14:00:00Z',
        end: null,
        timeZone: 'America/Toronto',
        status: 'confirmed',
        local: '2027-03-02T09:00:00',
      },
      {
        community: 'makers',
        meeting: 'makers@test.example',
        recurrenceId: '2027-03-02T15:00:00',
        start: '2027-03-02T20:00:00Z',
        end: '2027-03-02T21:00:00Z',
        timeZone: 'America/Toronto',
        status: 'confirmed',
        local: '2027-03-02T15:00:00',
      },
    ]);
    assert.deepEqual(Object.keys(found[0] ?? {}), ['community', 'meeting', 'recurrenceId', 'start', 'end', 'timeZone', 'status', 'local']);
    const starts = found.map(({ start }) => String(start));
    assert.deepEqual(starts, [...starts].sort());
  });

  it('keeps the hour of the meeting when clocks change, and says what moved or was cancelled', async () => {
    const { found } = await lines(...march);
    const series = found.filter(({ meeting }) => meeting === 'makers@test.example');
    assert.deepEqual(
      series.map(({ recurrenceId, start, status }) => [recurrenceId, start, status]),
      [
        ['2027-03-02T15:00:00', '2027-03-02T20:00:00Z', 'confirmed'],
        ['2027-03-09T15:00:00', '2027-03-10T21:30:00Z', 'confirmed'],
        ['2027-03-16T15:00:00', '2027-03-16T19:00:00Z', 'cancelled'],
        ['2027-03-30T15:00:00', '2027-03-30T19:00:00Z', 'confirmed'],
      ],
    );
  });

  it('knows whose an event is, and what is only usual', async () => {
    const { found } = await lines(...march);
    const of = (uid: string): Record<string, unknown> | undefined => found.find(({ meeting }) => meeting === uid);
    assert.equal(of('alone@test.example')?.['community'], null);
    assert.equal(of('theirs@test.example')?.['community'], 'makers');
    assert.equal(of('usual@test.example')?.['status'], 'tentative');
  });

  it('shows the wall time of another zone', async () => {
    const { found } = await lines(...march, '--time-zone', 'Asia/Tokyo');
    const [{ local, timeZone } = {}] = found;
    assert.deepEqual([local, timeZone], ['2027-03-02T23:00:00', 'America/Toronto']);
  });

  it('takes what overlaps the window, and what has no length only when it starts in it', async () => {
    const around = async (from: string, to: string): Promise<unknown[]> =>
      (await lines('--from', from, '--to', to)).found.map(({ meeting }) => meeting);
    assert.deepEqual(await around('2027-03-02T20:30:00Z', '2027-03-02T20:31:00Z'), ['makers@test.example']);
    assert.deepEqual(await around('2027-03-02T21:00:00Z', '2027-03-02T22:00:00Z'), []);
    assert.deepEqual(await around('2027-03-02T19:00:00Z', '2027-03-02T20:00:00Z'), []);
    assert.deepEqual(await around('2027-03-02T14:00:00Z', '2027-03-02T14:00:01Z'), ['open@test.example']);
    assert.deepEqual(await around('2027-03-02T14:00:01Z', '2027-03-02T15:00:00Z'), []);
  });

  it('counts on standard error what has no instant, and what is wrong', async () => {
    const { warnings } = await lines(...march);
    assert.match(warnings, /^2 meetings have no instant/);
    assert.match(warnings, /1 thing in this feed should be looked at/);
  });

  it('prints a line for people, with what they should know', async () => {
    const { out } = await copFeed('occurrences', files.path('feed.json'), ...march, '--time-zone', 'America/Toronto', '--lang', 'fr');
    assert.ok(out.includes('2027-03-16 15:00  America/Toronto  Bricoleurs: Meeting (annulée)\n'), out);
    assert.ok(out.includes('2027-03-03 07:00  America/Toronto  Alone\n'), out);
  });

  it('prints nothing where nothing takes place', async () => {
    assert.deepEqual(await copFeed('occurrences', files.path('empty.json'), ...march), { code: 0, out: '', warnings: '' });
  });

  it('ends with 2 when the feed cannot be read', async () => {
    const { code, out, warnings } = await copFeed('occurrences', files.path('cut-off.json'), ...march);
    assert.deepEqual([code, out], [2, '']);
    assert.match(warnings, /ends in the middle/);
  });

  it('runs as a command', async () => {
    const script = fileURLToPath(new URL('../../src/cli/cop-feed.ts', import.meta.url));
    const run = promisify(execFile);
    const { stdout, stderr } = await run(process.execPath, [
      '--import',
      'tsx',
      script,
      'occurrences',
      files.path('feed.json'),
      ...march,
      '--json',
    ]);
    assert.equal(stdout.split('\n').length, 9);
    assert.match(stderr, /no instant/);
    await assert.rejects(run(process.execPath, ['--import', 'tsx', script, 'validate', files.path('feed.json')]), { code: 1 });
  });
});
