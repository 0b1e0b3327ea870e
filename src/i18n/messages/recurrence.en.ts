import type { Frequency } from '../../domain/recurrence/rule.ts';

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const ordinals = ['', 'first', 'second', 'third', 'fourth', 'fifth'];

const nth = (n: number): string => `${n}${(n % 100 > 10 && n % 100 < 14 ? undefined : ['th', 'st', 'nd', 'rd'][n % 10]) ?? 'th'}`;

/** 1 "first", 22 "22nd", -1 "last", -2 "second-to-last". */
function ordinal(n: number): string {
  if (n > 0) return ordinals[n] ?? nth(n);
  return n === -1 ? 'last' : `${ordinal(-n)}-to-last`;
}

/** "Mondays", but "Tuesday or Thursday". */
const several = (day: string): string => (day.includes(' or ') ? day : `${day}s`);

/** "week 20", "weeks 20 and 22", "the last week of the year". */
function weeks(all: readonly number[], list: List): string {
  const numbered = all.filter((n) => n > 0);
  const named = numbered.length > 0 ? [`${numbered.length > 1 ? 'weeks' : 'week'} ${list(numbered.map(String))}`] : [];
  return list([...named, ...all.filter((n) => n < 0).map((n) => `the ${ordinal(n)} week of the year`)]);
}

type List = (items: readonly string[]) => string;

/** Words for rules of recurrence: the parts of a sentence, which `describe-rhythm.ts` puts together. */
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
  /** "the second Tuesday", "the first and third Mondays" */
  nthDays: (positions: readonly number[], day: string, list: List): string =>
    `the ${list(positions.map(ordinal))} ${positions.length > 1 ? several(day) : day}`,
  /** "the 1st", "the last day" */
  monthDay: (n: number): string => (n > 0 ? `the ${nth(n)}` : `the ${ordinal(n)} day`),
  /** "every day from the 7th to the 13th" */
  monthDaysFromTo: (first: number, last: number): string => `every day from the ${nth(first)} to the ${nth(last)}`,
  /** "the Saturday between the 7th and the 13th" */
  dayBetween: (day: string, first: number, last: number): string => `the ${day} between the ${nth(first)} and the ${nth(last)}`,
  /** "May 3" where "on" goes before. */
  date: (monthDay: string): string => monthDay,
  /** "every two months on the second Tuesday"; a comma where much stands before. */
  join: (head: string, what: string, isLong: boolean): string => `${head}${isLong ? ',' : ''} on ${what}`,
  on: (what: string): string => `on ${what}`,
  ofTheWeek: 'of the week',
  ofTheMonth: 'of the month',
  ofEachMonth: 'of each month',
  ofTheYear: 'of the year',
  /** "the second Tuesday of March and October" */
  ofMonths: (days: string, months: readonly string[], list: List): string => `${days} of ${list(months)}`,
  /** "of week 20" */
  ofWeeks: (all: readonly number[], list: List): string => `of ${weeks(all, list)}`,
  /** "every year in week 20" */
  inWeeks: (head: string, all: readonly number[], list: List): string => `${head} in ${weeks(all, list)}`,
  /** A weekday that a date has to fall on as well. */
  ifIs: (days: readonly string[], or: List): string => `if it is a ${or(days)}`,
  ifIsNth: (what: string): string => `if it is ${what}`,
  ifInWeeks: (all: readonly number[], list: List): string => `if it is in ${weeks(all, list)}`,
  onlyOn: (what: string): string => `only on ${what}`,
  onlyNth: (positions: readonly number[], list: List): string => `only the ${list(positions.map(ordinal))} of these`,
  inMonths: (months: readonly string[], list: List): string => `in ${list(months)}`,
  monthsFromTo: (first: string, last: string): string => `from ${first} to ${last}`,
  exceptMonth: (month: string): string => `except in ${month}`,
  at: (time: string): string => `at ${time}`,
  /** Too many times of day to name. */
  manyTimes: (n: number): string => `${n} times a day`,
  times: (n: number): string => (n === 1 ? 'once only' : `${numbers[n] ?? n} times`),
  from: (date: string): string => `from ${date}`,
  until: (date: string): string => `until ${date}`,
  fromUntil: (from: string, until: string): string => `from ${from} to ${until}`,
  usually: (sentence: string): string => `usually ${sentence}`,
};

export type RecurrenceMessages = typeof en;
