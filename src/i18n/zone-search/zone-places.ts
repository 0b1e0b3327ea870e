import { listedZones, newestZoneName } from '../../domain/time/zone-catalog.ts';
import { LruCache } from '../../lib/lru-cache.ts';
import { displayLocale, wordsLanguage } from '../language.ts';
import { zoneCity } from '../zone-names.ts';
import { type Called, called } from './match.ts';
import { nameTable } from './name-table.ts';
import { placeTable } from './place-table.ts';
import { regionTable } from './region-table.ts';

/** A place that can be found. */
export interface ZonePlace {
  /** IANA, as the tables have it: an older engine may know it by another name, or not at all. */
  readonly zone: string;
  /** The newest name of the zone, for comparing. */
  readonly clock: string;
  /** In the reader's language. */
  readonly city: string;
  /** Its province, state or country, in the reader's language; empty for UTC. */
  readonly region: string;
  readonly own: Called;
  /** The region and the country that it is in. */
  readonly areas: readonly Called[];
  /** The hours from UTC that it keeps in the course of a year. */
  readonly hours: readonly number[];
}

/** What people call the time of some zones. */
export interface ZoneNames {
  readonly names: Called;
  readonly zones: readonly string[];
}

const lines = (table: string): readonly string[] => table.split('\n').filter(Boolean);

/** Both languages of a name: the English, and the French where it differs. */
const both = (text: string): readonly [english: string, french: string] => {
  const [english = '', french = english] = text.split('=');
  return [english, french];
};

/** What people call countries for short. */
const shortCountries: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'US', 'America'],
  GB: ['England', 'Angleterre', 'Scotland', 'Écosse', 'Wales', 'Great Britain', 'Grande-Bretagne'],
  NL: ['Holland', 'Hollande'],
  CZ: ['Czech Republic', 'République tchèque'],
};

/** Names the countries and regions of the world, each asked for once. */
class Areas {
  readonly #displays = ['en', 'fr'].map((locale) => new Intl.DisplayNames([locale], { type: 'region' }));
  readonly #regions = new Map(
    lines(regionTable).map((line) => {
      const [name = '', ...also] = line.slice(6).split(', ');
      return [line.slice(0, 5), { names: both(name), also }];
    }),
  );
  readonly #called = new Map<string, readonly Called[]>();
  readonly #display: Intl.DisplayNames;

  constructor(private readonly language: string) {
    this.#display = new Intl.DisplayNames([displayLocale(language)], { type: 'region' });
  }

  /** A province, state or country in the reader's language. */
  label(code: string): string {
    return this.#regions.get(code)?.names[wordsLanguage(this.language) === 'fr' ? 1 : 0] ?? this.#display.of(code) ?? code;
  }

  /** What a country is called; what a region is called, and its country. */
  called(code: string): readonly Called[] {
    const kept = this.#called.get(code);
    if (kept) return kept;
    const [country = '', short] = code.split('-');
    const region = this.#regions.get(code);
    const names = region
      ? [called(region.names, [short!, ...region.also]), ...this.called(country)]
      : [
          called(
            this.#displays.map((display) => display.of(country) ?? country),
            shortCountries[country],
          ),
        ];
    this.#called.set(code, names);
    return names;
  }
}

function writtenPlaces(language: string, areas: Areas): ZonePlace[] {
  const french = wordsLanguage(language) === 'fr';
  const hours = new Map(listedZones().flatMap(({ zone, hours, aliases }) => [zone, ...aliases].map((name) => [name, hours])));
  const places: ZonePlace[] = [];
  let zone = '';
  for (const line of lines(placeTable)) {
    const [, code, name, others] = /^([A-Z]{2}(?:-[A-Z]{2})?) ([^,]+)(?:, (.+))?$/.exec(line) ?? [];
    if (!code || !name) zone = line;
    else {
      const names = both(name);
      places.push({
        zone,
        city: names[french ? 1 : 0],
        region: areas.label(code),
        own: called(names, others?.split(', ')),
        areas: areas.called(code),
        clock: newestZoneName(zone),
        hours: hours.get(zone) ?? [],
      });
    }
  }
  return places;
}

function makePlaces(language: string): readonly ZonePlace[] {
  const areas = new Areas(language);
  const written = writtenPlaces(language, areas);
  const names = new Set(written.map(({ zone, city }) => `${zone} ${city}`));
  const rest = listedZones().flatMap((listed): readonly ZonePlace[] => {
    const { zone, country, hours } = listed;
    const city = zoneCity(zone, language);
    if (names.has(`${zone} ${city}`)) return [];
    const citiesOf = (id: string): readonly string[] => ['en', 'fr'].map((each) => zoneCity(id, each));
    const own = called(citiesOf(zone), listed.aliases.flatMap(citiesOf));
    return [{ zone, city, region: areas.label(country), own, areas: areas.called(country), clock: zone, hours }];
  });
  const own = called(['UTC', 'Coordinated Universal', 'Temps universel coordonné'], ['GMT', 'TU', 'TUC', 'Zulu']);
  return [...written, ...rest, { zone: 'UTC', city: 'UTC', region: '', own, areas: [], clock: 'UTC', hours: [0] }];
}

const places = new LruCache<string, readonly ZonePlace[]>(4);

/** Every place that can be found, each once, those of Canada and the United States first. Made once for a language. */
export const zonePlaces = (language: string): readonly ZonePlace[] => places.getOrCreate(language, () => makePlaces(language));

let names: readonly ZoneNames[] | undefined;

/** What people call time zones. */
export const zoneNames = (): readonly ZoneNames[] =>
  (names ??= nameTable.map(([names, zones]) => ({ names: called(names.split(', ')), zones: zones.split(' ') })));
