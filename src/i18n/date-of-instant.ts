import type { Instant } from '../domain/time/clock.ts';
import { toPlainDateTime } from '../domain/time/zoned.ts';
import type { Formats } from './formats.ts';

/** The date that it is in `timeZone` (IANA) at `instant`: "December 8, 2026". Apart from `formats.ts`, which needs no zones. */
export const dateOfInstant = (instant: Instant, timeZone: string, formats: Formats): string =>
  formats.date(toPlainDateTime(instant, timeZone), 'long');
