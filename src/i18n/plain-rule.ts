import type { RecurrenceRule } from '../domain/recurrence/rule.ts';

/**
 * The rule that people would write for the same days: every year on the 15th of each month is every month on the 15th,
 * every month in March is every year in March. Only for words: counts and bounds are left as they are.
 */
export function plainRule(rule: RecurrenceRule): RecurrenceRule {
  const all = { ...rule, byMonth: rule.byMonth.length === 12 ? [] : rule.byMonth };
  const { frequency, interval, byDay, byMonth, byMonthDay, byYearDay, byWeekNo, bySetPos } = all;
  if (interval > 1 || byYearDay.length > 0 || byWeekNo.length > 0) return all;
  // Sets are counted by the year, the month or the day: with BYSETPOS these are not the same.
  const isCounted = bySetPos.length > 0;
  if (frequency === 'DAILY' && byMonthDay.length > 0 && !isCounted) return plainRule({ ...all, frequency: 'MONTHLY' });
  const namesDays = byMonthDay.length > 0 || (byDay.length > 0 && byMonth.length > 0);
  if (frequency === 'YEARLY' && byMonth.length !== 1 && namesDays && !isCounted) {
    // Without months, numbers of weekdays count in the year, save beside days of the month, where RFC 5545 has them count in neither.
    const countsInYear = byMonth.length === 0 && byDay.some(({ ordinal }) => ordinal !== undefined);
    return countsInYear ? all : { ...all, frequency: 'MONTHLY' };
  }
  return frequency === 'MONTHLY' && byMonth.length === 1 ? { ...all, frequency: 'YEARLY' } : all;
}
