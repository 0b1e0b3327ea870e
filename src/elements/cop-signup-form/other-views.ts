import { html, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import type { JoinWay } from '../../domain/community/join-way.ts';
import { mainJoinWay } from '../../domain/community/joining.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import type { Feed } from '../../domain/feed.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { joinMessages } from '../../i18n/messages/join.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { helpTemplate } from '../internal/contact.ts';
import { joinWayTemplate } from '../internal/join-way.ts';
import type { SignUpView } from './cop-signup-form.view.ts';
import { eligibilityTemplate } from './intro-template.ts';
import { wayOutTemplate } from '../internal/form/way-out.ts';

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
  const main = mainJoinWay(community.join, today);
  const options = { language, today, onForm: () => undefined, isNamed: community.join.length > 1 };
  const draw = (way: JoinWay): TemplateResult =>
    joinWayTemplate(way, community, formats, { ...options, emphasis: way === main ? 'primary' : '' });
  return html`${eligibilityTemplate(community, language)}
    <div class="ways">${community.join.map(draw)}</div>`;
}

/** The form may not be used here: a sentence, and another way. */
export const refusedTemplate = ({ feed, form }: Extract<SignUpView, { kind: 'refused' }>, language: string): TemplateResult =>
  html`<p>${messagesFor(signUpMessages, language).unavailable}</p>
    ${wayOutTemplate(feed, form, language)}`;

/** The feed has no such community. */
export const missingTemplate = (feed: Feed, language: string): TemplateResult =>
  html`<p>${messagesFor(signUpMessages, language).notFound}</p>
    ${wayOutTemplate(feed, undefined, language)}`;
