import type { Log } from './log.ts';
import type { Store } from './store/store.ts';

const HOUR_MS = 3_600_000;

/** After how many hours of an even clock something is deleted again. */
const EVEN_HOURS = 24;

/**
 * Deletes what nobody confirmed, every hour. A clock that has jumped by more than an hour is not believed for a day: one that
 * was set wrongly for a moment must not make everybody's thirty days be over.
 */
export class Purger {
  readonly #store: Store;
  readonly #log: Log;
  readonly #now: () => number;
  readonly #monotonic: () => number;
  #timer: NodeJS.Timeout | undefined;
  #before: { now: number; monotonic: number } | undefined;
  #evenHours = EVEN_HOURS;

  constructor(store: Store, log: Log, now: () => number, monotonic = (): number => performance.now()) {
    this.#store = store;
    this.#log = log;
    this.#now = now;
    this.#monotonic = monotonic;
  }

  start(): void {
    this.#timer = setInterval(() => void this.tick(), HOUR_MS).unref();
    void this.tick();
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** What happens every hour. */
  async tick(): Promise<void> {
    const [now, monotonic] = [this.#now(), this.#monotonic()];
    const before = this.#before ?? { now, monotonic };
    this.#before = { now, monotonic };
    const hasJumped = Math.abs(now - before.now - (monotonic - before.monotonic)) > HOUR_MS;
    this.#evenHours = hasJumped ? 0 : this.#evenHours + 1;
    if (hasJumped) this.#log({ event: 'clock-jumped', level: 'warn', hours: Math.round((now - before.now) / HOUR_MS) });
    if (this.#evenHours < EVEN_HOURS) return;
    try {
      const { signUps, submissions, mails } = await this.#store.purge(now);
      if (signUps + submissions + mails > 0) this.#log({ event: 'purged', signUps, submissions, mails });
    } catch (error) {
      this.#log({ event: 'purge-failed', level: 'error', reason: (error as Error).message });
    }
  }
}
