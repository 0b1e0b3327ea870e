import type { Instant } from '../domain/time/clock.ts';
import type { DatePattern, Formats } from './formats.ts';

/** A date in words and in parts. The parts that a month or a year does not have are empty strings. */
export interface ShownDate {
  /** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: for `<time datetime>`, and to group by. */
  readonly iso: string;
  /** "Tuesday, December 8, 2026", "March 2027", "2027". */
  readonly full: string;
  /** "December 2026"; for a year alone, "2027". */
  readonly monthYear: string;
  /** "December", "Dec". */
  readonly month: string;
  readonly monthShort: string;
  /** "Tuesday", "Tue". */
  readonly weekday: string;
  readonly weekdayShort: string;
  /** "8". */
  readonly day: string;
}

/** A `YYYY`, `YYYY-MM` or `YYYY-MM-DD` (or the date of a wall time) in words and in parts. */
export function describeDate(wall: string, formats: Formats): ShownDate {
  const iso = wall.slice(0, 10);
  const part = (pattern: DatePattern, length: number): string => (iso.length < length ? '' : formats.date(iso, pattern));
  return {
    iso,
    full: formats.partialDate(iso),
    monthYear: part('monthYear', 7) || formats.partialDate(iso),
    month: part('month', 7),
    monthShort: part('monthShort', 7),
    weekday: part('weekday', 10),
    weekdayShort: part('weekdayShort', 10),
    day: part('day', 10),
  };
}

/** A day without its year says enough for so long, in ms. */
const HALF_YEAR = 183 * 86_400_000;

/** The date in words, without its year where it is less than half a year from `now`: "Tuesday, December 8". */
export const nearDate = ({ iso, full }: ShownDate, now: Instant, formats: Formats): string =>
  iso.length === 10 && Math.abs(Date.parse(iso) - now) < HALF_YEAR ? formats.date(iso, 'weekdayMonthDay') : full;
