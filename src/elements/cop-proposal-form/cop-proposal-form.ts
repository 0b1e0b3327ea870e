import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import { LateController } from '../../controllers/late-controller.ts';
import type { Feed } from '../../domain/feed.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { namesIn } from '../internal/attributes.ts';
import { helpTemplate } from '../internal/contact.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { shapeStyles } from '../internal/form/shape.styles.ts';

/**
 * Proposes a community to the association: its requirements as a checklist that helps and does not block, what it gives
 * in return and how it goes, then the proposal. Where the association takes proposals only by e-mail or as a document, it
 * says how. What is typed lives in the native inputs alone: an error, another language, a refresh of the feed or a move in
 * the page leaves it there, and nothing personal is stored.
 *
 * @example
 * ```html
 * <cop-proposal-form src="https://association.example/cop-feed.json"
 *   allowed-origins="https://association.example"></cop-proposal-form>
 * ```
 *
 * @summary Starts a community.
 * @slot - Shown while the feed is on its way, when it fails, and when the page does not allow the form's receiver.
 * @slot proof - A proof-of-work widget; what its inputs hold is sent with the fields.
 * @fires {CopSubmitEvent} cop-submit - Before anything is sent, with the `body`, which has `proposal`; cancel it and nothing is.
 * @fires {CopSubmittedEvent} cop-submitted - It was sent: `outcome` is `confirmed` or `sent-unconfirmed`.
 * @fires {CopSubmitFailedEvent} cop-submit-failed - It was refused (`outcome` `rejected`), or nobody knows (`unknown`); with `codes`.
 * @csspart title - The heading.
 * @csspart form - The form.
 * @csspart intro - What the association says of proposals.
 * @csspart section-title - The heading of a part.
 * @csspart requirements - The checklist.
 * @csspart progress - How much of the checklist is ticked.
 * @csspart support - What the association gives.
 * @csspart steps - How it works.
 * @csspart ways - How to propose where there is no form.
 * @csspart address - The e-mail address to write to.
 * @csspart copy - The button that copies it.
 * @csspart trouble - The summary of errors, or what is in doubt.
 * @csspart field - A question with its label, help and error.
 * @csspart label - The label or legend of a question.
 * @csspart help - The help of a question.
 * @csspart error - An error beside its field.
 * @csspart timeline - The steps of the plan.
 * @csspart consents - The boxes for consent.
 * @csspart consent - One box for consent, with who asks.
 * @csspart button - The button that sends the form.
 * @csspart confirmation - What is shown when it is done.
 * @csspart way-out - Another way to send a proposal.
 * @status stable
 */
export class CopProposalForm extends FeedElement {
  static override styles = [baseStyles, controlStyles, shapeStyles];

  readonly #proposal = new LateController(
    this,
    async () => {
      const { Proposal } = await import('./proposal.ts');
      return new Proposal(this, () => this.language);
    },
    'the form cannot be loaded; the way to the association is shown instead.',
  );

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
    return super.feed ?? this.#proposal.value?.begun?.feed;
  }

  protected override get keepsFallback(): boolean {
    return super.keepsFallback || (this.#proposal.value?.isRefused ?? true);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#proposal.need();
    window.addEventListener('pagehide', this.#handlePageHide);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#handlePageHide);
  }

  /** Empties the form and forgets the last proposal: for the next person at the same screen. */
  reset(): void {
    this.#proposal.value?.reset();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const proposal = this.#proposal.value;
    if (this.hasUpdated && changed.has('allowedOrigins')) proposal?.end();
    proposal?.look(this.feed, namesIn(this.allowedOrigins));
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="shape">${[1, 2, 3].map(() => html`<div class="skeleton"></div>`)}</div>`;
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const { state, value } = this.#proposal;
    if (value) return value.render(feed, this.headingLevel);
    if (state.status === 'failed') return this.#renderWayOut(feed);
    return this.hasFallback ? nothing : this.renderSkeleton();
  }

  /** Whoever waits for the form to be drawn waits for the part that draws it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#proposal.need();
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
