import type { Community } from '../../domain/community/community.ts';
import { facetValues, type FacetReader, type MeetingHours } from '../../domain/community/filter.ts';
import { CommunityIndex, type SearchAnswer } from '../../domain/community/search/community-index.ts';
import { meetingHours } from '../../domain/occurrence/meeting-hours.ts';
import { inSlices } from '../../controllers/in-slices.ts';
import { eligibilityMessages } from '../../i18n/messages/eligibility.ts';
import { AddressController } from './address-controller.ts';
import type { DirectoryHost, DirectorySubject } from './directory.ts';
import { lateSearchStyles } from './late-search.styles.ts';

export { chipsTemplate } from './chips.ts';
export { menuTemplate } from './facet-menu.ts';
export { nearbyTemplate, timelessTemplate } from './ways-on.ts';

const DAY = 86_400_000;

/** Roles are found by what they are called in every language, whatever the page speaks. */
const roleNames = (role: string): readonly string[] => Object.values(eligibilityMessages).flatMap(({ roles }) => roles[role] ?? []);

/**
 * What a directory needs once its visitor begins to search or filter, and loads then: the index, who meets when, the address.
 * What takes long is done in slices; it is undefined until it is done, and then the host is drawn anew.
 */
export class LateSearch {
  readonly #host: DirectoryHost;
  #index: { readonly all: readonly Community[]; readonly done: CommunityIndex | undefined } | undefined;
  #hours: { readonly all: readonly Community[]; readonly key: string; readonly done: FacetReader | undefined } | undefined;

  constructor(host: DirectoryHost) {
    this.#host = host;
    host.shadowRoot?.adoptedStyleSheets.push(lateSearchStyles.styleSheet!);
  }

  /** Begins to get ready for a search among `all`, so that the first letter does not wait for all of it. */
  prepare(all: readonly Community[]): void {
    if (this.#index?.all === all) return;
    const index = new CommunityIndex(roleNames);
    const begun = (this.#index = { all, done: undefined });
    const isWanted = (): boolean => this.#index === begun;
    void inSlices(all, (community) => index.add(community), isWanted).then((isDone) => {
      if (!isDone) return;
      this.#index = { all, done: index };
      this.#host.requestUpdate();
    });
  }

  /** What `query` finds among `all`. */
  search(all: readonly Community[], query: string): SearchAnswer | undefined {
    this.prepare(all);
    return this.#index?.done?.search(query);
  }

  /** What may have been meant by a query that finds nothing. */
  suggest(query: string): Community | undefined {
    return this.#index?.done?.suggest(query);
  }

  /** The values of facets, meeting hours among them. */
  reader({ feed, communities, viewer: { timeZone }, now }: DirectorySubject): FacetReader | undefined {
    const key = `${timeZone} ${Math.floor(now / DAY)}`;
    if (this.#hours?.all !== communities || this.#hours.key !== key) {
      const hours = new Map<Community, readonly MeetingHours[]>();
      const begun = (this.#hours = { all: communities, key, done: undefined });
      const read = (community: Community): unknown => hours.set(community, meetingHours(feed, community, now, timeZone));
      const isWanted = (): boolean => this.#hours === begun;
      void inSlices(communities, read, isWanted).then((isDone) => {
        if (!isDone) return;
        const done: FacetReader = (community, facet) => (facet === 'hours' ? (hours.get(community) ?? []) : facetValues(community, facet));
        this.#hours = { all: communities, key, done };
        this.#host.requestUpdate();
      });
    }
    return this.#hours.done;
  }

  /** Keeps what is asked in the page's address. */
  follow = (...args: ConstructorParameters<typeof AddressController>): AddressController => new AddressController(...args);
}
