import { offsetAt } from '../../domain/time/offsets.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { suggestTimeZone } from './suggest-time-zone.ts';

const HOUR = 3_600_000;

/** Offsets in hours of what people in Canada and the United States write, English and French: half of the year each. */
const OFFSETS: Readonly<Record<string, number>> = {
  EST: -5,
  EDT: -4,
  CST: -6,
  CDT: -5,
  MST: -7,
  MDT: -6,
  PST: -8,
  PDT: -7,
  AST: -4,
  ADT: -3,
  NST: -3.5,
  NDT: -2.5,
  HNE: -5,
  HAE: -4,
  HNC: -6,
  HAC: -5,
  HNR: -7,
  HAR: -6,
  HNP: -8,
  HAP: -7,
  HNA: -4,
  HAA: -3,
  HNT: -3.5,
  HAT: -2.5,
};

/** After a time of day: « EST » is a French word in capitals too. */
const WRITTEN = new RegExp(`(?:\\d|[ap]\\.?m\\.?|\\bh)[\\s,(]{1,3}(${Object.keys(OFFSETS).join('|')})\\b`, 'g');

const isSummerName = (name: string): boolean => /DT$|^HA/.test(name);

/** The abbreviations of halves of the year that a text gives its times in. */
export const abbreviationsIn = (text: string): readonly string[] => [...new Set([...text.matchAll(WRITTEN)].map(([, name]) => name!))];

/** The zone that is meant: `usual` where its clocks ever show the abbreviation, otherwise that of the largest place. */
export function zoneOfAbbreviation(name: string, usual: string | undefined, year: number): string | undefined {
  const ever = (zone: string): boolean =>
    [0, 6].some((month) => offsetAt(zone, Date.UTC(year, month, 10)) === (OFFSETS[name] ?? 0) * HOUR) || family(zone, year) === base(name);
  return usual && ever(usual) ? usual : suggestTimeZone(name);
}

/** The offset of winter time that an abbreviation belongs to. */
const base = (name: string): number => (OFFSETS[name] ?? 0) - (isSummerName(name) ? 1 : 0);
const family = (zone: string, year: number): number => Math.min(...[0, 6].map((month) => offsetAt(zone, Date.UTC(year, month, 10)))) / HOUR;

/** Whether clocks in `zone` show what the abbreviation says at an instant. */
export const isShown = (name: string, zone: string, instant: Instant): boolean => offsetAt(zone, instant) === (OFFSETS[name] ?? 0) * HOUR;
