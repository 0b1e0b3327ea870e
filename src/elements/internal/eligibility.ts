import { html, nothing, type TemplateResult } from 'lit';
import type { Eligibility, EligibilityRule } from '../../domain/community/eligibility.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { icon } from './icons.ts';
import { inlineText } from './text.ts';

/** What people are is said before what they do, and never weighed as a condition beside others. */
export const identityFirst = (rules: readonly EligibilityRule[]): readonly EligibilityRule[] => [
  ...rules.filter(({ kind }) => kind === 'identity'),
  ...rules.filter(({ kind }) => kind !== 'identity'),
];

/** "May I join?", answered: the line, the conditions, for whom it is required. Undefined where the feed says nothing. */
export function eligibilityTemplate(eligibility: Eligibility | undefined, language: string): TemplateResult | undefined {
  if (!eligibility) return undefined;
  const { summary, openTo, rules, mandatoryFor } = eligibility;
  const words = messagesFor(eligibilityMessages, language);
  const line = summary ? inlineText(summary, language) : openTo && words.openTo[openTo];
  if (!line && rules.length + mandatoryFor.length === 0) return undefined;
  return html`${line ? html`<p class="eligibility" part="eligibility">${icon('people')}<span>${line}</span></p>` : nothing}
  ${
    rules.length > 0
      ? html`<ul class="bullets rules" part="rules">
          ${identityFirst(rules).map(
            ({ text, kind, strength }) =>
              html`<li>
                ${inlineText(text, language)}
                ${strength && kind !== 'identity' ? html`<span class="small muted">(${words.strength[strength]})</span>` : nothing}
              </li>`,
          )}
        </ul>`
      : nothing
  }
  ${
    mandatoryFor.length > 0
      ? html`<div class="notice" part="mandatory">
          <p><strong>${words.mandatoryFor}</strong></p>
          <ul>
            ${mandatoryFor.map(({ text, url }) => html`<li>${url ? html`<a href=${url}>${inlineText(text, language)}</a>` : inlineText(text, language)}</li>`)}
          </ul>
        </div>`
      : nothing
  }`;
}
