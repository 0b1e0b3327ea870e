// The one module that touches rrule: of all that it has, the search for the nth weekdays of a year or of its months. That is
// right, and small enough for every page; what expands rules on top of it has its mistakes, and is done in `expand.ts` instead.
import { rebuildMonth } from 'rrule/dist/esm/iterinfo/monthinfo.js';
import { LruCache } from '../../lib/lru-cache.ts';
import { DAY, newYear, weekdayIndex, weekNumbers } from './period.ts';
import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule } from './rule.ts';

/** rrule's number for YEARLY: it then takes the months from the options. */
const YEARLY = 0;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Whether a list allows a number; an empty one allows all. */
const allows = (list: readonly number[], ...numbers: readonly number[]): boolean =>
  list.length === 0 || numbers.some((number) => list.includes(number));

/** For each day of a year whether it is one of the nth weekdays that a rule names. */
function nthWeekdays({ byDay, byMonth, frequency }: RecurrenceRule, year: number, months: number[], weekdays: number[]): readonly number[] {
  const options = {
    freq: YEARLY,
    // An ordinal counts within the month where there are months, otherwise within the year.
    bymonth: frequency === 'MONTHLY' && !byMonth.length ? MONTHS : byMonth,
    bynweekday: byDay.flatMap(({ weekday, ordinal }) => (ordinal === undefined ? [] : [[WEEKDAYS.indexOf(weekday), ordinal]])),
  };
  return rebuildMonth(year, 1, weekdays.length, months, weekdays, options as unknown as Parameters<typeof rebuildMonth>[5]).nwdaymask;
}

function findDays(rule: RecurrenceRule, year: number): readonly number[] {
  const { byMonth, byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  const first = newYear(year);
  /** The first day of each month, and of the next year, from the first of January. */
  const months = Array.from({ length: 13 }, (_, month) => Date.UTC(year, month, 1) / DAY - first);
  const length = months[12]!;
  const weekdays = Array.from({ length }, (_, index) => weekdayIndex(first + index));
  const nth = nthWeekdays(rule, year, months, weekdays);
  const plain = byDay.flatMap(({ weekday, ordinal }) => (ordinal === undefined ? [WEEKDAYS.indexOf(weekday)] : []));
  const days: number[] = [];
  for (let index = 0, month = 1; index < length; index++) {
    if (index === months[month]) month++;
    if (
      allows(byMonth, month) &&
      allows(byMonthDay, index - months[month - 1]! + 1, index - months[month]!) &&
      allows(byYearDay, index + 1, index - length) &&
      (!byDay.length || plain.includes(weekdays[index]!) || nth[index]) &&
      (!byWeekNo.length || allows(byWeekNo, ...weekNumbers(first + index, rule.weekStart)))
    )
      days.push(first + index);
  }
  return days;
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
