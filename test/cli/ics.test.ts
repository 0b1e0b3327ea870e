import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { linesOf, readCalendar } from '../support/calendars.ts';
import { copFeed, folderWith } from '../support/command-line.ts';
import { wireFeed } from '../support/wire-feed.ts';

const files = folderWith({
  'feed.json': wireFeed({
    title: { en: 'Association', fr: 'Société' },
    language: 'en-CA',
    communities: [
      {
        id: 'makers',
        name: { en: 'Makers', fr: 'Bricoleurs' },
        meetings: [
          {
            uid: 'makers@test.example',
            start: '2027-03-02T15:00:00',
            timeZone: 'America/Toronto',
            duration: 'PT1H',
            rrule: 'FREQ=WEEKLY;COUNT=3',
          },
        ],
      },
      {
        id: 'readers',
        name: 'Readers',
        meetings: [{ uid: 'readers@test.example', start: '2027-03-04T10:00:00', timeZone: 'Europe/London' }],
      },
    ],
    events: [{ id: 'gala', uid: 'gala@test.example', title: 'Gala', date: '2027-03-09' }],
  }),
  'flawed.json': wireFeed({
    communities: [{ id: 'x', name: 'X', meetings: [{ uid: 'bad@test.example', start: '2027-03-09T09:00:00', timeZone: 'EST' }] }],
  }),
  'cut-off.json': '{"copFeed":',
});
after(() => files.remove());

const feed = files.path('feed.json');
const uids = (text: string): readonly string[] => linesOf(text).filter((line) => line.startsWith('UID:'));

describe('cop-feed ics', () => {
  it('prints a calendar of the whole feed, which others read at the right hours', async () => {
    const { code, out, warnings } = await copFeed('ics', feed);
    assert.equal(code, 0);
    assert.equal(warnings, '');
    assert.ok(out.startsWith('BEGIN:VCALENDAR\r\n') && out.endsWith('END:VCALENDAR\r\n'));
    assert.deepEqual(uids(out), ['UID:makers@test.example', 'UID:readers@test.example', 'UID:gala@test.example']);
    const makers = readCalendar(out, 0, Infinity).filter(({ uid }) => uid.startsWith('makers'));
    // Clocks in Toronto go forward on 14 March.
    assert.deepEqual(
      makers.map(({ start }) => new Date(start).toISOString().slice(0, 16)),
      ['2027-03-02T20:00', '2027-03-09T20:00', '2027-03-16T19:00'],
    );
  });

  it('prints those of one community or event', async () => {
    const { out } = await copFeed('ics', feed, '--community', 'readers');
    assert.deepEqual(uids(out), ['UID:readers@test.example']);
    assert.deepEqual(uids((await copFeed('ics', feed, '--community=gala')).out), ['UID:gala@test.example']);
  });

  it('speaks the language of the feed, or that which is asked for', async () => {
    assert.match((await copFeed('ics', feed)).out, /\r\nX-WR-CALNAME:Association\r\n[^]*SUMMARY;LANGUAGE=en:Makers/);
    assert.match((await copFeed('ics', feed, '--lang', 'fr')).out, /\r\nX-WR-CALNAME:Société\r\n[^]*SUMMARY;LANGUAGE=fr:Bricoleurs/);
  });

  it('prints nothing for a community that is not there', async () => {
    const { code, out, warnings } = await copFeed('ics', feed, '--community', 'nobody');
    assert.deepEqual([code, out, warnings], [2, '', 'There is no community or event "nobody" in this feed.\n']);
  });

  it('prints nothing when the feed cannot be read', async () => {
    for (const file of ['cut-off.json', 'nowhere.json']) {
      const { code, out, warnings } = await copFeed('ics', files.path(file));
      assert.deepEqual([code, out], [2, '']);
      assert.ok(warnings.length > 10);
    }
  });

  it('says that a feed should be looked at', async () => {
    const { code, out, warnings } = await copFeed('ics', files.path('flawed.json'));
    assert.equal(code, 0);
    assert.deepEqual(uids(out), []);
    assert.match(warnings, /cop-feed validate says what/);
  });
});
