import type { Community } from '../../domain/community/community.ts';

/**
 * The address that opens `community` on this page: with the fragment `#cop-` and its id, or its global id where another
 * of `all` has the same id. In full, so that it can be copied and that a `<base>` does not lead it elsewhere.
 */
export function communityAddress(community: Community, all: readonly Community[]): string {
  const isAlone = all.every(({ id, key }) => id !== community.id || key === community.key);
  return `${location.href.replace(/#.*/, '')}#cop-${isAlone ? community.id : encodeURIComponent(community.key)}`;
}
