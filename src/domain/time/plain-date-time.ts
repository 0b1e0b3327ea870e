declare const brand: unique symbol;

/** A calendar date and wall-clock time without a zone, `YYYY-MM-DDTHH:mm:ss` (JSCalendar LocalDateTime, Temporal.PlainDateTime). Sorts as text. */
export type PlainDateTime = string & { readonly [brand]: 'PlainDateTime' };

/** A calendar date without a time, `YYYY-MM-DD` (Temporal.PlainDate). Sorts as text. */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

/** A year, a month of a year, or a date: `2027`, `2027-03`, `2027-03-09` (EDTF level 0). */
export type PartialDate = string & { readonly [brand]: 'PartialDate' };

const FIRST = Date.parse('0001-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T23:59:59Z');

/** A wall time as if it were UTC, in ms: for calendar arithmetic and for Intl in `timeZone: 'UTC'`. It is no instant. */
export const wallMillis = (wall: PlainDateTime): number => Date.parse(`${wall}Z`);

/** The wall time that {@link wallMillis} codes, floored to the second; beyond the years 1 to 9999 the nearest wall time within. */
export const plainDateTime = (wallMillis: number): PlainDateTime =>
  new Date(Math.min(Math.max(wallMillis, FIRST), LAST)).toISOString().slice(0, 19) as PlainDateTime;

/** The date of a wall time. */
export const plainDateOf = (wall: PlainDateTime): PlainDate => wall.slice(0, 10) as PlainDate;

/**
 * Reads `YYYY-MM-DDTHH:mm:ss`: a date of the calendar in the years 1 to 9999 and a time from 00:00:00 to 23:59:59.
 * @returns undefined for anything else: 30 February, 24:00, a leap second, a zone, missing seconds.
 */
export function parsePlainDateTime(text: string): PlainDateTime | undefined {
  if (!/^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/.test(text)) return undefined;
  const millis = Date.parse(`${text}Z`);
  // Engines let some dates overflow into the next month; only what reads back unchanged is in the calendar.
  return Number.isFinite(millis) && plainDateTime(millis) === text ? (text as PlainDateTime) : undefined;
}

/** Reads `YYYY-MM-DD`; undefined for anything but a date of the calendar in the years 1 to 9999. */
export const parsePlainDate = (text: string): PlainDate | undefined =>
  parsePlainDateTime(`${text}T00:00:00`) && (text as PlainDate);

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined for anything but a part of the calendar in the years 1 to 9999. */
export const parsePartialDate = (text: string): PartialDate | undefined =>
  /^\d{4}(-\d\d){0,2}$/.test(text) && parsePlainDate(text + '-01-01'.slice(text.length - 4)) ? (text as PartialDate) : undefined;
