import type { Clock } from '../../domain/time/clock.ts';
import type { FeedCopies } from './last-good-copy.ts';

/** A page's timers, in ms. */
export interface Timers {
  set(callback: () => void, millis: number): unknown;
  clear(timer: unknown): void;
}

/** What loading feeds needs from its surroundings. */
export interface LoadPorts {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: Clock;
  /** Where last good copies are kept; a page without such a place does without. */
  readonly copies?: FeedCopies;
  /** Whether anybody can see the page: nothing is refreshed while nobody can. Always, where it is not given. */
  readonly isVisible?: () => boolean;
  /** The machine's own where they are not given. */
  readonly timers?: Timers;
}

/** The machine's own timers. */
export const machineTimers: Timers = {
  set: (callback, millis) => setTimeout(callback, millis),
  clear: (timer) => clearTimeout(timer as number),
};
