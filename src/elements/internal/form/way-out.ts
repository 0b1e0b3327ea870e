import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../../domain/feed.ts';
import type { SignUpForm } from '../../../domain/registration/sign-up-form.ts';
import { messagesFor } from '../../../i18n/define-messages.ts';
import { commonMessages } from '../../../i18n/messages/common.ts';
import { signUpMessages } from '../../../i18n/messages/sign-up.ts';
import { reachTemplate } from '../contact.ts';

/** The page of its own that a form has, where it is one of Google's. */
export const pageOf = ({ format, action }: SignUpForm): string | undefined =>
  format === 'google-form' ? action.replace(/\/formResponse.*$/, '/viewform') : undefined;

/**
 * How to sign up without this form: by what the feed names for it, else by its help desk, else on its own page. Nothing
 * where the feed names none of them.
 */
export function wayOutTemplate(
  { origin, homePageUrl }: Feed,
  form: SignUpForm | undefined,
  language: string,
  words = messagesFor(signUpMessages, language),
): TemplateResult | typeof nothing {
  const helper = origin.help?.contacts.find(({ email, phone, url }) => email ?? phone ?? url);
  const href = form?.fallback ?? (form && pageOf(form)) ?? (helper ? undefined : homePageUrl);
  if (!href && !helper) return nothing;
  return html`<p part="way-out">${words.wayOut} ${href ? addressLink(href, language) : reachTemplate(helper!, language)}</p>`;
}

/** A link to a page by its purpose; to a person or a number by the address, without what a mail program is to fill in. */
const addressLink = (href: string, language: string): TemplateResult =>
  html`<a href=${href}>${/^https?:/i.test(href) ? messagesFor(commonMessages, language).goToSite : href.replace(/^\w+:|\?.*$/g, '')}</a>`;
