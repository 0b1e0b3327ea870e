import { html, nothing, type TemplateResult } from 'lit';
import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { heading } from '../internal/heading.ts';
import { paragraphs } from '../internal/text.ts';
import type { FormView } from './cop-signup-form.view.ts';
import { nameOf } from './wording.ts';

/** How a confirmation is drawn. */
export interface ConfirmationOptions {
  readonly outcome: Extract<SubmissionOutcome, { readonly kind: 'confirmed' }>;
  /** The address that was signed up. */
  readonly email: string;
  readonly language: string;
  readonly formats: Formats;
  /** Of the heading. */
  readonly level: number;
  /** Brings an empty form back. */
  readonly restart: () => void;
}

/** What happens next, and the address that it was sent to. It stands in the place of the form, and takes the focus. */
export function confirmationTemplate({ communities, form, isWaitlist }: FormView, options: ConfirmationOptions): TemplateResult {
  const { outcome, email, language, formats, level, restart } = options;
  const words = messagesFor(signUpMessages, language);
  const isPending = form.doubleOptIn || outcome.status === 'pending_confirmation';
  const names = formats.list(communities.map((community) => nameOf(community, language)));
  return html`<div class="confirmation" part="confirmation" tabindex="-1">
    ${heading(level, 'title', words.outcomes.confirmed)} ${isPending || isWaitlist ? nothing : html`<p>${words.confirmed(names)}</p>`}
    ${form.success ? paragraphs(form.success, language) : nothing}
    ${email ? html`<p>${isPending ? words.checkMail(email) : words.addressGiven(email)}</p>` : nothing}
    <p><button type="button" @click=${restart}>${words.anotherSignUp}</button></p>
  </div>`;
}
