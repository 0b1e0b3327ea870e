import { type PageTicker, pageTicker, type TickerWaiter } from '../../controllers/page-ticker.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { Countdown } from '../../i18n/countdown.ts';

/** Tells what to write at an instant; undefined where there is nothing to count. */
export type DescribeCountdown = (now: Instant) => Countdown | undefined;

/**
 * A text node that counts down by itself on the page's one timer: nothing is drawn anew but its own letters, and those
 * only when they change.
 */
export class CountdownText implements TickerWaiter {
  /** Stands in the host's template. */
  readonly node: Text = document.createTextNode('');
  readonly #now: () => Instant;
  readonly #ticker: PageTicker;
  #describe: DescribeCountdown | undefined;
  #isFixed = false;

  /** @param now the clock that `ticker` goes by. */
  constructor(now: () => Instant, ticker = pageTicker()) {
    this.#now = now;
    this.#ticker = ticker;
  }

  /**
   * Counts as `describe` says from now on; undefined stops it.
   * @param isFixed whether the present does not pass: it is written once then.
   */
  show(describe: DescribeCountdown | undefined, isFixed: boolean): void {
    this.#describe = describe;
    this.#isFixed = isFixed;
    this.tick();
  }

  /** Waits for nothing, until it is shown again. */
  stop(): void {
    this.#ticker.forget(this);
  }

  tick(): void {
    const countdown = this.#describe?.(this.#now());
    const text = countdown?.text ?? '';
    if (this.node.data !== text) this.node.data = text;
    if (countdown && !this.#isFixed) this.#ticker.wait(this, countdown.until);
    else this.stop();
  }
}
