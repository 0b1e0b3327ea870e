import type { Instant } from './clock.ts';
import { approximateMillis, type Duration } from './duration.ts';
import { plainDateTime, wallMillis } from './plain-date-time.ts';
import type { PlainDateTime } from './plain-date-time.ts';
import { toInstant } from './zoned.ts';

const DAY = 86_400_000;

/** The wall time at which a floating meeting ends: days first, then the exact time (RFC 5545 3.8.2.5). */
export const endOfWall = (start: PlainDateTime, duration: Duration): PlainDateTime =>
  plainDateTime(wallMillis(start) + approximateMillis(duration));

/** The instant at which a meeting in `timeZone` ends: days pass on its calendar, time passes exactly (RFC 5545 3.3.6). */
export const endInstant = (start: PlainDateTime, timeZone: string, { days, millis }: Duration): Instant =>
  toInstant(days ? plainDateTime(wallMillis(start) + days * DAY) : start, timeZone) + millis;
