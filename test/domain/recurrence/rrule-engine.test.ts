import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayFinder } from '../../../src/domain/recurrence/rrule-engine.ts';
import { rule } from '../../support/times.ts';

/** The days of a year that a rule allows, as `MM-DD`. */
const days = (text: string, year: number): string[] =>
  dayFinder(rule(text))(year).map((day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(5, 10));

describe('dayFinder', () => {
  it('allows every day where a rule names none', () => {
    assert.equal(days('FREQ=DAILY', 2027).length, 365);
    assert.equal(days('FREQ=DAILY', 2028).length, 366);
  });

  it('counts an ordinal within the month of a monthly rule, and within the year of a yearly one', () => {
    assert.deepEqual(days('FREQ=MONTHLY;BYDAY=5FR', 2027), ['01-29', '04-30', '07-30', '10-29', '12-31']);
    assert.deepEqual(days('FREQ=YEARLY;BYDAY=5FR', 2027), ['01-29']);
    assert.deepEqual(days('FREQ=YEARLY;BYMONTH=4,5;BYDAY=5FR', 2027), ['04-30']);
    assert.deepEqual(days('FREQ=YEARLY;BYDAY=-1FR,1FR', 2027), ['01-01', '12-31']);
  });

  it('asks every part', () => {
    assert.deepEqual(days('FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', 2026), ['02-13', '03-13', '11-13']);
    assert.deepEqual(days('FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1,29', 2028), ['02-29']);
    assert.deepEqual(days('FREQ=YEARLY;BYYEARDAY=1,-1,60', 2028), ['01-01', '02-29', '12-31']);
    assert.deepEqual(days('FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH,SA', 2026), ['12-31']);
    assert.deepEqual(days('FREQ=YEARLY;BYWEEKNO=53;BYDAY=TH,SA', 2027), ['01-02']);
  });

  it('takes weekdays with and without an ordinal as alternatives', () => {
    assert.equal(days('FREQ=MONTHLY;BYMONTH=1;BYDAY=1MO,WE', 2027).join(), '01-04,01-06,01-13,01-20,01-27');
  });

  it('allows none where no day fits', () => {
    for (const text of ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=MONTHLY;BYDAY=6MO', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6'])
      assert.deepEqual(days(text, 2027), [], text);
  });

  it('keeps years and rules apart', () => {
    const find = dayFinder(rule('FREQ=MONTHLY;BYMONTHDAY=-1'));
    assert.deepEqual(
      [2027, 2028, 2027].map((year) => find(year)[1]),
      [58, 59, 58],
    );
    assert.notDeepEqual(days('FREQ=MONTHLY;BYDAY=1MO', 2027), days('FREQ=YEARLY;BYDAY=1MO', 2027));
  });
});
