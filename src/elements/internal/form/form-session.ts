import type { LitElement, TemplateResult } from 'lit';
import { loadFormat } from '../../../controllers/submission/formats.ts';
import { type BuildSubmission, SubmissionController, type SubmissionState } from '../../../controllers/submission-controller.ts';
import { systemClock } from '../../../controllers/system-clock.ts';
import type { SignUpDraft } from '../../../domain/registration/draft.ts';
import type { FieldIssue } from '../../../domain/registration/field-issue.ts';
import type { SubmissionOutcome } from '../../../domain/registration/outcome.ts';
import type { AnySubmission } from '../../../domain/registration/proposal.ts';
import type { SignUpForm } from '../../../domain/registration/sign-up-form.ts';
import { buildSubmission, liftedField } from '../../../domain/registration/submission.ts';
import { validateDraft } from '../../../domain/registration/validate.ts';
import type { Instant } from '../../../domain/time/clock.ts';
import { type Catalogue, messagesFor } from '../../../i18n/define-messages.ts';
import type { SignUpMessages } from '../../../i18n/messages/sign-up.en.ts';
import { signUpMessages } from '../../../i18n/messages/sign-up.ts';
import { version } from '../../../lib/version.ts';
import { CopSubmitEvent, CopSubmitFailedEvent, CopSubmittedEvent } from '../../cop-signup-form/cop-signup-form.events.ts';
import { EmailDoubt } from './email-doubt.ts';
import { controlId } from './field-template.ts';
import { focusWhenDrawn, isElsewhere, leadTo } from './focus.ts';
import type { ShownForm } from './shown-form.ts';
import { readDraft, readHoneypot, withProof } from './form-draft.ts';

/** What a session reads of its host, at the time that it needs it. */
export interface SessionPorts<View extends ShownForm> {
  /** The form that is drawn. */
  readonly view: () => View | undefined;
  /** BCP 47 tag of the language that it is drawn in. */
  readonly language: () => string;
  /** The words of the form, where it is none to sign up. */
  readonly words?: Catalogue<SignUpMessages>;
  /** How what is filled in is written, where it is no sign-up. */
  readonly build?: BuildSubmission<AnySubmission>;
  /** The form as it is asked of what was filled in, where that changes it. */
  readonly asked?: (form: SignUpForm, draft: SignUpDraft) => SignUpForm;
}

/**
 * One person's way through a form, from the first key to what became of the sign-up. What is typed stays in the inputs:
 * the session reads it when the form is sent, and keeps of it only the address, to show it. Asks its host to draw each
 * change.
 */
export class FormSession<View extends ShownForm> {
  readonly #host: LitElement;
  readonly #ports: SessionPorts<View>;
  readonly #submission: SubmissionController<AnySubmission>;
  readonly #doubt: EmailDoubt;
  #begun: View | undefined;
  #firstSeen: Instant | undefined;
  #issues: readonly FieldIssue[] = [];
  #email = '';
  #announcement = '';

  constructor(host: LitElement, ports: SessionPorts<View>) {
    this.#host = host;
    this.#ports = ports;
    this.#submission = new SubmissionController<AnySubmission>(host, { build: ports.build ?? buildSubmission });
    this.#doubt = new EmailDoubt(host);
  }

  /** The form that the visitor has begun to fill in: it stays as it is, whatever becomes of the feed. */
  get begun(): View | undefined {
    return this.#begun;
  }

  /** Where sending stands. */
  get state(): SubmissionState {
    return this.#submission.state;
  }

  /** What keeps the form from being sent, or why it was refused. */
  get issues(): readonly FieldIssue[] {
    return this.#issues;
  }

  /** The address of the last attempt; empty before. */
  get email(): string {
    return this.#email;
  }

  /** What is to be said to those who listen. */
  get announcement(): string {
    return this.#announcement;
  }

  /** What is asked about the address that was typed. */
  get question(): TemplateResult | undefined {
    return this.#doubt.render(this.#ports.language(), (address) => this.#useAddress(address));
  }

  /** `form` is before the visitor's eyes. */
  seen({ format }: SignUpForm): void {
    if (this.#firstSeen === undefined) void loadFormat(format);
    this.#firstSeen ??= systemClock.now();
  }

  /** Ends the session: nothing is begun, sent or in doubt. What stands in the inputs is the host's to clear. */
  end(): void {
    this.#begun = this.#firstSeen = undefined;
    this.#issues = [];
    this.#email = this.#announcement = '';
    this.#doubt.settle();
    this.#submission.reset();
  }

  readonly handleInput = ({ target, type }: Event): void => {
    const view = this.#ports.view();
    if (!view) return;
    this.#begun = view;
    const { name, value } = target as HTMLInputElement;
    if (type === 'change') this.#doubt.changed(view.form, name, value);
  };

  readonly handleFocusIn = ({ target }: Event): void => {
    if (!(target as Element).matches('button')) this.#doubt.passed();
  };

  readonly handleSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const view = this.#ports.view();
    if (!view || this.state.status === 'sending') return;
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const draft = readDraft(view.form, data);
    this.#begun = view;
    const form = this.#ports.asked?.(view.form, draft) ?? view.form;
    this.#issues = validateDraft(form, draft);
    this.#host.requestUpdate();
    if (this.#issues.length > 0) return focusWhenDrawn(this.#host, '.trouble');
    if (this.#doubt.holds(view.form, draft)) {
      await this.#host.updateComplete;
      return leadTo(this.#host, this.#emailPath);
    }

    const sent = withProof(form, draft, this.#host.renderRoot.querySelector<HTMLSlotElement>('slot[name=proof]'));
    const now = systemClock.now();
    const body = this.#submission.prepare(sent.form, sent.draft, {
      communities: (view.communities ?? []).map(({ id }) => id),
      locale: this.#ports.language(),
      page: location.href,
      widgetVersion: version,
      honeypot: readHoneypot(data),
      elapsedMs: now - (this.#firstSeen ?? now),
      now,
    });
    if (!this.#host.dispatchEvent(new CopSubmitEvent(body))) return;
    this.#email = body.email;
    this.#announcement = this.#words.sending;
    this.#doubt.settle();
    const answer = this.#submission.send(sent.form, body);
    // Whoever pressed "Try again", which is gone while sending, finds the focus on the button that says so.
    if (event.submitter?.matches('.again')) void focusWhenDrawn(this.#host, '.primary');
    const outcome = await answer;
    if (outcome) this.#conclude(outcome, body);
  };

  /** Tells the visitor and the page what became of a submission. */
  #conclude(outcome: SubmissionOutcome, body: AnySubmission): void {
    if (outcome.kind === 'rejected') this.#issues = outcome.issues;
    // Whoever has gone on to something else on the page is told, not fetched back.
    const hasLeft = isElsewhere(this.#host);
    this.#announcement = hasLeft ? this.#words.outcomes[outcome.kind] : '';
    this.#host.requestUpdate();
    if (!hasLeft) void focusWhenDrawn(this.#host, '.trouble, .confirmation');
    this.#host.dispatchEvent(outcomeEvent(outcome, body));
  }

  #useAddress(address: string): void {
    const input = (this.#host.renderRoot as ShadowRoot).getElementById(controlId(this.#emailPath)) as HTMLInputElement;
    input.value = address;
    input.focus();
    this.#doubt.settle();
  }

  get #words(): SignUpMessages {
    return messagesFor(this.#ports.words ?? signUpMessages, this.#ports.language());
  }

  get #emailPath(): string {
    const view = this.#ports.view();
    return (view && liftedField(view.form, 'email')?.name) ?? '';
  }
}

/** The event that tells what became of a submission. */
function outcomeEvent(outcome: SubmissionOutcome, body: AnySubmission): Event {
  const { submission_id: id } = body;
  const communities = 'communities' in body ? body.communities : [];
  switch (outcome.kind) {
    case 'rejected':
      return new CopSubmitFailedEvent(
        'rejected',
        outcome.issues.map(({ code }) => code),
        communities,
        id,
      );
    case 'unknown':
      return new CopSubmitFailedEvent('unknown', [outcome.cause], communities, id);
    default:
      return new CopSubmittedEvent(outcome.kind, communities, id);
  }
}
