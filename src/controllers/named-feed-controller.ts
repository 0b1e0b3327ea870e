import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedError } from '../feed/feed-error.ts';
import type { FeedSource } from '../feed/feed-source.ts';
import type { FeedState } from '../feed/feed-state.ts';
import { report } from '../lib/report.ts';
import { CopFeedErrorEvent, CopFeedLoadEvent } from './feed-events.ts';
import { pageFeeds } from './page-feeds.ts';

type Host = ReactiveControllerHost & HTMLElement;

/** The absolute addresses in a `src` attribute: separated by white space, relative to the page, each once. */
export function addressesIn(src: string, base: string): readonly string[] {
  const addresses = src.split(/\s+/).filter(Boolean);
  return [...new Set(addresses.map((address) => (URL.canParse(address, base) ? new URL(address, base).href : address)))];
}

/** Tells the web team why a feed cannot be had, in words that are loaded for it: a page whose feed is good does without them. */
async function explain(tag: string, error: FeedError): Promise<void> {
  const [code, cause] = await import('../i18n/feed-cause.ts').then(
    ({ feedReport }) => feedReport(error),
    () => [200, JSON.stringify(error)] as const,
  );
  report('error', code, tag, cause);
}

/**
 * The feed that its host names in `src`: opens it while the host is in a page, and tells the host's listeners and the
 * console what became of it.
 */
export class NamedFeedController implements ReactiveController {
  readonly #host: Host;
  readonly #onSource: (source: FeedSource | undefined) => void;
  #src = '';
  #source: FeedSource | undefined;
  #unsubscribe: (() => void) | undefined;

  /** @param onSource told of each new source; undefined when the host names none. */
  constructor(host: Host, onSource: (source: FeedSource | undefined) => void = () => undefined) {
    this.#host = host;
    this.#onSource = onSource;
    host.addController(this);
  }

  /** Undefined when the host names no feed. */
  get source(): FeedSource | undefined {
    return this.#source;
  }

  /** Sets what the host's `src` says; the same again does nothing. */
  set src(src: string) {
    if (src === this.#src) return;
    this.#src = src;
    this.#unsubscribe?.();
    const urls = addressesIn(src, document.baseURI);
    this.#source = urls.length > 0 ? pageFeeds().open(urls) : undefined;
    this.#onSource(this.#source);
    if (this.#host.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#source?.subscribe((state) => this.#tell(state));
    if (this.#source) this.#tell(this.#source.value);
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  #tell(state: FeedState): void {
    this.#host.requestUpdate();
    const tag = this.#host.localName;
    switch (state.status) {
      case 'ready':
        if (state.issues.length > 0) {
          report('warn', 220, tag, `${state.issues.length} issues in the feed: ask "npx cop-feed validate".`, state.issues);
        }
        this.#host.dispatchEvent(new CopFeedLoadEvent(state.feed, state.issues));
        break;
      case 'stale':
      case 'failed':
        void explain(tag, state.error);
        this.#host.dispatchEvent(new CopFeedErrorEvent(state.error, state.status === 'stale'));
        break;
    }
  }
}
