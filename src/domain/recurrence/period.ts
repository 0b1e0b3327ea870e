import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule, Weekday } from './rule.ts';

/** Milliseconds of a day on the calendar, where no clock changes. */
export const DAY = 86_400_000;

/** Days from 0001-01-01 until 1970-01-01. */
const DAYS_BEFORE_1970 = 719_162;

/** The first of January as days since 1970-01-01. */
export function newYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - DAYS_BEFORE_1970;
}

/** Whether a year of the calendar has a 29th of February. */
export const isLeapYear = (year: number): boolean => newYear(year + 1) - newYear(year) > 365;

/** The first day of each month of a year, and of the next year, from 0 for the first of January. */
export function monthStarts(year: number): number[] {
  const like = isLeapYear(year) ? 2000 : 2001;
  return Array.from({ length: 13 }, (_, month) => Date.UTC(like, month) / DAY - newYear(like));
}

/** The year of a day, which is given as days since 1970-01-01. */
export const yearOf = (day: number): number => new Date(day * DAY).getUTCFullYear();

/** The weekday of a day, from 0 for Monday. */
export const weekdayIndex = (day: number): number => (((day + 3) % 7) + 7) % 7;

/** The first day of the week that `day` is in. */
const weekStartOf = (day: number, weekStart: Weekday): number => day - ((weekdayIndex(day) - WEEKDAYS.indexOf(weekStart) + 7) % 7);

/**
 * The number of the day, week, month or year that `day` is in, by the rule's frequency: periods that follow each other
 * have numbers that do. With BYWEEKNO a year is that of its weeks.
 */
export function periodOf(day: number, { frequency, weekStart, byWeekNo }: RecurrenceRule): number {
  if (frequency === 'DAILY') return day;
  if (frequency === 'WEEKLY') return Math.floor(weekStartOf(day, weekStart) / 7);
  if (byWeekNo.length) return yearOf(weekStartOf(day, weekStart) + 3);
  const date = new Date(day * DAY);
  return frequency === 'MONTHLY' ? date.getUTCFullYear() * 12 + date.getUTCMonth() : date.getUTCFullYear();
}

/** The first day of week 1: the week with at least four days in `year` (RFC 5545 3.3.10, as ISO 8601 for weeks from Monday). */
const firstWeek = (year: number, weekStart: Weekday): number => weekStartOf(newYear(year) + 3, weekStart);

/** The first day of a period that {@link periodOf} has numbered. */
export function periodStart(period: number, { frequency, weekStart, byWeekNo }: RecurrenceRule): number {
  if (frequency === 'DAILY') return period;
  if (frequency === 'WEEKLY') return weekStartOf(period * 7 + 6, weekStart);
  if (byWeekNo.length) return firstWeek(period, weekStart);
  const year = frequency === 'MONTHLY' ? Math.floor(period / 12) : period;
  return newYear(year) + (frequency === 'MONTHLY' ? monthStarts(year)[period - year * 12]! : 0);
}

/** The number of the week that `day` is in, from the beginning and from the end of its week year: `[53, -1]`. */
export function weekNumbers(day: number, weekStart: Weekday): readonly [fromStart: number, fromEnd: number] {
  const week = weekStartOf(day, weekStart);
  const year = yearOf(week + 3);
  return [(week - firstWeek(year, weekStart)) / 7 + 1, (week - firstWeek(year + 1, weekStart)) / 7];
}
