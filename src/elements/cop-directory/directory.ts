import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Community } from '../../domain/community/community.ts';
import { joinDate } from '../../domain/community/joining.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import type { CommunityOrder } from '../../domain/community/sort.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { DirectoryMessages } from '../../i18n/messages/directory.en.ts';
import { directoryMessages } from '../../i18n/messages/directory.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { controlStyles } from '../../theme/control.styles.ts';
import { fieldStyles } from '../../theme/field.styles.ts';
import { helpTemplate } from '../internal/contact.ts';
import { communityAddress } from '../internal/community-address.ts';
import { heading } from '../internal/heading.ts';
import { type CardSetting, cardTemplate } from './card.ts';
import { cardStyles } from './card.styles.ts';
import { CardDatesController } from './card-dates-controller.ts';
import { type DirectoryView, viewDirectory } from './cop-directory.view.ts';
import { directoryStyles } from './directory.styles.ts';
import { listStyles } from './list.styles.ts';
import { OpenCardsController } from './open-cards-controller.ts';
import { PagesController } from './pages-controller.ts';
import { panelStyles } from './panel.styles.ts';
import { panelTemplate } from './panel.ts';
import { SearchController } from './search-controller.ts';
import { sortTemplate } from './search-tools.ts';

export { HandOnController } from '../../controllers/hand-on-controller.ts';

/** The element that a directory is drawn in, and what its page asks for. */
export interface DirectoryHost extends LitElement {
  readonly layout: 'cards' | 'list';
  readonly sort: CommunityOrder;
  readonly filters: readonly string[];
  readonly address: string | undefined;
  readonly allowedOrigins: string;
  readonly headingLevel: number;
}

/** What there is to draw, and for whom. */
export interface DirectorySubject {
  readonly feed: Feed;
  /** Those that the page asks for; the same list as long as nothing has changed. */
  readonly communities: readonly Community[];
  readonly viewer: Viewer;
  readonly formats: Formats;
  readonly now: Instant;
  /** Says until when what was drawn is right. */
  readonly rightUntil: (instant: Instant) => void;
}

/** From how many communities on searching is quicker than reading. */
const MANY = 7;

/** Draws a directory into its element: the search, the cards of those that match, and what they open. */
export class Directory implements ReactiveController {
  readonly #host: DirectoryHost;
  readonly #dates: CardDatesController;
  readonly #search: SearchController;
  readonly #cards: OpenCardsController;
  readonly #current: PagesController;
  readonly #past: PagesController;
  #subject: DirectorySubject | undefined;
  #view: DirectoryView = { current: [], past: [], isSorting: false };
  #hasFollowed = false;

  constructor(host: DirectoryHost) {
    this.#host = host;
    host.addController(this);
    this.#dates = new CardDatesController(host);
    this.#search = new SearchController(host);
    this.#current = new PagesController(host);
    this.#past = new PagesController(host);
    this.#cards = new OpenCardsController(host, {
      all: () => this.#all,
      reveal: (community) => this.#reveal(community),
    });
    const sheets = [controlStyles, fieldStyles, cardStyles, listStyles, panelStyles, directoryStyles].flatMap(
      ({ styleSheet }) => styleSheet ?? [],
    );
    host.shadowRoot?.adoptedStyleSheets.push(...sheets);
  }

  hostUpdated(): void {
    this.#subject?.rightUntil(this.#dates.rightUntil);
    if (!this.#subject || this.#hasFollowed) return;
    this.#hasFollowed = true;
    this.#cards.followFragment();
  }

  /** Draws `subject`. */
  render(subject: DirectorySubject): TemplateResult {
    this.#subject = subject;
    const { communities, viewer, feed } = subject;
    const { language } = viewer;
    const words = this.#words;
    if (communities.length === 0)
      return html`<p part="empty">${words.empty}</p>
        ${helpTemplate(feed.origin.help, language)}`;
    const { filters, headingLevel } = this.#host;
    const isLong = communities.length >= MANY;
    const { matching, isNear, state } = isLong
      ? this.#search.find(subject, filters)
      : { matching: communities, isNear: false, state: 'done' };
    const order = isLong ? this.#search.order : this.#host.sort;
    const { current, past, isSorting } = (this.#view = viewDirectory(matching, {
      by: order,
      language,
      starts: order === 'next' ? this.#dates.starts(subject) : null,
    }));
    const told = isLong ? this.#search.told : matching.length;
    const isWaiting = isSorting || state === 'waiting' || (state === 'preliminary' && matching.length === 0);
    return html`${isLong ? this.#search.render() : nothing}
      <div class="above">
        <p class="count" part="count" role="status">
          ${state === 'waiting' ? nothing : told ? words.count(told, communities.length) : words.nothingMatches}${
            isNear && !this.#search.isAsking ? html`<span class="near">, ${words.near}</span>` : nothing
          }
        </p>
        ${isLong ? this.#renderSort(subject) : nothing} ${this.#renderZone(subject)}
      </div>
      ${isLong ? this.#search.renderTimeless() : nothing} ${matching.length > 0 || isWaiting ? nothing : this.#renderNothingMatches()}
      ${isWaiting ? html`<div class="skeleton sorting"></div>` : this.#renderList(current, this.#current, state, headingLevel)}
      ${past.length > 0 ? heading(headingLevel, 'past', words.past) : nothing}
      ${this.#renderList(past, this.#past, state, headingLevel + 1)}`;
  }

  get #all(): readonly Community[] {
    return this.#subject?.communities ?? [];
  }

  get #words(): DirectoryMessages {
    return messagesFor(directoryMessages, this.#subject?.viewer.language ?? '');
  }

  #renderSort(subject: DirectorySubject): TemplateResult {
    return sortTemplate({
      language: subject.viewer.language,
      asked: this.#search.asked,
      pageOrder: this.#host.sort,
      hasDates: this.#all.some((community) => this.#dates.hasDates(subject, community)),
      onSort: (order) => this.#search.sortBy(order),
    });
  }

  #renderZone(subject: DirectorySubject): TemplateResult | typeof nothing {
    if (!this.#view.current.some((community) => this.#dates.hasDates(subject, community))) return nothing;
    const zone = this.#dates.zone(subject);
    return html`<div class="zone small muted no-print">${zone === 'pending' ? nothing : zone}</div>`;
  }

  #renderNothingMatches(): TemplateResult {
    const words = this.#words;
    const helps = [...new Set(this.#all.map(({ origin }) => origin.help))];
    return html`<div class="nothing-matches" part="nothing-matches">
      ${this.#search.renderNearby()}
      <p>${words.nothingMatchesHint}</p>
      <p><button type="button" @click=${this.#search.clear}>${words.clearAll}</button></p>
      ${helps.map((help) => helpTemplate(help, this.#subject!.viewer.language))}
    </div>`;
  }

  /** @param found all of one list; as many are drawn as its pages have come to. */
  #renderList(found: readonly Community[], pages: PagesController, state: string, level: number): TemplateResult | typeof nothing {
    const shown = found.slice(0, pages.draw(found.length, this.#search.isAsking));
    const isPastList = pages === this.#past;
    // What has been open stays in the page, unseen: somebody may have begun to fill in a form there.
    const kept = this.#all.filter(
      (community) => isPast(community) === isPastList && this.#cards.wasOpened(community) && !shown.includes(community),
    );
    if (shown.length + kept.length === 0) return nothing;
    const setting = this.#cardSetting(level);
    const rest = pages.rest(found.length);
    return html`<ul
        class="cards ${this.#host.layout}"
        part="list"
        role="list"
        aria-busy=${pages.isBehind || state === 'preliminary'}
        ?hidden=${shown.length === 0}
      >
        ${repeat(
          [...shown, ...kept],
          ({ key }) => key,
          (community, index) => this.#renderItem(community, index < shown.length, setting),
        )}
      </ul>
      ${
        rest > 0
          ? html`<button type="button" class="show-more" @click=${() => this.#showMore(found, pages)}>
              ${this.#words.showMore(rest)}
            </button>`
          : nothing
      }`;
  }

  #renderItem(community: Community, isShown: boolean, setting: CardSetting): TemplateResult {
    const index = this.#all.indexOf(community);
    const isOpen = this.#cards.isOpen(community);
    return html`<li ?hidden=${!isShown}>
      ${cardTemplate(community, index, isOpen, setting)}
      ${
        this.#cards.wasOpened(community)
          ? panelTemplate(community, index, {
              isOpen,
              state: this.#cards.state,
              language: setting.language,
              level: setting.level + 1,
              allowedOrigins: this.#host.allowedOrigins,
              address: communityAddress(community, this.#all),
              onClose: () => this.#cards.close(community),
            })
          : nothing
      }
    </li>`;
  }

  #cardSetting(level: number): CardSetting {
    const subject = this.#subject!;
    return {
      language: subject.viewer.language,
      formats: subject.formats,
      today: joinDate(subject.now),
      level,
      namesAssociation: this.#all.some(({ origin }) => origin.feedId !== this.#all[0]?.origin.feedId),
      next: (community) => this.#dates.next(subject, community),
      rhythm: (community) => this.#dates.rhythm(subject, community),
      onToggle: (community) => this.#cards.toggle(community),
      onForm: (community) => void this.#cards.openForm(community),
    };
  }

  #reveal(community: Community): void {
    const { current, past } = this.#view;
    const [list, pages] = isPast(community) ? [past, this.#past] : [current, this.#current];
    if (!list.includes(community)) this.#search.reset();
    pages.reach(list.includes(community) ? list.indexOf(community) : this.#all.indexOf(community));
  }

  async #showMore(found: readonly Community[], pages: PagesController): Promise<void> {
    const first = pages.more();
    pages.reach(first);
    await this.#host.updateComplete;
    this.#cards.toggleOf(found[first])?.focus();
  }
}
