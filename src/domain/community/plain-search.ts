import { fold } from '../../lib/fold.ts';
import type { Community } from './community.ts';

const named = new WeakMap<Community, string>();

/** What a community is called and about, folded, each word behind a space. */
function nameOf(community: Community): string {
  let text = named.get(community);
  if (text === undefined) {
    const { name, shortName, alternateNames, topics, keywords } = community;
    const texts = [name, shortName, ...alternateNames, ...topics].flatMap((each) => Object.values(each ?? {}));
    named.set(community, (text = ` ${fold([...texts, ...keywords].join(' . '))}`));
  }
  return text;
}

/**
 * The communities in whose names, topics and keywords each word of `query` begins a word, in the order given: what the search
 * can do until the rest of it is there (`search/community-index.ts`). A query without words gives all of them.
 */
export function plainSearch(communities: readonly Community[], query: string): readonly Community[] {
  const words = fold(query.slice(0, 100)).split(' ').filter(Boolean);
  return words.length === 0 ? communities : communities.filter((each) => words.every((word) => nameOf(each).includes(` ${word}`)));
}
