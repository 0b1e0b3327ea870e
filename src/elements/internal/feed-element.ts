import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { FeedController } from '../../controllers/feed-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import { selectCommunities } from '../../domain/community/select-communities.ts';
import type { Feed } from '../../domain/feed.ts';
import { plainDateTime } from '../../domain/time/plain-date-time.ts';
import { describeFeedError } from '../../i18n/describe-feed-error.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { report } from '../../lib/report.ts';
import { namesAttribute } from './attributes.ts';
import { CopElement } from './cop-element.ts';

/**
 * What every widget that shows a feed shares: where the feed comes from, and how its states look.
 *
 * @attr {boolean} structured-data - Tells search engines too of what is shown: schema.org's words as JSON-LD, once a page. To be there from the start.
 * @fires {CopFeedLoadEvent} cop-feed-load - With `src`: the feed has arrived, at first or anew.
 * @fires {CopFeedErrorEvent} cop-feed-error - With `src`: the feed could not be had or refreshed.
 * @csspart stale - The notice that the feed could not be refreshed.
 * @csspart failed - The notice that the feed could not be had.
 */
export abstract class FeedElement extends CopElement {
  readonly #feed = new FeedController(this);

  /** One or more feed addresses, separated by white space; otherwise the nearest `<cop-feed>`'s feed is shown. */
  @property() src = '';

  /** Ids of the communities to show, separated by white space; otherwise all. An id may be global (`feed id#id`) where two feeds share it. */
  @property({ converter: namesAttribute }) communities: readonly string[] = [];

  /** Ids of communities to leave out. */
  @property({ converter: namesAttribute }) exclude: readonly string[] = [];

  /** Level of the first heading, 1 to 6; headings below it follow. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  protected override get feed(): Feed | undefined {
    const { state } = this;
    return state.status === 'ready' || state.status === 'stale' ? state.feed : undefined;
  }

  protected get state(): FeedController['state'] {
    return this.#feed.state;
  }

  protected get source(): FeedController['source'] {
    return this.#feed.source;
  }

  /** Whether the element's own children are shown; widgets may have other reasons than that there is no feed. */
  protected get keepsFallback(): boolean {
    return this.feed === undefined;
  }

  /** The communities of `feed` that the page asks for. */
  protected selected(feed: Feed): readonly Community[] {
    return selectCommunities(feed.communities, this.communities, this.exclude);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#feed.src = this.src;
  }

  protected override firstUpdated(): void {
    if (this.hasAttribute('structured-data'))
      void import('./structured-data.ts').then(
        ({ tell }) => tell(this, () => ({ feed: this.feed, language: this.language, now: this.settings.now })),
        (error: unknown) => report('error', 501, this.localName, 'no structured-data.', error),
      );
  }

  /** Draws the feed; called only when there is one. */
  protected abstract renderFeed(feed: Feed): TemplateResult | typeof nothing;

  /** Draws the still shape that keeps the space while the feed is on its way and the page has put nothing inside the element. */
  protected abstract renderSkeleton(): TemplateResult | typeof nothing;

  protected override render(): TemplateResult {
    const { feed } = this;
    const failed = this.state.status === 'failed';
    const waiting = !feed && !failed && !this.hasFallback;
    // The slot is always there: fallback children stay until there is something better, and come back when there is not.
    return html`<div class="cop" lang=${this.wordsLang}>
        ${feed ? [this.#renderStale(), this.renderFeed(feed)] : waiting ? this.renderSkeleton() : nothing}
      </div>
      <slot ?hidden=${!this.keepsFallback} @slotchange=${() => this.requestUpdate()}></slot>
      <div class="cop" lang=${this.wordsLang} role="status">${failed ? this.#renderFailed() : nothing}</div>`;
  }

  /** Whether the page has put something inside the element to be shown; white space is nothing, nor are the empty lines and paragraphs of editors. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some((node) =>
      node instanceof Element ? !node.slot && (!node.matches('br,p') || node.textContent.trim()) : node instanceof Text && node.data.trim(),
    );
  }

  #renderStale(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status !== 'stale') return nothing;
    // The browser's own date of when it had the copy: the zones are too heavy for a day.
    const date = plainDateTime(state.asOf - new Date(state.asOf).getTimezoneOffset() * 60_000);
    return html`<p part="stale" class="notice">${this.words(commonMessages).stale(this.formats.date(date, 'long'))}</p>`;
  }

  #renderFailed(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state.status !== 'failed') return nothing;
    return html`<p part="failed" class="notice">${describeFeedError(state.error, this.language)}</p>`;
  }
}
