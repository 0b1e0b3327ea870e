import type { Clock } from '../domain/time/clock.ts';

/** What the commands need from the machine; tests pass their own. */
export interface Surroundings {
  /** Writes to standard output, as it is. */
  readonly print: (text: string) => void;
  /** Writes to standard error, as it is. */
  readonly warn: (text: string) => void;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
}
