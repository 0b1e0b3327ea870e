import { expandRule } from '../recurrence/expand.ts';
import type { Instant } from '../time/clock.ts';
import { plainDateTime, type PlainDateTime, wallMillis } from '../time/plain-date-time.ts';
import { toInstant } from '../time/zoned.ts';
import type { CalendarEntry, CalendarEvent } from './calendar-event.ts';

/** How far ahead a series must go on to be one, in ms: two years. */
const REACH = 731 * 86_400_000;

/** A series that a start and a rule tell wholly. */
export interface PlainSeries extends CalendarEntry {
  readonly start: Exclude<CalendarEntry['start'], { kind: 'day' }>;
  readonly rule: NonNullable<NonNullable<CalendarEvent['series']>['rule']>;
}

/**
 * What is left of a series after `now`, from its next occurrence on, where a start and a rule can tell it: for calendars
 * that take no exceptions. Undefined where that would show something wrong, because a coming occurrence is excluded, moved,
 * cancelled, of another length or elsewhere, or there are others beside the rule; and where nothing is left.
 * @param timeZone the zone in which floating times are compared with `now`: the viewer's.
 */
export function upcomingSeries({ series, ...event }: CalendarEvent, now: Instant, timeZone: string): PlainSeries | undefined {
  const { start, duration, location } = event;
  if (!series?.rule || start.kind === 'day') return undefined;
  const { rule, excluded, extra, changes } = series;
  const instantOf = (wall: PlainDateTime, zone = start.kind === 'zoned' ? start.timeZone : timeZone): Instant => toInstant(wall, zone);
  const isOver = (wall: PlainDateTime): boolean => instantOf(wall) < now;
  const expand = (from: PlainDateTime, to: number): readonly PlainDateTime[] =>
    expandRule(rule, start.wall, { from, to: plainDateTime(to) }, instantOf);

  const wallNow = plainDateTime(now - 86_400_000);
  const from = wallNow > start.wall ? wallNow : start.wall;
  const first = expand(from, wallMillis(from) + REACH).find((wall) => !isOver(wall) && !excluded.includes(wall));
  if (!first) return undefined;

  const isUnchanged = (id: PlainDateTime, change: CalendarEntry): boolean =>
    change.start.kind === start.kind &&
    change.start.wall === id &&
    (change.start.kind === 'floating' || change.start.timeZone === (start as typeof change.start).timeZone) &&
    change.status !== 'cancelled' &&
    change.duration?.days === duration?.days &&
    change.duration?.millis === duration?.millis &&
    change.location?.value === location?.value;
  const isPast = ({ start: moved }: CalendarEntry): boolean =>
    moved.kind !== 'day' && instantOf(moved.wall, moved.kind === 'zoned' ? moved.timeZone : timeZone) < now;
  const isRight = ([id, change]: [PlainDateTime, CalendarEntry]): boolean =>
    id < first ? isPast(change) : isUnchanged(id, change) && !extra.includes(id);
  if (excluded.some((id) => id > first) || ![...changes].every(isRight)) return undefined;

  const over = rule.count === undefined || first === start.wall ? 0 : expand(start.wall, wallMillis(first)).length;
  return {
    ...event,
    start: { ...start, wall: first },
    rule: rule.count === undefined ? rule : { ...rule, count: rule.count - over },
  };
}
