// The one module that touches rrule: of all that it has, the tables of a year and of its nth weekdays. They are right, and small
// enough for every page; what expands rules on top of them has its mistakes, and is done in `expand.ts` instead.
import { rebuildMonth } from 'rrule/dist/esm/iterinfo/monthinfo.js';
import { rebuildYear } from 'rrule/dist/esm/iterinfo/yearinfo.js';
import { LruCache } from '../../lib/lru-cache.ts';
import { newYear, weekNumbers } from './period.ts';
import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule } from './rule.ts';

type Options = Parameters<typeof rebuildYear>[1];

/** rrule's number for YEARLY. */
const YEARLY = 0;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/** Whether a list allows a number; an empty one allows all. */
const allows = (list: readonly number[], ...numbers: readonly number[]): boolean =>
  list.length === 0 || numbers.some((number) => list.includes(number));

function findDays(rule: RecurrenceRule, year: number): readonly number[] {
  const { byMonth, byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  const nth = byDay.flatMap(({ weekday, ordinal }) => (ordinal === undefined ? [] : [[WEEKDAYS.indexOf(weekday), ordinal]]));
  const plain = byDay.flatMap(({ weekday, ordinal }) => (ordinal === undefined ? [WEEKDAYS.indexOf(weekday)] : []));
  const options = {
    freq: YEARLY,
    wkst: 0,
    // An ordinal counts within the month where there are months, otherwise within the year.
    bymonth: rule.frequency === 'MONTHLY' && !byMonth.length ? MONTHS : byMonth,
    bynweekday: nth,
  } as unknown as Options;
  const { yearlen, mrange, mmask, mdaymask, nmdaymask, wdaymask } = rebuildYear(year, options);
  const { nwdaymask } = rebuildMonth(year, 1, yearlen, mrange, wdaymask, options);
  const first = newYear(year);
  const days: number[] = [];
  for (let index = 0; index < yearlen; index++) {
    if (
      allows(byMonth, mmask[index]!) &&
      allows(byMonthDay, mdaymask[index]!, nmdaymask[index]!) &&
      allows(byYearDay, index + 1, index - yearlen) &&
      (!byDay.length || plain.includes(wdaymask[index]!) || nwdaymask[index]) &&
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
