import { Temporal } from 'temporal-polyfill';

const MINUTE = 60_000;

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

const at = (instant: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);

/** The zone's changes of offset between two instants, as the engine's data has them. */
export function transitionsOf(zone: string, from: number, to: number): number[] {
  const transitions: number[] = [];
  for (
    let next = at(from, zone).getTimeZoneTransition('next');
    next && next.epochMilliseconds < to;
    next = next.getTimeZoneTransition('next')
  )
    transitions.push(next.epochMilliseconds);
  return transitions;
}

/** The offset in ms, by the engine's data and another library's arithmetic. */
export const offsetByOracle = (zone: string, instant: number): number => at(instant, zone).offsetNanoseconds / 1e6;

/** The instants of a wall time: none in a gap, two in a fold. */
export function instantsByOracle(wall: string, zone: string): number[] {
  const instants = (['earlier', 'later'] as const).map((disambiguation) =>
    Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation }),
  );
  const shown = instants.filter((instant) => instant.toPlainDateTime().toString({ smallestUnit: 'second' }) === wall);
  return [...new Set(shown.map((instant) => instant.epochMilliseconds))];
}

/** The instant that people mean, the gap taken forward and the fold at its first. */
export const instantByOracle = (wall: string, zone: string): number =>
  Temporal.PlainDateTime.from(wall).toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;

/** Moments to look at around a change: just before, just after, and where hours are skipped or repeated. */
export const around = (transition: number): number[] => [
  transition - 1000,
  ...[-1440, -90, -45, -30, 0, 15, 30, 60, 1440].map((minutes) => transition + minutes * MINUTE),
];
