import type { Instant } from '../time/clock.ts';
import type { Duration } from '../time/duration.ts';
import { plainDateTime, type PlainDate, type PlainDateTime } from '../time/plain-date-time.ts';

/** Octets of a line without its CRLF (RFC 5545 3.1). */
const MAX_OCTETS = 75;

/** The octets of a code point in UTF-8; a lone surrogate is written as U+FFFD, which takes as many. */
const octets = (codePoint: number): number => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/** A TEXT value (RFC 5545 3.3.11): what ends a line becomes `\n`; other control characters, which no text may hold, are gone. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\n\r\v\f\x85\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** Splits a line so that no part has more than 75 octets and no character is torn; the parts after the first begin with a space. */
function fold(line: string): string {
  let folded = '';
  let room = MAX_OCTETS;
  for (const character of line) {
    room -= octets(character.codePointAt(0)!);
    if (room < 0) {
      folded += '\r\n ';
      room = MAX_OCTETS - 1 - octets(character.codePointAt(0)!);
    }
    folded += character;
  }
  return folded;
}

/**
 * A content line (RFC 5545 3.1), folded, with its CRLF.
 * @param name the property with its parameters, whose values are none of the author's free text.
 * @param value written as its type wants it.
 */
export const contentLine = (name: string, value: string | number): string => `${fold(`${name}:${value}`)}\r\n`;

/** `20261208T140000` for a wall time, `20261208` for a date. */
export const compact = (wall: PlainDateTime | PlainDate): string => wall.replace(/[-:]/g, '');

/** `20261208T190000Z`. */
export const utcTime = (instant: Instant): string => `${compact(plainDateTime(instant))}Z`;

/** `P1DT1H30M`; `PT0S` for no time at all. */
export function durationText({ days, millis }: Duration): string {
  const seconds = Math.floor(millis / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((n, index) =>
    n ? `${n}${'HMS'[index]!}` : '',
  );
  const time = parts.join('') || (days ? '' : '0S');
  return `P${days ? `${days}D` : ''}${time && `T${time}`}`;
}
