// Says what is right in zones: the newest data, of the package moment-timezone, whatever the engine that runs the test knows.
import moment, { type MomentZone } from 'moment-timezone';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Ordinary zones, half-hour and quarter-hour ones, both hemispheres, half an hour of daylight saving, Ramadan, a day that was skipped. */
export const notableZones = [
  'America/Toronto',
  'America/Vancouver',
  'America/Winnipeg',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Santiago',
  'America/Nuuk',
  'Europe/London',
  'Europe/Dublin',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Asia/Gaza',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Sydney',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Pacific/Apia',
  'UTC',
];

const dataOf = (zone: string): MomentZone => moment.tz.zone(zone)!;

/** Every zone of the newest data that a feed may name, links among them: no abbreviations. */
export const allZones = moment.tz.names().filter((name) => !/^([A-Z]{1,3}T.*|.*GMT[-+]?0?)$/.test(name));

/** Whether the newest data has a zone. */
export const isKnown = (zone: string): boolean => moment.tz.zone(zone) !== null;

/** The release of the data: `2026f`. */
export const { dataVersion } = moment.tz;

/** The offset in ms, by the newest data. */
export const offsetByOracle = (zone: string, instant: number): number => -dataOf(zone).utcOffset(instant) * MINUTE || 0;

/** The zone's changes of offset from one instant until another, by the newest data. */
export const transitionsOf = (zone: string, from: number, to: number): number[] =>
  dataOf(zone).untils.filter((until) => until >= from && until < to && offsetByOracle(zone, until) !== offsetByOracle(zone, until - 1));

/** The instants of a wall time: none in a gap, two in a fold. */
export function instantsByOracle(wall: string, zone: string): number[] {
  const millis = Date.parse(`${wall}Z`);
  const offsets = new Set([-2 * DAY, 0, 2 * DAY].map((distance) => offsetByOracle(zone, millis + distance)));
  const instants = [...offsets].map((offset) => millis - offset).filter((instant) => instant + offsetByOracle(zone, instant) === millis);
  return instants.sort((a, b) => a - b);
}

/** The instant that people mean, the gap taken forward and the fold at its first. */
export function instantByOracle(wall: string, zone: string): number {
  const [first] = instantsByOracle(wall, zone);
  if (first !== undefined) return first;
  const millis = Date.parse(`${wall}Z`);
  const gap = transitionsOf(zone, millis - DAY, millis + DAY).at(-1)!;
  return millis - offsetByOracle(zone, gap - 1);
}

/** Moments to look at around a change: just before, just after, and where hours are skipped or repeated. */
export const around = (transition: number): number[] => [
  transition - 1000,
  ...[-1440, -90, -45, -30, 0, 15, 30, 60, 1440].map((minutes) => transition + minutes * MINUTE),
];
