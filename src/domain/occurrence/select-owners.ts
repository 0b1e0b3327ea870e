import type { Feed } from '../feed.ts';
import { feedOwners } from './list-occurrences.ts';
import type { OccurrenceOwner } from './occurrence.ts';

const isNamed = (names: readonly string[], { id, key }: { readonly id: string; readonly key: string }): boolean =>
  names.includes(id) || names.includes(key);

/**
 * The communities and events of `feed` whose meetings a page asks for. An event follows the community that holds it.
 * @param only ids or global ids to keep; none keeps all.
 * @param except ids or global ids to leave out.
 */
export function selectOwners(feed: Feed, only: readonly string[], except: readonly string[]): readonly OccurrenceOwner[] {
  return feedOwners(feed).filter(({ community, event }) => {
    const named = (names: readonly string[]): boolean =>
      (community !== undefined && isNamed(names, community)) || (event !== undefined && isNamed(names, event));
    return (only.length === 0 || named(only)) && !named(except);
  });
}
