import fc from 'fast-check';
import { WEEKDAYS, type RecurrenceRule } from '../../src/domain/recurrence/rule.ts';
import { rule } from './times.ts';

/** Lists, mostly short, mostly absent, as people write them. */
const some = <T>(item: fc.Arbitrary<T>, maxLength = 3): fc.Arbitrary<T[]> =>
  fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.array(item, { minLength: 1, maxLength }));
const fromEnd = (greatest: number) => fc.integer({ min: -greatest, max: greatest }).filter((number) => number !== 0);

/** Rules that RFC 5545 allows, as a feed writes them: every part but UNTIL, without an end or with COUNT. */
export const anyRuleText: fc.Arbitrary<string> = fc
  .record({
    frequency: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.integer({ min: 1, max: 4 }),
    count: fc.option(fc.integer({ min: 1, max: 30 })),
    byMonth: some(fc.integer({ min: 1, max: 12 })),
    byWeekNo: some(fromEnd(53), 2),
    byYearDay: some(fromEnd(366)),
    byMonthDay: some(fromEnd(31)),
    weekdays: some(fc.constantFrom(...WEEKDAYS), 4),
    ordinals: fc.array(fromEnd(5), { maxLength: 4 }),
    byHour: some(fc.integer({ min: 0, max: 23 })),
    bySetPos: some(fromEnd(6), 2),
    weekStart: fc.constantFrom(...WEEKDAYS),
  })
  .map(({ frequency, interval, count, weekdays, ordinals, weekStart, ...lists }) => {
    const yearly = frequency === 'YEARLY';
    const byWeekNo = yearly ? lists.byWeekNo : [];
    const withOrdinals = frequency === 'MONTHLY' || (yearly && !byWeekNo.length);
    const days = weekdays.map((weekday, index) => `${withOrdinals ? (ordinals[index] ?? '') : ''}${weekday}`);
    const parts = {
      BYMONTH: lists.byMonth,
      BYWEEKNO: byWeekNo,
      BYYEARDAY: yearly ? lists.byYearDay : [],
      BYMONTHDAY: frequency === 'WEEKLY' ? [] : lists.byMonthDay,
      BYDAY: days,
      BYHOUR: lists.byHour,
    };
    const written = Object.entries(parts).filter(([, list]) => list.length);
    if (written.length && lists.bySetPos.length) written.push(['BYSETPOS', lists.bySetPos]);
    const text = [`FREQ=${frequency};INTERVAL=${interval};WKST=${weekStart}`, ...written.map(([name, list]) => `${name}=${list.join()}`)];
    return text.join(';') + (count === null ? '' : `;COUNT=${count}`);
  });

/** The same, read. */
export const anyRule: fc.Arbitrary<RecurrenceRule> = anyRuleText.map(rule);

/**
 * How often a property is tried: as given, or as often as PROPERTY_RUNS says, for a long run by hand. fast-check names the seed of
 * what fails; PROPERTY_SEED repeats it.
 */
export function runs(numRuns: number): { readonly numRuns: number; readonly seed?: number } {
  const { PROPERTY_RUNS, PROPERTY_SEED } = process.env;
  return { numRuns: Number(PROPERTY_RUNS ?? numRuns), ...(PROPERTY_SEED && { seed: Number(PROPERTY_SEED) }) };
}
