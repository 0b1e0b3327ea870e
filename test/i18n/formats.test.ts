import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dateOfInstant } from '../../src/i18n/date-of-instant.ts';
import { formatsFor } from '../../src/i18n/formats.ts';

const NBSP = '\u00a0';
const afternoon = '2026-12-08T14:00:00';
const halfPast = '2026-12-08T15:30:00';

/** What the engine writes for a wall time, with the one kind of space that we keep. */
const intl = (locale: string, wall: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${wall}Z`)).replace(/[\u2009\u202f]/g, ' ');

describe('dates', () => {
  it('are written as the language does', () => {
    for (const locale of ['en-CA', 'en-US', 'en-GB', 'fr-CA', 'fr-FR']) {
      const expected = intl(locale, afternoon, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
      assert.equal(formatsFor(locale).date(afternoon, 'full'), expected);
      assert.equal(formatsFor(locale).date('2026-12-08', 'full'), expected);
      assert.equal(formatsFor(locale).date(afternoon, 'weekdayShort'), intl(locale, afternoon, { weekday: 'short' }));
    }
  });

  it('call the first of a month « 1er » in French', () => {
    const fr = formatsFor('fr-CA');
    assert.equal(fr.date('2026-12-01', 'full'), 'mardi 1er décembre 2026');
    assert.equal(fr.date('2026-12-01', 'monthDay'), '1er décembre');
    assert.equal(fr.date('2026-12-21', 'monthDay'), '21 décembre');
    assert.equal(fr.date('2026-12-11', 'monthDay'), '11 décembre');
    assert.equal(fr.date('2026-12-01', 'day'), '1');
  });

  it('say as much as is known', () => {
    const { partialDate } = formatsFor('en-CA');
    const say = partialDate.bind(formatsFor('en-CA'));
    assert.deepEqual(['2027', '2027-03', '2027-03-09'].map(say), ['2027', 'March 2027', 'Tuesday, March 9, 2027']);
    assert.equal(formatsFor('fr').partialDate('2027-03'), 'mars 2027');
  });

  it('are those of a zone, for an instant', () => {
    const instant = Date.UTC(2026, 10, 3, 2);
    assert.equal(dateOfInstant(instant, 'America/Toronto', formatsFor('en-CA')), 'November 2, 2026');
    assert.equal(dateOfInstant(instant, 'Europe/London', formatsFor('fr')), '3 novembre 2026');
  });
});

describe('times', () => {
  it('are written as the language does in English', () => {
    for (const locale of ['en-CA', 'en-US', 'en-GB']) {
      assert.equal(formatsFor(locale).time(afternoon), intl(locale, afternoon, { hour: 'numeric', minute: '2-digit' }));
    }
    assert.equal(formatsFor('en-CA').time(afternoon), '2:00 p.m.');
    assert.equal(formatsFor('en-US').time(afternoon), '2:00 PM');
  });

  it('are told as one says them in French', () => {
    const fr = formatsFor('fr-CA');
    assert.equal(fr.time(afternoon), `14${NBSP}h`);
    assert.equal(fr.time(halfPast), `15${NBSP}h${NBSP}30`);
    assert.equal(fr.time('2026-12-08T09:05:00'), `9${NBSP}h${NBSP}05`);
    assert.equal(fr.time('2026-12-08T00:00:00'), `0${NBSP}h`);
    assert.equal(formatsFor('fr-FR').time(afternoon), `14${NBSP}h`);
  });

  it('follow the hour cycle that is asked for, in both languages', () => {
    assert.equal(formatsFor('en-CA', 'h23').time(afternoon), '14:00');
    assert.equal(formatsFor('en-CA', 'h23').time('2026-12-08T00:30:00'), '00:30');
    assert.equal(formatsFor('en-GB', 'h12').time(afternoon), '2:00 pm');
    assert.equal(formatsFor('en-GB').time('2026-12-08T09:30:00'), '09:30');
    assert.equal(formatsFor('fr', 'h12').time(halfPast), `3${NBSP}h${NBSP}30${NBSP}p.m.`);
    assert.equal(formatsFor('fr', 'h12').time('2026-12-08T00:00:00'), `12${NBSP}h${NBSP}a.m.`);
    assert.equal(formatsFor('fr', 'h23').time(afternoon), `14${NBSP}h`);
  });
});

describe('ranges of time', () => {
  it('name the half of the day once where both ends share it', () => {
    assert.equal(formatsFor('en-CA').timeRange(afternoon, halfPast), '2:00–3:30 p.m.');
    assert.equal(formatsFor('en-CA').timeRange('2026-12-08T11:00:00', '2026-12-08T12:00:00'), '11:00 a.m.–12:00 p.m.');
  });

  it('run from one time to the other in French', () => {
    assert.equal(formatsFor('fr').timeRange(afternoon, halfPast), `14${NBSP}h à 15${NBSP}h${NBSP}30`);
  });

  it('name no date where they only pass midnight', () => {
    assert.equal(formatsFor('en-CA').timeRange('2026-12-08T23:00:00', '2026-12-09T01:00:00'), '11:00 p.m. – 1:00 a.m.');
    assert.equal(formatsFor('fr').timeRange('2026-12-08T23:00:00', '2026-12-09T01:00:00'), `23${NBSP}h à 1${NBSP}h`);
  });

  it('name the day of the end where it is a day or more later', () => {
    assert.equal(formatsFor('en-CA').timeRange('2026-12-08T09:00:00', '2026-12-10T17:00:00'), '9:00 a.m. – Dec 10, 2026, 5:00 p.m.');
    assert.equal(formatsFor('fr').timeRange('2026-12-08T09:00:00', '2026-12-10T17:00:00'), `9${NBSP}h – 10 déc. 2026, 17${NBSP}h`);
  });

  it('may end before they begin, when clocks go back meanwhile', () => {
    assert.equal(formatsFor('en-CA').timeRange('2026-11-01T01:30:00', '2026-11-01T01:15:00'), '1:30 a.m. – 1:15 a.m.');
  });

  it('are one time where nothing lies between the ends', () => {
    assert.equal(formatsFor('en-CA').timeRange(afternoon, afternoon), '2:00 p.m.');
  });
});

describe('lists, numbers and durations', () => {
  it('are written as the language does', () => {
    assert.equal(formatsFor('en-CA').list(['a', 'b', 'c']), 'a, b and c');
    assert.equal(formatsFor('fr').list(['a', 'b', 'c']), 'a, b et c');
    assert.equal(formatsFor('en-CA').list(['a', 'b'], 'or'), 'a or b');
    assert.equal(formatsFor('en-CA').number(1234), '1,234');
  });

  it('say how long something takes', () => {
    const minutes = (n: number) => ({ days: 0, millis: n * 60_000 });
    const en = [30, 60, 90, 121].map((n) => formatsFor('en-CA').duration(minutes(n)));
    assert.deepEqual(en, ['30 minutes', '1 hour', '1 hour 30 minutes', '2 hours 1 minute']);
    const fr = [30, 60, 90, 125].map((n) => formatsFor('fr').duration(minutes(n)).replaceAll(NBSP, ' '));
    assert.deepEqual(fr, ['30 minutes', '1 h', '1 h 30', '2 h 05']);
    assert.equal(formatsFor('en-CA').duration({ days: 2, millis: 3_600_000 }), '2 days 1 hour');
  });

  it('round to the minute without making an hour of 60 minutes', () => {
    assert.equal(formatsFor('en-CA').duration({ days: 0, millis: 3_599_000 }), '1 hour');
  });
});

describe('formatsFor', () => {
  it('makes the formats of a language once', () => {
    assert.equal(formatsFor('en-CA', 'h12'), formatsFor('en-CA', 'h12'));
    assert.notEqual(formatsFor('en-CA', 'h12'), formatsFor('en-CA'));
  });

  it('never throws for a language that is none', () => {
    assert.equal(formatsFor('not a language').time(afternoon), formatsFor('en').time(afternoon));
  });
});
