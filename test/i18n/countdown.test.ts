import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { countDays, countDown } from '../../src/i18n/countdown.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const start = Date.parse('2026-12-08T19:00:00Z');

const NBSP = '\u00a0';
const plain = (text: string | undefined): string | undefined => text?.replaceAll(NBSP, ' ');
const en = (left: number, timeZone = 'America/Toronto') => plain(countDown(start, start - left, { timeZone, language: 'en-CA' })?.text);
const fr = (left: number, timeZone = 'America/Toronto') => plain(countDown(start, start - left, { timeZone, language: 'fr-CA' })?.text);

describe('countDown', () => {
  const table: readonly (readonly [left: number, en: string, fr: string])[] = [
    [1, 'in 1 second', 'dans 1 s'],
    [42 * SECOND, 'in 42 seconds', 'dans 42 s'],
    [MINUTE, 'in 1 minute', 'dans 1 min'],
    [MINUTE + 1, 'in 1 minute 1 second', 'dans 1 min 1 s'],
    [4 * MINUTE + 10 * SECOND, 'in 4 minutes 10 seconds', 'dans 4 min 10 s'],
    [5 * MINUTE, 'in 5 minutes', 'dans 5 min'],
    [5 * MINUTE + 1, 'in 6 minutes', 'dans 6 min'],
    [12 * MINUTE, 'in 12 minutes', 'dans 12 min'],
    [HOUR, 'in 1 hour', 'dans 1 h'],
    [2 * HOUR + 5 * MINUTE, 'in 2 hours 5 minutes', 'dans 2 h 5 min'],
    // Half a minute earlier a clock without seconds shows the same time.
    [2 * HOUR + 4 * MINUTE + 30 * SECOND, 'in 2 hours 5 minutes', 'dans 2 h 5 min'],
    [23 * HOUR + 59 * MINUTE, 'in 23 hours 59 minutes', 'dans 23 h 59 min'],
    [24 * HOUR, 'tomorrow', 'demain'],
    [3 * 24 * HOUR, 'in 3 days', 'dans 3 jours'],
    [59 * 24 * HOUR, 'in 59 days', 'dans 59 jours'],
    [92 * 24 * HOUR, 'in 3 months', 'dans 3 mois'],
    [365 * 24 * HOUR, 'in 12 months', 'dans 12 mois'],
    [1096 * 24 * HOUR, 'in 3 years', 'dans 3 ans'],
  ];

  for (const [left, english, french] of table) {
    it(`says "${english}" and « ${french} »`, () => {
      assert.equal(en(left), english);
      assert.equal(fr(left), french);
    });
  }

  it('ends when it has begun', () => {
    assert.equal(en(0), undefined);
    assert.equal(en(-1), undefined);
  });

  it('counts days of the calendar, in the zone that the date is shown in', () => {
    // 30 hours: tomorrow in Toronto, the day after tomorrow in Tokyo.
    const left = 30 * HOUR;
    assert.equal(en(left, 'America/Toronto'), 'tomorrow');
    assert.equal(en(left, 'Asia/Tokyo'), 'in 2 days');
    assert.equal(fr(left, 'Asia/Tokyo'), 'après-demain');
  });

  it('keeps numbers and their units together', () => {
    for (const language of ['en-CA', 'fr-CA']) {
      for (const left of [42 * SECOND, 5 * HOUR + MINUTE, 3 * 24 * HOUR]) {
        const { text } = countDown(start, start - left, { timeZone: 'UTC', language })!;
        assert.doesNotMatch(text, /\d[^\u00a0\d]/);
      }
    }
  });

  it('is right until it says, and no longer', () => {
    const viewer = { timeZone: 'America/Toronto', language: 'en-CA' };
    const lefts = fc.oneof(fc.integer({ min: 2, max: 10 * MINUTE }), fc.integer({ min: 2, max: 90 * 24 * HOUR }));
    fc.assert(
      fc.property(lefts, (left) => {
        const now = start - left;
        const { text, until } = countDown(start, now, viewer)!;
        assert.ok(until > now && until <= start);
        assert.equal(countDown(start, until - 1, viewer)!.text, text);
      }),
      { seed: 20261208, numRuns: 2000 },
    );
  });

  it('changes with each second when it is near, and with each minute before', () => {
    const until = (left: number): number => countDown(start, start - left, { timeZone: 'UTC', language: 'en' })!.until - (start - left);
    assert.equal(until(4 * MINUTE), SECOND);
    assert.equal(until(3 * HOUR), MINUTE);
    assert.equal(until(3 * HOUR + 15 * SECOND), 15 * SECOND);
    assert.equal(until(5 * MINUTE + 500), 500);
  });

  it('is right over a change of clocks', () => {
    const viewer = { timeZone: 'America/Toronto', language: 'en' };
    const meeting = Date.parse('2027-03-14T18:00:00Z');
    // 1:30 a.m.; the clocks skip an hour at two, and it is half past twelve hours, not thirteen and a half.
    assert.equal(countDown(meeting, Date.parse('2027-03-14T06:30:00Z'), viewer)!.text.replaceAll(NBSP, ' '), 'in 11 hours 30 minutes');
    assert.equal(countDown(meeting, Date.parse('2027-03-13T17:00:00Z'), viewer)!.text, 'tomorrow');
  });
});

describe('countDays', () => {
  const viewer = { timeZone: 'America/Toronto', language: 'en-CA' };
  const noon = Date.parse('2026-12-08T17:00:00Z');

  it('counts days alone', () => {
    assert.equal(countDays('2026-12-08', noon, viewer).text, 'today');
    assert.equal(countDays('2026-12-09', noon, viewer).text, 'tomorrow');
    assert.equal(countDays('2026-12-20', noon, viewer).text, `in 12${NBSP}days`);
    assert.equal(countDays('2026-12-09', noon, { ...viewer, language: 'fr' }).text, 'demain');
  });

  it('is right until midnight', () => {
    assert.equal(countDays('2026-12-20', noon, viewer).until, Date.parse('2026-12-09T05:00:00Z'));
  });
});
