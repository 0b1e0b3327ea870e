import { DAY, weekdayIndex } from './period.ts';
import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule, Weekday } from './rule.ts';

const orElse = (list: readonly number[], value: number): readonly number[] => (list.length ? list : [value]);

/**
 * The rule with what it leaves open taken from its start (RFC 5545 3.3.10). Where the RFC is silent: BYWEEKNO alone means
 * the start's weekday in those weeks (as JSCalendar has it), and BYMONTHDAY in a yearly rule without BYMONTH means that
 * day of every month (its table says "expand").
 * @param start wall start of the series, as {@link wallMillis} codes it.
 */
export function anchorRule(rule: RecurrenceRule, start: number): RecurrenceRule {
  const date = new Date(start);
  const weekday = { weekday: WEEKDAYS[weekdayIndex(Math.floor(start / DAY))] as Weekday };
  let { byMonth, byMonthDay, byDay } = rule;
  const hasDay = byDay.length > 0 || byMonthDay.length > 0 || rule.byYearDay.length > 0;
  if (!hasDay && rule.frequency !== 'DAILY') {
    if (rule.frequency === 'WEEKLY' || rule.byWeekNo.length) byDay = [weekday];
    else byMonthDay = [date.getUTCDate()];
    if (rule.frequency === 'YEARLY' && !rule.byWeekNo.length) byMonth = orElse(byMonth, date.getUTCMonth() + 1);
  }
  return {
    ...rule,
    byMonth,
    byMonthDay,
    byDay,
    byHour: orElse(rule.byHour, date.getUTCHours()),
    byMinute: orElse(rule.byMinute, date.getUTCMinutes()),
    bySecond: orElse(rule.bySecond, date.getUTCSeconds()),
  };
}
