import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import { joinDate } from '../../domain/community/joining.ts';
import type { Feed } from '../../domain/feed.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { namesIn } from '../internal/attributes.ts';
import { helpTemplate } from '../internal/contact.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { shapeStyles } from '../internal/form/shape.styles.ts';

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
 * @slot proof - A proof-of-work widget; what its inputs hold is sent with the fields. It can stand in one form only: where
 *   communities have forms of their own, use an element for each.
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
 * @csspart way - A way of joining that is no form to fill in here.
 * @csspart join - What to press to go that way.
 * @csspart address - The e-mail address to write to.
 * @csspart copy - The button that copies it.
 * @status stable
 */
export class CopSignupForm extends FeedElement {
  static override styles = [baseStyles, controlStyles, shapeStyles];

  readonly #signUp = new LateController(
    this,
    async () => {
      const { SignUp } = await import('./sign-up.ts');
      return new SignUp(this, { language: () => this.language, formats: () => this.formats });
    },
    'the form cannot be loaded; the way to the association is shown instead.',
  );

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
    return super.feed ?? this.#signUp.value?.begun?.feed;
  }

  protected override get keepsFallback(): boolean {
    return super.keepsFallback || (this.#signUp.value?.isRefused ?? true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#signUp.need();
    window.addEventListener('pagehide', this.#handlePageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#handlePageHide);
  }

  /** Empties the form and forgets the last sign-up: for the next person at the same screen. */
  reset(): void {
    this.#signUp.value?.reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const signUp = this.#signUp.value;
    const asked = ['community', 'communities', 'exclude', 'allowedOrigins'] as const;
    if (this.hasUpdated && asked.some((name) => changed.has(name))) signUp?.end();
    const ids = namesIn(this.community);
    signUp?.look(this.feed, {
      ids: ids.length > 0 ? ids : this.communities,
      exclude: this.exclude,
      allowedOrigins: namesIn(this.allowedOrigins),
      today: joinDate(this.settings.now),
    });
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="shape">${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}</div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const { state, value } = this.#signUp;
    if (value) return value.render(feed, this.headingLevel);
    if (state.status === 'failed') return this.#renderWayOut(feed);
    return this.hasFallback ? nothing : this.renderSkeleton();
  }

  /** Whoever waits for the form to be drawn waits for the part that draws it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#signUp.need();
    return super.getUpdateComplete();
  }

  #renderWayOut({ homePageUrl, origin }: Feed): TemplateResult {
    return html`${helpTemplate(origin.help, this.language)}
    ${homePageUrl ? html`<p><a href=${homePageUrl}>${this.words(commonMessages).goToSite}</a></p>` : nothing}`;
  }

  readonly #handlePageHide = (event: PageTransitionEvent): void => {
    if (event.persisted) this.reset();
  };
}
