import { expandRule } from '../../../domain/recurrence/expand.ts';
import { parseRule } from '../../../domain/recurrence/parse-rule.ts';
import type { Instant } from '../../../domain/time/clock.ts';
import { offsetAt } from '../../../domain/time/offsets.ts';
import { parsePlainDateTime, plainDateTime, wallMillis } from '../../../domain/time/plain-date-time.ts';
import { isTimeZone } from '../../../domain/time/zones.ts';
import { propertiesOf, propertyOf, type Component } from './content-lines.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
/** A zone has few rules; a list of all changes since 1900 has some three hundred. */
const MAX_OBSERVANCES = 500;

/** A change of offset. */
interface Change {
  readonly at: Instant;
  /** In ms. */
  readonly offset: number;
}

/** `-0500`, `+05:30` in ms. */
function readOffset(text: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(text) ?? [];
  return hours === undefined ? undefined : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * MINUTE;
}

/** The changes that one STANDARD or DAYLIGHT makes until `to`, and the last before `from`. */
function changesOf(observance: Component, from: Instant, to: Instant): Change[] {
  const offsetFrom = readOffset(propertyOf(observance, 'tzoffsetfrom')?.raw ?? '');
  const offset = readOffset(propertyOf(observance, 'tzoffsetto')?.raw ?? '');
  const [begin] = propertyOf(observance, 'dtstart')?.values ?? [];
  const start = typeof begin === 'string' ? parsePlainDateTime(begin) : undefined;
  if (offsetFrom === undefined || offset === undefined || !start) return [];
  const rule = parseRule(propertyOf(observance, 'rrule')?.raw ?? '');
  // A change a year at most: one from the year before tells what holds at `from`.
  const window = { from: plainDateTime(from - 400 * DAY), to: plainDateTime(to) };
  const yearly =
    rule.ok && rule.value.frequency === 'YEARLY' ? expandRule(rule.value, start, window, (wall) => wallMillis(wall) - offsetFrom) : [];
  const listed = propertiesOf(observance, 'rdate').flatMap(({ values }) => values.map((value) => parsePlainDateTime(String(value))));
  return [start, ...yearly, ...listed].flatMap((wall) => (wall ? { at: wallMillis(wall) - offsetFrom, offset } : []));
}

/** Zones that a calendar of ours most likely means, the likeliest first. */
const LIKELY = [
  'America/Toronto',
  'America/Winnipeg',
  'America/Edmonton',
  'America/Vancouver',
  'America/Halifax',
  'America/St_Johns',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Regina',
  'Europe/London',
  'Europe/Paris',
  'UTC',
];

/**
 * The IANA zone whose clocks go as a VTIMEZONE says, every week of the years around `now`.
 * @param likely zones to try first.
 * @returns undefined where there is none, and for a component that says nothing.
 */
export function zoneOfRules(timeZone: Component, now: Instant, likely: readonly string[]): string | undefined {
  const [from, to] = [now - 366 * DAY, now + 366 * DAY];
  const observances = timeZone.components.slice(0, MAX_OBSERVANCES);
  const changes = observances.flatMap((each) => changesOf(each, from, to)).sort((a, b) => a.at - b.at);
  if (!changes.length) return undefined;
  const samples: Change[] = [];
  for (let at = from; at < to; at += 7 * DAY) {
    const change = changes.findLast((each) => each.at <= at) ?? changes[0]!;
    samples.push({ at, offset: change.offset });
  }
  const location = propertyOf(timeZone, 'x-lic-location')?.raw ?? '';
  const all = [...likely, location, ...LIKELY, ...Intl.supportedValuesOf('timeZone')];
  return all.find((zone) => isTimeZone(zone) && samples.every(({ at, offset }) => offsetAt(zone, at) === offset));
}
