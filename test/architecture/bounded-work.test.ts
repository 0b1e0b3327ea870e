// What a rule may cost, whatever a feed says. Counted in steps, not in time: a step is a call, a branch or a turn of a loop.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingOccurrences } from '../../src/domain/occurrence/meeting-occurrences.ts';
import { parseRule } from '../../src/domain/recurrence/parse-rule.ts';
import { countSteps } from '../support/count-steps.ts';
import { meeting, type OverrideText } from '../support/meetings.ts';

const WINDOW = { from: Date.UTC(2026, 11, 1), to: Date.UTC(2027, 2, 1) };
const numbers = (from: number, to: number): string => Array.from({ length: to - from + 1 }, (_, index) => from + index).join();

/** The steps of the first expansion of a rule over 90 days, and how much it gives. */
function cost(rrule: string, start = '2026-01-06T14:00:00', overrides: Readonly<Record<string, OverrideText>> = {}, window = WINDOW) {
  // What is remembered from another test would count for nothing.
  const held = meeting({ start, timeZone: 'America/Toronto', rrule, overrides });
  let found = 0;
  const steps = countSteps(() => (found = meetingOccurrences(held, {}, window, 'UTC').length));
  return { steps, found };
}

for (const rrule of ['FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=2TU']) cost(rrule);

describe('the work that a rule causes', () => {
  it('is counted', () => {
    const few = cost('FREQ=WEEKLY;BYHOUR=7');
    const many = cost('FREQ=DAILY;BYHOUR=7,8,9,10');
    assert.ok(few.steps > few.found && many.steps > many.found);
    assert.ok(many.steps > few.steps * 5, `${few.steps}, ${many.steps}`);
  });

  for (const [what, rrule, start] of [
    ['never comes', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
    ['never comes, and is counted', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=999999'],
    ['never comes, by month', 'FREQ=MONTHLY;BYMONTH=4;BYMONTHDAY=31;COUNT=1'],
    ['comes on a sixth Monday', 'FREQ=MONTHLY;BYDAY=6MO;COUNT=1'],
    ['needs a 366th day that is a Tuesday in week 1', 'FREQ=YEARLY;BYYEARDAY=366;BYWEEKNO=1;BYDAY=TU;COUNT=1'],
    ['needs week 53 in June', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6;COUNT=1'],
    ['picks a position that there is not', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=1;BYSETPOS=2;COUNT=1'],
    ['comes every 100,000 days', 'FREQ=DAILY;INTERVAL=100000;BYMONTHDAY=3'],
    ['comes every 100,000 weeks', 'FREQ=WEEKLY;INTERVAL=100000;COUNT=999999'],
    ['comes every 999,999 years', 'FREQ=YEARLY;INTERVAL=999999;COUNT=999999'],
    ['began in the year 1', 'FREQ=DAILY', '0001-01-01T14:00:00'],
    ['began a thousand years ago', 'FREQ=MONTHLY;BYDAY=2TU', '1026-01-06T14:00:00'],
    ['began a thousand years ago, every third day', 'FREQ=DAILY;INTERVAL=3', '1026-01-06T14:00:00'],
    ['began in the year 1 and is counted', 'FREQ=DAILY;COUNT=999999', '0001-01-01T14:00:00'],
    ['is counted by the second', `FREQ=DAILY;BYHOUR=${numbers(0, 23)};BYMINUTE=${numbers(0, 59)};COUNT=999999`, '2020-01-01T00:00:00'],
    ['is over before it began', 'FREQ=DAILY;UNTIL=20200101', '2026-01-06T14:00:00'],
    ['ends with the calendar', 'FREQ=DAILY;UNTIL=99991231T235959Z', '1900-01-06T14:00:00'],
  ] as const)
    it(`is that of a few years where the rule ${what}`, () => {
      const { steps } = cost(rrule, start);
      // The 28 kinds of years, day by day, and 400 years by the year.
      assert.ok(steps < 60_000, `${steps} steps`);
    });

  for (const [what, rrule, limit] of [
    ['every other day, counted for ever', 'FREQ=DAILY;INTERVAL=2;COUNT=999999', 1_000_000],
    ['every other Monday, counted for ever', 'FREQ=WEEKLY;INTERVAL=2;COUNT=999999', 250_000],
    ['the last working day, counted for ever', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=999999', 700_000],
    ['positions that no day has, counted for ever', `FREQ=DAILY;BYSETPOS=${numbers(2, 60)};BYHOUR=9;COUNT=999999`, 1_000_000],
  ] as const)
    it(`is that of a century, and only once: ${what}`, () => {
      const held = meeting({ start: '1600-01-04T14:00:00', timeZone: 'UTC', rrule });
      const steps = (): number => countSteps(() => meetingOccurrences(held, {}, WINDOW, 'UTC'));
      const [first, second] = [steps(), steps()];
      assert.ok(first < limit, `${first} steps`);
      assert.ok(second < 2000, `${second} steps`);
    });

  it('does not grow with what lies between the start and the window', () => {
    const at = (year: string) => cost('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;BYHOUR=9', `${year}-01-06T09:00:00`).steps;
    const near = at('2026');
    for (const year of ['1926', '0026']) assert.ok(at(year) < near * 3, `${at(year)} steps, ${near} for a near one`);
  });

  it('grows no faster than the window', () => {
    const within = (days: number) =>
      cost('FREQ=DAILY;BYHOUR=11', undefined, {}, { from: WINDOW.from, to: WINDOW.from + days * 86_400_000 }).steps;
    assert.ok(within(1000) < within(100) * 12);
  });

  it('is cut at 5,000 meetings of one series', () => {
    const cut = cost(`FREQ=DAILY;BYHOUR=${numbers(0, 23)};BYMINUTE=${numbers(0, 59)}`);
    const whole = cost(`FREQ=DAILY;BYHOUR=9,14`);
    // A day before the window is looked at too.
    assert.ok(cut.found > 3000 && cut.found <= 5000, `${cut.found}`);
    assert.ok(cut.steps / cut.found < (whole.steps / whole.found) * 3, `${cut.steps} steps, ${whole.steps} for ${whole.found}`);
  });

  it('grows no faster than the number of changes', () => {
    const changes = (count: number): Readonly<Record<string, OverrideText>> =>
      Object.fromEntries(
        Array.from({ length: count }, (_, index) => [
          new Date(Date.UTC(2030, 0, 1) + index * 60_000).toISOString().slice(0, 19),
          { duration: 'PT1H' } as const,
        ]),
      );
    const [few, many] = [cost('FREQ=DAILY', undefined, changes(1000)), cost('FREQ=DAILY', undefined, changes(4000))];
    assert.equal(many.found, few.found);
    assert.ok(many.steps < few.steps * 5, `${many.steps} steps, ${few.steps} for 1,000 changes`);
  });
});

describe('a rule that is too much to read', () => {
  it('is refused before it is looked at', () => {
    for (const text of [`FREQ=DAILY;BYHOUR=${'9,'.repeat(5000)}9`, `FREQ=DAILY${';BYDAY=MO'.repeat(2000)}`]) {
      let refused: unknown;
      const steps = countSteps(() => (refused = parseRule(text)));
      assert.deepEqual((refused as { error: { code: string } }).error.code, 'too-long');
      assert.ok(steps < 20, `${steps} steps`);
    }
  });

  it('is refused where it counts beyond a million or leaps beyond', () => {
    for (const [part, value] of [
      ['COUNT', '1000000000'],
      ['COUNT', '1000000'],
      ['INTERVAL', '1000000'],
    ] as const)
      assert.deepEqual(parseRule(`FREQ=DAILY;${part}=${value}`), { ok: false, error: { code: 'out-of-range', part, value } });
  });
});
