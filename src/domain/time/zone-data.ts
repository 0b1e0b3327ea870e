import type { Instant } from './clock.ts';

const HOUR = 3_600_000;

/** Reads the offset of a zone at an instant, in ms, positive east of Greenwich; NaN for a zone that is not known. */
export type OffsetReader = (timeZone: string, instant: Instant) => number;

/**
 * `after` so many hours from the change before it (the first: from 1970), a zone is `offset` hours from UTC or, where `of` is
 * given, from the zone of that name. Without an offset, engines with old data are right again.
 */
export type ZoneChange = readonly [after: number, offset?: number, of?: string];

/** The names of one zone, with a space between them, and what changed, in order. */
export type ZoneRow = readonly [names: string, ...changes: ZoneChange[]];

/** What engines with old zone data do not know. */
export interface RecentZoneChanges {
  /** Instants, in hours since 1970, at which an engine that is wrong about a zone shows it. */
  readonly probes: readonly number[];
  /** The first is one about which every engine with older data than the table's is wrong. */
  readonly rows: readonly ZoneRow[];
}

/** The offset that a table has for a zone at an instant; undefined where the engine is to be asked. */
export type OffsetOverride = (instant: Instant) => number | undefined;

const findRow = ({ rows }: RecentZoneChanges, timeZone: string): ZoneRow | undefined =>
  rows.find(([names]) => names.toLowerCase().split(' ').includes(timeZone.toLowerCase()));

function readRow([, ...changes]: ZoneRow, instant: Instant, engine: OffsetReader): number | undefined {
  let since = 0;
  let [offset, of]: [number?, string?] = [];
  for (const change of changes) {
    since += change[0] * HOUR;
    if (instant < since) break;
    [, offset, of] = change;
  }
  return offset === undefined ? undefined : offset * HOUR + (of ? engine(of, instant) : 0);
}

/**
 * Decides between a table and an engine: where the engine agrees with the table about the zone, or knows the newest change
 * of any zone, its data is the table's or newer, and it may know changes to come. Otherwise the table speaks.
 */
export function overrideFor(timeZone: string, engine: OffsetReader, table: RecentZoneChanges): OffsetOverride {
  const knows = (row: ZoneRow, zone: string): boolean =>
    table.probes.every((probe) => {
      const told = readRow(row, probe * HOUR, engine);
      return told === undefined || told === engine(zone, probe * HOUR);
    });
  const row = findRow(table, timeZone);
  const [newest] = table.rows;
  if (!row || !newest || knows(row, timeZone) || knows(newest, newest[0].split(' ', 1)[0]!)) return () => undefined;
  return (instant) => readRow(row, instant, engine);
}
