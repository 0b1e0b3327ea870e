import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Community } from '../../domain/community/community.ts';

/**
 * Which cards are open, and the part that shows a community in full, which is loaded when the first one opens. What has
 * been open stays in the page when it is closed or filtered out, so that nothing typed there is lost.
 */
export class OpenCardsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onFragment: () => void;
  /** By global id: whether it is open now. */
  readonly #cards = new Map<string, boolean>();
  #hasFailed = false;

  /** @param onFragment called when the fragment of the page's address has changed. */
  constructor(host: ReactiveControllerHost, onFragment: () => void) {
    this.#host = host;
    this.#onFragment = onFragment;
    host.addController(this);
  }

  /** Whether what is shown in an open card could not be loaded. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  isOpen({ key }: Community): boolean {
    return this.#cards.get(key) === true;
  }

  /** Whether a card is or has been open. */
  wasOpened({ key }: Community): boolean {
    return this.#cards.has(key);
  }

  /** Resolves when what it shows is there, or cannot be. */
  async open({ key }: Community): Promise<void> {
    this.#cards.set(key, true);
    this.#host.requestUpdate();
    await this.#load();
  }

  close({ key }: Community): void {
    this.#cards.set(key, false);
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#onFragment);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#onFragment);
  }

  async #load(): Promise<void> {
    try {
      await import('../cop-community/define.ts');
      this.#hasFailed = false;
    } catch (error) {
      this.#hasFailed = true;
      console.error('<cop-directory>: <cop-community> cannot be loaded.', error);
    }
    this.#host.requestUpdate();
  }
}
