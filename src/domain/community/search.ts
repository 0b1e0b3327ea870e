import { foldWords } from '../../lib/fold.ts';
import type { Text } from '../text.ts';
import type { Community } from './community.ts';

/** What can be found of a community, best place first: its names, its subjects, everything else. Each is folded words, one space before every word. */
type Places = readonly [names: string, subjects: string, rest: string];

/** An index entry: the places to look in, and each name as one run of folded words. */
interface Entry {
  readonly names: readonly string[];
  readonly places: Places;
}

/** "and" in English and French: people leave it out, or write "&". */
const AND = new Set(['and', 'et']);

/** Words without weight in an acronym. */
const LITTLE = new Set([...AND, 'of', 'the', 'for', 'in', 'a', 'to', 'de', 'des', 'du', 'la', 'le', 'les', 'l', 'd', 'en', 'aux', 'pour']);

/** One subject under four names: with and without the arts, in English and French. */
const STEM = new Set(['stem', 'steam', 'stim', 'stiam']);

const texts = (text: Text | undefined): readonly string[] => (text ? Object.values(text) : []);

/** The first letters of a name of three words or more: `nell` for National Environmental Learning Leaders. */
function acronym(name: string): string {
  const words = foldWords(name).filter((word) => !LITTLE.has(word));
  return words.length > 2 ? words.map((word) => word.charAt(0)).join('') : '';
}

/** Folded words, each with a space before it, for finding words by how they begin. */
function place(parts: readonly string[]): string {
  const words = new Set<string>();
  for (const part of parts) {
    for (const word of foldWords(part)) {
      if (STEM.has(word)) STEM.forEach((each) => words.add(each));
      else words.add(word);
    }
    // "e-mail" is found as "email", "after-school" as "afterschool".
    if (part.includes('-')) for (const word of foldWords(part.replaceAll('-', ''))) words.add(word);
  }
  return [...words].map((word) => ` ${word}`).join('');
}

function buildEntry(community: Community): Entry {
  const { origin } = community;
  const organizations = (ids: readonly (string | undefined)[]) => origin.organizations.filter(({ id }) => ids.includes(id));
  const names = [community.name, community.shortName, ...community.alternateNames].flatMap(texts);
  return {
    names: names.map((name) => foldWords(name).join(' ')),
    places: [
      place([...names, ...names.map(acronym), ...texts(community.nameGloss)]),
      place([...community.topics.flatMap(texts), ...community.keywords]),
      place([
        ...texts(community.summary),
        ...texts(community.audience),
        ...[...community.facilitators, ...community.contacts].flatMap(({ name }) => texts(name)),
        ...organizations(community.partners).flatMap(({ name, shortName }) => [...texts(name), ...texts(shortName)]),
        // The full name of the association is in every entry, and says nothing about any of them.
        ...organizations([origin.publisher, community.organizer]).flatMap(({ shortName }) => texts(shortName)),
        ...texts(origin.label),
      ]),
    ],
  };
}

/** Built when a community is first searched, and kept as long as its feed. */
const index = new WeakMap<Community, Entry>();

function entryOf(community: Community): Entry {
  let entry = index.get(community);
  if (!entry) index.set(community, (entry = buildEntry(community)));
  return entry;
}

/** How well an entry answers, 0 best; undefined when a word of the query is nowhere in it. */
function rank({ names, places }: Entry, words: readonly string[]): number | undefined {
  const query = words.join(' ');
  if (names.some((name) => name.startsWith(query))) return 0;
  let sum = 1;
  for (const word of words) {
    const found = places.findIndex((each) => each.includes(` ${word}`));
    if (found < 0) return undefined;
    sum += found;
  }
  return sum;
}

/**
 * The communities in which every word of `query` begins a word, in any of their languages: first those whose name begins
 * with the query, then those found by names, by topics and keywords, by the rest (summary, audience, people,
 * association); within one rank in the order given. Case and accents do not matter; "&", "and" and « et » are one and
 * may be left out; STEM finds STEAM and STIM; acronyms find the names that they stand for.
 * A query without words gives all of them.
 */
export function searchCommunities(communities: readonly Community[], query: string): readonly Community[] {
  const typed = foldWords(query);
  const words = typed.filter((word) => !AND.has(word));
  if (words.length === 0) return communities;
  return communities
    .map((community) => ({ community, rank: rank(entryOf(community), words) }))
    .filter((found): found is { community: Community; rank: number } => found.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .map(({ community }) => community);
}
