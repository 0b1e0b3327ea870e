/** A length of time (RFC 5545 3.3.6): `days` are calendar days in the meeting's zone, `millis` an exact time added after them. */
export interface Duration {
  readonly days: number;
  readonly millis: number;
}
