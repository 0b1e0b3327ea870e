import { plainDateOf, plainDateTime, wallMillis, type PlainDate, type PlainDateTime } from './plain-date-time.ts';

/** A day of the week as `Date` counts them: 0 is Sunday, 6 Saturday. */
export type WeekdayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Days from `first` to `last`, both included. */
export interface DateSpan {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

const DAY = 86_400_000;
/** January of the year 1 and December of 9999, counted in months. */
const [FIRST_MONTH, LAST_MONTH] = [12, 9999 * 12 + 11];

/** The midnight at which a date begins. */
export const midnightOf = (date: PlainDate): PlainDateTime => `${date}T00:00:00` as PlainDateTime;

/** The date `days` later, or earlier; beyond the years 1 to 9999 the nearest date within. */
export const addDays = (date: PlainDate, days: number): PlainDate => plainDateOf(plainDateTime(wallMillis(midnightOf(date)) + days * DAY));

/** The same day `months` later, or earlier; the last of the month where the month has no such day (Temporal "constrain"). */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const total = Math.min(Math.max(year * 12 + month - 1 + months, FIRST_MONTH), LAST_MONTH);
  const [toYear, toMonth] = [Math.floor(total / 12), total % 12];
  // The calendar repeats after 400 years, and `Date.UTC` reads the years 0 to 99 as others.
  const length = new Date(Date.UTC(2000 + (toYear % 400), toMonth + 1, 0)).getUTCDate();
  const digits = (value: number, count: number): string => String(value).padStart(count, '0');
  return `${digits(toYear, 4)}-${digits(toMonth + 1, 2)}-${digits(Math.min(day, length), 2)}` as PlainDate;
}

export const weekdayOf = (date: PlainDate): WeekdayIndex => new Date(wallMillis(midnightOf(date))).getUTCDay() as WeekdayIndex;

/** The week that `date` is in, where weeks begin on `firstWeekday`. */
export function weekOf(date: PlainDate, firstWeekday: WeekdayIndex): DateSpan {
  const first = addDays(date, -((weekdayOf(date) - firstWeekday + 7) % 7));
  return { first, last: addDays(first, 6) };
}

/** The month that `date` is in. */
export function monthOf(date: PlainDate): DateSpan {
  const first = `${date.slice(0, 7)}-01` as PlainDate;
  return { first, last: addMonths(`${first.slice(0, 8)}31` as PlainDate, 0) };
}

/** Whether `date` is one of the days of `span`. */
export const isWithin = (date: PlainDate, { first, last }: DateSpan): boolean => first <= date && date <= last;

/** The days of `span` in rows of seven, each row beginning on `firstWeekday`; undefined where a row has days of another span. */
export function weeksOf(span: DateSpan, firstWeekday: WeekdayIndex): readonly (readonly (PlainDate | undefined)[])[] {
  const weeks: (PlainDate | undefined)[][] = [];
  for (let { first } = weekOf(span.first, firstWeekday); first <= span.last && weeks.length < 7; first = addDays(first, 7)) {
    const days = Array.from({ length: 7 }, (_, index) => addDays(first, index));
    weeks.push(days.map((day) => (isWithin(day, span) ? day : undefined)));
  }
  return weeks;
}
