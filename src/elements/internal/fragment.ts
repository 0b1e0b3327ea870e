import type { Community } from '../../domain/community/community.ts';

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
