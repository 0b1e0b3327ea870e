import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How many cards are drawn at first, and more each time. */
const PAGE = 48;
/** As many as these are drawn at once; of more, a slice at a time, so that the page can answer its visitor in between. */
const AT_ONCE = 24;
const SLICE = 6;

/** How much of a long list is drawn: a page, more when the visitor asks, a slice at a time. */
export class PagesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #limit = PAGE;
  #drawn = SLICE;
  #isBehind = false;
  #next: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether more is about to be drawn. */
  get isBehind(): boolean {
    return this.#isBehind;
  }

  /**
   * How many of `total` to draw now.
   * @param isHurried while somebody types: each letter is answered within a frame, the rest follows.
   */
  draw(total: number, isHurried: boolean): number {
    const wanted = Math.min(total, this.#limit);
    if (total <= AT_ONCE) {
      this.#isBehind = false;
      return wanted;
    }
    if (isHurried) this.#drawn = SLICE;
    this.#isBehind = this.#drawn < wanted && !isHurried;
    return Math.min(wanted, this.#drawn);
  }

  /** How many of `total` the next page would add. */
  rest(total: number): number {
    return Math.min(PAGE, total - this.#limit);
  }

  /** Draws one page more. @returns the index of its first. */
  more(): number {
    const first = this.#limit;
    this.#limit += PAGE;
    this.#host.requestUpdate();
    return first;
  }

  /** Draws as far as the one at `index`, at once. */
  reach(index: number): void {
    if (index >= this.#limit) this.#limit = index + PAGE;
    if (index >= this.#drawn) this.#drawn = index + 1;
  }

  hostUpdated(): void {
    clearTimeout(this.#next);
    if (this.#isBehind) this.#next = setTimeout(this.#drawMore);
  }

  hostDisconnected(): void {
    clearTimeout(this.#next);
  }

  hostConnected(): void {
    if (this.#isBehind) this.#next = setTimeout(this.#drawMore);
  }

  readonly #drawMore = (): void => {
    this.#drawn += SLICE;
    this.#host.requestUpdate();
  };
}
