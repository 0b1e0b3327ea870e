import type { TemplateResult } from 'lit';
import { html, literal } from 'lit/static-html.js';

const tags = [literal`h1`, literal`h2`, literal`h3`, literal`h4`, literal`h5`, literal`h6`];

/**
 * A real heading of `level`; levels outside 1 to 6 become the nearest that there is.
 * @param part names it for `::part()` and for the element's own styles (`class`).
 */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  const tag = tags[Math.min(Math.max(Math.trunc(level) || 2, 1), 6) - 1]!;
  return html`<${tag} part=${part} class=${part}>${content}</${tag}>`;
}
