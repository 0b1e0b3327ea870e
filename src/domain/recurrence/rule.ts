import type { PlainDate, PlainDateTime } from '../time/plain-date-time.ts';

/** RFC 5545 weekday code. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** The weekdays from Monday, so that an index is the day's number in a week (ISO 8601, from 0). */
export const WEEKDAYS: readonly Weekday[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** How often a rule repeats. Frequencies below a day are refused. */
export type Frequency = 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';

/** A weekday, or its nth of the period: `{weekday: 'TU', ordinal: 2}` for 2TU, negative from the end. */
export interface ByDay {
  readonly weekday: Weekday;
  readonly ordinal?: number;
}

/** The end of a rule: an instant (ms), or a wall time or whole day in the meeting's zone. */
export type Until =
  | { readonly kind: 'instant'; readonly instant: number }
  | { readonly kind: 'wall'; readonly wall: PlainDateTime }
  | { readonly kind: 'date'; readonly date: PlainDate };

/** A recurrence rule (RFC 5545 3.3.10), read and checked; lists are sorted, without duplicates, empty when not given. */
export interface RecurrenceRule {
  readonly frequency: Frequency;
  /** At least 1. */
  readonly interval: number;
  readonly count?: number;
  readonly until?: Until;
  readonly byMonth: readonly number[];
  readonly byWeekNo: readonly number[];
  readonly byYearDay: readonly number[];
  readonly byMonthDay: readonly number[];
  readonly byDay: readonly ByDay[];
  readonly byHour: readonly number[];
  readonly byMinute: readonly number[];
  readonly bySecond: readonly number[];
  readonly bySetPos: readonly number[];
  readonly weekStart: Weekday;
}
