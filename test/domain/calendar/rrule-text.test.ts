import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ruleText, withoutTimeOf } from '../../../src/domain/calendar/rrule-text.ts';
import { rule, wall } from '../../support/times.ts';

describe('ruleText', () => {
  for (const text of [
    'FREQ=DAILY',
    'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;WKST=SU',
    'FREQ=MONTHLY;BYDAY=2TU',
    'FREQ=MONTHLY;COUNT=5;BYDAY=-1FR',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
    'FREQ=MONTHLY;BYMONTHDAY=-1,1',
    'FREQ=YEARLY;BYMONTH=3,9;BYDAY=1MO',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=-1,100',
    'FREQ=DAILY;BYHOUR=9,17;BYMINUTE=0,30;BYSECOND=0',
  ]) {
    it(`writes ${text}`, () => assert.equal(ruleText(rule(text)), text));
  }

  it('writes the end in UTC beside a zone', () => {
    const until = (text: string): string => ruleText(rule(`FREQ=WEEKLY;UNTIL=${text}`), 'America/Toronto');
    assert.equal(until('20270608T140000'), 'FREQ=WEEKLY;UNTIL=20270608T180000Z');
    assert.equal(until('20271208T140000'), 'FREQ=WEEKLY;UNTIL=20271208T190000Z');
    assert.equal(until('20270608T180000Z'), 'FREQ=WEEKLY;UNTIL=20270608T180000Z');
  });

  it('takes a date as end to the end of its day', () => {
    assert.equal(ruleText(rule('FREQ=WEEKLY;UNTIL=20270608'), 'America/Toronto'), 'FREQ=WEEKLY;UNTIL=20270609T035959Z');
    assert.equal(ruleText(rule('FREQ=WEEKLY;UNTIL=20270608'), 'Asia/Kolkata'), 'FREQ=WEEKLY;UNTIL=20270608T182959Z');
  });

  it('writes the end as a wall time beside a start without a zone', () => {
    assert.equal(ruleText(rule('FREQ=WEEKLY;UNTIL=20270608T140000')), 'FREQ=WEEKLY;UNTIL=20270608T140000');
    assert.equal(ruleText(rule('FREQ=WEEKLY;UNTIL=20270608')), 'FREQ=WEEKLY;UNTIL=20270608T235959');
    assert.equal(ruleText(rule('FREQ=WEEKLY;UNTIL=20270608T140000Z')), 'FREQ=WEEKLY;UNTIL=20270608T140000');
  });
});

describe('withoutTimeOf', () => {
  const written = (text: string): string => ruleText(withoutTimeOf(wall('2026-12-08T14:30:00'), rule(text)));

  it('leaves out the time that the start has', () => {
    assert.equal(written('FREQ=WEEKLY;BYDAY=TU;BYHOUR=14;BYMINUTE=30;BYSECOND=0'), 'FREQ=WEEKLY;BYDAY=TU');
  });

  it('keeps other times, and several', () => {
    assert.equal(written('FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,14;BYMINUTE=30'), 'FREQ=WEEKLY;BYDAY=TU;BYHOUR=9,14');
  });

  it('leaves BYSETPOS something to choose from', () => {
    assert.equal(written('FREQ=DAILY;BYHOUR=14;BYSETPOS=1'), 'FREQ=DAILY;BYHOUR=14;BYSETPOS=1');
  });
});
