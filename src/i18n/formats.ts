import type { Duration } from '../domain/time/duration.ts';
import { LruCache } from '../lib/lru-cache.ts';
import { displayLocale } from './language.ts';

/** `h12` or `h23` (Unicode `hc`); undefined leaves it to the language. */
export type HourCycle = 'h12' | 'h23' | undefined;

const patterns = {
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  day: { day: 'numeric' },
  month: { month: 'long' },
  monthShort: { month: 'short' },
  year: { year: 'numeric' },
  /** "December 2026" */
  monthYear: { month: 'long', year: 'numeric' },
  /** "December 8" */
  monthDay: { month: 'long', day: 'numeric' },
  /** "Tuesday, December 8" */
  weekdayMonthDay: { weekday: 'long', month: 'long', day: 'numeric' },
  /** "Dec 8, 2026" */
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  /** "December 8, 2026" */
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  /** "Tuesday, December 8, 2026" */
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A way to write a date; the examples are Canadian English. */
export type DatePattern = keyof typeof patterns;

/**
 * Writes dates, times, lists and numbers for one language. Wall times are `YYYY-MM-DDTHH:mm:ss`, dates `YYYY-MM-DD`,
 * `YYYY-MM` or `YYYY`; they are written as they stand, whatever the zone of the machine.
 */
export interface Formats {
  /** The BCP 47 tag that it writes for. */
  readonly locale: string;
  /** The date, or the date of the wall time, written as `pattern` says. */
  date(wall: string, pattern: DatePattern): string;
  /** As much as is known: "Tuesday, December 8, 2026", "December 2026" or "2026". */
  partialDate(date: string): string;
  /** "2:00 p.m.", « 14 h », « 14 h 30 ». */
  time(wall: string): string;
  /** "2:00–3:30 p.m.", « 14 h à 15 h 30 ». The end names its date when it is a day or more after the start. */
  timeRange(startWall: string, endWall: string): string;
  /** "a, b and c"; with `or`, "a, b or c". */
  list(items: readonly string[], type?: 'and' | 'or'): string;
  number(value: number): string;
  /** "1 hour 30 minutes", « 1 h 30 ». Seconds are not shown. */
  duration(duration: Duration): string;
}

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** The wall time as if it were UTC. Without a time, ECMAScript reads the date as UTC by itself. */
const utcMillis = (wall: string): number => Date.parse(wall.length > 10 ? `${wall}Z` : wall);

/** Engines disagree on thin and narrow spaces: one kind of space, in every engine. */
const plainSpaces = (text: string): string => text.replace(/[\u2009\u202f]/g, ' ');

class IntlFormats implements Formats {
  readonly locale: string;
  readonly #hourCycle: HourCycle;
  readonly #kept = new Map<string, unknown>();

  constructor(language: string, hourCycle: HourCycle) {
    this.locale = displayLocale(language);
    this.#hourCycle = hourCycle;
  }

  date(wall: string, pattern: DatePattern): string {
    const text = this.#keep(pattern, () => this.#intl(patterns[pattern])).format(utcMillis(wall));
    // French says « 1er mars », which Intl does not know.
    return this.#isFrench ? text.replace(/(^|\s)1(?= \p{L})/u, '$11er') : text;
  }

  partialDate(date: string): string {
    return this.date(date, date.length === 4 ? 'year' : date.length === 7 ? 'monthYear' : 'full');
  }

  time(wall: string): string {
    return this.#isFrench ? this.#frenchTime(wall) : plainSpaces(this.#timeFormat.format(utcMillis(wall)));
  }

  timeRange(startWall: string, endWall: string): string {
    const start = utcMillis(startWall);
    const end = utcMillis(endWall);
    if (start === end) return this.time(startWall);
    if (end - start >= DAY) return `${this.time(startWall)} – ${this.date(endWall, 'short')}, ${this.time(endWall)}`;
    if (this.#isFrench) return `${this.time(startWall)} à ${this.time(endWall)}`;
    // Intl would name both dates of a range that passes midnight, and refuse one that ends before it begins, as clocks that go back have it.
    return start < end && startWall.slice(0, 10) === endWall.slice(0, 10)
      ? plainSpaces(this.#timeFormat.formatRange(start, end))
      : `${this.time(startWall)} – ${this.time(endWall)}`;
  }

  list(items: readonly string[], type: 'and' | 'or' = 'and'): string {
    const create = (): Intl.ListFormat => new Intl.ListFormat(this.locale, { type: type === 'or' ? 'disjunction' : 'conjunction' });
    return this.#keep(type, create).format(items);
  }

  number(value: number): string {
    return this.#keep('number', () => new Intl.NumberFormat(this.locale)).format(value);
  }

  duration({ days, millis }: Duration): string {
    const total = Math.round(millis / MINUTE);
    const minutes = total % 60;
    const hours = (total - minutes) / 60;
    const clock =
      this.#isFrench && hours
        ? [frenchHours(hours, minutes)]
        : [hours && this.#unit(hours, 'hour'), minutes && this.#unit(minutes, 'minute')];
    return [days && this.#unit(days, 'day'), ...clock].filter(Boolean).join(' ');
  }

  get #isFrench(): boolean {
    return this.locale.startsWith('fr');
  }

  get #timeFormat(): Intl.DateTimeFormat {
    return this.#keep('time', () => {
      const options = { minute: '2-digit', ...(this.#hourCycle && { hourCycle: this.#hourCycle }) } as const;
      const format = this.#intl({ hour: 'numeric', ...options });
      // On 24-hour clocks engines pad the hours of ranges always, and those of single times as they please.
      return format.resolvedOptions().hourCycle === 'h23' ? this.#intl({ hour: '2-digit', ...options }) : format;
    });
  }

  /** What `create` makes for `key`, made once. The keys are those of this class: nothing grows. */
  #keep<T>(key: string, create: () => T): T {
    if (!this.#kept.has(key)) this.#kept.set(key, create());
    return this.#kept.get(key) as T;
  }

  #intl(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    return new Intl.DateTimeFormat(this.locale, { ...options, timeZone: 'UTC' });
  }

  /** Intl writes « 14 h 00 » or « 14:00 », which is how French writes a timetable, not how it tells the time. */
  #frenchTime(wall: string): string {
    const hour = +wall.slice(11, 13);
    const minute = +wall.slice(14, 16);
    return this.#hourCycle === 'h12'
      ? `${frenchHours(hour % 12 || 12, minute)}\u00a0${hour < 12 ? 'a.m.' : 'p.m.'}`
      : frenchHours(hour, minute);
  }

  #unit(value: number, unit: 'day' | 'hour' | 'minute'): string {
    const create = (): Intl.NumberFormat => new Intl.NumberFormat(this.locale, { style: 'unit', unit, unitDisplay: 'long' });
    return this.#keep(`unit ${unit}`, create).format(value);
  }
}

/** « 14 h », « 14 h 05 », with spaces that do not break. */
const frenchHours = (hours: number, minutes: number): string =>
  `${hours}\u00a0h${minutes ? `\u00a0${String(minutes).padStart(2, '0')}` : ''}`;

const cache = new LruCache<string, Formats>(16);

/** The formats for a reader of `language` (BCP 47). The Intl objects behind them are made when first used, and kept. */
export const formatsFor = (language: string, hourCycle?: HourCycle): Formats =>
  cache.getOrCreate(`${language} ${hourCycle}`, () => new IntlFormats(language, hourCycle));
