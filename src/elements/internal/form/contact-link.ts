import { html, type TemplateResult } from 'lit';

/** A telephone number, an e-mail or a web address, as written, as a link; as plain text where it is none of them. */
export function contactLink(contact: string): TemplateResult | string {
  const href = hrefOf(contact.trim());
  return href ? html`<a href=${href}>${contact}</a>` : contact;
}

function hrefOf(contact: string): string | undefined {
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(contact)) return `mailto:${contact}`;
  if (/^https?:\/\/\S+$/i.test(contact)) return contact;
  if (/^\+?[\d\s().-]{7,}$/.test(contact)) return `tel:${contact.replace(/[^\d+]/g, '')}`;
  return undefined;
}
