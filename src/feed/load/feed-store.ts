import { err, ok, type Result } from '../../lib/result.ts';
import { report } from '../../lib/report.ts';
import { WatchedValue } from '../../lib/watched-value.ts';
import type { FeedError } from '../feed-error.ts';
import type { FeedSource } from '../feed-source.ts';
import type { FeedState } from '../feed-state.ts';
import { SHORTEST_REFRESH } from '../limits.ts';
import type { mergeFeeds } from '../merge.ts';
import type { ParsedFeed } from '../parsed-feed.ts';
import type { DocumentState, FeedDocument } from './feed-document.ts';
import { machineTimers, type LoadPorts } from './ports.ts';

/** The longest time that timers can count, in ms: longer ones fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

type States = ReadonlyMap<string, DocumentState>;
type Merge = typeof mergeFeeds;

/** Stands in for merging where there is one feed, or where the code that merges cannot be had. */
const theOne: Merge = ([url = ''], loaded) => loaded.get(url);

let merging: Promise<Merge> | undefined;

/** Most pages show one feed and never load what merges. */
const loadMerge = (): Promise<Merge> =>
  (merging ??= import('../merge.ts').then(
    ({ mergeFeeds }) => mergeFeeds,
    (error: unknown) => {
      report('error', 501, 'cop-feed', 'what merges feeds cannot be loaded.', error);
      return theOne;
    },
  ));

const isSettled = ({ status }: DocumentState): boolean => status !== 'loading';

/** The feeds at several addresses and those that they include, shown as one. */
export class FeedStore extends WatchedValue<FeedState> implements FeedSource {
  readonly urls: readonly string[];
  readonly #open: (url: string) => FeedDocument;
  readonly #ports: LoadPorts;
  readonly #onIdle: () => void;
  readonly #documents = new Map<string, { readonly document: FeedDocument; readonly unwatch: () => void }>();
  /** What was last told, or is about to be. */
  #told: States | undefined;
  #timer: unknown;

  /**
   * @param urls absolute addresses.
   * @param open the page's one document of an address.
   * @param onIdle told when the last watcher has left.
   */
  constructor(urls: readonly string[], open: (url: string) => FeedDocument, ports: LoadPorts, onIdle: () => void) {
    super({ status: 'idle' });
    this.urls = urls;
    this.#open = open;
    this.#ports = ports;
    this.#onIdle = onIdle;
  }

  refresh(): void {
    for (const { document } of this.#documents.values()) document.refresh();
  }

  protected start(): void {
    if (this.value.status === 'idle') this.value = { status: 'loading' };
    this.#update();
    this.#schedule();
  }

  protected stop(): void {
    const { timers = machineTimers } = this.#ports;
    timers.clear(this.#timer);
    this.#told = undefined;
    for (const url of this.#documents.keys()) this.#leave(url);
    this.#onIdle();
  }

  /** Watches the documents that are wanted now, and tells what they give together once there is something to tell. */
  #update(): void {
    const states = new Map(this.urls.map((url) => [url, this.#stateOf(url)]));
    const roots = [...states.values()];
    const includes = roots.flatMap((state) => ('parsed' in state ? state.parsed.includes : []));
    for (const { url } of includes) states.set(url, this.#stateOf(url));
    for (const url of this.#documents.keys()) if (!states.has(url)) this.#leave(url);
    if (states.size > 1) void loadMerge();
    // An included feed that is slow holds up the others until its first attempt has failed.
    const isKnown = roots.every(isSettled) && [...states.values()].every((state) => isSettled(state) || 'error' in state);
    if (isKnown) this.#tell(states);
  }

  #stateOf(url: string): DocumentState {
    let watched = this.#documents.get(url);
    if (!watched) {
      const document = this.#open(url);
      watched = { document, unwatch: document.subscribe(() => this.#update()) };
      this.#documents.set(url, watched);
    }
    return watched.document.value;
  }

  #leave(url: string): void {
    this.#documents.get(url)?.unwatch();
    this.#documents.delete(url);
  }

  #tell(states: States): void {
    const loaded = new Map<string, Result<ParsedFeed, FeedError>>();
    let oldest: Extract<DocumentState, { status: 'stale' }> | undefined;
    for (const [url, state] of states) {
      if ('parsed' in state) loaded.set(url, ok(state.parsed));
      else if (state.status === 'failed') loaded.set(url, err(state.error));
      if (state.status === 'stale' && state.asOf < (oldest?.asOf ?? Infinity)) oldest = state;
    }
    const publish = (merge: Merge): void => {
      const merged = merge(this.urls, loaded);
      if (!merged || this.#told !== states) return;
      if (!merged.ok) this.value = { status: 'failed', error: merged.error };
      else {
        const { feed, issues } = merged.value;
        this.value = oldest ? { status: 'stale', feed, issues, asOf: oldest.asOf, error: oldest.error } : { status: 'ready', feed, issues };
      }
      this.#schedule();
    };
    this.#told = states;
    if (states.size === 1) publish(theOne);
    else void loadMerge().then(publish);
  }

  /** The feed's own interval; sooner while something is wrong. */
  get #interval(): number {
    return this.value.status === 'ready' ? this.value.feed.refreshInterval : SHORTEST_REFRESH;
  }

  /** Looks again after `interval`, in ms; while nobody can see the page, soon after somebody can. */
  #schedule(interval = this.#interval): void {
    const { timers = machineTimers, isVisible = () => true } = this.#ports;
    timers.clear(this.#timer);
    this.#timer = timers.set(
      () => {
        const isSeen = isVisible();
        if (isSeen) this.refresh();
        this.#schedule(isSeen ? undefined : SHORTEST_REFRESH);
      },
      Math.min(interval, LONGEST_TIMER),
    );
  }
}
