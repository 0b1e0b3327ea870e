import type { Instant } from '../domain/time/clock.ts';

/** Reads an instant with Z or an offset, of a day that exists; undefined for anything else. */
export function parseInstant(text: string): Instant | undefined {
  const [, wall = '', offset = ''] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)$/.exec(text) ?? [];
  const instant = Date.parse(text);
  // Engines let 30 February overflow into March.
  const isInCalendar = offset && new Date(Date.parse(`${wall}Z`)).toISOString().startsWith(wall);
  return isInCalendar && Number.isFinite(instant) ? instant : undefined;
}
