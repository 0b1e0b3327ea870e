import {
  parsePlainDate,
  parsePlainDateTime,
  wallMillis,
  type PlainDate,
  type PlainDateTime,
} from '../../../domain/time/plain-date-time.ts';
import type { Instant } from '../../../domain/time/clock.ts';
import { toInstant, toPlainDateTime } from '../../../domain/time/zoned.ts';
import { param, type Property } from './content-lines.ts';

/** A time as a calendar writes it (RFC 5545 3.3.4, 3.3.5): a day, or a wall time that is UTC's, a zone's or nobody's. */
export type CalendarTime =
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'timed'; readonly wall: PlainDateTime; readonly timeZone: string | null };

/** Why a time cannot be read. */
export type TimeProblem = { readonly problem: 'unreadable' } | { readonly problem: 'zone'; readonly name: string };

/**
 * Reads the times of a property.
 * @param zoneOf the IANA zone for a TZID.
 */
export function readTimes(property: Property, zoneOf: (name: string) => string | undefined): readonly (CalendarTime | TimeProblem)[] {
  const name = param(property, 'tzid');
  return property.values.map((value) => {
    // Of a period the start counts; how long it lasts is the meeting's matter.
    const text = String(Array.isArray(value) ? value[0] : value);
    const date = parsePlainDate(text);
    if (date) return { kind: 'date', date };
    const isUtc = text.endsWith('Z');
    const wall = parsePlainDateTime(isUtc ? text.slice(0, -1) : text);
    if (!wall) return { problem: 'unreadable' };
    if (isUtc || name === undefined) return { kind: 'timed', wall, timeZone: isUtc ? 'UTC' : null };
    const timeZone = zoneOf(name);
    return timeZone === undefined ? { problem: 'zone', name } : { kind: 'timed', wall, timeZone };
  });
}

export const isTime = (time: CalendarTime | TimeProblem | undefined): time is CalendarTime => time !== undefined && 'kind' in time;

/** The wall time at which a time begins. */
export const startWall = (time: CalendarTime): PlainDateTime =>
  time.kind === 'date' ? (`${time.date}T00:00:00` as PlainDateTime) : time.wall;

/** The wall time in another zone; floating times and days stay as they are. */
export function wallIn(time: CalendarTime, timeZone: string | null): PlainDateTime {
  if (time.kind === 'date' || time.timeZone === null || timeZone === null || time.timeZone === timeZone) return startWall(time);
  return toPlainDateTime(toInstant(time.wall, time.timeZone), timeZone);
}

/** From one time to another, in ms: exact where both have instants, otherwise by the calendar. */
export function millisBetween(start: CalendarTime, end: CalendarTime): number {
  const at = (time: CalendarTime): Instant | undefined =>
    time.kind === 'timed' && time.timeZone !== null ? toInstant(time.wall, time.timeZone) : undefined;
  const [from, to] = [at(start), at(end)];
  return from !== undefined && to !== undefined ? to - from : wallMillis(startWall(end)) - wallMillis(startWall(start));
}

const DAY = 86_400_000;

/** A length in ms as a feed writes it, `PT1H30M`; undefined for none, and for more than 366 days. */
export function durationText(millis: number, inDays = false): string | undefined {
  if (!(millis > 0) || millis > 366 * DAY) return undefined;
  if (inDays && millis % DAY === 0) return `P${millis / DAY}D`;
  const seconds = Math.round(millis / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${rest || seconds === 0 ? `${rest}S` : ''}`;
}
