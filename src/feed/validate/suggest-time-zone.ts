import { nearest } from '../../lib/nearest.ts';

/** What people write for a zone, in English and French, and the zone of the largest place that they probably mean. */
const meant: readonly (readonly [pattern: string, zone: string])[] = [
  ['E[SD]?T|H[NA]?E|eastern.*|.*de l.est|-5', 'America/Toronto'],
  ['C[SD]?T|H[NA]?C|central.*|.*du centre', 'America/Winnipeg'],
  ['M[SD]?T|H[NA]?R|mountain.*|.*des rocheuses|-6', 'America/Edmonton'],
  ['P[SD]?T|H[NA]?P|pacific.*|.*du pacifique|-7', 'America/Vancouver'],
  // Western Canada stays on what was its summer time since 2026.
  ['-8', 'America/Los_Angeles'],
  ['A[SD]?T|H[NA]?A|atlantic.*|.*de l.atlantique|-4', 'America/Halifax'],
  ['N[SD]?T|H[NA]?T|newfoundland.*|.*de terre-neuve|-3:?30', 'America/St_Johns'],
  ['AK[SD]?T|alaska.*|-9', 'America/Anchorage'],
  ['HA?[SD]T|hawaii.*|-10', 'Pacific/Honolulu'],
  ['GMT|BST|WES?T', 'Europe/London'],
  ['CES?T', 'Europe/Paris'],
  ['Z|zulu|[+-]?0', 'UTC'],
];

/** The zone whose abbreviation or offset (`EST5EDT`, `GMT-5`, `UTC-05:00`) is `written`. */
const abbreviated = (written: string): string | undefined =>
  meant.find(([pattern]) =>
    new RegExp(`^((${pattern})(\\d\\w*)?|(GMT|UTC)(${pattern}))$`, 'i').test(written.replace(/([+-])0(\d)/, '$1$2').replace(/:?00$/, '')),
  )?.[1];

const lastPart = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1);

/** The IANA zone that was probably meant by a name that is none: an abbreviation, a city, a slip of the pen. */
export function suggestTimeZone(written: string): string | undefined {
  const name = written.trim().replace(/\s+/g, '_');
  const known = abbreviated(written.trim());
  if (known) return known;
  const zones = Intl.supportedValuesOf('timeZone');
  const city = nearest(lastPart(name), zones.map(lastPart));
  return nearest(name, zones) ?? (name.includes('/') ? undefined : zones.find((zone) => lastPart(zone) === city));
}
