import type { Clock } from '../../src/domain/time/clock.ts';
import type { Timers } from '../../src/feed/load/ports.ts';

interface Timer {
  readonly callback: () => void;
  readonly millis: number;
  readonly due: number;
}

/** Timers and the clock they go by; time passes when the test says so. */
export class ManualTimers implements Timers, Clock {
  #now = Date.UTC(2026, 10, 21);
  #timers: Timer[] = [];

  now(): number {
    return this.#now;
  }

  /** How long each timer that is running was set for, in ms. */
  get running(): readonly number[] {
    return this.#timers.map(({ millis }) => millis);
  }

  set(callback: () => void, millis: number): unknown {
    const timer = { callback, millis, due: this.#now + millis };
    this.#timers.push(timer);
    return timer;
  }

  clear(timer: unknown): void {
    this.#timers = this.#timers.filter((each) => each !== timer);
  }

  /** Lets time pass, in ms; timers that come due run in their order. */
  advance(millis: number): void {
    const end = this.#now + millis;
    for (;;) {
      const [next] = this.#timers.filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
      if (!next) break;
      this.#now = next.due;
      this.clear(next);
      next.callback();
    }
    this.#now = end;
  }
}

/** Waits until `condition` holds; fails after five seconds. */
export async function until(condition: () => boolean, what = String(condition)): Promise<void> {
  for (const deadline = Date.now() + 5000; !condition(); await new Promise((resolve) => setTimeout(resolve, 2))) {
    if (Date.now() > deadline) throw new Error(`This has not come about: ${what}`);
  }
}
