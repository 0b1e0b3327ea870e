import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import type { Feed } from '../../domain/feed.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { helpTemplate } from '../internal/contact.ts';
import { joinControl, joinStatusText } from '../internal/join-action.ts';
import { paragraphs } from '../internal/text.ts';
import type { SignUpView } from './cop-signup-form.view.ts';
import { eligibilityTemplate } from './intro-template.ts';
import { wayOutTemplate } from './way-out.ts';

/**
 * How one joins a community that has no form to fill in here and now.
 * @param today the date that joining is judged by.
 */
export function elsewhereTemplate(community: Community, language: string, formats: Formats, today: PlainDate): TemplateResult {
  const words = messagesFor(joinMessages, language);
  if (isPast(community)) return html`<p class="notice">${words.status.closed}</p>`;
  if (community.join.length === 0) {
    return html`<p>${words.noWay}</p>
      ${helpTemplate(community.origin.help, language)}`;
  }
  return html`${eligibilityTemplate(community, language)}
  ${community.join.map((way) => {
    const status = joinStatusText(way, today, language, formats);
    return html`<div class="way" part="way">
      ${status ? html`<p class="notice">${status}</p>` : nothing} ${way.instructions ? paragraphs(way.instructions, language) : nothing}
      ${way.form ? nothing : joinControl(way, community, { language, today, onForm: () => undefined })}
    </div>`;
  })}`;
}

/** The form may not be used here: a sentence, and another way. */
export const refusedTemplate = ({ feed, form }: Extract<SignUpView, { kind: 'refused' }>, language: string): TemplateResult =>
  html`<p>${messagesFor(signUpMessages, language).unavailable}</p>
    ${wayOutTemplate(feed, form, language)}`;

/** The feed has no such community. */
export const missingTemplate = (feed: Feed, language: string): TemplateResult =>
  html`<p>${messagesFor(signUpMessages, language).notFound}</p>
    ${wayOutTemplate(feed, undefined, language)}`;
