import type { Community } from './community.ts';

const named = (community: Community, names: readonly string[]): boolean => names.includes(community.id) || names.includes(community.key);

/**
 * The communities that a page asks for, in the feed's order.
 * @param only ids or global ids to keep; none keeps all.
 * @param except ids or global ids to leave out.
 */
export function selectCommunities(
  communities: readonly Community[],
  only: readonly string[],
  except: readonly string[],
): readonly Community[] {
  return communities.filter((community) => (only.length === 0 || named(community, only)) && !named(community, except));
}
