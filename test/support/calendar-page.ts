import type { TemplateResult } from 'lit';
import type { CopSchedule } from '../../src/elements/cop-schedule/cop-schedule.ts';
import '../../src/elements/cop-schedule/define.ts';
import { eventually } from './eventually.ts';
import { type TestFeedSource, withFeed } from './feeds.ts';
import { press } from './press.ts';
import { seen } from './seen.ts';

/** A schedule in the page as a visitor finds it: what they see of the month or week, and the keys and buttons they press. */
export class CalendarPage {
  private constructor(
    readonly schedule: CopSchedule,
    readonly wrapper: HTMLElement,
    readonly source: TestFeedSource,
  ) {}

  /** Shows `json` in `content`, a schedule that sets `view`, and waits until its views are there. */
  static async open(json: object, content: TemplateResult, width = 1000): Promise<CalendarPage> {
    const { element, wrapper, source } = await withFeed<CopSchedule>(json, content);
    wrapper.style.inlineSize = `${width}px`;
    const page = new CalendarPage(element, wrapper, source);
    await eventually(() => page.root.querySelector('.choice'), 'the views are there');
    await element.updateComplete;
    return page;
  }

  get root(): ShadowRoot {
    return this.schedule.shadowRoot!;
  }

  all(selector: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(selector)];
  }

  /** The text that is seen of everything that `selector` finds and that is not hidden by the style. */
  texts(selector: string): string[] {
    return this.all(selector)
      .filter((node) => node.getClientRects().length > 0)
      .map((node) => seen(node));
  }

  get heading(): string {
    return seen(this.root.querySelector('#period')!);
  }

  /** What is heard of a day: its text but for what is hidden from those who hear the page. */
  heard(date: string): string {
    const copy = this.cell(date).cloneNode(true) as HTMLElement;
    for (const node of copy.querySelectorAll('[aria-hidden=true]')) node.remove();
    return copy.textContent
      .replaceAll(/[\s]+/g, ' ')
      .replaceAll(/ ([.,])/g, '$1')
      .trim();
  }

  cell(date: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-date="${date}"]`)!;
  }

  /** Every day with meetings, as it is seen: "8 2:00 p.m. Makers". */
  get days(): string[] {
    return this.all('td')
      .filter((cell) => cell.querySelector('.meeting'))
      .map((cell) => seen(cell).replaceAll('\u00a0', ' '));
  }

  /** The date that has the focus. */
  get focused(): string | undefined {
    return (this.root.activeElement as HTMLElement | null)?.dataset['date'];
  }

  get selected(): string[] {
    return this.all('[aria-selected=true]').map((cell) => cell.dataset['date']!);
  }

  /** The meetings listed beneath the grid. */
  get chosen(): string[] {
    return this.texts('.chosen .row');
  }

  /** Puts the focus where Tab would. */
  focusGrid(): void {
    this.root.querySelector<HTMLElement>('td[tabindex="0"]')!.focus();
  }

  /** Presses keys one after the other, and waits until the page has answered. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      await press(key);
      await this.settled();
    }
  }

  async click(selector: string): Promise<void> {
    this.root.querySelector<HTMLElement>(selector)!.click();
    await this.settled();
  }

  /** Chooses a view as a visitor does. */
  async choose(index: number): Promise<void> {
    this.all('.choice input')[index]!.click();
    await this.settled();
  }

  async settled(): Promise<void> {
    while (!(await this.schedule.updateComplete));
  }
}
