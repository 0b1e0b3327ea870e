import type { Instant } from '../time/clock.ts';
import { plainDateOf, plainDateTime, type PlainDateTime, wallMillis } from '../time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../time/zoned.ts';
import { listOccurrences } from './list-occurrences.ts';
import { isInWindow, occurrenceSpan } from './occurrence-span.ts';
import type { Occurrence, OccurrenceOwner } from './occurrence.ts';

const DAY = 86_400_000;
/** How far to look, in days, until there is enough: most lists are full after the first step. */
const STEPS = [32, 128, 512, 2048, 8192, 32_768];
/** Further ahead rules are guesses, and the list of one series would be a list of its rule. */
const YEAR = 366;

/** Which meetings a list is to show. */
export interface OccurrenceQuery {
  readonly now: Instant;
  /** IANA: the viewer's, whose days are counted and in which floating times and dates are compared with instants. */
  readonly timeZone: string;
  /** How many are wanted. */
  readonly limit: number;
  /** How many days of the viewer's calendar, today included; undefined: a year ahead, or all of the past. */
  readonly days?: number | undefined;
  /** What is over, the newest first, instead of what is under way or to come. */
  readonly past?: boolean;
}

/** What an {@link OccurrenceQuery} finds. */
export interface FoundOccurrences {
  /** More than `limit` where there are more. */
  readonly occurrences: readonly Occurrence[];
  /** When the answer changes, or what is under way: the next start, end or midnight. */
  readonly rightUntil: Instant;
}

/** Finds the meetings of `owners` that are nearest to now, without expanding series further than needed. */
export function findOccurrences(owners: readonly OccurrenceOwner[], query: OccurrenceQuery): FoundOccurrences {
  const { now, timeZone, limit, past } = query;
  const days = query.days ?? (past ? Infinity : YEAR);
  const today = wallMillis(`${plainDateOf(toPlainDateTime(now, timeZone))}T00:00:00` as PlainDateTime);
  const midnight = (daysFromToday: number): Instant => toInstant(plainDateTime(today + daysFromToday * DAY), timeZone);
  const isOver = (occurrence: Occurrence): boolean => !isInWindow(occurrenceSpan(occurrence, timeZone), { from: now, to: Infinity });
  let all: readonly Occurrence[] = [];
  let occurrences: readonly Occurrence[] = [];
  for (const step of STEPS) {
    const reach = Math.min(step, days);
    const window = past ? { from: midnight(1 - reach), to: midnight(1) } : { from: now, to: midnight(reach) };
    all = listOccurrences(owners, window, timeZone);
    occurrences = past ? all.filter(isOver).reverse() : all;
    if (occurrences.length > limit || reach === days) break;
  }
  let rightUntil = midnight(1);
  for (const occurrence of all)
    for (const instant of Object.values(occurrenceSpan(occurrence, timeZone)) as Instant[])
      if (instant > now && instant < rightUntil) rightUntil = instant;
  return { occurrences, rightUntil };
}
