import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { feedContext } from '../context/feed-context.ts';
import type { FeedSource } from '../feed/feed-source.ts';
import type { FeedState } from '../feed/feed-state.ts';
import { NamedFeedController } from './named-feed-controller.ts';

const idle: FeedState = { status: 'idle' };

/** How long a widget waits for a feed before it tells the web team that it has none, in ms. */
const patience = 5000;

/** The feed that its host shows: the one in its own `src`, else the nearest `<cop-feed>`'s, whichever comes first into the page. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #required: boolean;
  readonly #named: NamedFeedController;
  readonly #provided: ContextConsumer<typeof feedContext, ReactiveElement>;
  #watched: FeedSource | undefined;
  #unwatch: (() => void) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param options.required whether a host without a feed is a mistake of the page, which the web team is told of. */
  constructor(host: ReactiveElement, { required = true } = {}) {
    this.#host = host;
    this.#required = required;
    this.#named = new NamedFeedController(host, () => this.#watch());
    this.#provided = new ContextConsumer(host, { context: feedContext, subscribe: true, callback: () => this.#watch() });
    host.addController(this);
  }

  /** What is known of the feed; `idle` while the host has none. */
  get state(): FeedState {
    return this.#source?.value ?? idle;
  }

  /** Sets what the host's `src` says. */
  set src(src: string) {
    this.#named.src = src;
  }

  hostConnected(): void {
    this.#watch();
    if (!this.#required) return;
    this.#timer = setTimeout(() => {
      if (!this.#source) console.warn(`<${this.#host.localName}> has no feed: give it a src, or put it inside a <cop-feed src="…">.`);
    }, patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#unwatch?.();
    this.#unwatch = this.#watched = undefined;
  }

  get #source(): FeedSource | undefined {
    return this.#named.source ?? this.#provided.value;
  }

  /** Watches a provided source only: a named one reports by itself. */
  #watch(): void {
    const provided = this.#named.source ? undefined : this.#provided.value;
    if (provided === this.#watched) return;
    this.#unwatch?.();
    this.#watched = provided;
    this.#unwatch = provided?.subscribe(() => this.#host.requestUpdate());
    this.#host.requestUpdate();
  }
}
