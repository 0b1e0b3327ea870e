import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import { LruCache } from '../../lib/lru-cache.ts';
import type { Instant } from './clock.ts';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
/** How much of a zone is read at once: about a year, in whole weeks. */
const SPAN = 52 * WEEK;

/** A zone over one span: `offsets[0]` holds from its beginning, `offsets[i + 1]` from `transitions[i]` on. */
interface TransitionTable {
  readonly transitions: readonly Instant[];
  readonly offsets: readonly number[];
}

/**
 * What the engine says, in whole minutes. Zones have had no seconds since 1972. The one place that asks for an offset:
 * newer zone data than the engine's comes in here.
 */
function readOffset(timeZone: string, instant: Instant): number {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(formatInTimeZone(instant, timeZone, 'xxx')) ?? [];
  if (!sign) throw new RangeError(`Unknown time zone: ${timeZone}`);
  return (sign === '-' ? -MINUTE : MINUTE) * (Number(hours) * 60 + Number(minutes));
}

/** The first whole minute in (`low`, `high`] at which the zone has left the offset that it has at `low`. */
function findTransition(timeZone: string, low: Instant, high: Instant, offset: number): Instant {
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / MINUTE / 2) * MINUTE;
    if (readOffset(timeZone, middle) === offset) low = middle;
    else high = middle;
  }
  return high;
}

function buildTable(timeZone: string, start: Instant): TransitionTable {
  const transitions: Instant[] = [];
  let offset = readOffset(timeZone, start);
  const offsets = [offset];
  for (let probe = start; probe < start + SPAN; probe += WEEK) {
    const next = readOffset(timeZone, probe + WEEK);
    if (next === offset) continue;
    transitions.push(findTransition(timeZone, probe, probe + WEEK, offset));
    offsets.push((offset = next));
  }
  return { transitions, offsets };
}

// Bounded in zones, and in spans of a zone: a feed cannot make either grow.
const zones = new LruCache<string, LruCache<number, TransitionTable>>(64);

/**
 * The offset of local time from UTC in `timeZone` at `instant`, in ms, positive east of Greenwich. Exact from 1972 on;
 * before that, zones with seconds in their offsets are read to the minute.
 * The first question about a year of a zone takes about half a millisecond, every further one well under a microsecond.
 * @param timeZone a name that `isTimeZone` accepts.
 * @throws RangeError for a zone that the engine does not know.
 */
export function offsetAt(timeZone: string, instant: Instant): number {
  const spans = zones.getOrCreate(timeZone, () => new LruCache(64));
  const span = Math.floor(instant / SPAN);
  const { transitions, offsets } = spans.getOrCreate(span, () => buildTable(timeZone, span * SPAN));
  let index = 0;
  while (index < transitions.length && instant >= (transitions[index] as Instant)) index++;
  return offsets[index] as number;
}
