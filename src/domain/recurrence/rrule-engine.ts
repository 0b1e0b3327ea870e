// The one module that touches rrule. By this path its sets and text reader stay out of the bundle, and Node tools and
// bundlers load it alike.
import { RRule } from 'rrule/dist/esm/rrule.js';
import { LruCache } from '../../lib/lru-cache.ts';
import { DAY, newYear, weekNumbers } from './period.ts';
import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule } from './rule.ts';

const range = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
const orNull = (list: readonly number[]): number[] | null => (list.length ? [...list] : null);

/** Weekdays as rrule takes them: all plain or all with an ordinal, because it does not mix the two. */
function weekdays(rule: RecurrenceRule, mostInPeriod: number) {
  const { byDay } = rule;
  // Left alone, rrule would choose a day itself where a rule names none.
  if (!byDay.length) return rule.byMonthDay.length || rule.byYearDay.length ? null : WEEKDAYS.map((_, index) => index);
  if (!hasOrdinals(rule)) return byDay.map(({ weekday }) => WEEKDAYS.indexOf(weekday));
  return byDay.flatMap(({ weekday, ordinal }) =>
    (ordinal === undefined ? range(mostInPeriod) : [ordinal]).map((nth) => RRule[weekday].nth(nth)),
  );
}

const hasOrdinals = ({ byDay }: RecurrenceRule): boolean => byDay.some(({ ordinal }) => ordinal !== undefined);

function findDays(rule: RecurrenceRule, year: number): readonly number[] {
  // With months rrule counts an ordinal within the month, without them within the year.
  const months = rule.frequency === 'MONTHLY' && !rule.byMonth.length && hasOrdinals(rule) ? range(12) : rule.byMonth;
  const days = new RRule(
    {
      freq: RRule.YEARLY,
      dtstart: new Date(newYear(year) * DAY),
      // No year but this one: rrule looks at UNTIL only when it has found a day, and might never.
      interval: 10_000,
      bymonth: orNull(months),
      byyearday: orNull(rule.byYearDay),
      bymonthday: orNull(rule.byMonthDay),
      byweekday: weekdays(rule, months.length ? 5 : 53),
      byhour: 0,
      byminute: 0,
      bysecond: 0,
    },
    true,
  )
    .all()
    .map((date) => date.getTime() / DAY);
  if (!rule.byWeekNo.length) return days;
  // rrule lets days of week 52 through as week 53, and misses weeks counted from the end across New Year.
  return days.filter((day) => weekNumbers(day, rule.weekStart).some((week) => rule.byWeekNo.includes(week)));
}

/** Days by the parts that choose them, then by year. */
const cache = new LruCache<string, LruCache<number, readonly number[]>>(500);

/**
 * Finds the days of a year that a rule's BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY allow, ascending, as days
 * since 1970-01-01; a rule without any of them allows every day. Interval, times, BYSETPOS, COUNT and UNTIL play no part,
 * so that many series share one answer, and an answer costs a year's work whatever the rule. Years from 100 to 9999.
 */
export function dayFinder(rule: RecurrenceRule): (year: number) => readonly number[] {
  const byDay = rule.byDay.map(({ weekday, ordinal }) => `${weekday}${ordinal ?? ''}`);
  const parts = [rule.frequency, rule.byMonth, rule.byWeekNo, rule.byYearDay, rule.byMonthDay, byDay, rule.weekStart];
  const years = cache.getOrCreate(parts.join(';'), () => new LruCache(32));
  return (year) => years.getOrCreate(year, () => findDays(rule, year));
}
