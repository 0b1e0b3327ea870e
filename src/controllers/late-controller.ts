import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { report } from '../lib/report.ts';

/** Where a part that is loaded late stands. */
export type LateState<T> =
  | { readonly status: 'idle' | 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly error: unknown };

/**
 * A part of an element that is loaded when it is first needed, so that pages that never need it do not fetch it. The host
 * is drawn anew when the part has come, and when it cannot be had; what cannot be had is said once on the console.
 *
 * @example
 * ```ts
 * readonly #month = new LateController(this, () => import('./month-view.ts'), 'the month view cannot be loaded; the agenda is shown.');
 * ```
 */
export class LateController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly localName: string };
  readonly #load: () => Promise<T>;
  readonly #trouble: string;
  #state: LateState<T> = { status: 'idle' };
  #loading: Promise<T | undefined> | undefined;

  /**
   * @param load imports the part; called at most once.
   * @param trouble for the web team: what is missing when it cannot be had, and what is shown instead.
   */
  constructor(host: ReactiveControllerHost & { readonly localName: string }, load: () => Promise<T>, trouble: string) {
    this.#host = host;
    this.#load = load;
    this.#trouble = trouble;
    host.addController(this);
  }

  get state(): LateState<T> {
    return this.#state;
  }

  /** The part, once it is there. Does not ask for it. */
  get value(): T | undefined {
    return this.#state.status === 'ready' ? this.#state.value : undefined;
  }

  hostConnected(): void {
    // Nothing to take up: a part that is on its way arrives wherever the host is.
  }

  /** Asks for the part. Settles when it is there, or with undefined when it cannot be had; never rejects. */
  need(): Promise<T | undefined> {
    return (this.#loading ??= this.#fetch());
  }

  async #fetch(): Promise<T | undefined> {
    this.#state = { status: 'loading' };
    try {
      this.#state = { status: 'ready', value: await this.#load() };
    } catch (error) {
      this.#state = { status: 'failed', error };
      report('error', 501, this.#host.localName, this.#trouble, error);
    }
    this.#host.requestUpdate();
    return this.value;
  }
}
