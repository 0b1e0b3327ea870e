import { PageTicker, type TickerWaiter } from '../../src/controllers/page-ticker.ts';
import { ManualTimers } from './manual-timers.ts';

/** A page whose time passes, sleeps, hides and travels as the test says. */
export class TickingPage {
  readonly timers = new ManualTimers();
  isVisible = true;
  timeZone = 'America/Toronto';
  /** Who wants to know when the page wakes. */
  readonly listeners = new Set<() => void>();
  #shift = 0;

  readonly ticker = new PageTicker({
    clock: { now: () => this.now },
    timers: this.timers,
    timeZone: () => this.timeZone,
    isVisible: () => this.isVisible,
    onWake: (callback) => {
      this.listeners.add(callback);
      return () => this.listeners.delete(callback);
    },
  });

  get now(): number {
    return this.timers.now() + this.#shift;
  }

  /** The clock shows another time, and no timer has run. */
  jump(millis: number): void {
    this.#shift += millis;
  }

  wake(): void {
    for (const callback of [...this.listeners]) callback();
  }

  /** Somebody who notes how long after the start of the test it is told, in seconds, and may wait anew. */
  waiter(again?: (waiter: TickerWaiter) => void): { tick(): void; readonly told: number[] } {
    const start = this.now;
    const told: number[] = [];
    const waiter = {
      told,
      tick: () => {
        told.push((this.now - start) / 1000);
        again?.(waiter);
      },
    };
    return waiter;
  }
}
