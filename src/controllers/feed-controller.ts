import type { ReactiveController, ReactiveElement } from 'lit';
import type { FeedSource } from '../feed/feed-source.ts';
import type { FeedState } from '../feed/feed-state.ts';
import { report } from '../lib/report.ts';
import { NamedFeedController } from './named-feed-controller.ts';
import { ProvidedFeedController } from './provided-feed-controller.ts';

const idle: FeedState = { status: 'idle' };

/** How long a widget waits for a feed before it tells the web team that it has none, in ms. */
const patience = 5000;

/** The feed that its host shows: the one in its own `src`, else the nearest `<cop-feed>`'s. */
export class FeedController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #named: NamedFeedController;
  readonly #provided: ProvidedFeedController;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#named = new NamedFeedController(host);
    this.#provided = new ProvidedFeedController(host);
    host.addController(this);
  }

  /** What is known of the feed; `idle` while the host has none. */
  get state(): FeedState {
    return this.source?.value ?? idle;
  }

  /** Undefined while the host has none. */
  get source(): FeedSource | undefined {
    return this.#named.source ?? this.#provided.source;
  }

  /** Sets what the host's `src` says. */
  set src(src: string) {
    this.#named.src = src;
  }

  hostConnected(): void {
    this.#timer = setTimeout(() => {
      if (!this.source) report('warn', 221, this.#host.localName, 'it needs a src, or a <cop-feed src> around it.');
    }, patience);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
