// What date-fns-tz's formatInTimeZone asks for `xxx`, its one exact reader of offsets; the formatting around it would weigh 6 kB more.
import { tzParseTimezone } from '../../../node_modules/date-fns-tz/dist/esm/_lib/tzParseTimezone/index.js';
import { LruCache } from '../../lib/lru-cache.ts';
import type { Instant } from './clock.ts';

const MINUTE = 60_000;
/** Zones are probed this often. The shortest time between two changes since 1972 is an hour less than a week (Brazil, 2000). */
const PROBE = 6 * 24 * 60 * MINUTE;
/** How much of a zone is read at once: 90 days, so that a short schedule asks for little. */
const SPAN = 15 * PROBE;

/** Nothing is read from before: the engine has no better data, and years of fewer digits confuse its readers. */
const EARLIEST = Date.UTC(1900, 0, 1);

/** A change of offset after `before` and not after `after`, which is exact once somebody has asked about a time between them. */
interface Transition {
  before: Instant;
  after: Instant;
  readonly offset: number;
}

/** The offsets of a zone from `start` for one span. */
interface TransitionTable {
  readonly timeZone: string;
  readonly start: Instant;
  readonly offset: number;
  readonly transitions: readonly Transition[];
}

/**
 * What the engine says, in whole minutes: zones have had no seconds since 1972. The one place that asks for an offset, so
 * newer zone data than the engine's comes in here.
 */
function readOffset(timeZone: string, instant: Instant): number {
  const offset = -tzParseTimezone(timeZone, new Date(instant), true);
  if (Number.isNaN(offset)) throw new RangeError(`Unknown time zone: ${timeZone}`);
  return Math.trunc(offset / MINUTE) * MINUTE;
}

function buildTable(timeZone: string, start: Instant): TransitionTable {
  const offset = readOffset(timeZone, start);
  const transitions: Transition[] = [];
  let last = offset;
  for (let before = start; before < start + SPAN; before += PROBE) {
    const after = before + PROBE;
    const next = readOffset(timeZone, after);
    if (next !== last) transitions.push({ before, after, offset: next });
    last = next;
  }
  return { timeZone, start, offset, transitions };
}

/** Finds the minute of a transition by bisection; `offset` is what held before it. */
function locate(timeZone: string, transition: Transition, offset: number): void {
  while (transition.after - transition.before > MINUTE) {
    const middle = transition.before + Math.floor((transition.after - transition.before) / MINUTE / 2) * MINUTE;
    if (readOffset(timeZone, middle) === offset) transition.before = middle;
    else transition.after = middle;
  }
}

// Bounded in zones and in spans of a zone: no feed can make them grow.
const zones = new LruCache<string, LruCache<number, TransitionTable>>(64);
/** The table that was asked last: most questions come in runs. */
let recent: TransitionTable = { timeZone: '', start: 0, offset: 0, transitions: [] };

/**
 * The offset of local time from UTC in `timeZone` at `instant`, in ms, positive east of Greenwich. Exact from 1972 on;
 * before that, zones with seconds in their offsets are read to the minute, and before 1900 as in 1900. The first question about a span of a zone asks
 * the engine some fifteen times, the first within days of a change as often again; every other costs a fraction of a µs.
 * @param timeZone a name that `isTimeZone` accepts.
 * @throws RangeError for a zone that the engine does not know.
 */
export function offsetAt(timeZone: string, instant: Instant): number {
  const start = Math.floor(Math.max(instant, EARLIEST) / SPAN) * SPAN;
  if (recent.start !== start || recent.timeZone !== timeZone) {
    const tables = zones.getOrCreate(timeZone, () => new LruCache(64));
    recent = tables.getOrCreate(start, () => buildTable(timeZone, start));
  }
  let { offset } = recent;
  for (const transition of recent.transitions) {
    if (instant > transition.before && instant < transition.after) locate(timeZone, transition, offset);
    if (instant < transition.after) break;
    offset = transition.offset;
  }
  return offset;
}
