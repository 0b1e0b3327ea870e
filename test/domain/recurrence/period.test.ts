import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DAY, newYear, periodOf, weekdayIndex, weekNumbers, yearOf } from '../../../src/domain/recurrence/period.ts';
import { rule } from '../../support/times.ts';

const dayOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / DAY;

describe('newYear and yearOf', () => {
  it('know the first day of every year, the earliest too', () => {
    for (const year of [1, 99, 100, 1900, 1970, 2000, 2027, 9999]) {
      assert.equal(newYear(year), dayOf(`${String(year).padStart(4, '0')}-01-01`));
      assert.equal(yearOf(newYear(year)), year);
      assert.equal(yearOf(newYear(year) - 1), year - 1);
    }
  });
});

describe('weekdayIndex', () => {
  it('counts from Monday, before 1970 too', () => {
    assert.deepEqual(
      ['2027-03-08', '2027-03-14', '1970-01-01', '1969-12-28', '1900-01-01'].map((date) => weekdayIndex(dayOf(date))),
      [0, 6, 3, 6, 0],
    );
  });
});

describe('weekNumbers', () => {
  it('numbers weeks as ISO 8601 does, and from the end', () => {
    assert.deepEqual(weekNumbers(dayOf('2026-12-31'), 'MO'), [53, -1]);
    assert.deepEqual(weekNumbers(dayOf('2027-01-03'), 'MO'), [53, -1]);
    assert.deepEqual(weekNumbers(dayOf('2027-01-04'), 'MO'), [1, -52]);
    assert.deepEqual(weekNumbers(dayOf('2024-12-30'), 'MO'), [1, -52]);
    assert.deepEqual(weekNumbers(dayOf('2020-01-01'), 'MO'), [1, -53]);
  });

  it('lets weeks begin on another day', () => {
    assert.deepEqual(weekNumbers(dayOf('2027-01-03'), 'SU'), [1, -52]);
    assert.deepEqual(weekNumbers(dayOf('2027-01-02'), 'SU'), [52, -1]);
  });
});

describe('periodOf', () => {
  const distance = (text: string, from: string, to: string): number => periodOf(dayOf(to), rule(text)) - periodOf(dayOf(from), rule(text));

  it('counts days, weeks, months and years', () => {
    assert.equal(distance('FREQ=DAILY', '2026-12-30', '2027-01-02'), 3);
    assert.equal(distance('FREQ=MONTHLY', '2026-11-30', '2027-01-01'), 2);
    assert.equal(distance('FREQ=YEARLY', '2026-12-31', '2027-01-01'), 1);
    assert.equal(distance('FREQ=WEEKLY', '1969-12-28', '1970-01-04'), 1);
  });

  it('lets the rule say on which day a week begins', () => {
    assert.equal(distance('FREQ=WEEKLY;WKST=MO', '2027-01-02', '2027-01-03'), 0);
    assert.equal(distance('FREQ=WEEKLY;WKST=SU', '2027-01-02', '2027-01-03'), 1);
  });

  it('takes the year of the weeks where a rule names weeks', () => {
    assert.equal(distance('FREQ=YEARLY;BYWEEKNO=53', '2026-12-31', '2027-01-01'), 0);
  });
});
