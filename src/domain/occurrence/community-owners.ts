import type { Community } from '../community/community.ts';
import type { Feed } from '../feed.ts';
import { feedOwners } from './list-occurrences.ts';
import type { OccurrenceOwner } from './occurrence.ts';

const byFeed = new WeakMap<Feed, ReadonlyMap<Community | undefined, readonly OccurrenceOwner[]>>();

/** What holds the meetings of `community`: itself, and each event of `feed` that it holds. Grouped once a feed. */
export function communityOwners(feed: Feed, community: Community): readonly OccurrenceOwner[] {
  let groups = byFeed.get(feed);
  if (!groups) {
    const lists = new Map<Community | undefined, OccurrenceOwner[]>();
    for (const owner of feedOwners(feed)) {
      const list = lists.get(owner.community);
      if (list) list.push(owner);
      else lists.set(owner.community, [owner]);
    }
    byFeed.set(feed, (groups = lists));
  }
  return groups.get(community) ?? [];
}
