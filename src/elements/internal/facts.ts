import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../domain/text.ts';
import { heading } from './heading.ts';
import { inlineText } from './text.ts';

/** A part of something told in full, under its heading; nothing where there is nothing to say. */
export function sectionTemplate(name: string, title: unknown, level: number, parts: readonly unknown[]): TemplateResult | typeof nothing {
  const present = parts.filter((part) => part && part !== nothing && !(Array.isArray(part) && part.length === 0));
  if (present.length === 0) return nothing;
  return html`<section class="section ${name}" part="section ${name}">
    ${heading(level, 'section-title', title)}
    <div class="section-body">${present}</div>
  </section>`;
}

/** Texts as a list with bullets. */
export const bulletsTemplate = (items: readonly Text[], language: string): TemplateResult | undefined =>
  items.length > 0
    ? html`<ul class="bullets">
        ${items.map((item) => html`<li>${inlineText(item, language)}</li>`)}
      </ul>`
    : undefined;

/** A fact of a list of facts; undefined where it is not known. */
export const factTemplate = (name: string, value: unknown): TemplateResult | undefined =>
  value && value !== nothing
    ? html`<div class="pair">
        <dt>${name}</dt>
        <dd>${value}</dd>
      </div>`
    : undefined;

/** Facts as name and value. */
export function factsTemplate(facts: readonly (TemplateResult | undefined)[]): TemplateResult | undefined {
  const present = facts.filter((fact) => fact !== undefined);
  return present.length > 0 ? html`<dl class="facts">${present}</dl>` : undefined;
}
