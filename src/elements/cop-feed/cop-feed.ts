import { ContextProvider } from '@lit/context';
import { type PropertyValues, ReactiveElement } from 'lit';
import { property } from 'lit/decorators.js';
import { feedContext } from '../../context/feed-context.ts';
import { type HourCycle, settingsContext } from '../../context/settings-context.ts';
import { NamedFeedController } from '../../controllers/named-feed-controller.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { FeedState } from '../../feed/feed-state.ts';
import { hourCycleAttribute, instantAttribute } from '../internal/attributes.ts';

/**
 * Loads a feed once and gives it, with the zone and hour cycle to use, to every widget inside. It draws nothing itself.
 *
 * @example
 * ```html
 * <cop-feed src="https://association.example/cop-feed.json">
 *   <cop-directory></cop-directory>
 *   <cop-schedule></cop-schedule>
 * </cop-feed>
 * ```
 *
 * @summary Loads a feed for the widgets inside it.
 * @slot - The widgets, and anything else.
 * @fires {CopFeedLoadEvent} cop-feed-load - The feed has arrived, at first or anew: `feed` and `issues`.
 * @fires {CopFeedErrorEvent} cop-feed-error - The feed could not be had or refreshed: `error`, and whether a `stale` copy is shown.
 * @status stable
 */
export class CopFeed extends ReactiveElement {
  readonly #feed = new NamedFeedController(this, (source) => this.#feedProvider.setValue(source));
  readonly #feedProvider = new ContextProvider(this, { context: feedContext });
  readonly #settingsProvider = new ContextProvider(this, { context: settingsContext, initialValue: {} });

  /** One or more feed addresses, separated by white space, relative to the page. Several are shown as one. */
  @property() src = '';

  /** IANA zone to show times in; otherwise the visitor's choice, or the browser's. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;

  /** `h12` or `h23`; otherwise as the language has it. */
  @property({ attribute: 'hour-cycle', converter: hourCycleAttribute }) hourCycle: HourCycle | undefined;

  /** Instant to show things at (ISO 8601; ms as a property), for previews and tests; otherwise the clock. */
  @property({ converter: instantAttribute }) now: Instant | undefined;

  /** What is known of the feed. */
  get state(): FeedState {
    return this.#feed.source?.value ?? { status: 'idle' };
  }

  /** Loads the feed again now; what is shown stays until the answer is there. */
  refresh(): void {
    this.#feed.source?.refresh();
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#feed.src = this.src;
    this.#settingsProvider.setValue({ timeZone: this.timeZone, hourCycle: this.hourCycle, now: this.now });
  }
}
