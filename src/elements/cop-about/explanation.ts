import { html, nothing, type TemplateResult } from 'lit';
import type { About } from '../../domain/community/about.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { aboutMessages } from '../../i18n/messages/about.ts';
import { bulletsTemplate } from '../internal/facts.ts';
import { heading } from '../internal/heading.ts';
import { resourceTemplate } from '../internal/resource.ts';
import { inlineText, paragraphs } from '../internal/text.ts';

/** Its own heading, else the question that it answers. */
export const explanationTitle = (about: About | undefined, language: string): unknown =>
  about?.heading ? inlineText(about.heading, language) : messagesFor(aboutMessages, language).whatIs;

/** What a community of practice is: in a few words, what makes one, what it is good for, how it forms, where to read on. */
export function explanationTemplates(about: About | undefined, language: string, level: number): readonly unknown[] {
  if (!about) return [];
  const words = messagesFor(aboutMessages, language);
  const { text, traits, benefits, sections, source, references } = about;
  return [
    text && html`<div class="lead paragraphs">${paragraphs(text, language)}</div>`,
    traits.length > 0 && partTemplate(words.traits, level, traitsTemplate(traits, language)),
    benefits.length > 0 && partTemplate(words.benefits, level, bulletsTemplate(benefits, language)),
    ...sections.map(({ heading: title, text: told, items }) =>
      partTemplate(inlineText(title, language), level, told && paragraphs(told, language), bulletsTemplate(items, language)),
    ),
    references.length > 0 &&
      partTemplate(
        words.references,
        level,
        html`<ul>
          ${references.map((reference) => html`<li part="resource">${resourceTemplate(reference, language)}</li>`)}
        </ul>`,
      ),
    source &&
      html`<p class="small muted" part="source">
        ${source.url ? html`<a href=${source.url}>${inlineText(source.text, language)}</a>` : inlineText(source.text, language)}
      </p>`,
  ];
}

const partTemplate = (title: unknown, level: number, ...content: readonly unknown[]): TemplateResult =>
  html`<div class="part">${heading(level, 'sub-title', title)} ${content.map((each) => each ?? nothing)}</div>`;

const traitsTemplate = (traits: About['traits'], language: string): TemplateResult =>
  html`<ul class="traits">
    ${traits.map(
      ({ name, text }) =>
        html`<li part="trait">
          <strong>${inlineText(name, language)}</strong>${text ? html` <span>${inlineText(text, language)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
