import { version } from '../../lib/version.ts';
import type { ChosenText } from '../text.ts';
import type { Instant } from '../time/clock.ts';
import { endInstant } from '../time/duration-end.ts';
import { plainDateTime, type PlainDateTime, wallMillis } from '../time/plain-date-time.ts';
import { toInstant } from '../time/zoned.ts';
import { occurrenceUid, type CalendarEntry, type CalendarEvent, type CalendarTime, type Conference } from './calendar-event.ts';
import { compact, contentLine, durationText, escapeText, utcTime } from './ics-text.ts';
import { ruleText } from './rrule-text.ts';
import { vtimezone } from './vtimezone.ts';

const DAY = 86_400_000;
/** How far ahead zones are written down beyond the last date that is known: rules without an end go on. */
const AHEAD = 5 * 366 * DAY;
/** Further ahead no zone is certain. */
const HORIZON = 20 * 366 * DAY;

/** What a calendar as a whole says. */
export interface CalendarOptions {
  /** Instant at which the text is made: DTSTAMP of what the feed dates nowhere. Everything else is the same at any time. */
  readonly now: Instant;
  /** What the calendar is called where it is a collection; leave it out for a meeting that goes into people's own calendar. */
  readonly name?: string;
  /** Milliseconds after which those who subscribe should look again. */
  readonly refreshInterval?: number;
}

/** UTC is written as such: it needs no component of its own. */
const isUtc = (timeZone: string): boolean => /^(Etc\/)?UTC$/i.test(timeZone);

/** A line whose value is the wall time `wall` of the kind that `like` is. */
function timeLine(name: string, like: CalendarTime, wall?: PlainDateTime): string {
  if (like.kind === 'day') return contentLine(`${name};VALUE=DATE`, compact(like.date));
  const value = compact(wall ?? like.wall);
  if (like.kind === 'floating') return contentLine(name, value);
  return isUtc(like.timeZone) ? contentLine(name, `${value}Z`) : contentLine(`${name};TZID=${like.timeZone}`, value);
}

/** A line of people's words. What is no language tag, and might end the line, is not written as one. */
const textLine = (name: string, text: ChosenText | undefined): string =>
  text?.value ? contentLine(/^[a-z\d-]+$/i.test(text.lang) ? `${name};LANGUAGE=${text.lang}` : name, escapeText(text.value)) : '';

/** The value of a parameter, in quotes, which it may not hold itself (RFC 5545 3.2). */
const quoted = (text: string): string => `"${text.replaceAll('"', "'").replace(/\p{Cc}+/gu, ' ')}"`;

/** An address as a line may hold it. */
const uriText = (uri: string): string => uri.replace(/[^!-~]/gu, encodeURIComponent);

/** A room that calendars can open by themselves (RFC 7986 5.11). */
function conferenceLine({ uri, label, features }: Conference): string {
  const feature = features.length ? `;FEATURE=${features.join().toUpperCase()}` : '';
  return contentLine(`CONFERENCE;VALUE=URI${feature};LABEL=${quoted(label.value)}`, uriText(uri));
}

/** One VEVENT. @param lines what only it has: its recurrence id, or how it recurs. */
function vevent({ uid, sequence, updated, stamp }: CalendarEvent, entry: CalendarEntry, now: Instant, lines: string): string {
  const { start, duration, status, title, description, location, coordinates, conferences = [], contact, category, url } = entry;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', escapeText(uid)),
    contentLine('DTSTAMP', utcTime(stamp ?? now)),
    contentLine('SEQUENCE', sequence),
    updated === undefined ? '' : contentLine('LAST-MODIFIED', utcTime(updated)),
    timeLine('DTSTART', start),
    duration ? contentLine('DURATION', durationText(duration)) : '',
    lines,
    contentLine('STATUS', status.toUpperCase()),
    // A day on which something is, and what is cancelled, take nobody's time.
    start.kind === 'day' || status === 'cancelled' ? contentLine('TRANSP', 'TRANSPARENT') : '',
    textLine('SUMMARY', title),
    textLine('DESCRIPTION', description),
    textLine('LOCATION', location),
    coordinates ? contentLine('GEO', `${coordinates.latitude};${coordinates.longitude}`) : '',
    ...conferences.map(conferenceLine),
    textLine('CONTACT', contact),
    textLine('CATEGORIES', category),
    url ? contentLine('URL', uriText(url)) : '',
    contentLine('END', 'VEVENT'),
  ].join('');
}

/** What was moved to the clocks of another zone is told in UTC: one meeting needs no more than one VTIMEZONE. */
function inZoneOf({ start }: CalendarEvent, entry: CalendarEntry): CalendarEntry {
  const { start: moved, duration } = entry;
  if (moved.kind !== 'zoned' || (start.kind === 'zoned' && start.timeZone === moved.timeZone)) return entry;
  const instant = toInstant(moved.wall, moved.timeZone);
  const millis = duration && endInstant(moved.wall, moved.timeZone, duration) - instant;
  return {
    ...entry,
    start: { kind: 'zoned', wall: plainDateTime(instant), timeZone: 'UTC' },
    ...(millis !== undefined && { duration: { days: 0, millis } }),
  };
}

function eventText(event: CalendarEvent, now: Instant): string {
  const { start, series, uid } = event;
  if (!series || start.kind === 'day') return vevent(event, event, now, '');
  const { rule, excluded, extra, changes } = series;
  // Nothing of a series may come before its start (RFC 5545 3.8.2.4): what does is an event by itself.
  const isEarly = (id: PlainDateTime): boolean => id < start.wall;
  const recurrence = [
    rule ? contentLine('RRULE', ruleText(rule, start.kind === 'zoned' ? start.timeZone : undefined)) : '',
    ...excluded.map((id) => timeLine('EXDATE', start, id)),
    // Some readers take no start beside dates for one of them.
    ...[...(rule ? [] : [start.wall]), ...extra.filter((id) => !isEarly(id))].map((id) => timeLine('RDATE', start, id)),
  ];
  const changed = Array.from(changes, ([id, entry]) =>
    isEarly(id)
      ? vevent({ ...event, uid: occurrenceUid(uid, id) }, inZoneOf(event, entry), now, '')
      : vevent(event, inZoneOf(event, entry), now, timeLine('RECURRENCE-ID', start, id)),
  );
  return vevent(event, event, now, recurrence.join('')) + changed.join('');
}

/** The end of a rule where it names one: rules without an end go by the pattern of their zone. */
function lastMillis({ series }: CalendarEvent): number {
  const until = series?.rule?.until;
  if (!until) return 0;
  return until.kind === 'instant'
    ? until.instant
    : wallMillis(until.kind === 'wall' ? until.wall : (`${until.date}T23:59:59` as PlainDateTime));
}

/** The VTIMEZONE components of all zones that `events` name, each for the time that it is used. */
function zonesText(events: readonly CalendarEvent[], now: Instant): string {
  const spans = new Map<string, { from: Instant; to: Instant }>();
  for (const event of events) {
    const { start, series } = event;
    if (start.kind !== 'zoned' || isUtc(start.timeZone)) continue;
    const span = spans.get(start.timeZone) ?? { from: Infinity, to: now };
    const moved = Array.from(series?.changes.values() ?? [], (entry) => (entry.start.kind === 'day' ? 0 : wallMillis(entry.start.wall)));
    const walls = [wallMillis(start.wall), ...moved];
    spans.set(start.timeZone, {
      from: Math.min(span.from, ...walls),
      to: Math.max(span.to, ...walls, Math.min(lastMillis(event), now + HORIZON)),
    });
  }
  return Array.from(spans, ([timeZone, { from, to }]) => vtimezone(timeZone, from - DAY, to + AHEAD)).join('');
}

/** An iCalendar object (RFC 5545), with CRLF: of several events with one uid the first. */
export function icsText(events: readonly CalendarEvent[], { now, name, refreshInterval }: CalendarOptions): string {
  const byUid = new Map([...events].reverse().map((event) => [event.uid, event]));
  const unique = events.filter((event) => byUid.get(event.uid) === event);
  const interval = refreshInterval === undefined ? '' : durationText({ days: 0, millis: refreshInterval });
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', `-//CoP Widgets//cop-widgets ${version}//EN`),
    contentLine('CALSCALE', 'GREGORIAN'),
    name ? contentLine('NAME', escapeText(name)) + contentLine('X-WR-CALNAME', escapeText(name)) : '',
    // RFC 7986, and what was there before it.
    interval && contentLine('REFRESH-INTERVAL;VALUE=DURATION', interval) + contentLine('X-PUBLISHED-TTL', interval),
    zonesText(unique, now),
    ...unique.map((event) => eventText(event, now)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
