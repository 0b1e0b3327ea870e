import { expandRule } from '../../../domain/recurrence/expand.ts';
import { parseRule } from '../../../domain/recurrence/parse-rule.ts';
import { parseDuration } from '../../../domain/time/duration.ts';
import { plainDateTime, wallMillis, type PlainDateTime } from '../../../domain/time/plain-date-time.ts';
import { toInstant } from '../../../domain/time/zoned.ts';
import type * as Wire from '../../../feed/wire.ts';
import type { Notes } from '../notes.ts';
import { durationText, isTime, millisBetween, readTimes, wallIn, type CalendarTime } from './calendar-time.ts';
import { param, propertiesOf, propertyOf, type Component, type Property } from './content-lines.ts';
import { DetailsReader } from './event-details.ts';

const DAY = 86_400_000;
/** A rule that has given nothing by then is taken to give nothing. */
const YEARS = 6 * 366 * DAY;

/** An override that adds a date says that it is meant. */
const ADDED: Wire.Override = { status: 'confirmed' };

type Overrides = Record<string, Wire.Override>;

/** What reading events needs to know of their calendar. */
export interface EventSetting {
  /** The IANA zone for a TZID; undefined where nobody knows, which has been noted. */
  readonly zoneOf: (name: string, line: number) => string | undefined;
  /** IANA: where the calendar is kept. Single meetings that are written in UTC are shown on its clocks. */
  readonly timeZone?: string;
  readonly notes: Notes;
}

/** Makes a meeting of the events that share a uid: a series or a single meeting, and changes to it. */
export class MeetingMaker {
  readonly #setting: EventSetting;
  readonly #notes: Notes;
  readonly #details: DetailsReader;

  constructor(setting: EventSetting) {
    this.#setting = setting;
    this.#notes = setting.notes;
    this.#details = new DetailsReader(setting.notes);
  }

  /** @returns undefined where the event cannot be read, which is noted. */
  make(uid: string, event: Component, changes: readonly Component[]): Wire.Meeting | undefined {
    const start = this.#start(event);
    if (!start) return undefined;
    const details = this.#details.read(event);
    const length = this.#length(event, start);
    const isSeries = ['rrule', 'rdate', 'exdate'].some((name) => propertyOf(event, name)) || changes.length > 0;
    const meta = { ...this.#version(event), ...details };
    if (start.kind === 'date' && !isSeries && (length === undefined || length <= DAY)) return { uid, date: start.date, ...meta };

    if (start.kind === 'date') this.#notes.add('all-day-hours', {}, { line: event.line });
    const timeZone = this.#zoneFor(start, isSeries, event);
    const duration = durationText(length ?? (start.kind === 'date' ? DAY : 0), start.kind === 'date' || this.#isInDays(event));
    const timed = this.#series(event, wallIn(start, timeZone), timeZone);
    const overrides = { ...timed.overrides, ...this.#changes(changes, timed.start, timeZone, duration, details) };
    return {
      uid,
      start: timed.start,
      timeZone,
      ...(duration && { duration }),
      ...(timed.rrule && { rrule: timed.rrule }),
      ...(Object.keys(overrides).length > 0 && { recurrenceOverrides: overrides }),
      ...meta,
    };
  }

  /** Whose clocks the meeting follows. A single time in UTC is an instant, and is written as the calendar's zone has it. */
  #zoneFor(start: CalendarTime, isSeries: boolean, { line }: Component): string | null {
    if (start.kind === 'date') return null;
    const { timeZone } = start;
    if (timeZone === null) this.#notes.add('as-written', {}, { line });
    if (timeZone !== 'UTC') return timeZone;
    if (!isSeries) return this.#setting.timeZone ?? 'UTC';
    this.#notes.add('utc-series', {}, { line });
    return 'UTC';
  }

  #start(event: Component): CalendarTime | undefined {
    const property = propertyOf(event, 'dtstart');
    if (!property) return this.#notes.add('no-start', {}, { line: event.line });
    return this.#times(property)[0];
  }

  /** The times of a property that can be read; the others are noted. */
  #times(property: Property): CalendarTime[] {
    return readTimes(property, (name) => this.#setting.zoneOf(name, property.line)).flatMap((time) => {
      if (isTime(time)) return time;
      if (time.problem === 'unreadable')
        this.#notes.add(
          'unreadable-time',
          { name: property.name.toUpperCase(), value: property.raw.slice(0, 60) },
          { line: property.line },
        );
      return [];
    });
  }

  /** How long an event lasts, in ms; undefined where it does not say. */
  #length(event: Component, start: CalendarTime): number | undefined {
    const end = propertyOf(event, 'dtend');
    const duration = propertyOf(event, 'duration');
    if (end) {
      const [time] = this.#times(end);
      const millis = time && millisBetween(start, time);
      if (millis !== undefined && millis < 0)
        this.#notes.add('unreadable-time', { name: 'DTEND', value: end.raw.slice(0, 60) }, { line: end.line });
      return millis !== undefined && millis > 0 ? millis : undefined;
    }
    const read = duration && parseDuration(duration.raw.trim().replace(/^\+/, ''));
    if (duration && !read)
      this.#notes.add('unreadable-time', { name: 'DURATION', value: duration.raw.slice(0, 60) }, { line: duration.line });
    return read && read.days * DAY + read.millis;
  }

  #isInDays(event: Component): boolean {
    return /^\+?P\d+[DW]$/.test(propertyOf(event, 'duration')?.raw.trim() ?? '');
  }

  #version(event: Component): Pick<Wire.Meeting, 'sequence' | 'updated'> {
    const sequence = Number(propertyOf(event, 'sequence')?.raw ?? 0);
    const changed = propertyOf(event, 'last-modified')?.values[0];
    const isInstant =
      typeof changed === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(changed) && Number.isFinite(Date.parse(changed));
    return {
      ...(Number.isInteger(sequence) && sequence > 0 && sequence < 2 ** 31 && { sequence }),
      ...(isInstant && { updated: changed }),
    };
  }

  /** The rule, the days taken out and the days put in. */
  #series(event: Component, first: PlainDateTime, timeZone: string | null): { start: PlainDateTime; rrule?: string; overrides: Overrides } {
    const overrides: Overrides = {};
    const clock = first.slice(10);
    const keyOf = (time: CalendarTime): PlainDateTime =>
      time.kind === 'date' ? (`${time.date}${clock}` as PlainDateTime) : wallIn(time, timeZone);
    for (const property of propertiesOf(event, 'rdate'))
      for (const [index, time] of this.#times(property).entries()) {
        const period = property.values[index];
        const end = Array.isArray(period) ? String(period[1]) : '';
        const length = this.#periodLength(property, String(Array.isArray(period) ? period[0] : ''), end);
        if (keyOf(time) !== first) overrides[keyOf(time)] = { ...ADDED, ...(length && { duration: length }) };
      }
    for (const property of propertiesOf(event, 'exdate'))
      for (const time of this.#times(property)) overrides[keyOf(time)] = { excluded: true };
    const exrule = propertyOf(event, 'exrule');
    if (exrule) this.#notes.add('exclusion-rule', { rule: exrule.raw.slice(0, 100) }, { line: exrule.line });
    const [property, ...others] = propertiesOf(event, 'rrule');
    for (const { line, raw } of others) this.#notes.add('unreadable-rule', { rule: raw.slice(0, 100) }, { line });
    return property ? this.#withRule(property, first, timeZone, overrides) : { start: first, overrides };
  }

  #periodLength(property: Property, from: string, to: string): string | undefined {
    if (!to) return undefined;
    if (to.startsWith('P')) return parseDuration(to) ? to : undefined;
    const [start, end] = readTimes({ ...property, values: [from, to] }, (name) => this.#setting.zoneOf(name, property.line));
    return isTime(start) && isTime(end) ? durationText(millisBetween(start, end)) : undefined;
  }

  /** A series whose start is not of its rule begins with the rule's first time, and has its start as one day more. */
  #withRule(
    { raw, line }: Property,
    first: PlainDateTime,
    timeZone: string | null,
    overrides: Overrides,
  ): { start: PlainDateTime; rrule?: string; overrides: Overrides } {
    // Some producers end rules with a semicolon; none of the parts of their own (X-…) makes dates.
    const text = raw
      .trim()
      .toUpperCase()
      .split(';')
      .filter((part) => part && !part.startsWith('X-'))
      .sort((a, b) => Number(b.startsWith('FREQ=')) - Number(a.startsWith('FREQ=')))
      .join(';');
    const read = parseRule(text);
    if (!read.ok) {
      this.#notes.add('unreadable-rule', { rule: raw.slice(0, 100) }, { line });
      return { start: first, overrides };
    }
    const rule = read.value;
    const instantOf = (wall: PlainDateTime): number => (timeZone === null ? wallMillis(wall) : toInstant(wall, timeZone));
    // The start counts as the first of COUNT, whether the rule gives it or not.
    const { count, ...endless } = rule;
    const window = { from: first, to: plainDateTime(wallMillis(first) + YEARS) };
    const [found] = expandRule(endless, first, window, instantOf);
    if (found === first) return { start: first, rrule: text, overrides };
    if (found === undefined || count === 1) return { start: first, overrides };
    this.#notes.add('start-off-rule', { start: first, first: found }, { line });
    const rrule = count === undefined ? text : text.replace(/COUNT=\d+/, `COUNT=${count - 1}`);
    return { start: found, rrule, overrides: { [first]: ADDED, ...overrides } };
  }

  /** Changes to single occurrences, by the times that these have by the rule. */
  #changes(
    changes: readonly Component[],
    start: PlainDateTime,
    timeZone: string | null,
    duration: string | undefined,
    usual: ReturnType<DetailsReader['read']>,
  ): Overrides {
    const overrides: Overrides = {};
    /** A day alone means the series' usual time on it. */
    const keyOf = (time: CalendarTime): string => (time.kind === 'date' ? `${time.date}${start.slice(10)}` : wallIn(time, timeZone));
    for (const change of changes) {
      const id = propertyOf(change, 'recurrence-id')!;
      const [original] = this.#times(id);
      const [moved = original] = propertyOf(change, 'dtstart') ? this.#times(propertyOf(change, 'dtstart')!) : [];
      if (!original || !moved) continue;
      if (/thisandfuture/i.test(param(id, 'range') ?? '')) this.#notes.add('this-and-future', {}, { line: id.line });
      const key = keyOf(original);
      const isElsewhere = timeZone !== null && moved.kind === 'timed' && ![null, timeZone, 'UTC'].includes(moved.timeZone);
      const wall = isElsewhere ? moved.wall : keyOf(moved);
      const length = durationText(this.#length(change, moved) ?? (moved.kind === 'date' ? DAY : 0), moved.kind === 'date');
      overrides[key] = {
        ...(wall !== key && { start: wall }),
        ...(isElsewhere && { timeZone: moved.timeZone as string }),
        ...(length && length !== duration && { duration: length }),
        ...differences(this.#details.read(change), usual),
      };
    }
    return overrides;
  }
}

/** What a change says that is not as usual. */
function differences(changed: ReturnType<DetailsReader['read']>, usual: ReturnType<DetailsReader['read']>): Wire.Override {
  const { url: _, ...details } = changed;
  const entries = Object.entries(details).filter(([name, value]) => {
    const known = usual[name as keyof typeof usual] ?? (name === 'status' ? 'confirmed' : undefined);
    return JSON.stringify(value) !== JSON.stringify(known);
  });
  return Object.fromEntries(entries);
}
