import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { expandRule } from '../../../src/domain/recurrence/expand.ts';
import { plainDateTime, wallMillis, type PlainDateTime } from '../../../src/domain/time/plain-date-time.ts';
import { toInstant } from '../../../src/domain/time/zoned.ts';
import { anyRule, runs } from '../../support/any-rule.ts';
import { expandSlowly } from '../../support/rule-oracle.ts';
import { rule, wall } from '../../support/times.ts';

const DAY = 86_400_000;
const inToronto = (text: PlainDateTime) => toInstant(text, 'America/Toronto');

/** The occurrences from `from` and before `to`, midnights where only dates are given. */
function expand(text: string, start: string, from: string, to: string): readonly PlainDateTime[] {
  const whole = (time: string) => wall(time.includes('T') ? time : `${time}T00:00:00`);
  return expandRule(rule(text), whole(start), { from: whole(from), to: whole(to) }, inToronto);
}

/** The dates of the occurrences within `years` years of a start at two in the afternoon. */
const dates = (text: string, start: string, years = 2): string[] =>
  expand(text, `${start}T14:00:00`, start, `${Number(start.slice(0, 4)) + years}-01-01`).map((found) => found.replace('T14:00:00', ''));

describe('expandRule', () => {
  it('repeats on the nth weekday of a month, every second month', () => {
    const expected = ['2026-12-08', '2027-02-09', '2027-04-13', '2027-06-08', '2027-08-10', '2027-10-12', '2027-12-14'];
    assert.deepEqual(dates('FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU', '2026-12-08'), expected);
  });

  it('repeats daily, weekly, monthly and yearly from the start alone', () => {
    assert.deepEqual(dates('FREQ=DAILY;INTERVAL=10', '2026-12-05', 1), ['2026-12-05', '2026-12-15', '2026-12-25']);
    assert.deepEqual(dates('FREQ=WEEKLY', '2026-12-08', 1), ['2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29']);
    assert.deepEqual(dates('FREQ=MONTHLY', '2026-10-15', 1), ['2026-10-15', '2026-11-15', '2026-12-15']);
    assert.deepEqual(dates('FREQ=YEARLY', '2026-10-15', 3), ['2026-10-15', '2027-10-15', '2028-10-15']);
  });

  it('leaves out months and years that lack the day', () => {
    assert.deepEqual(dates('FREQ=MONTHLY', '2026-08-31', 1), ['2026-08-31', '2026-10-31', '2026-12-31']);
    assert.deepEqual(dates('FREQ=YEARLY', '2024-02-29', 9), ['2024-02-29', '2028-02-29', '2032-02-29']);
  });

  it('counts days, weekdays and weeks from the end', () => {
    assert.deepEqual(dates('FREQ=MONTHLY;BYMONTHDAY=-1', '2026-11-30', 1), ['2026-11-30', '2026-12-31']);
    assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=-1FR', '2026-10-30', 1), ['2026-10-30', '2026-11-27', '2026-12-25']);
    assert.deepEqual(dates('FREQ=YEARLY;BYDAY=-1MO', '2026-12-28', 3), ['2026-12-28', '2027-12-27', '2028-12-25']);
    assert.deepEqual(dates('FREQ=YEARLY;BYWEEKNO=-1;BYDAY=MO', '2026-12-28', 3), ['2026-12-28', '2027-12-27', '2028-12-25']);
  });

  it('counts an nth weekday of a yearly rule within its months where it has them, else within the year', () => {
    assert.deepEqual(dates('FREQ=YEARLY;BYMONTH=11;BYDAY=1TU', '2026-11-03', 2), ['2026-11-03', '2027-11-02']);
    assert.deepEqual(dates('FREQ=YEARLY;BYDAY=20MO', '1997-05-19', 3), ['1997-05-19', '1998-05-18', '1999-05-17']);
  });

  it('takes the start only where the rule gives it', () => {
    assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=2TU', '2026-12-01', 1), ['2026-12-08']);
    assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=2TU;COUNT=2', '2026-12-09'), ['2027-01-12', '2027-02-09']);
  });

  it('keeps the rhythm of its interval in a window far from the start', () => {
    assert.deepEqual(expand('FREQ=WEEKLY;INTERVAL=2', '2020-01-07T14:00:00', '2026-12-01', '2027-01-01'), [
      '2026-12-01T14:00:00',
      '2026-12-15T14:00:00',
      '2026-12-29T14:00:00',
    ]);
    assert.deepEqual(expand('FREQ=MONTHLY;INTERVAL=5', '2020-01-07T14:00:00', '2026-12-01', '2027-06-01'), ['2027-02-07T14:00:00']);
    assert.deepEqual(expand('FREQ=YEARLY;INTERVAL=3', '2020-01-07T14:00:00', '2026-01-01', '2030-01-01'), [
      '2026-01-07T14:00:00',
      '2029-01-07T14:00:00',
    ]);
    assert.deepEqual(expand('FREQ=DAILY;INTERVAL=100', '2020-01-07T14:00:00', '2026-12-01', '2027-03-01'), ['2027-02-19T14:00:00']);
  });

  it('lets the first day of the week decide which weeks are skipped', () => {
    const text = 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU';
    assert.deepEqual(dates(`${text};WKST=MO`, '1997-08-05'), ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24']);
    assert.deepEqual(dates(`${text};WKST=SU`, '1997-08-05'), ['1997-08-05', '1997-08-17', '1997-08-19', '1997-08-31']);
  });

  it('counts COUNT from the start, whatever the window', () => {
    const text = 'FREQ=MONTHLY;BYDAY=3WE;COUNT=3';
    assert.deepEqual(expand(text, '2020-09-16T14:00:00', '2020-10-01', '2027-01-01'), ['2020-10-21T14:00:00', '2020-11-18T14:00:00']);
    assert.deepEqual(expand(text, '2020-09-16T14:00:00', '2021-01-01', '2027-01-01'), []);
  });

  it('gives what is in the window, its beginning included and its end not', () => {
    const find = (from: string, to: string) => expand('FREQ=DAILY', '2026-12-01T14:00:00', from, to).length;
    assert.equal(find('2026-12-08T14:00:00', '2026-12-09T14:00:00'), 1);
    assert.equal(find('2026-12-08T14:00:01', '2026-12-09T14:00:00'), 0);
    assert.equal(find('2020-01-01', '2026-12-01T14:00:00'), 0);
    assert.equal(find('2026-12-08', '2026-12-08'), 0);
    assert.equal(find('2026-12-09', '2026-12-08'), 0);
  });

  describe('with UNTIL', () => {
    const last = (until: string) => expand(`FREQ=DAILY;UNTIL=${until}`, '2026-12-01T14:00:00', '2026-12-01', '2027-12-01').at(-1);

    it('compares an instant as an instant', () => {
      assert.equal(last('20261208T190000Z'), '2026-12-08T14:00:00');
      assert.equal(last('20261208T185959Z'), '2026-12-07T14:00:00');
    });

    it('compares a wall time on the meeting’s clock', () => {
      assert.equal(last('20261208T140000'), '2026-12-08T14:00:00');
      assert.equal(last('20261208T135959'), '2026-12-07T14:00:00');
    });

    it('includes the whole of a day', () => {
      assert.equal(last('20261208'), '2026-12-08T14:00:00');
      assert.equal(expand('FREQ=DAILY;UNTIL=20261208', '2026-12-01T23:59:59', '2026-12-01', '2027-01-01').at(-1), '2026-12-08T23:59:59');
    });

    it('gives nothing where it is over before it began', () => {
      assert.equal(last('20261130'), undefined);
    });

    it('compares an instant in summer and in winter', () => {
      const find = (until: string) => expand(`FREQ=WEEKLY;UNTIL=${until}`, '2027-03-09T14:00:00', '2027-03-01', '2027-04-01').at(-1);
      assert.equal(find('20270316T180000Z'), '2027-03-16T14:00:00');
      assert.equal(find('20270316T175959Z'), '2027-03-09T14:00:00');
    });
  });

  describe('with several times a day', () => {
    it('goes through them in order, however the rule writes them', () => {
      const expected = ['2026-12-01T09:00:00', '2026-12-01T17:00:00', '2026-12-02T09:00:00'];
      assert.deepEqual(expand('FREQ=DAILY;BYHOUR=17,9;COUNT=3', '2026-12-01T09:00:00', '2026-12-01', '2027-01-01'), expected);
    });

    it('leaves out those before the start', () => {
      const expected = ['2026-12-01T17:15:00', '2026-12-02T09:15:00'];
      assert.deepEqual(expand('FREQ=DAILY;BYHOUR=9,17;COUNT=2', '2026-12-01T10:15:00', '2026-12-01', '2027-01-01'), expected);
    });
  });

  describe('with BYSETPOS', () => {
    it('picks from the days of a period', () => {
      assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2026-10-30', 1), ['2026-10-30', '2026-11-30', '2026-12-31']);
      assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', 1), [
        '1997-09-04',
        '1997-10-07',
        '1997-11-06',
        '1997-12-04',
      ]);
    });

    it('picks from all of the period that holds the start', () => {
      assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2;COUNT=2', '2026-12-09'), ['2027-01-12', '2027-02-09']);
      assert.deepEqual(dates('FREQ=WEEKLY;BYDAY=MO,WE,FR;BYSETPOS=1,3;COUNT=3', '2026-12-09'), ['2026-12-11', '2026-12-14', '2026-12-18']);
    });

    it('passes over positions that a period lacks', () => {
      assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=5', '2026-12-01', 1), ['2026-12-29']);
      assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=-5', '2026-12-01', 1), ['2026-12-01']);
    });

    it('picks a time once, though two positions name it', () => {
      assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1,-4', '2027-02-02', 1).slice(0, 3), [
        '2027-02-02',
        '2027-03-02',
        '2027-03-09',
      ]);
    });

    it('picks from a week that begins in the year before', () => {
      assert.deepEqual(expand('FREQ=WEEKLY;BYDAY=MO,FR;BYSETPOS=-1', '2026-12-04T14:00:00', '2027-01-01', '2027-01-09'), [
        '2027-01-01T14:00:00',
        '2027-01-08T14:00:00',
      ]);
    });

    it('picks from days and times together', () => {
      const found = expand('FREQ=MONTHLY;BYDAY=MO;BYHOUR=9,17;BYSETPOS=-1', '2026-11-30T17:00:00', '2026-11-01', '2027-01-01');
      assert.deepEqual(found, ['2026-11-30T17:00:00', '2026-12-28T17:00:00']);
    });
  });

  describe('where rrule alone is wrong', () => {
    it('mixes weekdays with and without an ordinal', () => {
      assert.deepEqual(dates('FREQ=MONTHLY;BYDAY=1MO,WE', '2026-12-02', 1), [
        '2026-12-02',
        '2026-12-07',
        '2026-12-09',
        '2026-12-16',
        '2026-12-23',
        '2026-12-30',
      ]);
      assert.equal(dates('FREQ=YEARLY;BYDAY=1MO,WE', '2026-01-01', 1).length, 53);
    });

    it('keeps week 53 to the years that have it', () => {
      assert.deepEqual(dates('FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO', '2020-12-28', 13), ['2020-12-28', '2026-12-28', '2032-12-27']);
    });

    it('knows that the days around New Year may be of a week of the other year', () => {
      assert.deepEqual(dates('FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO,FR', '2024-01-01', 2), [
        '2024-01-01',
        '2024-01-05',
        '2024-12-30',
        '2025-01-03',
        '2025-12-29',
      ]);
    });

    it('counts every second year of weeks by the year of the weeks', () => {
      assert.deepEqual(dates('FREQ=YEARLY;INTERVAL=2;BYWEEKNO=1;BYDAY=MO', '2024-12-30', 6), ['2024-12-30', '2027-01-04', '2029-01-01']);
    });
  });

  describe('where RFC 5545 is silent', () => {
    it('takes the start’s weekday in the weeks of BYWEEKNO', () => {
      assert.deepEqual(dates('FREQ=YEARLY;BYWEEKNO=20', '1997-05-13', 3), ['1997-05-13', '1998-05-12', '1999-05-18']);
    });

    it('takes every month for BYMONTHDAY in a yearly rule', () => {
      assert.deepEqual(dates('FREQ=YEARLY;BYMONTHDAY=15', '2026-10-15', 1), ['2026-10-15', '2026-11-15', '2026-12-15']);
    });
  });

  describe('is bounded', () => {
    it('for rules that never give anything', () => {
      for (const text of [
        'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
        'FREQ=YEARLY;BYMONTH=4;BYMONTHDAY=31;COUNT=5',
        'FREQ=MONTHLY;BYDAY=6MO;COUNT=1',
      ])
        assert.deepEqual(expand(text, '1900-01-01T14:00:00', '1900-01-01', '9999-01-01'), [], text);
    });

    it('for rules that give far too much', () => {
      const numbers = (count: number) => Array.from({ length: count }, (_, index) => index).join();
      const text = `FREQ=DAILY;BYHOUR=${numbers(24)};BYMINUTE=${numbers(60)};BYSECOND=${numbers(60)}`;
      assert.equal(expand(text, '2026-12-01', '2026-12-01', '2030-01-01').length, 5000);
    });

    it('for starts at the ends of the calendar', () => {
      assert.deepEqual(expand('FREQ=YEARLY', '9998-06-01T14:00:00', '0001-01-01', '9999-12-31'), [
        '9998-06-01T14:00:00',
        '9999-06-01T14:00:00',
      ]);
      assert.deepEqual(expand('FREQ=DAILY;COUNT=999999', '0001-01-01', '2026-12-01', '2026-12-31'), []);
    });
  });

  it('leaves walls in a gap and a fold as they are', () => {
    assert.deepEqual(expand('FREQ=WEEKLY', '2027-03-07T02:30:00', '2027-03-14', '2027-03-15'), ['2027-03-14T02:30:00']);
    assert.deepEqual(expand('FREQ=WEEKLY', '2027-10-31T01:30:00', '2027-11-07', '2027-11-08'), ['2027-11-07T01:30:00']);
  });
});

const anySecond = (from: string, to: string) =>
  fc.integer({ min: Date.parse(from) / 1000, max: Date.parse(to) / 1000 }).map((second) => second * 1000);
const anyStart = anySecond('2019-01-01', '2027-12-31');

describe('expandRule, for any rule and start', () => {
  it('finds what counting day by day finds', () => {
    fc.assert(
      fc.property(anyRule, anyStart, fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 1, max: 400 }), (any, start, wait, length) => {
        const [from, to] = [start + wait * DAY, start + (wait + length) * DAY];
        const slow = expandSlowly(any, start, to).filter((millis) => millis >= from);
        const found = expandRule(any, plainDateTime(start), { from: plainDateTime(from), to: plainDateTime(to) }, inToronto);
        assert.deepEqual(found, slow.map(plainDateTime));
      }),
      runs(150),
    );
  });

  it('finds the same in a window as in a wider one, in order, each once', () => {
    fc.assert(
      fc.property(anyRule, anyStart, anySecond('2018-01-01', '2035-01-01'), fc.integer({ min: 1, max: 800 }), (any, start, from, days) => {
        const find = (first: number, last: number) =>
          expandRule(any, plainDateTime(start), { from: plainDateTime(first), to: plainDateTime(last) }, inToronto);
        const to = from + days * DAY;
        const wider = find(from - 900 * DAY, to + 900 * DAY);
        assert.deepEqual(
          find(from, to),
          wider.filter((found) => wallMillis(found) >= from && wallMillis(found) < to),
        );
        assert.deepEqual(wider, [...new Set(wider)].sort());
      }),
    );
  });
});
