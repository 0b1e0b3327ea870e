import { nothing, html, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import type { Text } from '../../domain/text.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { heading } from '../internal/heading.ts';
import { inlineText } from '../internal/text.ts';

/** A community, and who reads of it. */
export interface Reading {
  readonly feed: Feed;
  readonly community: Community;
  readonly viewer: Viewer;
  readonly formats: Formats;
  readonly now: Instant;
  /** The date that joining is judged by. */
  readonly today: PlainDate;
  /** Of the community's own heading; its parts are one level below. */
  readonly level: number;
  /** Whether it is shown in a card of a directory, which says some things itself. */
  readonly isInDirectory: boolean;
  /** What can be done with a meeting. @param about tells its buttons from those of other meetings. */
  readonly actionsFor: (occurrence: Occurrence, about: string) => unknown;
}

/** A part of the community under its heading; nothing where there is nothing to say. */
export function sectionTemplate(name: string, title: string, level: number, parts: readonly unknown[]): TemplateResult | typeof nothing {
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
