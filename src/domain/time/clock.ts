/** An instant: milliseconds since 1970-01-01T00:00:00Z (POSIX time, no leap seconds), an integer. */
export type Instant = number;

/** Where "now" comes from. The domain never asks the machine; the page's clock is `controllers/system-clock.ts`. */
export interface Clock {
  /** The present instant. */
  now(): Instant;
}

/** A clock that always tells `instant`: for previews, stories and tests. */
export const fixedClock = (instant: Instant): Clock => ({ now: () => instant });
