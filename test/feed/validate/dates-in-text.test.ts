import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datesInText, weekdayOf } from '../../../src/feed/validate/dates-in-text.ts';

describe('datesInText', () => {
  it('finds days with a year in English and French', () => {
    assert.deepEqual(
      datesInText('We met on Monday, May 29, 2006 and on 3 June 2007; puis le mardi 1er décembre 2026 et le 8 avril 2024.').map(
        ({ date, weekday }) => [date, weekday],
      ),
      [
        ['2006-05-29', 1],
        ['2007-06-03', undefined],
        ['2026-12-01', 2],
        ['2024-04-08', undefined],
      ],
    );
  });

  it('keeps what was written', () => {
    assert.equal(datesInText('the eclipse of Monday April 8th 2024, at noon')[0]?.written, 'Monday April 8th 2024');
  });

  it('finds nothing without a year, or outside the calendar', () => {
    assert.deepEqual(datesInText('Monday May 29; February 30, 2027; October 2023 to April 2024; 2024'), []);
  });

  it('knows the weekday of a day', () => {
    assert.equal(weekdayOf('2026-12-08' as Parameters<typeof weekdayOf>[0]), 2);
  });
});
