import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../domain/feed.ts';
import type { SignUpForm } from '../../domain/registration/sign-up-form.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';

/** The address of a person or a number, without its scheme and without what a mail program is to fill in. */
const plainAddress = (href: string): string => href.replace(/^\w+:|\?.*$/g, '');

/**
 * How to sign up without this form: by what the feed names for it, else by its help desk, else on its own page. Nothing
 * where the feed names none of them.
 */
export function wayOutTemplate(feed: Feed, form: SignUpForm | undefined, language: string): TemplateResult | typeof nothing {
  const [help] = feed.origin.help?.contacts ?? [];
  const href =
    form?.fallback ??
    (help?.email && `mailto:${help.email}`) ??
    (help?.phone && `tel:${help.phone}`) ??
    help?.url ??
    feed.homePageUrl;
  if (!href) return nothing;
  const { goToSite } = messagesFor(commonMessages, language);
  return html`<p part="way-out">
    ${messagesFor(signUpMessages, language).wayOut} <a href=${href}>${/^https?:/i.test(href) ? goToSite : plainAddress(href)}</a>
  </p>`;
}
