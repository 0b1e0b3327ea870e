import type { CopTimeZone } from '../../src/elements/cop-time-zone/cop-time-zone.ts';
import { eventually } from './eventually.ts';
import { press } from './press.ts';
import { seen } from './seen.ts';

/** What a visitor finds and does in `<cop-time-zone>`. */
export class ZonePicker {
  constructor(readonly element: CopTimeZone) {}

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** The button that opens the choice: in the line that stands in the element until it is loaded, or in the element itself. */
  get button(): HTMLButtonElement {
    return (this.element.shadowRoot ?? this.element).querySelector<HTMLButtonElement>('[part=change]')!;
  }

  get input(): HTMLInputElement {
    return this.root.querySelector('input')!;
  }

  get options(): readonly HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('[role=option]')];
  }

  /** What each option says. */
  get rows(): readonly string[] {
    return this.options.map(seen);
  }

  /** The headings of the groups. */
  get sections(): readonly string[] {
    return [...this.root.querySelectorAll('[role=group]')].map((group) =>
      seen(this.root.getElementById(group.getAttribute('aria-labelledby')!)!),
    );
  }

  /** The option that the arrow keys are on, as assistive technology is told. */
  get active(): HTMLElement | null {
    const id = this.input.getAttribute('aria-activedescendant');
    return id === null ? null : this.root.getElementById(id);
  }

  get status(): string {
    return this.root.querySelector('[role=status]')!.textContent.trim();
  }

  get isOpen(): boolean {
    return Boolean(this.element.shadowRoot?.querySelector('input'));
  }

  /** Waits until the zone is drawn: all but the line of a compact element is loaded late. */
  async drawn(): Promise<this> {
    await eventually(() => (this.element.shadowRoot ?? this.element).querySelector('[part=change]'), 'the zone is drawn');
    return this;
  }

  /** Opens the choice with the pointer, and waits until the focus is in its field. */
  async open(): Promise<void> {
    await this.drawn();
    this.button.click();
    await this.#opened();
  }

  /** Opens the choice with the keyboard. */
  async openByKey(): Promise<void> {
    this.button.focus();
    await press('Enter');
    await this.#opened();
  }

  /** Types with the keyboard, where the focus is. */
  async type(text: string): Promise<void> {
    for (const key of text) await press(key);
    await this.element.updateComplete;
  }

  /** Presses a key where the focus is. */
  async press(key: string): Promise<void> {
    await press(key);
    await this.element.updateComplete;
  }

  /** Searches, as if all of it were typed at once. */
  async search(text: string): Promise<void> {
    this.input.value = text;
    this.input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** Opens the choice, searches and takes the first that is found. */
  async choose(text: string): Promise<void> {
    await this.open();
    await this.search(text);
    this.options[0]!.click();
    await this.element.updateComplete;
  }

  async #opened(): Promise<void> {
    await eventually(() => this.isOpen && this.root.activeElement === this.input, 'the choice is open');
  }
}
