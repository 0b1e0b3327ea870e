import type { Instant } from '../time/clock.ts';
import { chooseText } from '../text.ts';
import type { Community } from './community.ts';

/** In what order communities are shown: as the feed has them, by name, or by their next meeting. */
export type CommunityOrder = 'feed' | 'name' | 'next';

/** Sorted by name as a reader of `language` (BCP 47) reads them, as dictionaries of that language do. */
export function sortByName(communities: readonly Community[], language: string): readonly Community[] {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true, ignorePunctuation: true });
  return communities
    .map((community) => ({ community, name: chooseText(community.name, language).value }))
    .sort((a, b) => compare(a.name, b.name))
    .map(({ community }) => community);
}

/** Sorted by the instant that `next` gives; those without one at the end, in the order given. */
export function sortByNext(communities: readonly Community[], next: (community: Community) => Instant | undefined): readonly Community[] {
  return communities
    .map((community) => ({ community, next: next(community) ?? Infinity }))
    .sort((a, b) => (a.next === b.next ? 0 : a.next - b.next))
    .map(({ community }) => community);
}
