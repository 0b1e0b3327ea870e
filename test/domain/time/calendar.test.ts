import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, addMonths, isWithin, monthOf, weekdayOf, weekOf, weeksOf } from '../../../src/domain/time/calendar.ts';
import type { PlainDate } from '../../../src/domain/time/plain-date-time.ts';

const date = (text: string): PlainDate => text as PlainDate;

describe('days and months', () => {
  it('pass over the ends of months, years and Februaries', () => {
    assert.equal(addDays(date('2026-12-31'), 1), '2027-01-01');
    assert.equal(addDays(date('2027-03-01'), -1), '2027-02-28');
    assert.equal(addDays(date('2028-02-28'), 1), '2028-02-29');
    assert.equal(addMonths(date('2026-12-08'), 1), '2027-01-08');
    assert.equal(addMonths(date('2027-01-08'), -13), '2025-12-08');
  });

  it('keep to the last day of a shorter month', () => {
    assert.equal(addMonths(date('2027-01-31'), 1), '2027-02-28');
    assert.equal(addMonths(date('2028-01-31'), 1), '2028-02-29');
    assert.equal(addMonths(date('2028-02-29'), 12), '2029-02-28');
    assert.equal(addMonths(date('1900-01-31'), 1), '1900-02-28');
  });

  it('end with the years that can be written', () => {
    assert.equal(addMonths(date('9999-12-15'), 1), '9999-12-15');
    assert.equal(addMonths(date('0001-01-15'), -12), '0001-01-15');
    assert.equal(addDays(date('9999-12-31'), 1), '9999-12-31');
    assert.equal(addDays(date('0001-01-01'), -1), '0001-01-01');
  });

  it('know their weekday, their week and their month', () => {
    assert.equal(weekdayOf(date('2026-12-06')), 0);
    assert.equal(weekdayOf(date('2026-12-05')), 6);
    assert.deepEqual(weekOf(date('2026-12-06'), 0), { first: '2026-12-06', last: '2026-12-12' });
    assert.deepEqual(weekOf(date('2026-12-06'), 1), { first: '2026-11-30', last: '2026-12-06' });
    assert.deepEqual(weekOf(date('2026-12-04'), 6), { first: '2026-11-28', last: '2026-12-04' });
    assert.deepEqual(monthOf(date('2028-02-11')), { first: '2028-02-01', last: '2028-02-29' });
    assert.equal(isWithin(date('2028-02-29'), monthOf(date('2028-02-11'))), true);
    assert.equal(isWithin(date('2028-03-01'), monthOf(date('2028-02-11'))), false);
  });
});

describe('weeksOf', () => {
  it('puts a month into rows of seven, with room for the days of others', () => {
    const weeks = weeksOf(monthOf(date('2026-12-08')), 0);
    assert.deepEqual(
      weeks.map((week) => week.map((day) => Number(day?.slice(8) ?? 0)).join(' ')),
      ['0 0 1 2 3 4 5', '6 7 8 9 10 11 12', '13 14 15 16 17 18 19', '20 21 22 23 24 25 26', '27 28 29 30 31 0 0'],
    );
  });

  it('has four rows to six', () => {
    assert.equal(weeksOf(monthOf(date('2026-02-01')), 0).length, 4);
    assert.equal(weeksOf(monthOf(date('2026-08-01')), 0).length, 6);
  });

  it('is one full row for a week', () => {
    assert.deepEqual(weeksOf(weekOf(date('2026-12-08'), 1), 1), [
      ['2026-12-07', '2026-12-08', '2026-12-09', '2026-12-10', '2026-12-11', '2026-12-12', '2026-12-13'],
    ]);
  });

  it('comes to an end at the end of the calendar', () => {
    assert.ok(weeksOf(monthOf(date('9999-12-31')), 0).length <= 7);
    assert.ok(weeksOf(monthOf(date('0001-01-01')), 0).length <= 7);
  });
});
