import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule, Weekday } from './rule.ts';

/** Milliseconds of a day on the calendar, where no clock changes. */
export const DAY = 86_400_000;

/** The calendar repeats after so many years and days. */
const CYCLE_YEARS = 400;
const CYCLE_DAYS = 146_097;

/** The first of January as days since 1970-01-01. */
export const newYear = (year: number): number => Date.UTC(year + CYCLE_YEARS, 0, 1) / DAY - CYCLE_DAYS;

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

/** The number of the week that `day` is in, from the beginning and from the end of its week year: `[53, -1]`. */
export function weekNumbers(day: number, weekStart: Weekday): readonly [fromStart: number, fromEnd: number] {
  const week = weekStartOf(day, weekStart);
  const year = yearOf(week + 3);
  return [(week - firstWeek(year, weekStart)) / 7 + 1, (week - firstWeek(year + 1, weekStart)) / 7];
}
