import type { Community } from '../../domain/community/community.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import { type CommunityOrder, sortByName, sortByNext } from '../../domain/community/sort.ts';
import type { Instant } from '../../domain/time/clock.ts';

/** In what order to draw. */
export interface DirectoryOrder {
  /** Undefined where the order given counts, as for what a search has ranked. */
  readonly by: CommunityOrder | undefined;
  /** BCP 47 tag, for sorting by name. */
  readonly language: string;
  /** When a community meets next; undefined as long as that is being found out, null where it cannot be. */
  readonly starts: ((community: Community) => Instant | undefined) | null | undefined;
}

/** What there is to draw: those that match, the finished ones apart. */
export interface DirectoryView {
  readonly current: readonly Community[];
  readonly past: readonly Community[];
  /** Whether the order is not known yet. */
  readonly isSorting: boolean;
}

/** Decides what a directory draws of the communities that match. */
export function viewDirectory(matching: readonly Community[], order: DirectoryOrder): DirectoryView {
  const ordered = sorted(matching, order);
  return {
    current: ordered.filter((community) => !isPast(community)),
    past: ordered.filter(isPast),
    isSorting: order.by === 'next' && order.starts === undefined,
  };
}

function sorted(communities: readonly Community[], { by, language, starts }: DirectoryOrder): readonly Community[] {
  if (by === 'name') return sortByName(communities, language);
  return by === 'next' && starts ? sortByNext(communities, starts) : communities;
}
