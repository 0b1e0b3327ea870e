declare const brand: unique symbol;

/** A calendar date and wall-clock time without a zone, `YYYY-MM-DDTHH:mm:ss` (JSCalendar LocalDateTime, Temporal.PlainDateTime). Sorts as text. */
export type PlainDateTime = string & { readonly [brand]: 'PlainDateTime' };

/** A calendar date without a time, `YYYY-MM-DD` (Temporal.PlainDate). Sorts as text. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

/** A year, a month of a year, or a date: `2027`, `2027-03`, `2027-03-09` (EDTF level 0). */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };

/** The calendar repeats after 400 years, which keeps `Date.UTC` from reading the years 0 to 99 as 1900 to 1999. */
const CYCLE_YEARS = 400;
const CYCLE = 146_097 * 86_400_000;

const utc = (year: number, ...rest: [month: number, day: number, hour: number, minute: number, second: number]): number =>
  Date.UTC(year + CYCLE_YEARS, ...rest) - CYCLE;

const FIRST = utc(1, 0, 1, 0, 0, 0);
const LAST = utc(9999, 11, 31, 23, 59, 59);
const TWO_DIGITS = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

/** The number that two digits of `text` write. Schedules read and write thousands of wall times: `Date` takes ten times as long. */
const twoDigits = (text: string, index: number): number => text.charCodeAt(index) * 10 + text.charCodeAt(index + 1) - 528;

/** A wall time as if it were UTC, in ms: for calendar arithmetic and for Intl in `timeZone: 'UTC'`. It is no instant. */
export const wallMillis = (wall: PlainDateTime): number =>
  utc(
    twoDigits(wall, 0) * 100 + twoDigits(wall, 2),
    twoDigits(wall, 5) - 1,
    twoDigits(wall, 8),
    twoDigits(wall, 11),
    twoDigits(wall, 14),
    twoDigits(wall, 17),
  );

/** The wall time that {@link wallMillis} codes, floored to the second; beyond the years 1 to 9999 the nearest wall time within. */
export function plainDateTime(wallMillis: number): PlainDateTime {
  const date = new Date(Math.min(Math.max(wallMillis, FIRST), LAST));
  const year = date.getUTCFullYear();
  const century = TWO_DIGITS[Math.floor(year / 100)];
  const [month, day] = [TWO_DIGITS[date.getUTCMonth() + 1], TWO_DIGITS[date.getUTCDate()]];
  const [hour, minute, second] = [TWO_DIGITS[date.getUTCHours()], TWO_DIGITS[date.getUTCMinutes()], TWO_DIGITS[date.getUTCSeconds()]];
  return `${century}${TWO_DIGITS[year % 100]}-${month}-${day}T${hour}:${minute}:${second}` as PlainDateTime;
}

/** The date of a wall time. */
export const plainDateOf = (wall: PlainDateTime): PlainDate => wall.slice(0, 10) as PlainDate;

/**
 * Reads `YYYY-MM-DDTHH:mm:ss`: a date of the calendar in the years 1 to 9999 and a time from 00:00:00 to 23:59:59.
 * @returns undefined for anything else: 30 February, 24:00, a leap second, a zone, missing seconds.
 */
export function parsePlainDateTime(text: string): PlainDateTime | undefined {
  if (!/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text)) return undefined;
  // What is not in the calendar runs over into the next month, day or hour, and does not read back as it was.
  const wall = text as PlainDateTime;
  return plainDateTime(wallMillis(wall)) === wall ? wall : undefined;
}

/** Reads `YYYY-MM-DD`; undefined for anything but a date of the calendar in the years 1 to 9999. */
export const parsePlainDate = (text: string): PlainDate | undefined => parsePlainDateTime(`${text}T00:00:00`) && (text as PlainDate);

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for anything but a part of the calendar in the years 1 to 9999. */
export const parsePartialDate = (text: string): PartialDate | undefined =>
  /^\d{4}(-\d\d){0,2}$/.test(text) && parsePlainDate(text + '-01-01'.slice(text.length - 4)) ? (text as PartialDate) : undefined;
