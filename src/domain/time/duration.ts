const DAY = 86_400_000;

/** A length of time (RFC 5545 3.3.6): `days` are calendar days in the meeting's zone, `millis` an exact time added after them. */
export interface Duration {
  readonly days: number;
  readonly millis: number;
}

/** The longest that a meeting can be: it bounds how far back a window has to look. */
const MAX_DAYS = 366;

/**
 * Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds, in capitals: `PT1H30M`, `P1DT2H`, `P1W`.
 * @returns undefined for anything else: years, months, fractions, signs, nothing at all, more than 366 days.
 */
export function parseDuration(iso: string): Duration | undefined {
  const match = /^P(?=.)(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?=.)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?$/.exec(iso);
  if (!match) return undefined;
  const [weeks, days, hours, minutes, seconds] = match.slice(1).map((digits: string | undefined) => Number(digits ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const duration = { days: weeks * 7 + days, millis: ((hours * 60 + minutes) * 60 + seconds) * 1000 };
  return approximateMillis(duration) > MAX_DAYS * DAY ? undefined : duration;
}

/** The length in ms where no clock changes; with a change it may differ by that change. For bounds and comparisons. */
export const approximateMillis = ({ days, millis }: Duration): number => days * DAY + millis;
