import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { type DisplaySettings, type HourCycle, settingsContext } from '../context/settings-context.ts';
import type { Instant } from '../domain/time/clock.ts';
import { isTimeZone } from '../domain/time/zones.ts';
import { pageTicker, type TickerWaiter } from './page-ticker.ts';
import { browserTimeZone, systemClock } from './system-clock.ts';
import { visitorTimeZone } from './visitor-time-zone.ts';

/** Where the display zone came from; `feed`: the browser hides its zone, so the feed's stands in and the widget says so. */
export type TimeZoneSource = 'set' | 'visitor' | 'browser' | 'feed' | 'none';

/** The zone that times are shown in. */
export interface DisplayTimeZone {
  /** IANA. */
  readonly timeZone: string;
  readonly source: TimeZoneSource;
}

/**
 * The zone, hour cycle and clock that its host shows things with: the host's own attributes, then the nearest
 * `<cop-feed>`'s, then the visitor's choice and the browser.
 */
export class SettingsController implements ReactiveController, TickerWaiter {
  readonly #host: ReactiveElement;
  readonly #own: () => DisplaySettings;
  readonly #feedTimeZone: () => string | undefined;
  readonly #provided: ContextConsumer<typeof settingsContext, ReactiveElement>;
  #stopFollowing: (() => void) | undefined;
  #expires: Instant = Infinity;

  /**
   * @param own what the host's own attributes say.
   * @param feedTimeZone the zone of the feed that the host shows, when it is known.
   */
  constructor(host: ReactiveElement, own: () => DisplaySettings, feedTimeZone: () => string | undefined = () => undefined) {
    this.#host = host;
    this.#own = own;
    this.#feedTimeZone = feedTimeZone;
    this.#provided = new ContextConsumer(host, { context: settingsContext, subscribe: true });
    host.addController(this);
  }

  /** The display zone. A zone that the engine does not know counts as not given. */
  get displayTimeZone(): DisplayTimeZone {
    const set = [this.#own().timeZone, this.#provided.value?.timeZone].find((zone) => zone && isTimeZone(zone));
    if (set) return { timeZone: set, source: 'set' };
    const chosen = visitorTimeZone().value;
    if (chosen) return { timeZone: chosen, source: 'visitor' };
    const browser = browserTimeZone();
    if (browser) return { timeZone: browser, source: 'browser' };
    const feed = this.#feedTimeZone();
    return feed ? { timeZone: feed, source: 'feed' } : { timeZone: 'UTC', source: 'none' };
  }

  get hourCycle(): HourCycle | undefined {
    return this.#own().hourCycle ?? this.#provided.value?.hourCycle;
  }

  /** The present instant, or the one that `now` fixes. */
  get now(): Instant {
    return this.#fixedNow ?? systemClock.now();
  }

  /** Whether `now` fixes the present: time does not pass then. */
  get isFixed(): boolean {
    return this.#fixedNow !== undefined;
  }

  /** What the host and the nearest `<cop-feed>` set, for the widgets inside the host. */
  get given(): DisplaySettings {
    const own = this.#own();
    const provided = this.#provided.value;
    return {
      timeZone: own.timeZone ?? provided?.timeZone,
      hourCycle: own.hourCycle ?? provided?.hourCycle,
      now: own.now ?? provided?.now,
    };
  }

  get #fixedNow(): Instant | undefined {
    return this.#own().now ?? this.#provided.value?.now;
  }

  /** Says that what the host drew is right until `instant`: it is drawn again then. Infinity: for good. */
  rightUntil(instant: Instant): void {
    const now = systemClock.now();
    // What is out of date at once, for whatever reason, must not keep the page busy.
    this.#expires = this.isFixed ? Infinity : instant > now ? instant : now + 1000;
    this.#wait();
  }

  hostConnected(): void {
    this.#stopFollowing = visitorTimeZone().subscribe(() => this.#host.requestUpdate());
    this.#wait();
  }

  hostDisconnected(): void {
    this.#stopFollowing?.();
    pageTicker().forget(this);
  }

  tick(): void {
    this.#host.requestUpdate();
  }

  #wait(): void {
    if (this.#expires < Infinity && this.#host.isConnected) pageTicker().wait(this, this.#expires);
    else pageTicker().forget(this);
  }
}
