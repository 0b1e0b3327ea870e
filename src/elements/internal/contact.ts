import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../domain/community/contact.ts';
import type { Help } from '../../domain/feed.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { inlineText, paragraphs } from './text.ts';

/** The ways to reach somebody: the addresses as they are written, so that they can be read out and copied. */
export function reachTemplate({ email, phone, url }: Contact, language: string): TemplateResult | typeof nothing {
  const links = [
    email && html`<a href="mailto:${email}">${email}</a>`,
    phone && html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`,
    url && html`<a href=${url}>${messagesFor(commonMessages, language).website}</a>`,
  ].filter(Boolean);
  return links.length > 0 ? html`<span class="reach">${links.map((link, index) => [index ? ' · ' : nothing, link])}</span>` : nothing;
}

/** Where people turn to who are not sure: the feed's words, and who answers. Nothing where the feed names nobody. */
export function helpTemplate(help: Help | undefined, language: string): TemplateResult | typeof nothing {
  if (!help || (!help.text && help.contacts.length === 0)) return nothing;
  return html`<div class="help" part="help">
    ${help.text ? paragraphs(help.text, language) : nothing}
    ${help.contacts.map(
      (contact) =>
        html`<p>
          ${[contact.name ?? contact.role].map((name) => name && [inlineText(name, language), ' '])}${reachTemplate(contact, language)}
        </p>`,
    )}
  </div>`;
}
