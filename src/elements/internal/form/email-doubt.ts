import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { answersTo, type SignUpDraft } from '../../../domain/registration/draft.ts';
import { suggestEmail } from '../../../domain/registration/email-typo.ts';
import type { SignUpForm } from '../../../domain/registration/sign-up-form.ts';
import { liftedField } from '../../../domain/registration/submission.ts';
import { messagesFor } from '../../../i18n/define-messages.ts';
import { signUpMessages } from '../../../i18n/messages/sign-up.ts';

/**
 * The question whether an address that is likely mistyped is meant. It is asked when the visitor leaves the field. It
 * holds a submission back once, and only where the visitor has not gone on to another field with the question in view:
 * nobody can ever answer to an address that was not meant.
 */
export class EmailDoubt {
  readonly #host: ReactiveControllerHost;
  #address = '';
  #isSeen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** The visitor has changed the answer to the field called `name`. */
  changed(form: SignUpForm, name: string, value: string): void {
    if (name === liftedField(form, 'email')?.name) this.#ask(suggestEmail(value) ? value.trim() : '');
  }

  /** The visitor has gone on to another field. */
  passed(): void {
    this.#isSeen = true;
  }

  /** Whether to ask, or to ask again, before `draft` is sent. */
  holds(form: SignUpForm, draft: SignUpDraft): boolean {
    const field = liftedField(form, 'email');
    const [address = ''] = field ? answersTo(draft, field.name) : [];
    if (!suggestEmail(address) || (this.#isSeen && address === this.#address)) return false;
    this.#ask(address);
    this.#isSeen = true;
    return true;
  }

  /** Asks no more. */
  settle(): void {
    this.#ask('');
  }

  /**
   * The question, and a button that takes the suggestion; undefined while there is nothing to ask.
   * @param use called with the suggestion that was taken.
   */
  render(language: string, use: (address: string) => void): TemplateResult | undefined {
    const meant = suggestEmail(this.#address);
    if (!meant) return undefined;
    const words = messagesFor(signUpMessages, language);
    return html`${words.didYouMean(meant)}
      <button type="button" class="link" @click=${() => use(meant)}>${words.useSuggestion(meant)}</button>`;
  }

  #ask(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    this.#isSeen = false;
    this.#host.requestUpdate();
  }
}
