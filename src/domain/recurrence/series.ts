import { wallMillis } from '../time/plain-date-time.ts';
import type { PlainDateTime } from '../time/plain-date-time.ts';
import { anchorRule } from './anchor-rule.ts';
import { DAY, newYear, periodOf, periodStart, yearOf } from './period.ts';
import { dayFinder } from './rrule-engine.ts';
import type { RecurrenceRule, Until } from './rule.ts';

/** The calendar repeats itself after 400 years: a rule that has given nothing by then never will. */
const MAX_YEARS = 400;

/** Days of a year that is counted in weeks. */
const LONGEST_PERIOD = 371;

const CENTURY = 100 * 366 * DAY;

const dayOf = (millis: number): number => Math.floor(millis / DAY);

/** A series ready for expansion: what its rule and start give, whatever the window. */
interface Series {
  readonly start: number;
  readonly rule: RecurrenceRule;
  readonly daysOfYear: (year: number) => readonly number[];
}

/** A series of which the end is known: after this wall time nothing comes. */
interface BoundedSeries extends Series {
  readonly end: number;
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
        if (bySetPos.length && days.length) {
          yield { base: 0, days };
          days = [];
        }
        const period = periodOf(day, rule);
        const since = (((period - origin) % interval) + interval) % interval;
        if (since) {
          next = periodStart(period - since + interval, rule);
          continue;
        }
        end = periodStart(period + 1, rule);
      }
      days.push(day);
    }
    if (!bySetPos.length && days.length) {
      yield { base: 0, days };
      days = [];
    }
  }
  if (days.length) yield { base: 0, days };
}

/** Wall times in order, by their places. */
interface TimeList {
  readonly length: number;
  readonly at: (index: number) => number;
}

/**
 * The times of the days on which `from` and `to` are, and of those between them, in order: more than is between them, never
 * less. Without BYSETPOS a list may be of many periods.
 */
export function* timeLists(series: Series, from: number, to: number): Iterable<TimeList> {
  const { byHour, byMinute, bySecond, bySetPos } = series.rule;
  const [hours, minutes, seconds] = [byHour.length, byMinute.length, bySecond.length];
  // BYSETPOS picks from whole periods, also from those that begin before the bounds or end after them.
  const reach = bySetPos.length ? LONGEST_PERIOD : 0;
  let [pickedFrom, picks]: [number?, (readonly number[])?] = [];
  for (const { base, days } of daySets(series, dayOf(from) - reach, dayOf(to) + reach)) {
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
    if (size !== pickedFrom) picks = picksOf((pickedFrom = size), bySetPos);
    const chosen = picks!;
    yield { length: chosen.length, at: (index) => timeAt(chosen[index]!) };
  }
}

/** Which of `size` times BYSETPOS picks, by their places, ascending. */
const picksOf = (size: number, bySetPos: readonly number[]): readonly number[] =>
  [...new Set(bySetPos.map((position) => (position > 0 ? position - 1 : size + position)))]
    .filter((index) => index >= 0 && index < size)
    .sort((a, b) => a - b);

/** The wall time of the last that COUNT allows, or that there is within 100 years, or 400 where it comes yearly. */
function lastCounted(series: Series, count: number): number {
  // Counting days costs more than counting years.
  const end = series.start + (series.rule.frequency === 'YEARLY' ? 4 : 1) * CENTURY;
  let left = count;
  let last = series.start;
  for (const { length, at } of timeLists(series, last, end)) {
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
const known = new WeakMap<RecurrenceRule, BoundedSeries>();

/** A series by its rule and wall start, as {@link wallMillis} codes it; remembered by its rule. */
export function seriesOf(rule: RecurrenceRule, start: number): BoundedSeries {
  const found = known.get(rule);
  if (found?.start === start) return found;
  const anchored = anchorRule(rule, start);
  const series = { start, rule: anchored, daysOfYear: dayFinder(anchored) };
  const bounded = { ...series, end: rule.count ? lastCounted(series, rule.count) : untilLimit(rule.until) };
  known.set(rule, bounded);
  return bounded;
}
