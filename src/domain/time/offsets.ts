import { formatInTimeZone } from 'date-fns-tz/formatInTimeZone';
import { LruCache } from '../../lib/lru-cache.ts';
import type { Instant } from './clock.ts';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;
/** How much of a zone is read at once: a quarter of a year, so that a short schedule asks for little. */
const SPAN = 13 * WEEK;

/** A zone from `start` for one span: `offsets[0]` holds from its beginning, `offsets[i + 1]` from `transitions[i]` on. */
interface TransitionTable {
  readonly timeZone: string;
  readonly start: Instant;
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
  return { timeZone, start, transitions, offsets };
}

// Bounded in zones and in spans of a zone: no feed can make them grow.
const zones = new LruCache<string, LruCache<number, TransitionTable>>(64);
/** The table that was asked last: most questions come in runs. */
let recent: TransitionTable = { timeZone: '', start: 0, transitions: [], offsets: [] };

/**
 * The offset of local time from UTC in `timeZone` at `instant`, in ms, positive east of Greenwich. Exact from 1972 on;
 * before that, zones with seconds in their offsets are read to the minute. The first question about a quarter of a year
 * of a zone costs some forty readings, every further one a fraction of a microsecond.
 * @param timeZone a name that `isTimeZone` accepts.
 * @throws RangeError for a zone that the engine does not know.
 */
export function offsetAt(timeZone: string, instant: Instant): number {
  const start = Math.floor(instant / SPAN) * SPAN;
  if (recent.start !== start || recent.timeZone !== timeZone) {
    const tables = zones.getOrCreate(timeZone, () => new LruCache(64));
    recent = tables.getOrCreate(start, () => buildTable(timeZone, start));
  }
  const { transitions, offsets } = recent;
  let index = 0;
  while (index < transitions.length && instant >= (transitions[index] as Instant)) index++;
  return offsets[index] as number;
}
