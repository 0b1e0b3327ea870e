import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { joinStatusText } from '../internal/join-action.ts';
import { inlineText } from '../internal/text.ts';
import type { FormView } from './cop-signup-form.view.ts';

/** What a visitor reads before the first field: whether they may join, until when, and what becomes of their details. */
export function introTemplate(view: FormView, language: string, formats: Formats): TemplateResult {
  const { communities, form, way, today } = view;
  const words = messagesFor(signUpMessages, language);
  const status = joinStatusText(way, today, language, formats);
  return html`<div class="intro" part="intro">
    ${communities.map((community) => [
      communities.length > 1 ? html`<p class="community">${inlineText(community.name, language)}</p>` : nothing,
      eligibilityTemplate(community, language),
    ])}
    ${way.instructions ? html`<p>${inlineText(way.instructions, language)}</p>` : nothing} ${status ? html`<p>${status}</p>` : nothing}
    <p class="small muted">
      ${form.privacyNote ? inlineText(form.privacyNote, language) : nothing} ${words.sentTo(receiverName(communities, language))}
      ${form.privacyUrl ? html`<a href=${form.privacyUrl}>${words.privacy}</a>` : nothing}
    </p>
  </div>`;
}

/** "May I join?" in one line, and the rules behind it where there are some. */
export function eligibilityTemplate({ eligibility }: Community, language: string): TemplateResult | typeof nothing {
  if (!eligibility) return nothing;
  const { openTo, summary, rules } = eligibility;
  const line = summary ? inlineText(summary, language) : openTo && messagesFor(eligibilityMessages, language).openTo[openTo];
  return html`${line ? html`<p class="eligibility">${line}</p>` : nothing}
  ${
    rules.length > 0
      ? html`<ul class="rules">
          ${rules.map(({ text }) => html`<li>${inlineText(text, language)}</li>`)}
        </ul>`
      : nothing
  }`;
}

/** Who gets what is typed: the organization that runs the communities, else the one that publishes the feed. */
function receiverName(communities: readonly Community[], language: string): string {
  const { organizer, origin } = communities[0]!;
  const id = communities.every((community) => community.organizer === organizer) ? (organizer ?? origin.publisher) : origin.publisher;
  return chooseText(origin.organizations.find((organization) => organization.id === id)?.name ?? origin.label, language).value;
}
