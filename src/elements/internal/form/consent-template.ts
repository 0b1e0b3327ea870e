import { html, type TemplateResult } from 'lit';
import { consentPath } from '../../../domain/registration/field-issue.ts';
import type { Consent } from '../../../domain/registration/sign-up-form.ts';
import { chooseText } from '../../../domain/text.ts';
import { contactLink } from './contact-link.ts';
import { boxTemplate, errorId, errorTemplate, type FieldState } from './field-template.ts';
import { inlineText } from '../text.ts';

/** The box for one purpose, never ticked beforehand: the words agreed to, who asks, and how to take it back (CASL, Law 25). */
export function consentTemplate(consent: Consent, state: FieldState): TemplateResult {
  const { purpose, text, required, sender } = consent;
  const { language, words, error } = state;
  const path = consentPath(purpose);
  const detailsId = `details-${path}`;
  const name = chooseText(sender.name, language).value;
  return html`<div class="field consent ${error ? 'invalid' : ''}" part="consent">
    ${errorTemplate(path, state)}
    ${boxTemplate({ name: path, label: text, required }, 'yes', error ? `${errorId(path)} ${detailsId}` : detailsId, state)}
    <p id=${detailsId} class="small muted">
      ${sender.onBehalfOf ? words.consentOnBehalf(name, chooseText(sender.onBehalfOf, language).value) : words.consentSender(name)}
      ${inlineText(sender.postalAddress, language)}. ${words.consentWithdraw} ${contactLink(sender.contact)}.
    </p>
  </div>`;
}
