import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { feedContext } from '../context/feed-context.ts';
import type { FeedSource } from '../feed/feed-source.ts';

/** The feed of the nearest `<cop-feed>` around its host, whichever of the two comes first into the page. Loads nothing itself. */
export class ProvidedFeedController implements ReactiveController {
  readonly #host: ReactiveElement;
  #source: FeedSource | undefined;
  #unwatch: (() => void) | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
    // Asks anew, and so calls back, each time the host comes into a page.
    new ContextConsumer(host, { context: feedContext, subscribe: true, callback: (source) => this.#watch(source) });
  }

  /** Undefined while there is none. */
  get source(): FeedSource | undefined {
    return this.#source;
  }

  hostDisconnected(): void {
    // What was shown stays: the host may be on its way to another place.
    this.#unwatch?.();
  }

  #watch(source: FeedSource | undefined): void {
    this.#unwatch?.();
    this.#source = source;
    this.#unwatch = source?.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
