import { editDistance } from '../../../lib/edit-distance.ts';
import { LruCache } from '../../../lib/lru-cache.ts';
import type { Community } from '../community.ts';
import { LONGEST_QUERY, queryWords, singular, tellingWords } from './search-words.ts';
import { lettersOf, searchable, type RoleNames, type Searchable } from './searchable.ts';

/** What a query finds. */
export interface SearchAnswer {
  /** Best first. */
  readonly communities: readonly Community[];
  /** Whether they only come near: nothing is written quite so. */
  readonly isNear: boolean;
}

/** By community: how well it answers a word, 0 best; {@link NONE} where it does not. */
type Costs = Uint8Array;

const NONE = 255;
/** What each wrong letter costs: a misspelling counts behind everything that is spelled right. */
const WRONG = 40;
/** How exactly the words are taken. */
type Care = 'exact' | 'near' | 'loose';

/** How many letters of a word may be wrong. */
function tolerance({ length }: string, care: Care): number {
  if (care === 'exact' || length < 4 || length > 24) return 0;
  if (care === 'loose') return length < 6 ? 1 : length < 10 ? 2 : 3;
  return length < 8 ? 1 : 2;
}

/** How `written` is in `word`: 0 as it is, 1 as its beginning, 2 in another number, more where letters are wrong; undefined where it is not. */
function wordCost(written: string, word: string, most: number): number | undefined {
  if (word.startsWith(written)) return word === written ? 0 : 1;
  const one = singular(written);
  if (one !== written && word.startsWith(one) && word.length < one.length + 3) return 2;
  if (most === 0) return undefined;
  // What a short word begins with could be meant for too much.
  const isBegun = written.length > 5 && written[0] === word[0];
  if (written.length < 6 && written[0] !== word[0]) return undefined;
  const distance = editDistance(written, word, most, isBegun);
  return distance <= most ? distance * WRONG : undefined;
}

/** The communities of a directory, by the words that they can be found by. Filled once, asked with every letter. */
export class CommunityIndex {
  readonly #roleNames: RoleNames;
  readonly #communities: Community[] = [];
  readonly #entries: Searchable[] = [];
  /** By word: the numbers of the communities that have it, times sixteen, and where each has it. */
  readonly #postings = new Map<string, number[]>();
  /** While somebody types, only the last word changes. */
  readonly #costs = new LruCache<string, Costs>(64);

  constructor(roleNames: RoleNames = () => []) {
    this.#roleNames = roleNames;
  }

  /** How many communities have been added. */
  get size(): number {
    return this.#communities.length;
  }

  /** Adds a community: about 0.1 ms, for doing in slices. Not to be called once questions have been asked. */
  add(community: Community): void {
    const entry = searchable(community, this.#roleNames);
    const number = this.#communities.push(community) - 1;
    this.#entries.push(entry);
    for (const [word, place] of entry.words) {
      const postings = this.#postings.get(word);
      if (postings) postings.push(number * 16 + place);
      else this.#postings.set(word, [number * 16 + place]);
    }
  }

  /**
   * The communities that have every word of `query`, in any of their languages and in any order: first those of that name
   * or acronym, then names that begin so, then by where the words stand: name, topics and keywords, audience, summary, people
   * and association; the order given decides between equals. Case and accents do not matter; "&", "and" and « et » may be left out; STEM
   * finds STEAM. Where nothing has all of the words, letters may be wrong: one in a word of four letters or more, two from eight on.
   * A query without words gives all of them. The work is bounded, whatever is asked.
   */
  search(query: string): SearchAnswer {
    const words = queryWords(query);
    if (words.length === 0) return { communities: this.#communities, isNear: false };
    const telling = tellingWords(words);
    const exact = this.#rank(words, 'exact') ?? (telling.length < words.length ? this.#rank(telling, 'exact') : undefined);
    const ranks = exact ?? this.#rank(telling, 'near') ?? new Map<number, number>();
    const named = this.#named(lettersOf(query.slice(0, LONGEST_QUERY)), exact !== undefined);
    for (const [number, distance] of named) if (!exact?.has(number)) ranks.set(number, exact ? 10_000 + distance : distance);
    return { communities: this.#sorted(ranks), isNear: !exact && ranks.size > 0 };
  }

  /** The community that was most probably meant by a query that finds nothing: at least half of its words come near. */
  suggest(query: string): Community | undefined {
    const words = tellingWords(queryWords(query));
    const costs = words.map((word) => this.#costsOf(word, 'loose'));
    let best: { number: number; score: number } | undefined;
    for (let number = 0; number < this.size; number++) {
      // Only names and topics: what is near to a word of a summary is near to anything.
      const found = costs.map((each) => each[number]!).filter((cost) => cost % WRONG < 6 && cost < NONE);
      if (found.length * 2 < words.length || found.length === 0) continue;
      const score = found.reduce((sum, cost) => sum + cost, 0) + (words.length - found.length) * NONE;
      if (score < (best?.score ?? Infinity)) best = { number, score };
    }
    return best && this.#communities[best.number];
  }

  #sorted(ranks: ReadonlyMap<number, number>): readonly Community[] {
    return [...ranks].sort(([a, rankA], [b, rankB]) => rankA - rankB || a - b).map(([number]) => this.#communities[number]!);
  }

  /** The communities that have all of `words`, with how well; undefined where there are none. */
  #rank(words: readonly string[], care: Care): Map<number, number> | undefined {
    const whole = words.join(' ');
    const letters = words.join('');
    const ranks = new Map<number, number>();
    // "After school" is written in one word too.
    const readings = [
      words,
      ...words.slice(1).map((word, index) => [...words.slice(0, index), words[index]! + word, ...words.slice(index + 2)]),
    ];
    for (const reading of readings) {
      const costs = reading.map((word) => this.#costsOf(word, care));
      for (let number = 0; number < this.size; number++) {
        let sum = 3;
        for (const each of costs) {
          const cost = each[number]!;
          sum = cost === NONE ? Infinity : sum + cost;
        }
        if (sum === Infinity) continue;
        const { names, acronyms } = this.#entries[number]!;
        if (acronyms.includes(letters) || names.includes(whole)) sum = names.includes(whole) ? 0 : 1;
        else if (names.some((name) => name.startsWith(whole))) sum = 2;
        if (sum < (ranks.get(number) ?? Infinity)) ranks.set(number, sum);
      }
    }
    return ranks.size > 0 ? ranks : undefined;
  }

  /** The communities of which a whole name is written with a wrong letter, or two in a long one, wherever its words are parted. */
  #named(letters: string, isSpelledSo: boolean): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const most = letters.length < 6 ? 0 : letters.length < 14 ? 1 : 2;
    if (most === 0) return found;
    const digits = letters.replace(/\D/g, '');
    this.#entries.forEach((entry, number) => {
      for (const name of entry.letters) {
        // Beside what is spelled so, another number is another thing, not a slip.
        if (isSpelledSo && name.replace(/\D/g, '') !== digits) continue;
        const distance = editDistance(letters, name, most);
        if (distance <= most) found.set(number, Math.min(distance, found.get(number) ?? Infinity));
      }
    });
    return found;
  }

  #costsOf(written: string, care: Care): Costs {
    return this.#costs.getOrCreate(`${care} ${written}`, () => {
      const costs = new Uint8Array(this.size).fill(NONE);
      const most = tolerance(written, care);
      for (const [word, postings] of this.#postings) {
        const cost = wordCost(written, word, most);
        if (cost === undefined) continue;
        for (const posting of postings) {
          const number = posting >> 4;
          const sum = cost + (posting & 15);
          if (sum < costs[number]!) costs[number] = sum;
        }
      }
      return costs;
    });
  }
}

/** What `query` finds among `communities`; where many are asked often, an index of one's own is kept. */
export function searchCommunities(communities: readonly Community[], query: string, roleNames?: RoleNames): SearchAnswer {
  const index = new CommunityIndex(roleNames);
  communities.forEach((community) => index.add(community));
  return index.search(query);
}
