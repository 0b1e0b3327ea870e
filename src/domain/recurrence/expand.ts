import type { Instant } from '../time/clock.ts';
import { plainDateTime, wallMillis } from '../time/plain-date-time.ts';
import type { PlainDateTime } from '../time/plain-date-time.ts';
import { DAY, periodOf, weekdayIndex, yearOf } from './period.ts';
import { dayFinder } from './rrule-engine.ts';
import { WEEKDAYS } from './rule.ts';
import type { RecurrenceRule, Until, Weekday } from './rule.ts';

/** Wall times from `from` on and before `to`. */
export interface WallWindow {
  readonly from: PlainDateTime;
  readonly to: PlainDateTime;
}

/** The calendar repeats itself after 400 years: a rule that has given nothing by then never will. */
const MAX_YEARS = 400;
/** More than anyone can look at; a bound on what a rule with many times a day can produce. */
const MAX_OCCURRENCES = 10_000;

/** Days of a year that is counted in weeks. */
const LONGEST_PERIOD = 371;

const dayOf = (millis: number): number => Math.floor(millis / DAY);
const orElse = (list: readonly number[], value: number): readonly number[] => (list.length ? list : [value]);

/**
 * The rule with what it leaves open taken from its start (RFC 5545 3.3.10). Where the RFC is silent: BYWEEKNO alone means
 * the start's weekday in those weeks (as JSCalendar has it), and BYMONTHDAY in a yearly rule without BYMONTH means that
 * day of every month (its table says "expand").
 * @param start wall start of the series, as {@link wallMillis} codes it.
 */
export function anchorRule(rule: RecurrenceRule, start: number): RecurrenceRule {
  const date = new Date(start);
  const weekday = { weekday: WEEKDAYS[weekdayIndex(dayOf(start))] as Weekday };
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

/** A series ready for expansion: what its rule and start give, whatever the window. */
interface Series {
  readonly start: number;
  readonly rule: RecurrenceRule;
  readonly daysOfYear: (year: number) => readonly number[];
}

/** Widgets ask for one window of a series after the other. */
const prepared = new WeakMap<RecurrenceRule, Series>();

function prepare(rule: RecurrenceRule, start: number): Series {
  const known = prepared.get(rule);
  if (known?.start === start) return known;
  const anchored = anchorRule(rule, start);
  const series = { start, rule: anchored, daysOfYear: dayFinder(anchored) };
  prepared.set(rule, series);
  return series;
}

/** The last wall time that UNTIL can allow in any zone. */
function untilLimit(until: Until | undefined): number {
  if (!until) return Infinity;
  if (until.kind === 'date') return wallMillis(`${until.date}T23:59:59` as PlainDateTime);
  return until.kind === 'wall' ? wallMillis(until.wall) : until.instant + DAY;
}

/** The days of the series from `first` to `last` by period, in order; only periods that cross these bounds are cut. */
function* daysByPeriod({ rule, start, daysOfYear }: Series, first: number, last: number): Iterable<readonly number[]> {
  const { interval } = rule;
  const origin = periodOf(dayOf(start), rule);
  const skipsYears = rule.frequency === 'YEARLY' && !rule.byWeekNo.length;
  let period = origin;
  let days: number[] = [];
  for (let year = yearOf(first), end = Math.min(yearOf(last), year + MAX_YEARS); year <= end; year++) {
    if (skipsYears && (year - origin) % interval) continue;
    for (const day of daysOfYear(year)) {
      if (day < first) continue;
      if (day > last) break;
      const next = periodOf(day, rule);
      if ((next - origin) % interval) continue;
      if (next !== period && days.length) {
        yield days;
        days = [];
      }
      period = next;
      days.push(day);
    }
  }
  yield days;
}

/** The wall times of one period in order: every day at every time, or those of them that BYSETPOS picks. */
function* wallTimes(days: readonly number[], { byHour, byMinute, bySecond, bySetPos }: RecurrenceRule): Iterable<number> {
  const [hours, minutes, seconds] = [byHour.length, byMinute.length, bySecond.length];
  const size = days.length * hours * minutes * seconds;
  // By index, because a rule can name each of a day's 86,400 seconds.
  const at = (index: number): number => {
    const second = bySecond[index % seconds]!;
    const minute = byMinute[Math.floor(index / seconds) % minutes]!;
    const hour = byHour[Math.floor(index / seconds / minutes) % hours]!;
    return days[Math.floor(index / seconds / minutes / hours)]! * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
  };
  if (!bySetPos.length) {
    for (let index = 0; index < size; index++) yield at(index);
    return;
  }
  const picked = new Set(bySetPos.map((position) => (position > 0 ? position - 1 : size + position)));
  yield* [...picked]
    .filter((index) => index >= 0 && index < size)
    .sort((a, b) => a - b)
    .map(at);
}

/**
 * The wall times of a series in `window`, ascending, without duplicates. A start that its own rule does not give is no
 * occurrence. Walls in a gap or a fold stay as they are: converting them is the caller's.
 * Bounded: the work is that of the window, or with COUNT that of the time from the start to its end, never more than 400
 * years of either, and no more than 10,000 occurrences come back.
 * @param start wall start of the series, in its own zone.
 * @param toInstant converts a wall time of that zone; asked only where UNTIL is an instant.
 */
export function expandRule(
  rule: RecurrenceRule,
  start: PlainDateTime,
  window: WallWindow,
  toInstant: (wall: PlainDateTime) => Instant,
): readonly PlainDateTime[] {
  const { bySetPos, count, until } = rule;
  const first = wallMillis(start);
  const from = Math.max(first, wallMillis(window.from));
  const last = Math.min(wallMillis(window.to) - 1, untilLimit(until));
  const series = prepare(rule, first);
  // BYSETPOS picks from whole periods, also from those that begin before the window or end after it.
  const reach = bySetPos.length ? LONGEST_PERIOD : 0;
  const periods = daysByPeriod(series, dayOf(count ? first : from) - reach, dayOf(last) + reach);
  const occurrences: PlainDateTime[] = [];
  let left = count ?? Infinity;
  for (const days of periods) {
    for (const millis of wallTimes(days, series.rule)) {
      if (millis < first) continue;
      if (millis > last || left-- <= 0 || occurrences.length >= MAX_OCCURRENCES) return occurrences;
      if (millis < from) continue;
      const wall = plainDateTime(millis);
      if (until?.kind !== 'instant' || toInstant(wall) <= until.instant) occurrences.push(wall);
    }
  }
  return occurrences;
}
