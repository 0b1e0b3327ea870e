import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { HandOnController } from '../../controllers/hand-on-controller.ts';
import type { Community } from '../../domain/community/community.ts';
import { countFacet, type Facet, offeredFacets } from '../../domain/community/facets.ts';
import { type Choices, FACETS, type FacetName } from '../../domain/community/filter.ts';
import { joinDate } from '../../domain/community/joining.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import { indexCommunities } from '../../domain/community/search.ts';
import type { CommunityOrder } from '../../domain/community/sort.ts';
import type { Feed } from '../../domain/feed.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import { baseStyles } from '../../theme/base.styles.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import type { CopCommunity } from '../cop-community/cop-community.ts';
import { namesAttribute } from '../internal/attributes.ts';
import { helpTemplate } from '../internal/contact.ts';
import { CopSelectEvent } from '../internal/cop-select-event.ts';
import { FeedElement } from '../internal/feed-element.ts';
import { communityAddress, communityInFragment } from '../internal/fragment.ts';
import { heading } from '../internal/heading.ts';
import { type CardSetting, cardTemplate, panelId } from './card.ts';
import { CardDatesController, type DatesSetting } from './card-dates-controller.ts';
import { cardStyles } from './card.styles.ts';
import { CopFilterEvent } from './cop-directory.events.ts';
import { directoryStyles } from './cop-directory.styles.ts';
import { viewDirectory } from './cop-directory.view.ts';
import { OpenCardsController } from './open-cards-controller.ts';
import { panelTemplate } from './panel.ts';
import { chipsTemplate, facetTemplate, searchTemplate } from './tools.ts';

/** How many cards are drawn at first, and more each time. */
const PAGE = 48;
/** From how many communities on searching is quicker than reading. */
const MANY = 7;
/** How long typing rests before the count is told, in ms. */
const REST = 300;

/**
 * The communities of a feed as cards, to search, filter and open. A card says what a community is for, who may join, how
 * often and when it meets next, and how to join; it opens in place to the whole of it.
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
 * @csspart search - The search field.
 * @csspart filter - The button of each filter's menu.
 * @csspart chip - A chosen filter.
 * @csspart count - How many communities match.
 * @csspart list - The list of cards.
 * @csspart card - A card.
 * @csspart name - The heading of a card.
 * @csspart toggle - The button in that heading, which opens the card.
 * @csspart eligibility - The line that says who may join.
 * @csspart rhythm - The rhythm in words.
 * @csspart next - The next meeting.
 * @csspart join - The way of joining.
 * @csspart panel - What a card opens.
 * @csspart help - Whom to ask, where nothing matches.
 * @csspart stale - Says from when the information is, when it could not be refreshed.
 * @csspart failed - Says that the feed cannot be shown.
 * @status stable
 */
export class CopDirectory extends FeedElement {
  static override styles = [baseStyles, controlStyles, cardStyles, directoryStyles];

  readonly #dates = new CardDatesController(this);
  readonly #cards = new OpenCardsController(this, () => this.#followFragment());

  /** Cards in columns, or one row a community. */
  @property() layout: 'cards' | 'list' = 'cards';

  /** The association's order, by name, or by the next meeting. */
  @property() sort: CommunityOrder = 'feed';

  /** Which filters to offer, of `openness role topic association`; `none` for none. Otherwise those that help. */
  @property({ converter: namesAttribute }) filters: readonly string[] = [];

  @state() private _query = '';
  @state() private _choices: Choices = {};
  @state() private _limit = PAGE;
  /** How many match, as told: while somebody types it waits for a rest. */
  @state() private _shown = 0;

  #taken: Feed | undefined;
  #hasFollowed = false;
  #all: readonly Community[] = [];
  #facets: readonly Facet[] = [];
  #view = viewDirectory([], { query: '', choices: {}, order: 'feed', language: '' });
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new HandOnController(this, () => this.source, () => this.settings.given);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { feed } = this;
    if (!feed) return;
    const isOther = feed !== this.#taken || changed.has('communities') || changed.has('exclude') || changed.has('filters');
    if (isOther) this.#take(feed);
    this.#view = viewDirectory(this.#all, {
      query: this._query,
      choices: this._choices,
      order: this.sort,
      language: this.language,
      starts: this.sort === 'next' ? this.#dates.starts(this.#setting(feed), this.#all) : null,
    });
    if (isOther) this._shown = this.#view.matching;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.settings.rightUntil(this.#dates.rightUntil);
    if (!this.feed || this.#hasFollowed) return;
    this.#hasFollowed = true;
    this.#followFragment();
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const words = this.words(directoryMessages);
    const { current, past, matching, isSorting } = this.#view;
    if (this.#all.length === 0) return html`<p part="empty">${words.empty}</p>${helpTemplate(feed.origin.help, this.language)}`;
    const setting = this.#cardSetting(feed);
    const isCut = current.length > this._limit;
    return html`${this.#all.length < MANY ? nothing : this.#renderTools()}
      <div class="above">
        <p class="count" part="count" role="status">${this._shown ? words.count(this._shown, this.#all.length) : words.nothingMatches}</p>
        ${this.#renderZone(feed)}
      </div>
      ${matching > 0 ? nothing : this.#renderNothingMatches()}
      ${isSorting ? this.#renderPlaceholders() : this.#renderList(current.slice(0, this._limit), false, setting)}
      ${isCut ? html`<button type="button" class="show-more" @click=${this.#showMore}>${words.showMore(Math.min(PAGE, current.length - this._limit))}</button>` : nothing}
      ${past.length > 0 ? heading(this.headingLevel, 'past', words.past) : nothing}
      ${this.#renderList(past, true, { ...setting, level: setting.level + 1 })}`;
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<p class="visually-hidden">${this.words(commonMessages).loading}</p>
      <div class="skeleton search-placeholder"></div>
      ${this.#renderPlaceholders()}`;
  }

  #renderTools(): TemplateResult {
    const { language } = this;
    const { found } = this.#view;
    return html`<div class="tools no-print">
        ${searchTemplate(this._query, language, (query) => this.#change({ query }), this.#prepareSearch)}
        ${this.#facets.map((facet) => facetTemplate(facet, countFacet(found, facet.name, this._choices), this._choices, language, this.#choose))}
      </div>
      ${chipsTemplate(this.#facets, this._choices, language, this.#removeChoice, this.#clear)}`;
  }

  #renderZone(feed: Feed): TemplateResult | typeof nothing {
    const setting = this.#setting(feed);
    if (!this.#view.current.some((community) => this.#dates.hasDates(setting, community))) return nothing;
    const zone = this.#dates.zone(setting);
    return html`<div class="zone small muted no-print">${zone === 'pending' ? nothing : zone}</div>`;
  }

  #renderNothingMatches(): TemplateResult {
    const words = this.words(directoryMessages);
    const helps = [...new Set(this.#all.map(({ origin }) => origin.help))];
    return html`<div class="nothing-matches" part="nothing-matches">
      <p>${words.nothingMatchesHint}</p>
      <p><button type="button" @click=${this.#clear}>${words.clearAll}</button></p>
      ${helps.map((help) => helpTemplate(help, this.language))}
    </div>`;
  }

  #renderPlaceholders(): TemplateResult {
    return html`<div class="cards ${this.layout}" aria-hidden="true">${Array.from({ length: 6 }, () => html`<div class="skeleton card"></div>`)}</div>`;
  }

  #renderList(shown: readonly Community[], past: boolean, setting: CardSetting): TemplateResult | typeof nothing {
    // What has been open stays in the page, unseen: somebody may have begun to fill in a form there.
    const kept = this.#all.filter((community) => isPast(community) === past && this.#cards.wasOpened(community) && !shown.includes(community));
    if (shown.length + kept.length === 0) return nothing;
    return html`<ul class="cards ${this.layout}" part="list" role="list" ?hidden=${shown.length === 0}>
      ${repeat(
        [...shown, ...kept],
        ({ key }) => key,
        (community, index) => this.#renderItem(community, index < shown.length, setting),
      )}
    </ul>`;
  }

  #renderItem(community: Community, isShown: boolean, setting: CardSetting): TemplateResult {
    const isOpen = this.#cards.isOpen(community);
    const index = this.#all.indexOf(community);
    return html`<li ?hidden=${!isShown}>
      ${cardTemplate(community, index, isOpen, setting)}
      ${this.#cards.wasOpened(community)
        ? panelTemplate(community, index, {
            isOpen,
            hasFailed: this.#cards.hasFailed,
            language: this.language,
            level: setting.level + 1,
            address: communityAddress(community, this.#all),
            onClose: () => this.#close(community),
            onLink: this.#followAgain,
          })
        : nothing}
    </li>`;
  }

  #setting(feed: Feed): DatesSetting {
    const { hourCycle, now, displayTimeZone } = this.settings;
    return { feed, now, viewer: { timeZone: displayTimeZone.timeZone, language: this.language, ...(hourCycle && { hourCycle }) } };
  }

  #cardSetting(feed: Feed): CardSetting {
    const dates = this.#setting(feed);
    return {
      language: this.language,
      formats: this.formats,
      today: joinDate(dates.now),
      level: this.headingLevel,
      namesAssociation: new Set(this.#all.map(({ origin }) => origin.feedId)).size > 1,
      next: (community) => this.#dates.next(dates, community),
      rhythm: (community) => this.#dates.rhythm(dates, community),
      onToggle: (community) => (this.#cards.isOpen(community) ? this.#close(community) : void this.#open(community)),
      onForm: (community) => void this.#openForm(community),
    };
  }

  /** Takes in a new feed or another selection; what was chosen and is no more is dropped. */
  #take(feed: Feed): void {
    const names = FACETS.filter((name) => this.filters.length === 0 || this.filters.includes(name));
    this.#taken = feed;
    this.#all = this.selected(feed);
    this.#facets = this.#all.length < MANY ? [] : offeredFacets(this.#all, names);
    this._choices = Object.fromEntries(
      this.#facets.map(({ name, values }) => [name, (this._choices[name] ?? []).filter((value) => values.has(value))]),
    );
  }

  /** Shows what matches at once, and tells of it when the visitor rests. */
  #change({ query = this._query, choices = this._choices }: { query?: string; choices?: Choices }): void {
    this._query = query;
    this._choices = choices;
    this._limit = PAGE;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this._shown = this.#view.matching;
      this.dispatchEvent(new CopFilterEvent(this._shown, this.#all.length, choices, query.trim() !== ''));
    }, REST);
  }

  readonly #choose = (facet: FacetName, value: string, isChosen: boolean): void => {
    const others = (this._choices[facet] ?? []).filter((other) => other !== value);
    this.#change({ choices: { ...this._choices, [facet]: isChosen ? [...others, value] : others } });
  };

  readonly #removeChoice = async (facet: FacetName, value: string): Promise<void> => {
    this.#choose(facet, value, false);
    await this.updateComplete;
    (this.renderRoot.querySelector<HTMLElement>('.chip') ?? this.#searchField)?.focus();
  };

  readonly #clear = async (): Promise<void> => {
    this.#change({ query: '', choices: {} });
    await this.updateComplete;
    this.#searchField?.focus();
  };

  readonly #showMore = async (): Promise<void> => {
    const first = this._limit;
    this._limit += PAGE;
    await this.updateComplete;
    this.#toggleOf(this.#view.current[first])?.focus();
  };

  /** Prepares the search in slices, so that the first letter does not wait for all of it. */
  readonly #prepareSearch = (): void => {
    for (let start = 0; start < this.#all.length; start += PAGE) {
      const slice = this.#all.slice(start, start + PAGE);
      setTimeout(() => indexCommunities(slice));
    }
  };

  async #open(community: Community): Promise<boolean> {
    if (!this.dispatchEvent(new CopSelectEvent(community))) return false;
    await this.#cards.open(community);
    return true;
  }

  async #openForm(community: Community): Promise<void> {
    if (!this.#cards.isOpen(community) && !(await this.#open(community))) return;
    await this.updateComplete;
    await this.renderRoot.querySelector<CopCommunity>(`#${panelId(this.#all.indexOf(community))} cop-community`)?.openForm?.();
  }

  #close(community: Community): void {
    this.#cards.close(community);
    this.#toggleOf(community)?.focus();
  }

  #followFragment(): void {
    const community = communityInFragment(location.hash, this.#all);
    if (community) void this.#moveTo(community);
  }

  /** A link to what the address already names changes nothing that the page could tell of. */
  readonly #followAgain = (event: Event): void => {
    const link = event.composedPath().find((target) => target instanceof HTMLAnchorElement);
    if (link?.href === location.href) this.#followFragment();
  };

  async #moveTo(community: Community): Promise<void> {
    const { current, past } = this.#view;
    if (!current.includes(community) && !past.includes(community)) this.#change({ query: '', choices: {} });
    if (current.indexOf(community) >= this._limit) this._limit = this.#all.length;
    void this.#cards.open(community);
    await this.updateComplete;
    const toggle = this.#toggleOf(community);
    toggle?.closest('.card')?.scrollIntoView();
    toggle?.focus({ preventScroll: true });
  }

  get #searchField(): HTMLElement | null {
    return this.renderRoot.querySelector('#search');
  }

  #toggleOf(community: Community | undefined): HTMLElement | null {
    return community ? this.renderRoot.querySelector(`.toggle[aria-controls=${panelId(this.#all.indexOf(community))}]`) : null;
  }
}
