import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LateController } from '../../controllers/late-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import type { CommunityOrder } from '../../domain/community/sort.ts';
import type { Feed } from '../../domain/feed.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { feedErrorMessages } from '../../i18n/messages/feed-error.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { namesAttribute } from '../internal/attributes.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { placeholderStyles } from './cop-directory.styles.ts';
import type { Directory } from './directory.ts';

/**
 * The communities of a feed as cards, to search, filter and open. A card says what a community is for, who may join, how
 * often and when it meets next, and how to join; it opens in place to the whole of it.
 *
 * With `address` a link can be shared to what is searched, filtered and sorted: the query part of the page's address is read
 * at the start and when the visitor goes back or forth. It is replaced (`history.replaceState`, with the page's own state kept) a moment after the visitor has
 * asked for something, never before, and nothing is added to the history; all other parameters stay as they are written. Each directory of a page has its own
 * name there: give them one, or the second becomes `cop2`. It is left to the page because its address is the page's own, and what
 * people type would reach its statistics.
 *
 * `#cop-` and a community's id in the page's address opens that community and moves to it. Opening and closing a card
 * does not touch the address or the history, which are the page's own; every open community has a link to itself.
 *
 * @example
 * ```html
 * <cop-directory src="https://association.example/cop-feed.json">
 *   <p><a href="https://association.example/communities">Our communities</a></p>
 * </cop-directory>
 * ```
 *
 * @summary Search, filter and open the communities of a feed.
 * @slot - Shown while the feed is on its way, and when it cannot be had.
 * @fires {CopSelectEvent} cop-select - A visitor opens a community. Cancel it to show something else.
 * @fires {CopFilterEvent} cop-filter - A visitor has searched or filtered: how many are left, and what is chosen. Never what was typed.
 * @fires {CopTimeZoneChangeEvent} cop-time-zone-change - The visitor has chosen another time zone, for the whole page.
 * @fires {CopSubmitEvent} cop-submit - From the form for joining, before anything is sent, with the `body`; cancel it and nothing is.
 * @fires {CopSubmittedEvent} cop-submitted - From that form: it was sent; `outcome` is `confirmed` or `sent-unconfirmed`.
 * @fires {CopSubmitFailedEvent} cop-submit-failed - From that form: it was refused (`outcome` `rejected`), or nobody knows (`unknown`); with `codes`.
 * @csspart search - The search field.
 * @csspart label - The label of the search field.
 * @csspart filter - The button of each filter's menu.
 * @csspart chip - A chosen filter.
 * @csspart sort - The menu of orders.
 * @csspart count - How many communities match.
 * @csspart list - The list of cards.
 * @csspart card - A card.
 * @csspart name - The heading of a card.
 * @csspart toggle - The button in that heading, which opens the card.
 * @csspart eligibility - The line that says who may join.
 * @csspart rhythm - The rhythm in words.
 * @csspart next - The next meeting; `dated` too where its date is known.
 * @csspart join - The way of joining.
 * @csspart panel - What a card opens.
 * @csspart empty - The sentence that stands where there are no communities.
 * @csspart nothing-matches - What stands where nothing matches.
 * @csspart help - Whom to ask, where nothing matches.
 * @csspart stale - Says from when the information is, when it could not be refreshed.
 * @csspart failed - Says that the feed cannot be shown.
 * @status stable
 */
export class CopDirectory extends FeedElement {
  static override styles = [baseStyles, placeholderStyles];

  /** Draws the feed: loaded beside it, so that the page has neither to wait for nor to run it before. */
  readonly #directory: LateController<Directory> = new LateController(
    this,
    async () => {
      const { Directory, HandOnController } = await import('./directory.ts');
      const directory = new Directory(this);
      new HandOnController(
        this,
        () => this.source,
        () => this.settings.given,
      );
      return directory;
    },
    'its drawing cannot be loaded; what the page put inside it stays.',
  );
  #selected: readonly Community[] = [];
  #feed: Feed | undefined;

  /** Cards in columns, or one row a community. */
  @property() layout: 'cards' | 'list' = 'cards';

  /** The association's order, by name, or by the next meeting. */
  @property() sort: CommunityOrder = 'feed';

  /** Which filters to offer, of `openness role topic hours language association`; `none` for none. Otherwise those that help. */
  @property({ converter: namesAttribute }) filters: readonly string[] = [];

  /**
   * Keeps what is searched, filtered and sorted in the page's address, under this name: `address="groups"` writes `?groups-q=science`.
   * Without a value the name is `cop`. Without the attribute the address stays as it is.
   */
  @property() address: string | undefined;

  /** Origins (`https://association.example`) that may receive what is typed into forms; otherwise any. */
  @property({ attribute: 'allowed-origins' }) allowedOrigins = '';

  protected override get keepsFallback(): boolean {
    return super.keepsFallback || !this.#directory.value;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#directory.need();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#directory.need();
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { feed } = this;
    if (!feed || (feed === this.#feed && !changed.has('communities') && !changed.has('exclude'))) return;
    this.#feed = feed;
    this.#selected = this.selected(feed);
  }

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const { value: directory } = this.#directory;
    if (!directory) return this.#renderWithoutDirectory();
    const { hourCycle, now, displayTimeZone } = this.settings;
    return directory.render({
      feed,
      communities: this.#selected,
      viewer: { timeZone: displayTimeZone.timeZone, language: this.language, ...(hourCycle && { hourCycle }) },
      formats: this.formats,
      now,
      rightUntil: (instant) => this.settings.rightUntil(instant),
    });
  }

  /** The feed is there before what draws it, or that cannot be had. */
  #renderWithoutDirectory(): TemplateResult | typeof nothing {
    if (this.#directory.state.status === 'failed')
      return html`<p part="failed" class="notice">${this.words(feedErrorMessages).visitorPassing}</p>`;
    return this.hasFallback ? nothing : this.renderSkeleton();
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="visually-hidden">${this.words(commonMessages).loading}</p>
      <div class="skeleton field"></div>
      <div class="placeholders ${this.layout}">${Array.from({ length: 6 }, () => html`<div class="skeleton"></div>`)}</div>`;
  }
}
