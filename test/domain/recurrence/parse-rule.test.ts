import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseRule, type RuleProblem } from '../../../src/domain/recurrence/parse-rule.ts';
import type { RecurrenceRule } from '../../../src/domain/recurrence/rule.ts';
import { rule } from '../../support/times.ts';

/** What is wrong with a rule; the test fails where nothing is. */
function problem(text: string): RuleProblem {
  const parsed = parseRule(text);
  assert.equal(parsed.ok, false, `${text} was read`);
  return parsed.error;
}

const emptyRule: RecurrenceRule = {
  frequency: 'DAILY',
  interval: 1,
  byMonth: [],
  byWeekNo: [],
  byYearDay: [],
  byMonthDay: [],
  byDay: [],
  byHour: [],
  byMinute: [],
  bySecond: [],
  bySetPos: [],
  weekStart: 'MO',
};

describe('parseRule', () => {
  it('reads a frequency alone', () => {
    assert.deepEqual(rule('FREQ=DAILY'), emptyRule);
  });

  it('reads every part, in any order', () => {
    assert.deepEqual(
      rule(
        'BYSETPOS=-1;WKST=SU;BYSECOND=0;BYMINUTE=30;BYHOUR=14;BYDAY=TU,WE;BYMONTHDAY=-7,1;BYYEARDAY=200;BYWEEKNO=20;BYMONTH=5;COUNT=10;INTERVAL=2;FREQ=YEARLY',
      ),
      {
        frequency: 'YEARLY',
        interval: 2,
        count: 10,
        byMonth: [5],
        byWeekNo: [20],
        byYearDay: [200],
        byMonthDay: [-7, 1],
        byDay: [{ weekday: 'TU' }, { weekday: 'WE' }],
        byHour: [14],
        byMinute: [30],
        bySecond: [0],
        bySetPos: [-1],
        weekStart: 'SU',
      },
    );
  });

  it('reads small letters', () => {
    assert.deepEqual(rule('freq=monthly;byday=+2tu,-1fr'), rule('FREQ=MONTHLY;BYDAY=2TU,-1FR'));
  });

  it('sorts lists and takes each value once', () => {
    const read = rule('FREQ=MONTHLY;BYDAY=WE,1MO,MO,-1FR,1MO;BYHOUR=17,9,17');
    assert.deepEqual(read.byHour, [9, 17]);
    assert.deepEqual(read.byDay, [{ weekday: 'FR', ordinal: -1 }, { weekday: 'MO' }, { weekday: 'WE' }, { weekday: 'MO', ordinal: 1 }]);
  });

  it('takes the leap second as the last second', () => {
    assert.deepEqual(rule('FREQ=DAILY;BYSECOND=60,59,0').bySecond, [0, 59]);
  });

  it('reads UNTIL as an instant, a wall time or a whole day', () => {
    assert.deepEqual(rule('FREQ=DAILY;UNTIL=20271231T190000Z').until, { kind: 'instant', instant: Date.UTC(2027, 11, 31, 19) });
    assert.deepEqual(rule('FREQ=DAILY;UNTIL=20271231T140000').until, { kind: 'wall', wall: '2027-12-31T14:00:00' });
    assert.deepEqual(rule('FREQ=DAILY;UNTIL=20271231').until, { kind: 'date', date: '2027-12-31' });
  });

  it('refuses frequencies below a day', () => {
    for (const frequency of ['HOURLY', 'MINUTELY', 'SECONDLY'])
      assert.deepEqual(problem(`FREQ=${frequency};COUNT=3`), { code: 'sub-daily', part: 'FREQ', value: frequency });
  });

  it('refuses the parts of RFC 7529 and parts that nobody knows', () => {
    assert.deepEqual(problem('RSCALE=HEBREW;FREQ=YEARLY'), { code: 'unsupported-part', part: 'RSCALE', value: 'HEBREW' });
    assert.deepEqual(problem('FREQ=MONTHLY;SKIP=BACKWARD'), { code: 'unsupported-part', part: 'SKIP', value: 'BACKWARD' });
    assert.deepEqual(problem('FREQ=YEARLY;BYEASTER=0'), { code: 'unknown-part', part: 'BYEASTER', value: '0' });
    assert.deepEqual(problem('RRULE:FREQ=DAILY'), { code: 'unknown-part', part: 'RRULE:FREQ', value: 'DAILY' });
    for (const part of ['CONSTRUCTOR', '__PROTO__', 'TOSTRING']) assert.equal(problem(`FREQ=DAILY;${part}=1`).code, 'unknown-part');
  });

  it('refuses parts that RFC 5545 forbids together, and names both', () => {
    const pairs = [
      ['FREQ=DAILY;COUNT=3;UNTIL=20271231', 'COUNT', 'UNTIL'],
      ['FREQ=MONTHLY;BYWEEKNO=20', 'BYWEEKNO', 'FREQ'],
      ['FREQ=DAILY;BYYEARDAY=100', 'BYYEARDAY', 'FREQ'],
      ['FREQ=WEEKLY;BYYEARDAY=100', 'BYYEARDAY', 'FREQ'],
      ['FREQ=MONTHLY;BYYEARDAY=100', 'BYYEARDAY', 'FREQ'],
      ['FREQ=WEEKLY;BYMONTHDAY=13', 'BYMONTHDAY', 'FREQ'],
      ['FREQ=WEEKLY;BYDAY=2TU', 'BYDAY', 'FREQ'],
      ['FREQ=DAILY;BYDAY=-1FR', 'BYDAY', 'FREQ'],
      ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO', 'BYDAY', 'BYWEEKNO'],
    ] as const;
    for (const [text, part, other] of pairs) {
      const found = problem(text);
      assert.deepEqual([found.code, found.part, found.with], ['contradictory', part, other], text);
    }
  });

  it('refuses BYSETPOS with nothing to choose from', () => {
    assert.deepEqual(problem('FREQ=MONTHLY;BYSETPOS=-1'), { code: 'contradictory', part: 'BYSETPOS', value: '-1' });
  });

  it('refuses a part that stands twice', () => {
    assert.deepEqual(problem('FREQ=DAILY;COUNT=3;COUNT=4'), { code: 'contradictory', part: 'COUNT', value: '4', with: 'COUNT' });
  });

  it('refuses numbers and dates that do not exist', () => {
    const parts = [
      'BYMONTH=0',
      'BYMONTH=13',
      'BYMONTH=-1',
      'BYMONTHDAY=0',
      'BYMONTHDAY=32',
      'BYMONTHDAY=-32',
      'BYYEARDAY=367',
      'BYWEEKNO=54',
    ];
    const times = [
      'BYHOUR=24',
      'BYHOUR=-1',
      'BYMINUTE=60',
      'BYSECOND=61',
      'BYSETPOS=0',
      'BYSETPOS=367',
      'BYDAY=0MO',
      'BYDAY=54MO',
      'BYDAY=-54MO',
    ];
    const ends = ['COUNT=0', 'INTERVAL=0', 'INTERVAL=1000000', 'UNTIL=20270230', 'UNTIL=20271231T240000Z', 'UNTIL=00000101'];
    for (const part of [...parts, ...times, ...ends]) {
      const [name = '', value = ''] = part.split('=');
      assert.deepEqual(problem(`FREQ=YEARLY;${part}`), { code: 'out-of-range', part: name, value }, part);
    }
  });

  it('refuses what is not in the grammar', () => {
    const texts = [
      '',
      ';',
      '=',
      'FREQ',
      'FREQ=',
      'FREQ=DAILY;',
      ';FREQ=DAILY',
      'FREQ=DAILY;;COUNT=2',
      'FREQ=FORTNIGHTLY',
      'FREQ=DAILY;COUNT=2=3',
    ];
    const values = [
      'COUNT=two',
      'COUNT=-1',
      'COUNT=1.5',
      'INTERVAL=+2',
      'BYDAY=',
      'BYDAY=MON',
      'BYDAY=2',
      'BYDAY=MO,',
      'BYDAY=MO TU',
      'BYMONTH=5L',
    ];
    const ends = [
      'UNTIL=2027-12-31',
      'UNTIL=20271231T14',
      'UNTIL=20271231T140000+0500',
      'WKST=XX',
      'WKST=1',
      'BYMONTHDAY=1,,2',
      'BYHOUR=1e1',
    ];
    for (const text of [...texts, ...[...values, ...ends].map((part) => `FREQ=YEARLY;${part}`)])
      assert.equal(problem(text).code, 'malformed', text);
    assert.deepEqual(problem('COUNT=3'), { code: 'malformed', part: 'FREQ', value: '' });
  });

  it('refuses more text than a rule needs, and does not repeat it', () => {
    const found = problem(`FREQ=DAILY;BYSECOND=${'0,'.repeat(10_000)}0`);
    assert.equal(found.code, 'too-long');
    assert.ok(found.value.length < 100);
  });

  it('answers whatever the text is', () => {
    const parts = fc.constantFrom('FREQ=', 'BYDAY=', 'UNTIL=', 'COUNT=', 'DAILY', 'MO', '-1', ';', ',', '=', '0', '20270101T000000Z');
    const pieces = fc.array(fc.oneof(parts, fc.string({ maxLength: 5 })), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (texts) => {
        const parsed = parseRule(texts.join(''));
        assert.ok(parsed.ok ? parsed.value.interval >= 1 : parsed.error.code);
      }),
    );
  });
});
