import countries from 'moment-timezone/data/meta/latest.json' with { type: 'json' };
import installed from 'moment-timezone/data/packed/latest.json' with { type: 'json' };
import type { UnpackedZone } from 'moment-timezone';
import type { Release } from './releases.ts';

/** Old names that the package files under a zone of the same clock, not under their own place. */
const places: Readonly<Record<string, string>> = {
  'America/Coral_Harbour': 'America/Atikokan',
  'America/Virgin': 'America/St_Thomas',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Yap': 'Pacific/Chuuk',
};

/** The hours from UTC that a zone keeps in a year, the least first. */
function hoursIn(year: number, { untils, offsets }: UnpackedZone): string {
  const [from, to] = [Date.UTC(year, 0), Date.UTC(year + 1, 0)];
  const kept = offsets.filter((_, index) => (untils[index] ?? Infinity) > from && (untils[index - 1] ?? -Infinity) < to);
  // The package counts minutes west of Greenwich.
  const hours = [...new Set(kept.map((minutes) => -minutes / 60 || 0))].sort((a, b) => a - b);
  return hours.join('/');
}

/**
 * Every place of the database's own table (zone.tab), by the first part of its name: the rest of the name, its country
 * (ISO 3166), the hours from UTC that it keeps in the year after the release, and the names that it had before.
 */
export function zoneCountries({ version, zones }: Release): Record<string, string> {
  const year = Number(version.slice(0, 4)) + 1;
  const links = installed.links.map((pair) => pair.split('|') as [string, string]);
  const listed = new Set(Object.keys(countries.zones));
  const earlier = new Map<string, string[]>();
  for (const [target, name] of links) {
    if (listed.has(name) || !name.includes('/') || name.startsWith('Etc/')) continue;
    // Where the package's own zone is not the listed one, another of its names is.
    const zone = places[name] ?? (listed.has(target) ? target : links.find(([of, other]) => of === target && listed.has(other))?.[1]);
    if (zone) earlier.set(zone, [...(earlier.get(zone) ?? []), name]);
  }
  for (const [target] of links) {
    const current = links.find(([of, other]) => of === target && listed.has(other))?.[1];
    if (!listed.has(target) && target.includes('/') && !target.startsWith('Etc/') && current)
      earlier.set(current, [...new Set([...(earlier.get(current) ?? []), target])]);
  }
  const rows: Record<string, string[]> = {};
  for (const { name, countries: shared } of Object.values(countries.zones)) {
    const [region = '', ...place] = name.split('/');
    const zone = zones.get(name);
    if (!zone) throw new Error(`The data has no rules for ${name}.`);
    (rows[region] ??= []).push([place.join('/'), shared[0], hoursIn(year, zone), ...(earlier.get(name) ?? [])].join(' '));
  }
  return Object.fromEntries(Object.entries(rows).map(([region, places]) => [region, places.sort().join('|')]));
}
