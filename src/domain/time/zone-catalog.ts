import { zoneCountries } from './zone-countries.ts';
import { isTimeZone } from './zones.ts';

/** Where most of our visitors are, from east to west: one zone for each clock that people there tell apart by name. */
export const homeZones = {
  canada: [
    'America/St_Johns',
    'America/Halifax',
    'America/Toronto',
    'America/Winnipeg',
    'America/Regina',
    'America/Edmonton',
    'America/Vancouver',
    'America/Whitehorse',
  ],
  unitedStates: [
    'America/New_York',
    'America/Chicago',
    'America/Denver',
    'America/Phoenix',
    'America/Los_Angeles',
    'America/Anchorage',
    'Pacific/Honolulu',
  ],
} as const;

/** A zone and where it is. */
export interface ListedZone {
  /** IANA, by the newest name. */
  readonly zone: string;
  /** ISO 3166. */
  readonly country: string;
  /** The hours from UTC that it keeps in the course of a year, as the newest data has them; to narrow a search, never to show. */
  readonly hours: readonly number[];
  /** Names that it had before. */
  readonly aliases: readonly string[];
}

let listed: readonly ListedZone[] | undefined;

/** Every place on Earth that the time zone database has a clock for, by country or not, each once. */
export const listedZones = (): readonly ListedZone[] =>
  (listed ??= Object.entries(zoneCountries).flatMap(([region, rows]) =>
    rows.split('|').map((row) => {
      const [place = '', country = '', hours = '', ...aliases] = row.split(' ');
      return { zone: `${region}/${place}`, country, hours: hours.split('/').map(Number), aliases };
    }),
  ));

let newest: ReadonlyMap<string, string> | undefined;

/** The newest name of a zone, in any spelling of case: `Asia/Kolkata` for `Asia/Calcutta`; the name itself where it is not listed. */
export function newestZoneName(timeZone: string): string {
  newest ??= new Map(listedZones().flatMap(({ zone, aliases }) => [zone, ...aliases].map((name) => [name.toLowerCase(), zone])));
  return newest.get(timeZone.toLowerCase()) ?? timeZone;
}

/**
 * The name by which this engine knows a zone, the given one first; undefined where it knows none: a place that has had a
 * clock of its own only since the engine was made.
 */
export function knownZoneName(timeZone: string): string | undefined {
  const names = listedZones().find(({ zone }) => zone === timeZone)?.aliases ?? [];
  return [timeZone, ...names].find(isTimeZone);
}
