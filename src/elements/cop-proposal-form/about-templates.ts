import { html, nothing, type TemplateResult } from 'lit';
import type { Propose, Support } from '../../domain/community/propose.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { proposalMessages } from '../../i18n/messages/proposal.ts';
import { reachTemplate } from '../internal/contact.ts';
import { heading } from '../internal/heading.ts';
import { resourceTemplate } from '../internal/resource.ts';
import { inlineText } from '../internal/text.ts';

/** What the association gives its communities; nothing where the feed does not say. */
export function supportTemplate(support: Support | undefined, language: string, level: number): TemplateResult | typeof nothing {
  if (!support || support.items.length === 0) return nothing;
  const title = support.heading ? inlineText(support.heading, language) : messagesFor(proposalMessages, language).support;
  return html`<div class="about" part="support">
    ${heading(level, 'section-title', title)}
    <ul class="bullets">
      ${support.items.map((item) => html`<li>${inlineText(item, language)}</li>`)}
    </ul>
  </div>`;
}

/** What one does in what order, the document, and whom to ask; nothing where the feed has none of them. */
export function processTemplate(
  { steps, template, contact }: Partial<Propose>,
  language: string,
  level: number,
): TemplateResult | typeof nothing {
  if (!steps?.length && !template && !contact) return nothing;
  const words = messagesFor(proposalMessages, language);
  return html`<div class="about" part="steps">
    ${heading(level, 'section-title', words.steps)}
    ${
      steps?.length
        ? html`<ol class="numbers">
            ${steps.map((step) => html`<li>${inlineText(step, language)}</li>`)}
          </ol>`
        : nothing
    }
    ${template ? html`<p>${words.template} ${resourceTemplate(template, language)}</p>` : nothing}
    ${contact ? html`<p>${words.questions} ${contactTemplate(contact, language)}</p>` : nothing}
  </div>`;
}

/** Somebody by name, and how to reach them. */
export const contactTemplate = (contact: NonNullable<Propose['contact']>, language: string): TemplateResult => {
  const name = contact.name ?? contact.role;
  return html`${name ? html`${inlineText(name, language)} ` : nothing}${reachTemplate(contact, language)}`;
};
