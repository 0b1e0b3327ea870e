import { html, nothing, type TemplateResult } from 'lit';
import type { Contact } from '../../domain/community/contact.ts';
import type { FeedOrigin } from '../../domain/feed.ts';
import { reachTemplate } from './contact.ts';
import { hideImage } from './hide-image.ts';
import { dotted } from './resource.ts';
import { inlineText, paragraphs } from './text.ts';

/** A person or a desk: name and titles, role and employer, how to reach them. @param owner whose feed names the organizations. */
export function personTemplate(contact: Contact, { origin }: { readonly origin: FeedOrigin }, language: string): TemplateResult {
  const { name, role, credentials, organization, bio, image } = contact;
  const employer = origin.organizations.find(({ id }) => id === organization)?.name;
  return html`<div class="person" part="person">
    ${image ? html`<img class="portrait" src=${image} alt="" loading="lazy" @error=${hideImage} />` : nothing}
    <p>${dotted([name && html`<strong>${inlineText(name, language)}</strong>`, credentials && inlineText(credentials, language)])}</p>
    ${role || employer ? html`<p>${dotted([role && inlineText(role, language), employer ? inlineText(employer, language) : organization])}</p>` : nothing}
    ${bio ? html`<div class="muted">${paragraphs(bio, language)}</div>` : nothing}
    <p>${reachTemplate(contact, language)}</p>
  </div>`;
}
