import type { Community } from '../../domain/community/community.ts';

/**
 * The address that opens `community` on this page: with the fragment `#cop-` and its id, or its global id where another
 * of `all` has the same id. In full, so that it can be copied and that a `<base>` does not lead it elsewhere.
 */
export function communityAddress(community: Community, all: readonly Community[]): string {
  const isAlone = all.every(({ id, key }) => id !== community.id || key === community.key);
  return `${location.href.replace(/#.*/, '')}#cop-${isAlone ? community.id : encodeURIComponent(community.key)}`;
}

/**
 * The community of `all` that a fragment names: `#cop-` and an id or global id. An id alone will do, unless the page has
 * a place of its own with that name.
 * @param hash as `location.hash` has it.
 */
export function communityInFragment(hash: string, all: readonly Community[]): Community | undefined {
  const name = decode(hash.slice(1));
  const named = (wanted: string): Community | undefined =>
    wanted ? all.find(({ id, key }) => id === wanted || key === wanted) : undefined;
  const prefixed = name.startsWith('cop-') ? named(name.slice(4)) : undefined;
  return prefixed ?? (document.getElementById(name) ? undefined : named(name));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
