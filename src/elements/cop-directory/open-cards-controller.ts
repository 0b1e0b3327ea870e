import type { LitElement, ReactiveController } from 'lit';
import { report } from '../../lib/report.ts';
import type { Community } from '../../domain/community/community.ts';
import type { CopCommunity } from '../cop-community/cop-community.ts';
import { CopSelectEvent } from '../internal/cop-select-event.ts';
import { communityInFragment } from '../internal/fragment.ts';
import { panelId } from './panel.ts';

/** What the cards are cards of. */
export interface CardsOwner {
  /** Every community that has a card, also one that is not shown now. */
  readonly all: () => readonly Community[];
  /** Makes sure that the card of a community is among those that are drawn. */
  readonly reveal: (community: Community) => void;
}

/**
 * Which cards are open, and the part that shows a community in full, which is loaded when the first one opens. What has
 * been open stays in the page when it is closed or filtered out, so that nothing typed there is lost.
 */
export class OpenCardsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #owner: CardsOwner;
  /** By global id: whether it is open now. */
  readonly #cards = new Map<string, boolean>();
  #loading: Promise<void> | undefined;
  #state: 'loading' | 'ready' | 'failed' = 'loading';

  constructor(host: LitElement, owner: CardsOwner) {
    this.#host = host;
    this.#owner = owner;
    host.addController(this);
  }

  /** Whether what an open card shows has been loaded. */
  get state(): 'loading' | 'ready' | 'failed' {
    return this.#state;
  }

  isOpen({ key }: Community): boolean {
    return this.#cards.get(key) === true;
  }

  /** Whether a card is or has been open. */
  wasOpened({ key }: Community): boolean {
    return this.#cards.has(key);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.followFragment);
    this.#host.addEventListener('click', this.#followAgain);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.followFragment);
    this.#host.removeEventListener('click', this.#followAgain);
  }

  /** A visitor opens or closes a card. */
  toggle(community: Community): void {
    if (this.isOpen(community)) this.close(community);
    else this.#select(community);
  }

  /** A visitor closes a card: the focus goes back to what opened it. */
  close(community: Community): void {
    this.#cards.set(community.key, false);
    this.#host.requestUpdate();
    this.toggleOf(community)?.focus();
  }

  /** A visitor wants the form by which one joins a community. */
  async openForm(community: Community): Promise<void> {
    if (!this.isOpen(community) && !this.#select(community)) return;
    await this.#loading;
    await this.#host.updateComplete;
    const shown = this.#host.renderRoot.querySelector<CopCommunity>(`#${this.#panelId(community)} cop-community`);
    await shown?.openForm();
  }

  /** Opens the community that the fragment of the page's address names, and moves to it. */
  readonly followFragment = (): void => {
    const community = communityInFragment(location.hash, this.#owner.all());
    if (community) void this.#moveTo(community);
  };

  /** The button that opens the card of a community. */
  toggleOf(community: Community | undefined): HTMLElement | null {
    return community ? this.#host.renderRoot.querySelector(`.toggle[aria-controls=${this.#panelId(community)}]`) : null;
  }

  async #moveTo(community: Community): Promise<void> {
    this.#open(community);
    this.#owner.reveal(community);
    await this.#host.updateComplete;
    const toggle = this.toggleOf(community);
    toggle?.closest('.card')?.scrollIntoView();
    toggle?.focus({ preventScroll: true });
  }

  /** A link to what the address names already changes nothing that the page would tell of. */
  readonly #followAgain = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link?.href === location.href) this.followFragment();
  };

  #panelId(community: Community): string {
    return panelId(this.#owner.all().indexOf(community));
  }

  /** @returns false where the page shows something else instead. */
  #select(community: Community): boolean {
    const isWanted = this.#host.dispatchEvent(new CopSelectEvent(community));
    if (isWanted) this.#open(community);
    return isWanted;
  }

  #open({ key }: Community): void {
    this.#cards.set(key, true);
    if (this.#state !== 'ready') this.#loading ??= this.#load();
    this.#host.requestUpdate();
  }

  async #load(): Promise<void> {
    try {
      await import('../cop-community/define.ts');
      this.#state = 'ready';
    } catch (error) {
      this.#state = 'failed';
      this.#loading = undefined;
      report('error', 501, 'cop-directory', '<cop-community> cannot be loaded.', error);
    }
    this.#host.requestUpdate();
  }
}
