import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { LINK_TARGETS, meetingLink, occurrenceLink, type LinkTarget } from '../../../src/domain/calendar/calendar-link.ts';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { meetingOccurrences } from '../../../src/domain/occurrence/meeting-occurrences.ts';
import { english, guild, madeAt } from '../../support/calendars.ts';
import { datedMeeting, meeting, type TimeText } from '../../support/meetings.ts';

const setting = { ...english, now: madeAt, timeZone: 'Europe/London' };
const monthly: TimeText = { start: '2026-12-08T14:00:00', duration: 'PT1H', rrule: 'FREQ=MONTHLY;BYDAY=2TU' };
const once: TimeText = { start: '2026-12-08T14:00:00', duration: 'PT1H30M' };

/** The parts of a link and how much it covers. */
function link(target: LinkTarget, time: TimeText | Meeting['time'], members: Partial<Meeting> = {}) {
  const made = meetingLink(target, meeting(time, members), guild, setting);
  if (!made) return undefined;
  const url = new URL(made.url);
  return { covers: made.covers, address: url.origin + url.pathname, query: Object.fromEntries(url.searchParams), url: made.url };
}

describe('a link to Google', () => {
  it('adds a series on the clocks of its zone', () => {
    const { covers, address, query } = link('google', monthly, {
      title: { en: 'Call & talk' },
      url: 'https://guild.example/call?a=1&b=2',
    })!;
    assert.equal(covers, 'series');
    assert.equal(address, 'https://calendar.google.com/calendar/render');
    assert.deepEqual(query, {
      action: 'TEMPLATE',
      text: 'Guild of Makers – Call & talk',
      dates: '20261208T140000/20261208T150000',
      details: 'https://guild.example/call?a=1&b=2',
      ctz: 'America/Toronto',
      recur: 'RRULE:FREQ=MONTHLY;BYDAY=2TU',
    });
  });

  it('adds what takes place once in UTC', () => {
    const { covers, query } = link('google', once)!;
    assert.equal(covers, 'series');
    assert.equal(query['dates'], '20261208T190000Z/20261208T203000Z');
    assert.ok(!('ctz' in query) && !('recur' in query));
  });

  it('adds the next meeting, and says so, where a change would make the series wrong', () => {
    const { covers, query } = link('google', { ...monthly, overrides: { '2027-02-09T14:00:00': { status: 'cancelled' } } })!;
    assert.equal(covers, 'occurrence');
    assert.equal(query['dates'], '20261208T190000Z/20261208T200000Z');
    assert.ok(!('recur' in query));
  });

  it('adds the next meeting where the rule has times of day', () => {
    assert.equal(link('google', { ...monthly, rrule: 'FREQ=WEEKLY;BYHOUR=9,14' })?.covers, 'occurrence');
  });

  it('passes over what is cancelled', () => {
    const { query } = link('google', { ...monthly, overrides: { '2026-12-08T14:00:00': { status: 'cancelled' } } })!;
    assert.equal(query['dates'], '20270112T190000Z/20270112T200000Z');
  });

  it('writes the end of a rule in UTC', () => {
    assert.equal(
      link('google', { ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20270608' })?.query['recur'],
      'RRULE:FREQ=MONTHLY;UNTIL=20270609T035959Z;BYDAY=2TU',
    );
  });

  it('has no zone at local time', () => {
    const { covers, query } = link('google', { ...monthly, timeZone: null })!;
    assert.equal(covers, 'series');
    assert.equal(query['dates'], '20261208T140000/20261208T150000');
    assert.ok(!('ctz' in query));
  });

  it('ends when it begins where no length is known', () => {
    assert.equal(link('google', { start: '2026-12-08T14:00:00' })?.query['dates'], '20261208T190000Z/20261208T190000Z');
  });

  it('adds a day, to the day after it', () => {
    assert.equal(link('google', datedMeeting('2027-12-31').time)?.query['dates'], '20271231/20280101');
  });
});

describe('a link to Outlook', () => {
  for (const [target, host] of [
    ['outlook', 'outlook.live.com'],
    ['office365', 'outlook.office.com'],
  ] as const) {
    it(`adds the next meeting of a series at ${host}, and says so`, () => {
      const { covers, address, query } = link(target, monthly, { locations: [{ name: { en: 'Museum' } }] })!;
      assert.equal(covers, 'occurrence');
      assert.equal(address, `https://${host}/calendar/0/deeplink/compose`);
      assert.deepEqual(query, {
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: 'Guild of Makers',
        startdt: '2026-12-08T19:00:00Z',
        enddt: '2026-12-08T20:00:00Z',
        location: 'Museum',
      });
    });
  }

  it('has spaces and new lines as Outlook reads them, and no markup of the feed', () => {
    const { url, query } = link('outlook', once, { description: { en: 'a < b & c\n<img src=x>' } })!;
    assert.equal(query['body'], 'a &lt; b &amp; c<br>&lt;img src=x>');
    assert.ok(!url.includes('+'));
  });

  it('adds a day, and local time without a zone', () => {
    const day = link('outlook', datedMeeting('2027-03-09').time)!.query;
    assert.deepEqual([day['startdt'], day['enddt'], day['allday']], ['2027-03-09', '2027-03-10', 'true']);
    const floating = link('outlook', { ...once, timeZone: null })!.query;
    assert.deepEqual([floating['startdt'], floating['enddt']], ['2026-12-08T14:00:00', '2026-12-08T15:30:00']);
  });
});

describe('a link to Yahoo', () => {
  it('adds one meeting at the hour of the reader’s clocks, because Yahoo takes UTC for that', () => {
    const { covers, address, query } = link('yahoo', once, { description: { en: 'One\nTwo' } })!;
    assert.equal(covers, 'series');
    assert.equal(address, 'https://calendar.yahoo.com/');
    assert.deepEqual(query, { v: '60', TITLE: 'Guild of Makers', ST: '20261208T190000', ET: '20261208T203000', DESC: 'One\nTwo' });
    assert.equal(link('yahoo', monthly)?.covers, 'occurrence');
    const inTokyo = new URL(meetingLink('yahoo', meeting(once), guild, { ...setting, timeZone: 'Asia/Tokyo' })!.url).searchParams;
    assert.deepEqual([inTokyo.get('ST'), inTokyo.get('ET')], ['20261209T040000', '20261209T053000']);
  });

  it('adds local time without a zone as it is written', () => {
    assert.equal(link('yahoo', { ...once, timeZone: null })?.query['ST'], '20261208T140000');
  });

  it('adds a day', () => {
    const { query } = link('yahoo', datedMeeting('2027-03-09').time)!;
    assert.deepEqual([query['ST'], query['ET'], query['DUR']], ['20270309', undefined, 'allday']);
  });
});

describe('every link', () => {
  for (const target of LINK_TARGETS) {
    it(`to ${target} stays short, whatever the feed says, and keeps the address of the page`, () => {
      const long = 'é👋 '.repeat(5000);
      const { url, query } = link(target, once, {
        title: { en: long },
        description: { en: long },
        locations: [{ name: { en: long } }],
        url: 'https://guild.example/call',
      })!;
      assert.ok(url.length < 2100, `${url.length}`);
      assert.match(Object.values(query).join('\n'), /…(\n\n|<br><br>)https:\/\/guild\.example\/call/);
      assert.ok(!/\p{Cs}|\uFFFD/u.test(Object.values(query).join('')));
    });

    it(`to ${target} takes text that is no good`, () => {
      const { query } = link(target, once, { title: { en: '\uD83D alone' }, description: { en: 'a&b=c#d%20' } })!;
      assert.ok(Object.values(query).includes('Guild of Makers – \uFFFD alone'));
      assert.ok(Object.values(query).some((value) => /^a(&|&amp;)b=c#d%20$/.test(value)));
    });

    it(`to ${target} is not there when nothing is left`, () => {
      assert.equal(link(target, { ...monthly, rrule: 'FREQ=MONTHLY;BYDAY=2TU;UNTIL=20261130', start: '2026-09-08T14:00:00' }), undefined);
      assert.equal(link(target, { kind: 'unreadable', reason: 'unreadable-rule' }), undefined);
      assert.equal(link(target, datedMeeting('2027-03').time), undefined);
      assert.equal(link(target, once, { status: 'cancelled' }), undefined);
    });

    it(`to ${target} adds the occurrence that is asked for, moved as it is`, () => {
      const moved = meeting({ ...monthly, overrides: { '2027-01-12T14:00:00': { start: '2027-01-13T15:00:00' } } });
      const occurrence = meetingOccurrences(moved, guild, { from: Date.parse('2027-01-10'), to: Date.parse('2027-01-20') }, 'UTC')[0]!;
      const made = occurrenceLink(target, occurrence, { ...english, timeZone: 'UTC' })!;
      assert.equal(made.covers, 'occurrence');
      assert.match(decodeURIComponent(made.url), /2027-?01-?13T20:?00:?00/);
    });
  }
});
