import { nothing, type ReactiveController, type TemplateResult } from 'lit';
import { LateController } from '../../controllers/late-controller.ts';
import type { Asked } from '../../domain/community/asked.ts';
import type { Community } from '../../domain/community/community.ts';
import { countFacet, type Facet, offeredFacets } from '../../domain/community/facets.ts';
import { type Choices, FACETS, type FacetName, type FacetReader, facetValues, filterCommunities } from '../../domain/community/filter.ts';
import { plainSearch } from '../../domain/community/plain-search.ts';
import type { CommunityOrder } from '../../domain/community/sort.ts';
import type { AddressController } from './address-controller.ts';
import { CopFilterEvent } from './cop-directory.events.ts';
import type { DirectoryHost, DirectorySubject } from './directory.ts';
import type * as lateSearch from './late-search.ts';
import { closeOnPress, keepInside, toolsTemplate } from './search-tools.ts';

type Late = typeof lateSearch & { readonly parts: lateSearch.LateSearch };

/** How long typing rests before the count is told, in ms: it is not to be read out after every letter. */
const REST = 300;

/** What a search has found. */
export interface Found {
  /** By words alone, for the counts beside the filters. */
  readonly found: readonly Community[];
  /** By words and filters. */
  readonly matching: readonly Community[];
  /** Whether what was typed is spelled otherwise in all that was found. */
  readonly isNear: boolean;
  /** `waiting`: there is nothing to show yet; `preliminary`: a better answer is on its way. */
  readonly state: 'done' | 'preliminary' | 'waiting';
}

const NOTHING: Found = { found: [], matching: [], isNear: false, state: 'done' };

/**
 * What a visitor asks of a directory, and the tools to ask with. At first the search knows names and topics; the rest of it, the menus
 * and the address come with `late-search.ts`, and what was typed before is then asked again.
 */
export class SearchController implements ReactiveController {
  readonly #host: DirectoryHost;
  readonly #late: LateController<Late>;
  #asked: Asked = { query: '', choices: {} };
  #subject: DirectorySubject | undefined;
  #offered: { readonly all: readonly Community[]; readonly names: readonly string[]; readonly facets: readonly Facet[] } | undefined;
  #last = NOTHING;
  #read: FacetReader | undefined;
  #told: number | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  #address: AddressController | undefined;
  #open: FacetName | undefined;
  #isUnfolded = false;
  #sought = '';

  constructor(host: DirectoryHost) {
    this.#host = host;
    this.#late = new LateController(
      host,
      async () => {
        const late = await import('./late-search.ts');
        return { ...late, parts: new late.LateSearch(host) };
      },
      'its filters cannot be loaded; the search finds names and topics.',
    );
    host.addController(this);
  }

  /** How many communities match, as the visitor is told: after a rest while something is being asked. */
  get told(): number {
    return this.#told ?? this.#last.matching.length;
  }

  /** Whether something is being asked: the visitor has not rested yet. */
  get isAsking(): boolean {
    return this.#told !== undefined;
  }

  /** In what order to show what is found; undefined: as it was found, the best first. */
  get order(): CommunityOrder | undefined {
    const { query, order } = this.#asked;
    if (query.trim()) return order === 'feed' ? undefined : order;
    return order ?? this.#host.sort;
  }

  hostConnected(): void {
    addEventListener('click', this.#closeOnPress);
  }

  hostDisconnected(): void {
    removeEventListener('click', this.#closeOnPress);
    clearTimeout(this.#resting);
    this.#told = undefined;
  }

  hostUpdated(): void {
    if (this.#open) keepInside(this.#host.renderRoot);
  }

  /**
   * Finds what is asked for. Choices that are not offered are dropped.
   * @param names the facets to offer; none offers all, as far as they help.
   */
  find(subject: DirectorySubject, names: readonly string[]): Found {
    const { communities: all } = subject;
    this.#subject = subject;
    if (this.#offered?.all !== all || this.#offered.names !== names) {
      const facets = offeredFacets(all, names.length === 0 ? FACETS : FACETS.filter((name) => names.includes(name)));
      this.#offered = { all, names, facets };
      this.#take(this.#asked);
      this.#told = undefined;
    }
    if (this.#isRestoring()) return (this.#last = { ...NOTHING, state: 'waiting' });
    const { query, choices } = this.#asked;
    const { value: late, state } = this.#late;
    const answer = query.trim() && late?.parts.search(all, query);
    const { communities: found, isNear } = answer || { communities: plainSearch(all, query), isNear: false };
    const needsHours = choices.hours?.length;
    this.#read = needsHours || this.#open === 'hours' ? late?.parts.reader(subject) : facetValues;
    if (needsHours && !this.#read) return (this.#last = { ...NOTHING, state: 'waiting' });
    const matching = filterCommunities(found, choices, this.#read && { read: this.#read });
    const isPreliminary = query.trim() !== '' && !answer && state.status !== 'failed';
    return (this.#last = { found, matching, isNear: isNear && matching.length > 0, state: isPreliminary ? 'preliminary' : 'done' });
  }

  /** The field, the menus, and what is chosen. */
  render(): TemplateResult {
    const { language } = this.#subject!.viewer;
    const late = this.#late.value;
    const facets = this.#offered?.facets ?? [];
    const { choices, query } = this.#asked;
    return toolsTemplate({
      language,
      query,
      choices,
      facets,
      isUnfolded: this.#isUnfolded,
      menu: (facet) => (facet.name === this.#open ? this.#renderMenu(facet) : nothing),
      chips: late?.chipsTemplate({ language, facets, choices, onRemove: this.#remove, onClear: this.clear }),
      onQuery: (typed) => this.#ask({ query: typed }),
      onFocus: () => void this.#prepare(),
      onToggle: this.#toggle,
      onUnfold: () => {
        this.#isUnfolded = !this.#isUnfolded;
        this.#host.requestUpdate();
      },
    });
  }

  /** What is asked, for the menu of orders. */
  get asked(): Asked {
    return this.#asked;
  }

  /** Where nothing matches: what is near. */
  renderNearby(): TemplateResult | typeof nothing {
    const late = this.#late.value;
    const { query } = this.#asked;
    if (!late || this.#last.state !== 'done' || !query.trim()) return nothing;
    const withoutFilters = this.#last.found.length;
    return late.nearbyTemplate({
      language: this.#subject!.viewer.language,
      suggestion: withoutFilters === 0 ? late.parts.suggest(query) : undefined,
      withoutFilters,
      onQuery: (meant) => this.#askAndFocus({ query: meant }),
      onRemoveFilters: () => this.#askAndFocus({ choices: {} }),
    });
  }

  /** Beside working hours: whom they leave out because nobody knows when they meet. */
  renderTimeless(): TemplateResult | typeof nothing {
    const late = this.#late.value;
    const { found, state } = this.#last;
    const { language } = this.#subject!.viewer;
    const { choices } = this.#asked;
    if (!late || state !== 'done') return nothing;
    const { hours = [] } = choices;
    if (!hours.includes('inside') || hours.includes('unknown')) return nothing;
    const timeless = countFacet(found, 'hours', choices, this.#read)('unknown');
    return late.timelessTemplate(timeless, language, () => this.#choose('hours', 'unknown', true));
  }

  /** A visitor wants another order. */
  sortBy(order: CommunityOrder | undefined): void {
    this.#ask({ order });
  }

  /** Forgets what was asked. */
  reset(): void {
    this.#ask({ query: '', choices: {} });
  }

  /** Forgets what was asked, and moves to the field. */
  readonly clear = (): void => this.#askAndFocus({ query: '', choices: {} });

  readonly #closeOnPress = (event: Event): void => closeOnPress(this.#host.renderRoot, event);

  #renderMenu(facet: Facet): unknown {
    const late = this.#late.value;
    if (!late) return this.#late.state.status === 'failed' ? null : undefined;
    const { viewer, formats } = this.#subject!;
    const { name } = facet;
    return late.menuTemplate(facet, {
      language: viewer.language,
      formats,
      timeZone: viewer.timeZone,
      chosen: this.#asked.choices[name] ?? [],
      count: this.#read && countFacet(this.#last.found, name, this.#asked.choices, this.#read),
      sought: this.#sought,
      onSeek: (sought) => {
        this.#sought = sought;
        this.#host.requestUpdate();
      },
      onChoose: (value, isChosen) => this.#choose(name, value, isChosen),
    });
  }

  /** Whether what the address asks is not known yet. */
  #isRestoring(): boolean {
    const { address } = this.#host;
    if (typeof address !== 'string' || this.#address) return false;
    void this.#late.need();
    const { value: late, state } = this.#late;
    if (!late) return location.search !== '' && state.status !== 'failed';
    this.#address = late.parts.follow(this.#host, address, (asked) => {
      this.#take(asked);
      this.#host.requestUpdate();
    });
    return false;
  }

  /** Takes what is asked, as far as it is offered. */
  #take({ query, choices, order }: Asked): void {
    const facets = this.#offered?.facets ?? [];
    const offered = facets.map(({ name, values }) => [name, (choices[name] ?? []).filter((value) => values.has(value))] as const);
    this.#asked = { query, order, choices: Object.fromEntries(offered.filter(([, chosen]) => chosen.length > 0)) };
  }

  #ask(change: Partial<Asked>): void {
    this.#told ??= this.#last.matching.length;
    this.#asked = { ...this.#asked, ...change };
    void this.#late.need();
    this.#host.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#told = undefined;
      this.#host.requestUpdate();
      const { query, choices } = this.#asked;
      this.#address?.write(this.#asked);
      this.#host.dispatchEvent(
        new CopFilterEvent(this.#last.matching.length, this.#offered?.all.length ?? 0, choices, query.trim() !== ''),
      );
    }, REST);
  }

  #askAndFocus(change: Partial<Asked>): void {
    this.#ask(change);
    void this.#focusOn('#search');
  }

  #choose(facet: FacetName, value: string, isChosen: boolean): void {
    const { [facet]: all = [], ...others }: Choices = this.#asked.choices;
    const chosen = [...all.filter((other) => other !== value), ...(isChosen ? [value] : [])];
    this.#ask({ choices: chosen.length > 0 ? { ...others, [facet]: chosen } : others });
  }

  readonly #remove = (facet: FacetName, value: string): void => {
    this.#choose(facet, value, false);
    void this.#focusOn('.chip', '#search');
  };

  readonly #toggle = (facet: FacetName, isOpen: boolean): void => {
    if (!isOpen && this.#open !== facet) return;
    this.#open = isOpen ? facet : undefined;
    this.#sought = '';
    void this.#prepare();
    this.#host.requestUpdate();
  };

  async #prepare(): Promise<void> {
    const late = await this.#late.need();
    late?.parts.prepare(this.#offered?.all ?? []);
  }

  /** Moves the focus to the first of `selectors` that is there after the update. */
  async #focusOn(...selectors: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    const found = selectors.map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  }
}
