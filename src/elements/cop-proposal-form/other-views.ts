import { html, nothing, type TemplateResult } from 'lit';
import type { Propose } from '../../domain/community/propose.ts';
import type { Feed } from '../../domain/feed.ts';
import { proposingOf } from '../../feed/late/proposing.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { proposalMessages } from '../../i18n/messages/proposal.ts';
import { helpTemplate, reachTemplate } from '../internal/contact.ts';
import { copyAddressTemplate } from '../internal/copy-address.ts';
import { heading } from '../internal/heading.ts';
import { resourceTemplate } from '../internal/resource.ts';
import { inlineText, paragraphs } from '../internal/text.ts';
import { processTemplate, supportTemplate } from './about-templates.ts';
import { examplesTemplate, requirementTemplate } from './checklist-template.ts';

/** How to propose a community where the feed has no form: by e-mail, or by a document. */
export function waysTemplate(propose: Propose, feed: Feed, language: string, level: number): TemplateResult {
  const words = messagesFor(proposalMessages, language);
  const { summary, requirements, steps, template, contact } = propose;
  return html`<div class="body">
    <div class="intro" part="intro">${paragraphs(summary, language)}</div>
    <div class="ways" part="ways">
      ${
        template?.url
          ? html`<p>${words.byDocument} ${resourceTemplate(template, language)}</p>
              <p>${contact ? words.thenSend : words.documentOnly}</p>`
          : html`<p>${words.byContact}</p>`
      }
      ${contact?.name || contact?.role ? html`<p class="way-name">${inlineText((contact.name ?? contact.role)!, language)}</p>` : nothing}
      ${
        contact?.email
          ? html`<p><a class="button primary" href="mailto:${contact.email}">${words.write}</a></p>
              ${copyAddressTemplate(contact.email, language)}`
          : contact
            ? html`<p>${reachTemplate(contact, language)}</p>`
            : nothing
      }
    </div>
    ${
      requirements.length > 0
        ? html`<div class="requirements" part="requirements">
            ${heading(level, 'section-title', words.requirements)}
            <ul class="bullets">
              ${requirements.map(
                (requirement, index) =>
                  html`<li>
                    ${requirementTemplate(requirement, language)} ${examplesTemplate(requirement, `examples-${index}`, language)}
                  </li>`,
              )}
            </ul>
          </div>`
        : nothing
    }
    ${processTemplate({ steps }, language, level)} ${supportTemplate(proposingOf(feed).support, language, level)}
  </div>`;
}

/** No proposals are taken, or nobody says how: a sentence, and whom to ask. */
export function closedTemplate(feed: Feed, language: string, level: number): TemplateResult {
  const { origin, homePageUrl } = feed;
  const { propose, support } = proposingOf(feed);
  const words = messagesFor(proposalMessages, language);
  const help = propose?.contact ? { contacts: [propose.contact] } : origin.help && { contacts: origin.help.contacts };
  const link = homePageUrl ? html`<p><a href=${homePageUrl}>${messagesFor(commonMessages, language).goToSite}</a></p>` : nothing;
  return html`<div class="body">
    <div class="intro" part="intro">
      <p class="notice">${propose ? words.closed : words.unsaid}</p>
      ${propose ? paragraphs(propose.summary, language) : nothing}
      ${
        help?.contacts.length
          ? html`<p>${words.ask}</p>
              ${helpTemplate(help, language)}`
          : link
      }
    </div>
    ${propose ? supportTemplate(support, language, level) : nothing}
  </div>`;
}
