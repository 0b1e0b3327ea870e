import type { Instant } from '../domain/time/clock.ts';
import { plainDateTime, type PlainDateTime, wallMillis } from '../domain/time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../domain/time/zoned.ts';
import { LruCache } from '../lib/lru-cache.ts';
import { messagesFor } from './define-messages.ts';
import { displayLocale } from './language.ts';
import { nextMeetingMessages } from './messages/next-meeting.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 1440 * MINUTE;
/** From so near on, seconds count. */
const NEAR = 5 * MINUTE;
/** From so many days on, months say more. */
const MONTHS_FROM = 60;

/** How long it is until something begins, in words. */
export interface Countdown {
  /** "in 3 days", "tomorrow", "in 2 hours 5 minutes", "in 4 minutes 10 seconds"; « dans 2 h 5 min ». */
  readonly text: string;
  /** Until when these are the words; no later than the beginning. */
  readonly until: Instant;
}

/** Whom it is counted for. */
export interface CountdownViewer {
  /** IANA: whose calendar the days are counted in. */
  readonly timeZone: string;
  /** BCP 47 tag. */
  readonly language: string;
}

const numbers = new LruCache<string, Intl.NumberFormat>(12);

/** A number and its unit never part, in whatever kind of space the engine writes between them. */
const together = (text: string): string => text.replace(/(\d)\s+(?=\p{L})/gu, '$1\u00a0');

function amount(value: number, unit: 'hour' | 'minute' | 'second', language: string): string {
  const { unitDisplay } = messagesFor(nextMeetingMessages, language);
  const create = (): Intl.NumberFormat => new Intl.NumberFormat(displayLocale(language), { style: 'unit', unit, unitDisplay });
  return together(numbers.getOrCreate(`${language} ${unit}`, create).format(value));
}

/** "tomorrow", "in 3 days", "in 4 months", "in 2 years". */
function inDays(days: number, language: string): string {
  const months = Math.round(days / 30.44);
  const [value, unit] =
    days < MONTHS_FROM
      ? ([days, 'day'] as const)
      : months < 24
        ? ([months, 'month'] as const)
        : ([Math.round(months / 12), 'year'] as const);
  return together(new Intl.RelativeTimeFormat(displayLocale(language), { numeric: 'auto' }).format(value, unit));
}

const midnightOf = (wall: string): number => wallMillis(`${wall.slice(0, 10)}T00:00:00` as PlainDateTime);

/**
 * How many days it is until `date` (`YYYY-MM-DD`, or a wall time of that day), in words: "today", "tomorrow", "in 3 days".
 */
export function countDays(date: string, now: Instant, { timeZone, language }: CountdownViewer): Countdown {
  const today = midnightOf(toPlainDateTime(now, timeZone));
  const text = inDays(Math.round((midnightOf(date) - today) / DAY), language);
  return { text, until: toInstant(plainDateTime(today + DAY), timeZone) };
}

/**
 * How long it is until `start`, in words: days of the calendar while it is a day or more away, then hours and minutes,
 * and seconds when it is near. Minutes are counted as people do who look at a clock: at 13:55 and some seconds it is five
 * minutes to two. Undefined once it has begun.
 */
export function countDown(start: Instant, now: Instant, viewer: CountdownViewer): Countdown | undefined {
  const { language } = viewer;
  const left = start - now;
  if (left <= 0) return undefined;
  if (left > DAY - MINUTE) {
    const days = countDays(toPlainDateTime(start, viewer.timeZone), now, viewer);
    return { ...days, until: Math.min(days.until, start - DAY + MINUTE) };
  }
  const words = messagesFor(nextMeetingMessages, language);
  const unit = left <= NEAR ? SECOND : MINUTE;
  const whole = Math.ceil(left / unit) * unit;
  const minutes = Math.floor(whole / MINUTE);
  const parts = [
    minutes >= 60 && amount(Math.floor(minutes / 60), 'hour', language),
    minutes % 60 > 0 && amount(minutes % 60, 'minute', language),
    whole % MINUTE > 0 && amount((whole % MINUTE) / SECOND, 'second', language),
  ];
  return { text: words.in(parts.filter(Boolean).join(' ')), until: start - whole + unit };
}
