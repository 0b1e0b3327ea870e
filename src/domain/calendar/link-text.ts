import { endInstant, endOfWall } from '../time/duration-end.ts';
import { plainDateTime, type PlainDate, type PlainDateTime, plainDateOf, wallMillis } from '../time/plain-date-time.ts';
import { toInstant } from '../time/zoned.ts';
import type { CalendarEntry } from './calendar-event.ts';

/** Longer addresses are cut off, or refused, by some of those that they lead to. */
const MAX_TITLE = 300;
const MAX_DETAILS = 1000;

/** Percent-encoded; what is no character at all becomes U+FFFD. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'));

/** As much of `text` as takes no more than `limit` characters when it is encoded. */
function shorten(text: string, limit: number): string {
  if (encode(text).length <= limit) return text;
  let short = '';
  let room = limit - encode('…').length;
  for (const character of text) {
    room -= encode(character).length;
    if (room < 0) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/** An address with its query; what is undefined or empty is left out. */
export const linkTo = (address: string, query: Readonly<Record<string, string | undefined>>): string =>
  `${address}?${Object.entries(query)
    .flatMap(([name, value]) => (value ? `${name}=${encode(value)}` : []))
    .join('&')}`;

/** What an entry says, short enough for an address. The page that tells the rest stands last. */
export function linkWords({ title, description, location, url }: CalendarEntry): { title: string; details: string; location: string } {
  const details = shorten(description?.value ?? '', MAX_DETAILS);
  return {
    title: shorten(title.value, MAX_TITLE),
    details: [details, url].filter((part) => part).join('\n\n'),
    location: shorten(location?.value ?? '', MAX_TITLE),
  };
}

/** From when to when an entry lasts: dates with the day after the last, UTC (`isUtc`), or local times; no end that is not known. */
export type LinkSpan =
  | { readonly kind: 'day'; readonly from: PlainDate; readonly to: PlainDate }
  | { readonly kind: 'utc' | 'local'; readonly from: PlainDateTime; readonly to: PlainDateTime | undefined };

/** The span of an entry. Instants are in UTC: then no calendar has to know the zone. */
export function linkSpan({ start, duration }: CalendarEntry): LinkSpan {
  if (start.kind === 'day') {
    const next = plainDateTime(wallMillis(`${start.date}T00:00:00` as PlainDateTime) + 86_400_000);
    return { kind: 'day', from: start.date, to: plainDateOf(next) };
  }
  const { wall } = start;
  if (start.kind === 'floating') return { kind: 'local', from: wall, to: duration && endOfWall(wall, duration) };
  const to = duration && plainDateTime(endInstant(wall, start.timeZone, duration));
  return { kind: 'utc', from: plainDateTime(toInstant(wall, start.timeZone)), to };
}
