import { nextFrame, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import type { CopDirectory } from '../../src/elements/cop-directory/cop-directory.ts';
import '../../src/elements/cop-directory/define.ts';
import type { FeedState } from '../../src/feed/feed-state.ts';
import { testNow, withFeed } from './feeds.ts';
import { seen } from './seen.ts';

/** A directory in a page, as people see and use it. */
export class DirectoryPage {
  constructor(readonly element: CopDirectory) {}

  /** A directory of `json` in the page, its dates there. */
  static async open(
    json: object | FeedState,
    content: TemplateResult = html`<cop-directory lang="en-CA" now=${testNow} time-zone="America/Toronto"></cop-directory>`,
  ): Promise<DirectoryPage> {
    const { element } = await withFeed<CopDirectory>(json, content);
    const page = new DirectoryPage(element);
    await page.settle();
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** Waits until everything has come that is loaded when needed. */
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(() => !this.root.querySelector('.skeleton, [aria-busy=true]'), 'everything is drawn', { timeout: 5000 });
    await this.element.updateComplete;
  }

  /** The cards that can be seen, in order. */
  get cards(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('li:not([hidden]) > .card')];
  }

  get names(): string[] {
    return this.cards.map((card) => seen(card.querySelector('.toggle')!));
  }

  card(name: string): HTMLElement {
    return this.cards.find((card) => seen(card.querySelector('.toggle')!).startsWith(name))!;
  }

  /** What a line of a card says: `eligibility`, `rhythm`, `next`, `summary`, `marks`, `action`. */
  line(name: string, line: string): string {
    return seen(this.card(name).querySelector(`.${line}`)!);
  }

  toggle(name: string): HTMLButtonElement {
    return this.card(name).querySelector<HTMLButtonElement>('.toggle')!;
  }

  /** What the card of `name` opens; null as long as it has not been open. */
  panel(name: string): HTMLElement | null {
    return this.root.querySelector(`#${this.toggle(name).getAttribute('aria-controls')}`);
  }

  get count(): string {
    return seen(this.root.querySelector('[role=status]')!);
  }

  get field(): HTMLInputElement | null {
    return this.root.querySelector('input[type=search]');
  }

  /** Types, and waits for the answer of the whole search. */
  async type(query: string): Promise<void> {
    this.field!.value = query;
    this.field!.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
    await waitUntil(() => !this.root.querySelector('[aria-busy=true], .sorting') || this.cards.length >= 6, 'the search has answered', {
      timeout: 5000,
    });
    await this.element.updateComplete;
  }

  get menus(): string[] {
    return [...this.root.querySelectorAll('.facet > summary')].map((summary) => seen(summary));
  }

  /** Opens the menu called `name`, and waits for what is in it. */
  async open(name: string): Promise<HTMLDetailsElement> {
    this.menu(name).open = true;
    await waitUntil(() => this.menu(name).querySelector('label') && !this.menu(name).textContent.includes('…'), 'the menu has come', {
      timeout: 5000,
    });
    return this.menu(name);
  }

  /** The labels in the menu called `menu`, with what each would leave. */
  async choices(menu: string): Promise<string[]> {
    await this.open(menu);
    return [...this.menu(menu).querySelectorAll('label')].map((label) => label.textContent.replace(/\s+/g, ' ').trim());
  }

  menu(name: string): HTMLDetailsElement {
    return [...this.root.querySelectorAll<HTMLDetailsElement>('.facet')].find((menu) =>
      seen(menu.querySelector('summary')!).startsWith(name),
    )!;
  }

  async choose(menu: string, value: string): Promise<void> {
    const label = [...(await this.open(menu)).querySelectorAll('label')].find((each) => each.textContent.includes(value))!;
    label.querySelector('input')!.click();
    await this.settle();
  }

  get chips(): HTMLButtonElement[] {
    return [...this.root.querySelectorAll<HTMLButtonElement>('.chip')];
  }

  /** What has the focus, in this element. */
  get focused(): Element | null {
    return this.root.activeElement;
  }

  /** Waits for the rest after which the count is told. */
  async rest(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 350));
    await this.element.updateComplete;
    await nextFrame();
  }
}
