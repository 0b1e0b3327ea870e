import type { Instant } from '../../domain/time/clock.ts';
import { offsetAt } from '../../domain/time/offsets.ts';
import { homeZones, knownZoneName, newestZoneName } from '../../domain/time/zone-catalog.ts';
import { zoneCity } from '../zone-names.ts';
import { ALSO, ANYWHERE, BEGINS, EXACT, IN_WORDS, match, matchesTogether, NOT, type Phrase, phrase } from './match.ts';
import { readOffset } from './offset.ts';
import { zoneNames, type ZonePlace, zonePlaces } from './zone-places.ts';

/** A place whose time can be chosen, as a list shows it. */
export interface FoundPlace {
  /** IANA, as this engine knows it. */
  readonly zone: string;
  /** In the reader's language, as `region` is: its province, state or country; empty for UTC. */
  readonly city: string;
  readonly region: string;
}

/** Whom a search is for. */
export interface ZoneSearch {
  /** BCP 47: of what is shown; what is typed may be English or French. */
  readonly language: string;
  /** For whom types an offset: when. */
  readonly now: Instant;
  /** Zones that are likely meant, such as the meetings': first among those that match as well. */
  readonly likely: readonly string[];
  /** How many places to find at most. */
  readonly limit: number;
}

/** What a search finds. */
export interface ZonesFound {
  readonly places: readonly FoundPlace[];
  /** Whether there are more than the limit. */
  readonly isCut: boolean;
}

/** A place that matches. */
interface Hit {
  readonly place: ZonePlace;
  readonly rank: number;
  /** What matched: what it is called itself, what its time is called, what it lies in. */
  readonly by: 'own' | 'time' | 'area';
}

const kinds = ['own', 'time', 'area'] as const;
const HOUR = 3_600_000;
const homes: readonly string[] = Object.values(homeZones).flat();

/** The place that stands for a zone. */
const placeOf = (places: readonly ZonePlace[], zone: string): ZonePlace | undefined =>
  places.find((place) => place.zone === zone) ?? places.find(({ clock }) => clock === newestZoneName(zone));

function hitsByName(query: Phrase, places: readonly ZonePlace[]): readonly Hit[] {
  const byTime = zoneNames().flatMap(({ names, zones }): readonly Hit[] => {
    const rank = match(query, names);
    if (rank > IN_WORDS) return [];
    return zones.flatMap((zone) => placeOf(places, zone) ?? []).map((place) => ({ place, rank, by: 'time' }));
  });
  const byPlace = places.flatMap((place): readonly Hit[] => {
    const own = match(query, place.own);
    const area = Math.min(NOT, ...place.areas.map((each) => match(query, each)));
    const hits: Hit[] = [];
    if (own < NOT) hits.push({ place, rank: own, by: 'own' });
    if (area <= IN_WORDS) hits.push({ place, rank: area, by: 'area' });
    if (hits.length === 0 && matchesTogether(query, [place.own, ...place.areas])) hits.push({ place, rank: IN_WORDS, by: 'own' });
    return hits;
  });
  const hits = [...byTime, ...byPlace];
  const isAnyBetter = hits.some(({ rank }) => rank < ANYWHERE);
  return hits.filter(({ rank }) => rank < ANYWHERE || !isAnyBetter);
}

/** An IANA name, old or new, whole or its beginning: "US/Eastern", "europe/par". */
function hitsById(typed: string, places: readonly ZonePlace[]): readonly Hit[] {
  const id = typed.toLowerCase().replaceAll(' ', '_');
  const place = placeOf(places, newestZoneName(id));
  if (place) return [{ place, rank: EXACT, by: 'area' }];
  return places.filter(({ zone }) => zone.toLowerCase().startsWith(id)).map((found) => ({ place: found, rank: BEGINS, by: 'area' }));
}

/**
 * Best first. Of those that match as well, first the likely ones and the usual ones of Canada and the United States, save
 * that a city's whole name finds first the one that has a zone named after it.
 */
function inOrder(hits: readonly Hit[], { likely, language }: ZoneSearch): readonly Hit[] {
  const clocks = new Set(likely.map(newestZoneName));
  const preference = ({ place, by, rank }: Hit): number => {
    if (by === 'own' && rank <= ALSO) return place.city === zoneCity(place.zone, language) && rank === EXACT ? 0 : 2;
    return clocks.has(place.clock) ? 0 : by !== 'own' && homes.includes(place.zone) ? 1 : 2;
  };
  const order = (hit: Hit): number => (hit.rank * kinds.length + kinds.indexOf(hit.by)) * 3 + preference(hit);
  return hits
    .map((hit) => ({ hit, key: order(hit) }))
    .sort((a, b) => a.key - b.key)
    .map(({ hit }) => hit);
}

/**
 * Each place once; of those found by what they lie in, or by what their time is called, one for each zone.
 * @param fits asked of no more zones than are needed.
 */
function once(hits: readonly Hit[], limit: number, fits: (timeZone: string) => boolean = () => true): ZonesFound {
  const seen = new Set<ZonePlace | string>();
  const places: FoundPlace[] = [];
  for (const { place, by } of hits) {
    if (seen.has(place) || (by !== 'own' && seen.has(place.clock))) continue;
    seen.add(place).add(place.clock);
    const zone = knownZoneName(place.zone);
    if (!zone || !fits(zone)) continue;
    if (places.length === limit) return { places, isCut: true };
    places.push({ zone, city: place.city, region: place.region });
  }
  return { places, isCut: false };
}

/** Places that are so far from UTC now, and after them those that are in another season. */
function searchOffset(offset: number, search: ZoneSearch): ZonesFound {
  const near = zonePlaces(search.language).filter(({ hours }) => hours.includes(offset / HOUR));
  const hits = inOrder(
    near.map((place) => ({ place, rank: EXACT, by: 'area' })),
    search,
  );
  const isNow = (timeZone: string): boolean => offsetAt(timeZone, search.now) === offset;
  const now = once(hits, search.limit, isNow);
  if (now.isCut) return now;
  const later = once(hits, search.limit - now.places.length, (timeZone) => !isNow(timeZone));
  return { places: [...now.places, ...later.places], isCut: later.isCut };
}

/**
 * The places whose time people mean who type `text`, in English or French: a city, what it lies in, what its time is
 * called, an offset ("UTC-5"), or an IANA name. The best match first, Canada and the United States before the world.
 * Empty for what nothing matches, and for nothing typed.
 */
export function searchZones(text: string, search: ZoneSearch): ZonesFound {
  const typed = text.trim();
  const offset = readOffset(typed);
  if (offset !== undefined) return searchOffset(offset, search);
  const places = zonePlaces(search.language);
  const query = phrase(typed);
  const hits = typed.includes('/') ? hitsById(typed, places) : query.all ? hitsByName(query, places) : [];
  return once(inOrder(hits, search), search.limit);
}

/** A zone as a list shows it, by the city that it is named after. */
export const placeOfZone = (zone: string, language: string): FoundPlace => ({
  zone,
  city: zoneCity(zone, language),
  region: placeOf(zonePlaces(language), zone)?.region ?? '',
});
