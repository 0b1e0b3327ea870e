import type { Coordinates } from '../../domain/community/meeting.ts';
import type { ValueFormat } from '../../domain/feed-issue.ts';
import { parseRule } from '../../domain/recurrence/parse-rule.ts';
import type { RecurrenceRule } from '../../domain/recurrence/rule.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { parseDuration } from '../../domain/time/duration.ts';
import { parsePartialDate, parsePlainDate, parsePlainDateTime, wallMillis } from '../../domain/time/plain-date-time.ts';
import { isTimeZone } from '../../domain/time/zones.ts';
import { LINK, resolveAddress, WEB } from '../address.ts';
import { MAX_TIME_ZONES } from '../limits.ts';
import { cut, is, type Decoder } from './decoder.ts';
import type { Place } from './place.ts';
import { LANGUAGE_TAG, meetingLinkHost } from './text.ts';

/** The codes that say no more than which value is no good, and perhaps what it had to be. */
type ValueCode = 'wrong-format' | 'impossible-date' | 'unknown-time-zone' | 'unsafe-address';

/** Reads a string by `parse`, which answers undefined for what it does not take: that is reported as `code`. */
const parsed =
  <T>(parse: (value: string, place: Place) => T | undefined, code: ValueCode, expected?: ValueFormat): Decoder<T> =>
  (value, place) =>
    is('string', value, place)
      ? (parse(value, place) ?? place.report(code, { value: cut(value), ...(expected && { expected }) }))
      : undefined;

const matching = (pattern: RegExp, expected: ValueFormat): Decoder<string> =>
  parsed((value) => (pattern.test(value) ? value : undefined), 'wrong-format', expected);

/** Reads `2026-12-08T14:00:00`. */
export const wallTime = parsed(parsePlainDateTime, 'impossible-date', 'wall-time');
/** Reads `2026-12-08`. */
export const date = parsed(parsePlainDate, 'impossible-date', 'date');
/** Reads `2026`, `2026-12` or `2026-12-08`. */
export const partialDate = parsed(parsePartialDate, 'impossible-date', 'partial-date');

/** Reads `2026-12-08T19:00:00Z`. */
export const instant = parsed(
  (value): Instant | undefined => {
    const wall = value.endsWith('Z') ? parsePlainDateTime(value.slice(0, -1)) : undefined;
    return wall && wallMillis(wall);
  },
  'wrong-format',
  'instant',
);

/** Reads `PT1H30M`. */
export const duration = parsed(parseDuration, 'wrong-format', 'duration');
/** Reads a duration that is shown and not counted with. */
export const durationText = parsed((value) => parseDuration(value) && value, 'wrong-format', 'duration');
/** Reads `14:00`. */
export const clockTime = matching(/^([01]\d|2[0-3]):[0-5]\d$/, 'clock-time');
/** Reads an id: small letters, digits and hyphens. */
export const id = matching(/^[a-z\d][a-z\d-]{0,63}$/, 'id');
/** Reads the name of a form's field. */
export const fieldName = matching(/^[a-z]\w*$/i, 'field-name');
/** Reads the code of a currency (ISO 4217). */
export const currency = matching(/^[A-Z]{3}$/, 'currency');
/** Reads a BCP 47 tag. */
export const languageTag = matching(LANGUAGE_TAG, 'language-tag');
/** Reads an e-mail address; whether it exists, only a message can tell. */
export const email = matching(/^[^\s@]+@[^\s@]+$/, 'email');

/** Reads `geo:45.42,-75.69` (RFC 5870); a height is passed over, and so is anything after a semicolon. */
export const coordinates = parsed(
  (value): Coordinates | undefined => {
    const [, north, east] = /^geo:(-?\d{1,2}(?:\.\d+)?),(-?\d{1,3}(?:\.\d+)?)(?:,-?[\d.]+)?(?:;.*)?$/i.exec(value) ?? [];
    const [latitude, longitude] = [Number(north), Number(east)];
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
  },
  'wrong-format',
  'coordinates',
);

/** Reads an IANA zone name that this engine knows. */
export const timeZone = parsed((value, { reading: { timeZones } }) => {
  if (!timeZones.has(value) && timeZones.size < MAX_TIME_ZONES) timeZones.set(value, isTimeZone(value));
  return timeZones.get(value) ? value : undefined;
}, 'unknown-time-zone');

/** Reads an RRULE value. */
export const rule: Decoder<RecurrenceRule> = (value, place) => {
  if (!is('string', value, place)) return undefined;
  const read = parseRule(value);
  if (read.ok) return read.value;
  const { code, ...problem } = read.error;
  return place.report('unreadable-rule', { rule: cut(value), problem: code, ...problem });
};

/**
 * Reads an address, made absolute, that is `allowed`; a joining link for a video meeting too.
 * @param from which of the reading's addresses relative ones are read against.
 */
export const anyAddress = (allowed: RegExp, from: 'base' | 'url' = 'base'): Decoder<string> =>
  parsed((value, { reading }) => resolveAddress(value, reading[from], allowed), 'unsafe-address');

/** Reads an address as {@link anyAddress} does, unless it is a joining link, or holds one. */
export const address = (...which: Parameters<typeof anyAddress>): Decoder<string> => {
  const read = anyAddress(...which);
  return (value, place) => {
    const host = typeof value === 'string' && meetingLinkHost(value.replace(/%2f/gi, '/'));
    return host ? place.report('meeting-link', { value: host }) : read(value, place);
  };
};

/** Reads an address to follow: http, https, mailto, tel. */
export const link = address(LINK);
/** Reads the address of a page or a file: http, https. */
export const web = address(WEB);
