import type { Clock } from '../domain/time/clock.ts';

/** The machine's clock: the one place in the widgets that asks it. */
export const systemClock: Clock = { now: () => Date.now() };

/** Milliseconds since the page began, which no setting of the clock changes: for how long something takes. */
export const stopwatch = (): number => performance.now();

/** Names by which browsers that resist fingerprinting hide the visitor's zone. */
const hiddenZones = new Set(['UTC', 'Etc/UTC', 'Etc/Unknown', 'Etc/GMT', 'GMT']);

/** The browser's IANA zone; undefined where the browser hides it, which `UTC` mostly means in practice. */
export function browserTimeZone(): string | undefined {
  const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return zone && !hiddenZones.has(zone) ? zone : undefined;
}
