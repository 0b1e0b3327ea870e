import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { SubmissionController } from '../../controllers/submission-controller.ts';
import { systemClock } from '../../controllers/system-clock.ts';
import type { Community } from '../../domain/community/community.ts';
import { joinDate } from '../../domain/community/joining.ts';
import type { Feed } from '../../domain/feed.ts';
import type { FieldIssue } from '../../domain/registration/field-issue.ts';
import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import { liftedField, type SignUpSubmission } from '../../domain/registration/submission.ts';
import { validateDraft } from '../../domain/registration/validate.ts';
import type { Instant } from '../../domain/time/clock.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { version } from '../../lib/version.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { namesIn } from '../internal/attributes.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { heading } from '../internal/heading.ts';
import { confirmationTemplate } from './confirmation-template.ts';
import { CopSubmitEvent, outcomeEvent } from './cop-signup-form.events.ts';
import { signupFormStyles } from './cop-signup-form.styles.ts';
import { type FormView, problemOf, type SignUpView, viewSignUp } from './cop-signup-form.view.ts';
import { EmailDoubt } from './email-doubt.ts';
import { controlId } from './field-template.ts';
import { focusWhenDrawn, isElsewhere, leadTo } from './focus.ts';
import { formTemplate } from './form-template.ts';
import { elsewhereTemplate, missingTemplate, refusedTemplate } from './other-views.ts';
import { honeypotName, readDraft, withProof } from './sign-up-draft.ts';
import { outcomeTitle, titleOf } from './wording.ts';

/**
 * Joins a community, or several that share their association's form. What is typed lives in the native inputs alone: an
 * error, another language, a refresh of the feed or a move in the page leaves it there, and nothing personal is stored.
 *
 * @example
 * ```html
 * <cop-signup-form community="science-connection" src="https://association.example/cop-feed.json"
 *   allowed-origins="https://association.example"></cop-signup-form>
 * ```
 *
 * @summary Joins a community.
 * @slot - Shown while the feed is on its way, when it fails, and when the page does not allow the form's receiver.
 * @slot proof - A proof-of-work widget; what its inputs hold is sent with the fields.
 * @fires {CopSubmitEvent} cop-submit - Before anything is sent, with the `body`; cancel it and nothing is.
 * @fires {CopSubmittedEvent} cop-submitted - It was sent: `outcome` is `confirmed` or `sent-unconfirmed`.
 * @fires {CopSubmitFailedEvent} cop-submit-failed - It was refused (`outcome` `rejected`), or nobody knows (`unknown`); with `codes`.
 * @csspart title - The heading.
 * @csspart form - The form.
 * @csspart intro - Who may join, and how data is used.
 * @csspart trouble - The summary of errors, or what is in doubt.
 * @csspart field - A question with its label, help and error.
 * @csspart label - The label or legend of a question.
 * @csspart help - The help of a question.
 * @csspart error - An error beside its field.
 * @csspart consents - The boxes for consent.
 * @csspart consent - One box for consent, with who asks.
 * @csspart button - The button that sends the form.
 * @csspart way-out - Another way to sign up.
 * @csspart confirmation - What stands in the place of the form afterwards.
 * @status stable
 */
export class CopSignupForm extends FeedElement {
  static override styles = [baseStyles, controlStyles, signupFormStyles];

  readonly #submission = new SubmissionController(this);
  readonly #doubt = new EmailDoubt(this);
  #view: SignUpView | undefined;
  /** The form that the visitor has begun to fill in: it stays as it is, whatever becomes of the feed. */
  #begun: FormView | undefined;
  #firstSeen: Instant | undefined;
  #email = '';
  #reported = '';

  /** Ids of the communities to join, separated by white space; otherwise `communities`, or the feed's only one. */
  @property() community = '';

  /** Origins (`https://association.example`) that may receive what is typed, separated by white space or commas; otherwise any. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  @state() private _issues: readonly FieldIssue[] = [];
  @state() private _announcement = '';

  constructor() {
    super();
    new HandOnController(this, () => this.source, () => this);
  }

  protected override get feed(): Feed | undefined {
    return super.feed ?? this.#begun?.feed;
  }

  protected override get keepsFallback(): boolean {
    return super.keepsFallback || this.#view?.kind === 'refused';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#handlePageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#handlePageHide);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('community') || changed.has('allowedOrigins')) this.#begun = undefined;
    const own = namesIn(this.community);
    const request = {
      ids: own.length > 0 ? own : this.communities,
      exclude: this.exclude,
      allowedOrigins: namesIn(this.allowedOrigins),
      today: this.#today,
    };
    this.#view = this.#begun ?? (this.feed && viewSignUp(this.feed, request));
    const problem = this.#view ? problemOf(this.#view, this.community) : '';
    if (problem && problem !== this.#reported) console.error(`<${this.localName}>: ${problem}.`);
    this.#reported = problem;
  }

  get #today(): PlainDate {
    return joinDate(this.settings.now);
  }

  /** Empties the form and forgets the last sign-up: for the next person at the same screen. */
  reset(): void {
    const form = this.renderRoot.querySelector('form');
    // A field may be called `reset`, and then hides the form's own.
    if (form) HTMLFormElement.prototype.reset.call(form);
    this.#begun = this.#firstSeen = undefined;
    this.#email = this._announcement = '';
    this._issues = [];
    this.#doubt.settle();
    this.#submission.reset();
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="shape">${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}</div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const view = this.#view;
    switch (view?.kind) {
      case 'form':
        return html`${this.#renderConfirmation(view) ?? this.#renderForm(view)}
          <p class="visually-hidden" role="status">${this._announcement}</p>`;
      case 'several':
        return html`<div class="several">${repeat(view.groups, ([first]) => first!.key, (group) => this.#renderGroup(group))}</div>`;
      case 'elsewhere':
        return html`${this.#renderTitle(view.communities)} ${elsewhereTemplate(view.communities[0]!, this.language, this.formats, this.#today)}`;
      case 'refused':
        return refusedTemplate(view, this.language);
      default:
        return missingTemplate(feed, this.language);
    }
  }

  #renderTitle(communities: readonly Community[]): TemplateResult {
    return heading(this.headingLevel, 'title', titleOf(communities, this.language));
  }

  /** Communities with a form of their own are asked for on their own: what is typed goes straight to their receiver. */
  #renderGroup(communities: readonly Community[]): TemplateResult {
    return html`<cop-signup-form
      community=${communities.map(({ key }) => key).join(' ')}
      allowed-origins=${this.allowedOrigins}
      heading-level=${this.headingLevel}
    ></cop-signup-form>`;
  }

  #renderConfirmation(view: FormView): TemplateResult | undefined {
    const { state } = this.#submission;
    if (state.status !== 'done' || state.outcome.kind !== 'confirmed') return undefined;
    return confirmationTemplate(view, {
      outcome: state.outcome,
      email: this.#email,
      language: this.language,
      formats: this.formats,
      level: this.headingLevel,
      restart: this.#restart,
    });
  }

  #renderForm(view: FormView): TemplateResult {
    this.#firstSeen ??= systemClock.now();
    // The div keeps Lit's hands off the form, whose methods are hidden by fields of the same name.
    return html`${this.#renderTitle(view.communities)}
      <form
        novalidate
        part="form"
        @submit=${this.#handleSubmit}
        @input=${this.#handleInput}
        @change=${this.#handleInput}
        @focusin=${this.#handleFocusIn}
      >
        <div>
          ${formTemplate(view, {
            submission: this.#submission.state,
            issues: this._issues,
            email: this.#email,
            question: this.#doubt.render(this.language, this.#useAddress),
            language: this.language,
            formats: this.formats,
            level: this.headingLevel + 1,
            follow: (path) => leadTo(this, path),
          })}
        </div>
      </form>`;
  }

  readonly #handleSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const view = this.#view;
    if (view?.kind !== 'form' || this.#submission.state.status === 'sending') return;
    const data = new FormData(event.currentTarget as HTMLFormElement);
    const draft = readDraft(view.form, data);
    this._issues = validateDraft(view.form, draft);
    if (this._issues.length > 0) return focusWhenDrawn(this, '.trouble');
    if (this.#doubt.holds(view.form, draft)) {
      await this.updateComplete;
      return leadTo(this, this.#emailPath);
    }

    const proof = this.renderRoot.querySelector<HTMLSlotElement>('slot[name=proof]')?.assignedElements({ flatten: true });
    const sent = withProof(view.form, draft, proof ?? []);
    const now = systemClock.now();
    const body = this.#submission.prepare(sent.form, sent.draft, {
      communities: view.communities.map(({ id }) => id),
      locale: this.language,
      page: location.href,
      widgetVersion: version,
      honeypot: String(data.get(honeypotName) ?? ''),
      elapsedMs: now - (this.#firstSeen ?? now),
    });
    if (!this.dispatchEvent(new CopSubmitEvent(body))) return;
    this.#begun = view;
    this.#email = body.email;
    this._announcement = this.words(signUpMessages).sending;
    const answer = this.#submission.send(sent.form, body);
    // Whoever pressed "Try again", which is gone while sending, finds the focus on the button that says so.
    if (event.submitter?.matches('.again')) void focusWhenDrawn(this, '.primary');
    const outcome = await answer;
    if (outcome) this.#settle(outcome, body);
  };

  /** Tells the visitor and the page what became of a submission. */
  #settle(outcome: SubmissionOutcome, body: SignUpSubmission): void {
    this._issues = outcome.kind === 'rejected' ? outcome.issues : [];
    // Whoever has gone on to something else on the page is told, not fetched back.
    const hasLeft = isElsewhere(this);
    this._announcement = hasLeft ? outcomeTitle(outcome, this.language) : '';
    if (!hasLeft) void focusWhenDrawn(this, '.trouble, .confirmation');
    this.dispatchEvent(outcomeEvent(outcome, body));
  }

  readonly #handleInput = ({ target, type }: Event): void => {
    if (this.#view?.kind !== 'form') return;
    this.#begun = this.#view;
    const { name, value } = target as HTMLInputElement;
    if (type === 'change') this.#doubt.changed(this.#view.form, name, value);
  };

  readonly #handleFocusIn = ({ target }: Event): void => {
    if (!(target as Element).matches('button')) this.#doubt.passed();
  };

  readonly #handlePageHide = (event: PageTransitionEvent): void => {
    if (event.persisted) this.reset();
  };

  get #emailPath(): string {
    return (this.#view?.kind === 'form' && liftedField(this.#view.form, 'email')?.name) || '';
  }

  readonly #useAddress = (address: string): void => {
    const input = (this.renderRoot as ShadowRoot).getElementById(controlId(this.#emailPath)) as HTMLInputElement;
    input.value = address;
    input.focus();
    this.#doubt.settle();
  };

  readonly #restart = (): void => {
    this.reset();
    void focusWhenDrawn(this, '.body :is(input, select, textarea)');
  };
}
