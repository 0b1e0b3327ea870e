import type { Instant } from '../../domain/time/clock.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { WatchedValue } from '../../lib/watched-value.ts';
import { resolveAddress, WEB } from '../address.ts';
import type { FeedError } from '../feed-error.ts';
import { SHORTEST_REFRESH } from '../limits.ts';
import { parseFeedText } from '../parse/feed.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import type { LoadPorts } from './ports.ts';
import { requestFeed, type FeedResponse } from './request.ts';

/**
 * What is known of one address. `loading`: nothing yet; `error` says that an attempt has failed and another follows.
 * `stale`: what was good at `asOf`, because of `error`.
 */
export type DocumentState =
  | { readonly status: 'loading'; readonly error?: FeedError }
  | { readonly status: 'fresh'; readonly parsed: ParsedFeed }
  | { readonly status: 'stale'; readonly parsed: ParsedFeed; readonly asOf: Instant; readonly error: FeedError }
  | { readonly status: 'failed'; readonly error: FeedError };

/** An answer that could be read, and when it was last known to be current. */
interface Good extends FeedResponse {
  readonly parsed: ParsedFeed;
  readonly asOf: Instant;
}

/** One feed at one address, loaded once for everybody who watches it. */
export class FeedDocument extends WatchedValue<DocumentState> {
  readonly #url: string;
  readonly #ports: LoadPorts;
  readonly #onIdle: () => void;
  #good: Good | undefined;
  /** The request that is under way. */
  #pending: AbortController | undefined;

  /**
   * @param url absolute address.
   * @param onIdle told when the last watcher has left.
   */
  constructor(url: string, ports: LoadPorts, onIdle: () => void) {
    super({ status: 'loading' });
    this.#url = url;
    this.#ports = ports;
    this.#onIdle = onIdle;
  }

  /**
   * Asks the server again, unless a request is under way.
   * @param age only when what is known is at least as old, in ms.
   */
  refresh(age = 0): void {
    if (!this.#pending && this.#ports.clock.now() - (this.#good?.asOf ?? -Infinity) >= age) void this.#load(true);
  }

  protected start(): void {
    if (this.value.status === 'loading') void this.#load(false);
    else this.refresh(SHORTEST_REFRESH);
  }

  protected stop(): void {
    this.#pending?.abort();
    this.#pending = undefined;
    this.#onIdle();
  }

  async #load(revalidate: boolean): Promise<void> {
    const url = this.#url;
    const pending = (this.#pending = new AbortController());
    const { signal } = pending;
    const isCurrent = (): boolean => this.#pending === pending;
    const showCopy = async (error: FeedError, orElse: DocumentState): Promise<void> => {
      const good = this.#good ?? (await this.#readCopy());
      if (!isCurrent()) return;
      this.#good = good;
      this.value = good ? { status: 'stale', parsed: good.parsed, asOf: good.asOf, error } : orElse;
    };
    const onSetback = (error: FeedError): void => {
      if (this.value.status === 'loading') void showCopy(error, { status: 'loading', error });
    };
    const answer = resolveAddress(url, url, WEB)
      ? await requestFeed(url, { signal, revalidate, etag: this.#good?.etag, onSetback }, this.#ports)
      : err<FeedError>({ kind: 'unsafe-address', url });
    if (!isCurrent()) return;
    const good = answer.ok ? this.#accept(answer.value) : answer;
    if (!good.ok) await showCopy(good.error, { status: 'failed', error: good.error });
    else {
      this.#good = good.value;
      const { parsed } = good.value;
      if (this.value.status !== 'fresh' || this.value.parsed !== parsed) this.value = { status: 'fresh', parsed };
    }
    if (isCurrent()) this.#pending = undefined;
  }

  /** Reads what came, unless it is what is known, and keeps a copy of what is good. */
  #accept(answer: FeedResponse | 'unchanged'): Result<Good, FeedError> {
    const known = this.#good;
    const response = answer === 'unchanged' ? (known as Good) : answer;
    const isKnown = known?.text === response.text && known.url === response.url;
    const parsed = isKnown ? ok(known.parsed) : parseFeedText(response.text, response.url);
    if (!parsed.ok) return parsed;
    const asOf = this.#ports.clock.now();
    void this.#ports.copies?.write(this.#url, { text: response.text, url: response.url, fetchedAt: asOf });
    return ok({ ...response, parsed: parsed.value, asOf });
  }

  async #readCopy(): Promise<Good | undefined> {
    const copy = await this.#ports.copies?.read(this.#url);
    if (!copy) return undefined;
    const parsed = parseFeedText(copy.text, copy.url);
    return parsed.ok ? { text: copy.text, url: copy.url, parsed: parsed.value, asOf: copy.fetchedAt } : undefined;
  }
}
