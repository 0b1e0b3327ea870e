import type { Instant } from '../time/clock.ts';
import { plainDateTime, wallMillis } from '../time/plain-date-time.ts';
import type { PlainDateTime } from '../time/plain-date-time.ts';
import { DAY, newYear, periodOf, periodStart, weekdayIndex, yearOf } from './period.ts';
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

/** Nothing is after the year 9999. */
const LAST_DAY = newYear(10_000) - 1;

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
  /** After this wall time nothing comes. */
  end: number;
}

/** The last wall time that UNTIL can allow in any zone. */
function untilLimit(until: Until | undefined): number {
  if (!until) return Infinity;
  if (until.kind === 'date') return wallMillis(`${until.date}T23:59:59` as PlainDateTime);
  return until.kind === 'wall' ? wallMillis(until.wall) : until.instant + DAY;
}

/** Days of which a rule takes all times or those of BYSETPOS; `days` count from `base`, and are ascending. */
interface DaySet {
  readonly base: number;
  readonly days: readonly number[];
}

/** The days of the series from `first` to `last`, in order: with BYSETPOS by period, and only periods that cross these bounds are cut. */
function* daySets({ rule, start, daysOfYear }: Series, first: number, last: number): Iterable<DaySet> {
  const { frequency, interval, bySetPos, byWeekNo } = rule;
  const origin = periodOf(dayOf(start), rule);
  const isYearly = frequency === 'YEARLY' && !byWeekNo.length;
  let [next, end] = [first, first];
  let days: number[] = [];
  for (let year = yearOf(first), stop = Math.min(yearOf(last), year + MAX_YEARS); year <= stop; year++) {
    if (isYearly && (year - origin) % interval) continue;
    const base = newYear(year);
    const all = daysOfYear(year);
    if (isYearly || (interval === 1 && !bySetPos.length)) {
      const isWhole = first <= base && base + LONGEST_PERIOD <= last;
      yield { base, days: isWhole ? all : all.filter((day) => base + day >= first && base + day <= last) };
      continue;
    }
    for (const index of all) {
      const day = base + index;
      if (day < next) continue;
      if (day > last) break;
      if (day >= end) {
        if (days.length) yield { base: 0, days };
        days = [];
        const period = periodOf(day, rule);
        const skipped = (((period - origin) % interval) + interval) % interval;
        next = end = periodStart(period + (skipped ? interval - skipped : 1), rule);
        if (skipped) continue;
        next = day;
      }
      days.push(day);
    }
  }
  if (days.length) yield { base: 0, days };
}

/** Wall times in order, by their places. */
interface TimeList {
  readonly length: number;
  readonly at: (index: number) => number;
}

/** The times of the days from `first` to `last`, in order; without BYSETPOS a list may be of many periods. */
function* timeLists(series: Series, first: number, last: number): Iterable<TimeList> {
  const { byHour, byMinute, bySecond, bySetPos } = series.rule;
  const [hours, minutes, seconds] = [byHour.length, byMinute.length, bySecond.length];
  // BYSETPOS picks from whole periods, also from those that begin before the bounds or end after them.
  const reach = bySetPos.length ? LONGEST_PERIOD : 0;
  let [known, picks]: [number?, (readonly number[])?] = [];
  for (const { base, days } of daySets(series, first - reach, last + reach)) {
    // By place, because a rule can name each of a day's 86,400 seconds.
    const timeAt = (index: number): number => {
      const second = bySecond[index % seconds]!;
      const minute = byMinute[Math.floor(index / seconds) % minutes]!;
      const hour = byHour[Math.floor(index / seconds / minutes) % hours]!;
      return (base + days[Math.floor(index / seconds / minutes / hours)]!) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
    };
    const size = days.length * hours * minutes * seconds;
    if (!reach) {
      yield { length: size, at: timeAt };
      continue;
    }
    if (size !== known) picks = picksOf((known = size), bySetPos);
    const chosen = picks!;
    yield { length: chosen.length, at: (index) => timeAt(chosen[index]!) };
  }
}

/** Which of `size` times BYSETPOS picks, by their places, ascending. */
const picksOf = (size: number, bySetPos: readonly number[]): readonly number[] =>
  [...new Set(bySetPos.map((position) => (position > 0 ? position - 1 : size + position)))]
    .filter((index) => index >= 0 && index < size)
    .sort((a, b) => a - b);

/** The wall time of the last that COUNT allows, or that there is within 400 years. */
function lastCounted(series: Series, count: number): number {
  let left = count;
  let last = series.start;
  for (const { length, at } of timeLists(series, dayOf(last), LAST_DAY)) {
    let early = 0;
    while (early < length && at(early) < series.start) early++;
    if (early === length) continue;
    last = at(Math.min(early + left, length) - 1);
    left -= length - early;
    if (left <= 0) break;
  }
  return last;
}

/** Widgets ask for one window of a series after the other. */
const prepared = new WeakMap<RecurrenceRule, Series>();

function prepare(rule: RecurrenceRule, start: number): Series {
  const known = prepared.get(rule);
  if (known?.start === start) return known;
  const anchored = anchorRule(rule, start);
  const series: Series = { start, rule: anchored, daysOfYear: dayFinder(anchored), end: untilLimit(rule.until) };
  if (rule.count) series.end = lastCounted(series, rule.count);
  prepared.set(rule, series);
  return series;
}

/**
 * The wall times of a series in `window`, ascending, without duplicates. A start that its own rule does not give is no
 * occurrence. Walls in a gap or a fold stay as they are: converting them is the caller's.
 * Bounded: the work is that of the window, and with COUNT, once, that of the time from the start to the last of it; never more
 * than 400 years of either, and no more than 10,000 occurrences come back.
 * @param start wall start of the series, in its own zone.
 * @param toInstant converts a wall time of that zone; asked only where UNTIL is an instant.
 */
export function expandRule(
  rule: RecurrenceRule,
  start: PlainDateTime,
  window: WallWindow,
  toInstant: (wall: PlainDateTime) => Instant,
): readonly PlainDateTime[] {
  const { until } = rule;
  const series = prepare(rule, wallMillis(start));
  const from = Math.max(series.start, wallMillis(window.from));
  const last = Math.min(wallMillis(window.to) - 1, series.end);
  const occurrences: PlainDateTime[] = [];
  if (last < from) return occurrences;
  for (const { length, at } of timeLists(series, dayOf(from), dayOf(last))) {
    for (let index = 0; index < length; index++) {
      const millis = at(index);
      if (millis < from) continue;
      if (millis > last || occurrences.length >= MAX_OCCURRENCES) return occurrences;
      const wall = plainDateTime(millis);
      if (until?.kind !== 'instant' || toInstant(wall) <= until.instant) occurrences.push(wall);
    }
  }
  return occurrences;
}
