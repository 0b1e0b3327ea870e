import { LruCache } from '../../lib/lru-cache.ts';
import type { Instant } from './clock.ts';
import { recentZoneChanges } from './recent-zone-changes.ts';
import { overrideFor, type OffsetOverride, type OffsetReader } from './zone-data.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** How much of a zone is read at once: a short schedule asks for little. */
const SPAN = 90 * DAY;

/** Nothing is read from before: the engine has no better data, and years of fewer digits confuse its readers. */
const EARLIEST = Date.UTC(1900, 0, 1);

/** From 2011 until 2040 no zone changes twice within four weeks; otherwise an hour less than a week has been seen (Nunavut, 2000). */
const probeFrom = (start: Instant): number => (start > Date.UTC(2011) && start < Date.UTC(2039) ? 18 : 6) * DAY;

/** A change of offset after `before` and not after `after`, which is exact once somebody has asked about a time between them. */
interface Transition {
  before: Instant;
  after: Instant;
  readonly offset: number;
}

/** The offsets of a zone from `start` for one span. */
interface TransitionTable {
  readonly zone: ZoneReader;
  readonly start: Instant;
  readonly offset: number;
  readonly transitions: readonly Transition[];
}

const clocks = new LruCache<string, Intl.DateTimeFormat>(64);

/**
 * What the engine says, in whole minutes: zones have had no seconds since 1972. NaN for a zone that it does not know.
 * The tests hold it against date-fns-tz, whose exact reader weighs as much as all of this file.
 */
const readEngine: OffsetReader = (timeZone, instant) => {
  try {
    const clock = clocks.getOrCreate(
      timeZone,
      () =>
        new Intl.DateTimeFormat('en-US', {
          timeZone,
          hourCycle: 'h23',
          year: 'numeric',
          month: '2-digit',
          day: '2-digit',
          hour: '2-digit',
          minute: '2-digit',
        }),
    );
    const [month, day, year, hour, minute] = clock.format(instant).match(/\d+/g)!.map(Number) as [number, number, number, number, number];
    return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / MINUTE) * MINUTE;
  } catch {
    return NaN;
  }
};

/** One zone, read from the engine or, where that has old data, from the table of recent changes. */
class ZoneReader {
  readonly override: OffsetOverride;
  // Bounded, as zones are: no feed can make them grow.
  readonly #tables = new LruCache<number, TransitionTable>(64);

  constructor(
    readonly timeZone: string,
    private readonly engine: OffsetReader,
    changes: typeof recentZoneChanges,
  ) {
    this.override = overrideFor(timeZone, engine, changes);
  }

  /** The offset at an instant; NaN for a zone that nobody knows. */
  read(instant: Instant): number {
    return this.override(instant) ?? this.engine(this.timeZone, instant);
  }

  tableFrom(start: Instant): TransitionTable {
    return this.#tables.getOrCreate(start, () => {
      const offset = this.read(start);
      if (Number.isNaN(offset)) throw new RangeError(`Unknown time zone: ${this.timeZone}`);
      const transitions: Transition[] = [];
      const probe = probeFrom(start);
      let last = offset;
      for (let before = start; before < start + SPAN; before += probe) {
        const after = before + probe;
        const next = this.read(after);
        if (next !== last) transitions.push({ before, after, offset: next });
        last = next;
      }
      return { zone: this, start, offset, transitions };
    });
  }

  /** Finds the minute of a transition by bisection, by whole hours first: most are on one. `offset` is what held before it. */
  locate(transition: Transition, offset: number): void {
    for (;;) {
      const span = transition.after - transition.before;
      if (span <= MINUTE) return;
      const step = span > HOUR ? HOUR : MINUTE;
      const middle = span === HOUR ? transition.after - MINUTE : transition.before + Math.floor(span / step / 2) * step;
      if (this.read(middle) === offset) transition.before = middle;
      else transition.after = middle;
    }
  }
}

/** What is known about zones. */
export interface Offsets {
  /**
   * The offset of local time from UTC in `timeZone` at `instant`, in ms, positive east of Greenwich. Exact from 1972 on; before
   * that, zones with seconds in their offsets are read to the minute, and before 1900 as in 1900. The first question about a
   * span of a zone asks the engine a few times, the first within days of a change some fifteen times; every other costs a
   * fraction of a µs.
   * @param timeZone a name that `isTimeZone` accepts.
   * @throws RangeError for a zone that nobody knows.
   */
  readonly offsetAt: (timeZone: string, instant: Instant) => number;
  /** Whether there is data for a zone. */
  readonly knows: (timeZone: string) => boolean;
  /** Whether the engine's own data is right for a zone at an instant, so that what it calls the zone then can be shown. */
  readonly trustsEngine: (timeZone: string, instant: Instant) => boolean;
}

/** Reads offsets from an engine's zone data, corrected by a table of recent changes where the engine's data is older. */
export function createOffsets(engine: OffsetReader, changes = recentZoneChanges): Offsets {
  const zones = new LruCache<string, ZoneReader>(64);
  const readerOf = (timeZone: string): ZoneReader => zones.getOrCreate(timeZone, () => new ZoneReader(timeZone, engine, changes));
  /** The table that was asked last: most questions come in runs. */
  let recent: TransitionTable | undefined;

  return {
    offsetAt(timeZone, instant) {
      const start = Math.floor(Math.max(instant, EARLIEST) / SPAN) * SPAN;
      if (recent?.start !== start || recent.zone.timeZone !== timeZone) recent = readerOf(timeZone).tableFrom(start);
      let { offset } = recent;
      for (const transition of recent.transitions) {
        if (instant > transition.before && instant < transition.after) recent.zone.locate(transition, offset);
        if (instant < transition.after) break;
        offset = transition.offset;
      }
      return offset;
    },
    knows: (timeZone) => !Number.isNaN(readerOf(timeZone).read(0)),
    trustsEngine: (timeZone, instant) => readerOf(timeZone).override(instant) === undefined,
  };
}

/** The one reader of offsets, on the engine that runs it: everything that is shown goes through it. */
export const { offsetAt, knows: knowsTimeZone, trustsEngine } = createOffsets(readEngine);
