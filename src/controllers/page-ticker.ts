import type { Clock, Instant } from '../domain/time/clock.ts';
import { machineTimers, type Timers } from '../feed/load/ports.ts';
import { browserTimeZone, systemClock } from './system-clock.ts';

/** Whoever shows something that is right until an instant. */
export interface TickerWaiter {
  /** The instant has come. What is to be waited for next has to be asked for again. */
  tick(): void;
}

/** What a {@link PageTicker} needs from its surroundings. */
export interface TickerPorts {
  readonly clock: Clock;
  readonly timers: Timers;
  /** IANA; undefined where the machine hides it. */
  readonly timeZone: () => string | undefined;
  /** Whether anybody can see the page: nothing runs while nobody can. */
  readonly isVisible: () => boolean;
  /**
   * Calls back whenever the page may have been out of sight or asleep.
   * @returns a function that ends this.
   */
  readonly onWake: (callback: () => void) => () => void;
}

/** Timers stand still while a machine sleeps, and a clock can be set: it is looked at so often whatever is waited for, in ms. */
const LOOK_EVERY = 60_000;

/**
 * One timer for everything on a page that changes with time. It is set for the first instant that anybody waits for, and
 * runs only while somebody waits and the page can be seen. Where the clock has been put back, or the machine has gone to
 * another zone, everybody is told.
 */
export class PageTicker {
  readonly #ports: TickerPorts;
  readonly #due = new Map<TickerWaiter, Instant>();
  #timer: unknown;
  #stopWaking: (() => void) | undefined;
  #seen: Instant = -Infinity;
  #timeZone: string | undefined;

  constructor(ports: TickerPorts) {
    this.#ports = ports;
  }

  /** Has `waiter` told at `instant`, once, instead of what it waited for until now. An instant that has passed comes at once, though not before this returns. */
  wait(waiter: TickerWaiter, instant: Instant): void {
    this.#due.set(waiter, instant);
    if (!this.#stopWaking) {
      this.#stopWaking = this.#ports.onWake(this.#look);
      this.#remember();
    }
    this.#schedule();
  }

  /** `waiter` waits no more. */
  forget(waiter: TickerWaiter): void {
    if (this.#due.delete(waiter)) this.#schedule();
  }

  readonly #look = (): void => {
    const [seen, timeZone] = [this.#seen, this.#timeZone];
    this.#remember();
    const isOther = this.#seen < seen || this.#timeZone !== timeZone;
    const due = [...this.#due].filter(([, instant]) => isOther || instant <= this.#seen);
    for (const [waiter] of due) if (this.#due.delete(waiter)) waiter.tick();
    this.#schedule();
  };

  #remember(): void {
    this.#seen = this.#ports.clock.now();
    this.#timeZone = this.#ports.timeZone();
  }

  #schedule(): void {
    const { timers, clock, isVisible } = this.#ports;
    timers.clear(this.#timer);
    if (this.#due.size === 0) {
      this.#stopWaking?.();
      this.#stopWaking = undefined;
    } else if (isVisible()) {
      const wait = Math.min(...this.#due.values()) - clock.now();
      this.#timer = timers.set(this.#look, Math.min(Math.max(wait, 0), LOOK_EVERY));
    }
  }
}

/** What brings a page back into sight, or out of the browser's cache, or follows a machine's sleep. */
const WAKING = ['visibilitychange', 'pageshow', 'focus'] as const;

let shared: PageTicker | undefined;

/** The page's one {@link PageTicker}. */
export const pageTicker = (): PageTicker =>
  (shared ??= new PageTicker({
    clock: systemClock,
    timers: machineTimers,
    timeZone: browserTimeZone,
    isVisible: () => !document.hidden,
    onWake: (callback) => {
      for (const type of WAKING) addEventListener(type, callback);
      return () => WAKING.forEach((type) => removeEventListener(type, callback));
    },
  }));
