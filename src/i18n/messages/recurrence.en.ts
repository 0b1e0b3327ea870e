import type { Frequency } from '../../domain/recurrence/rule.ts';

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

const nth = (n: number): string => `${n}${(n % 100 > 10 && n % 100 < 14 ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;

/** 1 "first", 22 "22nd", -1 "last", -2 "second to last". */
function ordinal(n: number): string {
  if (n > 0) return ordinals[n] ?? nth(n);
  return n === -1 ? 'last' : `${ordinal(-n)} to last`;
}

type List = (items: readonly string[]) => string;

/** Words for rules of recurrence: the parts of a sentence, which `describe-recurrence.ts` puts together. */
export const en = {
  every: (frequency: Frequency, interval: number): string => {
    const unit = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }[frequency];
    return interval === 1 ? `every ${unit}` : `every ${numbers[interval] ?? interval} ${unit}s`;
  },
  workday: 'weekday',
  weekendDay: 'weekend day',
  day: 'day',
  /** "every Tuesday and Thursday" */
  everyDays: (days: readonly string[], list: List): string => `every ${list(days)}`,
  /** "Tuesday and Thursday", where "on" goes before. */
  days: (days: readonly string[], list: List): string => list(days),
  /** "the second and fourth Tuesday" */
  nthDays: (positions: readonly number[], day: string, list: List): string => `the ${list(positions.map(ordinal))} ${day}`,
  /** "the 1st", "the last day" */
  monthDay: (n: number): string => (n > 0 ? `the ${nth(n)}` : `the ${ordinal(n)} day`),
  yearDay: (n: number): string => (n > 0 ? `day ${n}` : `the ${ordinal(n)} day`),
  /** "May 3" as part of {@link on}. */
  date: (monthDay: string): string => monthDay,
  on: (what: string): string => `on ${what}`,
  ofTheYear: (what: string): string => `${what} of the year`,
  ofEachMonth: (what: string): string => `${what} of each month`,
  /** A weekday that a date has to fall on as well. */
  onlyIf: (days: readonly string[], list: List): string => `only if it is a ${list(days)}`,
  onlyOn: (what: string): string => `only on ${what}`,
  inMonths: (months: readonly string[], list: List): string => `in ${list(months)}`,
  monthsFromTo: (first: string, last: string): string => `from ${first} to ${last}`,
  exceptMonth: (month: string): string => `except ${month}`,
  inWeeks: (weeks: readonly number[], list: List): string => `in ${weeks.length > 1 ? 'weeks' : 'week'} ${list(weeks.map(String))}`,
  onlyNth: (positions: readonly number[], list: List): string => `only the ${list(positions.map(ordinal))} of these`,
  at: (time: string): string => `at ${time}`,
  times: (n: number): string => (n === 1 ? 'once' : `${n} times`),
  from: (date: string): string => `from ${date}`,
  until: (date: string): string => `until ${date}`,
  usually: (sentence: string): string => `usually ${sentence}`,
};

export type RecurrenceMessages = typeof en;
