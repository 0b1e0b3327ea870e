import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import { countFacet, type Facet, offeredFacets } from '../../domain/community/facets.ts';
import { type Choices, FACETS, type FacetName, filterCommunities } from '../../domain/community/filter.ts';
import { indexCommunities, searchCommunities } from '../../domain/community/search.ts';
import { CopFilterEvent } from './cop-directory.events.ts';
import { toolsTemplate } from './search-tools.ts';

/** How long typing rests before the count is told, in ms: it is not to be read out after every letter. */
const REST = 300;
/** How many communities are indexed at a time, between which the page can answer its visitor. */
const SLICE = 50;

/** What a search has found. */
export interface Found {
  /** By words alone, for the counts beside the filters; the very list that was searched where nothing was asked. */
  readonly found: readonly Community[];
  /** By words and filters. */
  readonly matching: readonly Community[];
}

/** What a visitor asks of a directory, and the tools to ask with. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveElement;
  #query = '';
  #choices: Choices = {};
  #offered: { readonly all: readonly Community[]; readonly names: readonly string[]; readonly facets: readonly Facet[] } | undefined;
  #last: Found = { found: [], matching: [] };
  #told: number | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
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

  hostDisconnected(): void {
    clearTimeout(this.#resting);
    this.#told = undefined;
  }

  /**
   * Finds what is asked for. Choices that `all` does not offer are dropped.
   * @param names the facets to offer; none offers all, as far as they help.
   */
  find(all: readonly Community[], names: readonly string[]): Found {
    if (this.#offered?.all !== all || this.#offered.names !== names) {
      const facets = offeredFacets(all, names.length === 0 ? FACETS : FACETS.filter((name) => names.includes(name)));
      this.#offered = { all, names, facets };
      this.#choices = Object.fromEntries(
        facets.map(({ name, values }) => [name, (this.#choices[name] ?? []).filter((value) => values.has(value))]),
      );
      this.#told = undefined;
    }
    const found = searchCommunities(all, this.#query);
    return (this.#last = { found, matching: filterCommunities(found, this.#choices) });
  }

  /** The field and the menus, and the chosen filters. */
  render(language: string): TemplateResult {
    return toolsTemplate({
      language,
      query: this.#query,
      choices: this.#choices,
      facets: this.#offered?.facets ?? [],
      count: (facet) => countFacet(this.#last.found, facet, this.#choices),
      onQuery: (query) => this.#ask({ query }),
      onFocus: this.#prepare,
      onChoose: this.#choose,
      onRemove: (facet, value) => this.#remove(facet, value),
      onClear: this.clear,
    });
  }

  /** Forgets what was asked. */
  reset(): void {
    this.#ask({ query: '', choices: {} });
  }

  /** Forgets what was asked, and moves to the field. */
  readonly clear = (): void => {
    this.reset();
    void this.#focusOn('#search');
  };

  #ask({ query = this.#query, choices = this.#choices }: { query?: string; choices?: Choices }): void {
    this.#told ??= this.#last.matching.length;
    this.#query = query;
    this.#choices = choices;
    this.#host.requestUpdate();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => {
      this.#told = undefined;
      this.#host.requestUpdate();
      const total = this.#offered?.all.length ?? 0;
      this.#host.dispatchEvent(new CopFilterEvent(this.#last.matching.length, total, choices, query.trim() !== ''));
    }, REST);
  }

  readonly #choose = (facet: FacetName, value: string, isChosen: boolean): void => {
    const others = (this.#choices[facet] ?? []).filter((other) => other !== value);
    this.#ask({ choices: { ...this.#choices, [facet]: isChosen ? [...others, value] : others } });
  };

  #remove(facet: FacetName, value: string): void {
    this.#choose(facet, value, false);
    void this.#focusOn('.chip', '#search');
  }

  /** So that the first letter does not wait for all of the index. */
  readonly #prepare = (): void => {
    const all = this.#offered?.all ?? [];
    for (let start = 0; start < all.length; start += SLICE) setTimeout(() => indexCommunities(all.slice(start, start + SLICE)));
  };

  /** Moves the focus to the first of `selectors` that is there after the update. */
  async #focusOn(...selectors: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    const found = selectors.map((selector) => this.#host.renderRoot.querySelector<HTMLElement>(selector));
    found.find((element) => element !== null)?.focus();
  }
}
