import { ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { feedContext } from '../context/feed-context.ts';
import { type DisplaySettings, settingsContext } from '../context/settings-context.ts';
import type { FeedSource } from '../feed/feed-source.ts';

/** Hands the feed, zone, hour cycle and clock that its host shows things with on to the widgets in its shadow root. */
export class HandOnController implements ReactiveController {
  readonly #feed: ContextProvider<typeof feedContext>;
  readonly #settings: ContextProvider<typeof settingsContext>;

  /**
   * @param source the feed that the host shows, at the time of its updates.
   * @param settings what is set for the host.
   */
  constructor(
    host: ReactiveElement,
    private readonly source: () => FeedSource | undefined,
    private readonly settings: () => DisplaySettings,
  ) {
    this.#feed = new ContextProvider(host, { context: feedContext });
    this.#settings = new ContextProvider(host, { context: settingsContext, initialValue: {} });
    host.addController(this);
  }

  hostUpdate(): void {
    this.#feed.setValue(this.source());
    const { timeZone, hourCycle, now } = this.settings();
    const { value } = this.#settings;
    // A new object each time would have every widget inside draw itself anew.
    if (value.timeZone === timeZone && value.hourCycle === hourCycle && value.now === now) return;
    this.#settings.setValue({ timeZone, hourCycle, now });
  }
}
