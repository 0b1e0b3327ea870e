import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { consentPath } from '../../../domain/registration/field-issue.ts';
import type { SignUpForm } from '../../../domain/registration/sign-up-form.ts';
import type { SignUpMessages } from '../../../i18n/messages/sign-up.en.ts';
import { heading } from '../heading.ts';
import { consentTemplate } from './consent-template.ts';
import type { FieldState } from './field-template.ts';
import { honeypotName } from './form-draft.ts';
import { pageOf } from './way-out.ts';

/** How the end of a form is drawn. */
export interface ClosingOptions {
  readonly words: SignUpMessages;
  /** Level of the heading. */
  readonly level: number;
  readonly isSending: boolean;
  /** What the button says: what happens. */
  readonly action: unknown;
  /** How the field or consent with a path is drawn now. */
  readonly stateOf: (path: string) => FieldState;
}

/** How every form ends: the honeypot, the consents, a place for a proof of work, the button. */
export function closingTemplate(form: SignUpForm, { words, level, isSending, action, stateOf }: ClosingOptions): TemplateResult {
  const page = pageOf(form);
  return html`<div class="visually-hidden">
      <label for="honeypot">${words.honeypot}</label>
      <input id="honeypot" name=${honeypotName} autocomplete="off" tabindex="-1" />
    </div>
    <div class="consents" part="consents" ?hidden=${form.consents.length === 0}>
      ${heading(level, 'consents-title', words.consents)}
      ${repeat(
        form.consents,
        ({ purpose }) => purpose,
        (consent) => consentTemplate(consent, stateOf(consentPath(consent.purpose))),
      )}
    </div>
    <slot name="proof"></slot>
    ${form.format === 'native-post' ? html`<p class="small muted">${words.opensTab}</p>` : nothing}
    <button type="submit" class="primary" part="button" aria-disabled=${isSending ? 'true' : 'false'}>
      ${isSending ? words.sending : action}
    </button>
    ${page ? html`<p class="small"><a href=${page}>${words.formPage}</a></p>` : nothing}`;
}
