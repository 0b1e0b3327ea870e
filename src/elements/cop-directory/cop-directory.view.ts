import type { Community } from '../../domain/community/community.ts';
import { type Choices, filterCommunities } from '../../domain/community/filter.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import { searchCommunities } from '../../domain/community/search.ts';
import { type CommunityOrder, sortByName, sortByNext } from '../../domain/community/sort.ts';
import type { Instant } from '../../domain/time/clock.ts';

/** What a visitor asks of a list of communities. */
export interface DirectoryRequest {
  readonly query: string;
  readonly choices: Choices;
  readonly order: CommunityOrder;
  /** BCP 47 tag, for sorting by name. */
  readonly language: string;
  /** When a community meets next; undefined as long as that is being found out, null where it cannot be. For `order: 'next'`. */
  readonly starts?: ((community: Community) => Instant | undefined) | null | undefined;
}

/** What there is to draw: those that match, the finished ones apart. */
export interface DirectoryView {
  /** What the search alone has found, for the counts beside the filters. */
  readonly found: readonly Community[];
  readonly current: readonly Community[];
  readonly past: readonly Community[];
  /** How many match. */
  readonly matching: number;
  /** Whether the order is not known yet. */
  readonly isSorting: boolean;
}

/** Decides what a directory of `communities` draws. What is searched for comes in order of rank, whatever the order asked for. */
export function viewDirectory(communities: readonly Community[], request: DirectoryRequest): DirectoryView {
  const found = searchCommunities(communities, request.query);
  const isSearching = found !== communities;
  const matching = filterCommunities(found, request.choices);
  const ordered = isSearching ? matching : sorted(matching, request);
  return {
    found,
    current: ordered.filter((community) => !isPast(community)),
    past: ordered.filter(isPast),
    matching: ordered.length,
    isSorting: !isSearching && request.order === 'next' && request.starts === undefined,
  };
}

function sorted(communities: readonly Community[], { order, language, starts }: DirectoryRequest): readonly Community[] {
  if (order === 'name') return sortByName(communities, language);
  return order === 'next' && starts ? sortByNext(communities, starts) : communities;
}
