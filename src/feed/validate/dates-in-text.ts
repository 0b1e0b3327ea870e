import { parsePlainDate, type PlainDate } from '../../domain/time/plain-date-time.ts';

/** A day that a text names in words. */
export interface DateInText {
  /** As written, with its weekday where one stands before it. */
  readonly written: string;
  readonly date: PlainDate;
  /** 0 = Sunday; undefined where none is written. */
  readonly weekday: number | undefined;
}

const LANGUAGES = ['en', 'fr'];
const DAY = 86_400_000;
/** A Sunday, and the first day of a year. */
const SUNDAY = Date.UTC(2023, 0, 1);

/** The names of months or weekdays in our languages, small letters, each with its number. */
function namesOf(count: number, instant: (index: number) => number, options: Intl.DateTimeFormatOptions): Map<string, number> {
  return new Map(
    LANGUAGES.flatMap((language) => {
      const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' });
      return Array.from({ length: count }, (_, index) => [format.format(instant(index)).toLowerCase(), index] as const);
    }),
  );
}

const weekdays = namesOf(7, (index) => SUNDAY + index * DAY, { weekday: 'long' });
const months = namesOf(12, (index) => Date.UTC(2023, index, 1), { month: 'long' });

const oneOf = (names: Map<string, number>): string => [...names.keys()].join('|');
const weekday = `(?:(?<weekday>${oneOf(weekdays)})[, ]+(?:le )?)?`;
const month = `(?<month>${oneOf(months)})`;

/** `Monday, May 29, 2006` and `lundi 29 mai 2006`. */
const patterns = [
  `\\b${weekday}${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b`,
  `\\b${weekday}(?<day>\\d{1,2})(?:er)? ${month},? (?<year>\\d{4})\\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** The days of the calendar with a year that `text` names, in English or French. */
export const datesInText = (text: string): DateInText[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: written, groups = {} }) => {
      const number = String((months.get(groups['month']?.toLowerCase() ?? '') ?? 0) + 1).padStart(2, '0');
      const date = parsePlainDate(`${groups['year']}-${number}-${groups['day']?.padStart(2, '0')}`);
      return date ? { written, date, weekday: weekdays.get(groups['weekday']?.toLowerCase() ?? '') } : [];
    }),
  );

/** 0 = Sunday. */
export const weekdayOf = (date: PlainDate): number => new Date(`${date}T00:00:00Z`).getUTCDay();
