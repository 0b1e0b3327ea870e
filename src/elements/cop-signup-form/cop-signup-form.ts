import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import { joinDate } from '../../domain/community/joining.ts';
import type { Feed } from '../../domain/feed.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { namesIn } from '../internal/attributes.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { heading } from '../internal/heading.ts';
import { confirmationTemplate } from './confirmation-template.ts';
import { signupFormStyles } from './cop-signup-form.styles.ts';
import { type FormView, problemOf, type SignUpView, viewSignUp } from './cop-signup-form.view.ts';
import { focusWhenDrawn, leadTo } from './focus.ts';
import { formTemplate } from './form-template.ts';
import { elsewhereTemplate, missingTemplate, refusedTemplate } from './other-views.ts';
import { SignUpSession } from './sign-up-session.ts';
import { titleOf } from './wording.ts';

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

  readonly #session = new SignUpSession(this, {
    view: () => (this.#view?.kind === 'form' ? this.#view : undefined),
    language: () => this.language,
  });
  #view: SignUpView | undefined;
  #reported = '';

  /** Ids of the communities to join, separated by white space; otherwise `communities`, or the feed's only one. */
  @property() community = '';

  /** Origins (`https://association.example`) that may receive what is typed, separated by white space or commas; otherwise any. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  constructor() {
    super();
    new HandOnController(
      this,
      () => this.source,
      () => this.settings.given,
    );
  }

  protected override get feed(): Feed | undefined {
    return super.feed ?? this.#session.begun?.feed;
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
    const asked = ['community', 'communities', 'exclude', 'allowedOrigins'] as const;
    if (this.hasUpdated && asked.some((name) => changed.has(name))) this.#session.end();
    const { feed } = this;
    const ids = namesIn(this.community);
    const request = {
      ids: ids.length > 0 ? ids : this.communities,
      exclude: this.exclude,
      allowedOrigins: namesIn(this.allowedOrigins),
      today: joinDate(this.settings.now),
    };
    this.#view = this.#session.begun ?? (feed && viewSignUp(feed, request));
    this.#report(this.#view ? problemOf(this.#view, this.community) : '');
  }

  /** Empties the form and forgets the last sign-up: for the next person at the same screen. */
  reset(): void {
    const form = this.shadowRoot?.querySelector('form');
    // A field may be called `reset`, and then hides the form's own.
    if (form) HTMLFormElement.prototype.reset.call(form);
    this.#session.end();
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="shape">${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}</div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const { language } = this;
    const view = this.#view;
    switch (view?.kind) {
      case 'form':
        return html`${this.#renderConfirmation(view) ?? this.#renderForm(view)}
          <p class="visually-hidden" role="status">${this.#session.announcement}</p>`;
      case 'several':
        return html`<div class="several">
          ${repeat(
            view.groups,
            ([first]) => first!.key,
            (group) => this.#renderGroup(group),
          )}
        </div>`;
      case 'elsewhere':
        return html`${this.#renderTitle(view.communities)}
        ${elsewhereTemplate(view.communities[0]!, language, this.formats, joinDate(this.settings.now))}`;
      case 'refused':
        return refusedTemplate(view, language);
      default:
        return missingTemplate(feed, language);
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
    const { state, email } = this.#session;
    if (state.status !== 'done' || state.outcome.kind !== 'confirmed') return undefined;
    return confirmationTemplate(view, {
      outcome: state.outcome,
      email,
      language: this.language,
      formats: this.formats,
      level: this.headingLevel,
      restart: this.#restart,
    });
  }

  #renderForm(view: FormView): TemplateResult {
    const session = this.#session;
    session.seen(view.form);
    // The div keeps Lit's hands off the form, whose methods are hidden by fields of the same name.
    return html`${this.#renderTitle(view.communities)}
      <form
        novalidate
        part="form"
        @submit=${session.handleSubmit}
        @input=${session.handleInput}
        @change=${session.handleInput}
        @focusin=${session.handleFocusIn}
      >
        <div>
          ${formTemplate(view, session, {
            language: this.language,
            formats: this.formats,
            level: this.headingLevel + 1,
            follow: (path) => leadTo(this, path),
          })}
        </div>
      </form>`;
  }

  /** Tells the web team, once, why there is no form. */
  #report(problem: string): void {
    if (problem && problem !== this.#reported) console.error(`<${this.localName}>: ${problem}.`);
    this.#reported = problem;
  }

  readonly #restart = (): void => {
    this.reset();
    void focusWhenDrawn(this, '.body :is(input, select, textarea)');
  };

  readonly #handlePageHide = (event: PageTransitionEvent): void => {
    if (event.persisted) this.reset();
  };
}
