// The one module that touches rrule: of all that it has, the search for the nth weekdays of a year or of its months. That is
// right, and small enough for every page; what expands rules on top of it has its mistakes, and is done in `expand.ts` instead.
import { rebuildMonth } from 'rrule/dist/esm/iterinfo/monthinfo.js';
import { LruCache } from '../../lib/lru-cache.ts';
import { isLeapYear, monthStarts, newYear, weekdayIndex, weekNumbers } from './period.ts';
import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule } from './rule.ts';

/** rrule's number for YEARLY: it then takes the months from the options. */
const YEARLY = 0;
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
/** Weekdays from Monday, for a year that begins on any of them. */
const WEEKS = Array.from({ length: 7 + 366 }, (_, index) => index % 7);

/** For each day of a year whether it is one of the nth weekdays that a rule names. */
function nthWeekdays({ byDay, byMonth, frequency }: RecurrenceRule, months: number[], weekdays: number[]): readonly number[] {
  const ordinals = byDay.flatMap(({ weekday, ordinal }) => (ordinal === undefined ? [] : [[WEEKDAYS.indexOf(weekday), ordinal]]));
  const options = {
    freq: YEARLY,
    // An ordinal counts within the month where there are months, otherwise within the year.
    bymonth: frequency === 'MONTHLY' && !byMonth.length ? MONTHS : byMonth,
    bynweekday: ordinals,
  };
  return rebuildMonth(0, 1, weekdays.length, months, weekdays, options as unknown as Parameters<typeof rebuildMonth>[5]).nwdaymask;
}

function findDays(rule: RecurrenceRule, year: number): readonly number[] {
  const { byMonth, byWeekNo, byYearDay, byMonthDay, byDay } = rule;
  const first = newYear(year);
  const months = monthStarts(year);
  const length = months[12]!;
  const weekdays = WEEKS.slice(weekdayIndex(first), weekdayIndex(first) + length);
  const nth = byDay.length ? nthWeekdays(rule, months, weekdays) : [];
  const plain = byDay.flatMap(({ weekday, ordinal }) => (ordinal === undefined ? [WEEKDAYS.indexOf(weekday)] : []));
  const allows = (list: readonly number[], fromStart: number, fromEnd: number): boolean =>
    !list.length || list.includes(fromStart) || list.includes(fromEnd);
  const days: number[] = [];
  for (const month of byMonth.length ? byMonth : MONTHS) {
    const [start, end] = [months[month - 1]!, months[month]!];
    for (let day = start; day < end; day++) {
      if (
        (!byDay.length || nth[day] || plain.includes(weekdays[day]!)) &&
        allows(byMonthDay, day - start + 1, day - end) &&
        allows(byYearDay, day + 1, day - length) &&
        (!byWeekNo.length || allows(byWeekNo, ...weekNumbers(first + day, rule.weekStart)))
      )
        days.push(day);
    }
  }
  return days;
}

/** Days by the parts that choose them, then by the kind of year. */
const cache = new LruCache<string, (readonly number[])[]>(500);

/**
 * Finds the days of a year that a rule's BYMONTH, BYWEEKNO, BYYEARDAY, BYMONTHDAY and BYDAY allow, ascending, from 0 for the
 * first of January; a rule without any of them allows every day. Interval, times, BYSETPOS, COUNT and UNTIL play no part, so
 * that many series share one answer. There are 28 kinds of years: by the weekday on which they begin and by which of the year
 * before, itself and the year after is a leap year, as far as weeks go. So a rule costs 28 years' work, however many years are
 * asked for.
 */
export function dayFinder(rule: RecurrenceRule): (year: number) => readonly number[] {
  const byDay = rule.byDay.map(({ weekday, ordinal }) => `${weekday}${ordinal ?? ''}`);
  const parts = [rule.frequency, rule.byMonth, rule.byWeekNo, rule.byYearDay, rule.byMonthDay, byDay, rule.weekStart];
  const kinds = cache.getOrCreate(parts.join(';'), () => []);
  return (year) => {
    const leap = [year - 1, year, year + 1].findIndex(isLeapYear);
    return (kinds[weekdayIndex(newYear(year)) * 4 + leap + 1] ??= findDays(rule, year));
  };
}
