import { html, type TemplateResult } from 'lit';

type Draw = (part: string, content: unknown) => TemplateResult;

/** One template a level: names of tags cannot be bound, and what Lit has for it weighs more than six lines. */
const levels: readonly Draw[] = [
  (part, content) => html`<h1 part=${part} class=${part}>${content}</h1>`,
  (part, content) => html`<h2 part=${part} class=${part}>${content}</h2>`,
  (part, content) => html`<h3 part=${part} class=${part}>${content}</h3>`,
  (part, content) => html`<h4 part=${part} class=${part}>${content}</h4>`,
  (part, content) => html`<h5 part=${part} class=${part}>${content}</h5>`,
  (part, content) => html`<h6 part=${part} class=${part}>${content}</h6>`,
];

/**
 * A real heading of `level`; levels outside 1 to 6 become the nearest that there is.
 * @param part names it for `::part()` and for the element's own styles (`class`).
 */
export const heading = (level: number, part: string, content: unknown): TemplateResult =>
  levels[Math.min(Math.max(Math.trunc(level) || 2, 1), 6) - 1]!(part, content);
