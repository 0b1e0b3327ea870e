import { fold } from '../../../lib/fold.ts';
import type { Text } from '../../text.ts';
import type { Community } from '../community.ts';
import { acronyms, queryWords, synonyms, textsOf, wordsOf } from './search-words.ts';

/** What a role such as `volunteers` is called, in every language that there are words for. */
export type RoleNames = (role: string) => readonly string[];

/** By what a community can be found. */
export interface Searchable {
  /** Each name by itself, also short and other names, in every language: the words that a query for it would have. */
  readonly names: readonly string[];
  /** The letters of each name, wherever its words are parted. */
  readonly letters: readonly string[];
  /** The first letters of each name. */
  readonly acronyms: readonly string[];
  /**
   * Each word, folded, with where it says most: in a name (0), a topic or keyword (2), the audience (4), the summary (6), people, partners or
   * the association (8); one more where it is only another word for what stands there.
   */
  readonly words: ReadonlyMap<string, number>;
}

/** More words than these of one community are not looked at: no feed can make a search slow. */
const MOST_WORDS = 200;

/** All letters of a text, in one word. */
export const lettersOf = (text: string): string => wordsOf(text).join('');

/** Words with a hyphen as people write them without: "e-mail" as "email". */
const joinedWords = (text: string): readonly string[] => (text.match(/\S+-\S+/g) ?? []).map((word) => fold(word).replaceAll(' ', ''));

/** Reads what `community` can be found by, in every language of its feed, whatever the reader's. */
export function searchable(community: Community, roleNames: RoleNames): Searchable {
  const { origin } = community;
  const organizations = (...ids: readonly (string | undefined)[]): readonly (Text | undefined)[] =>
    origin.organizations.filter(({ id }) => ids.includes(id)).flatMap(({ name, shortName }) => [name, shortName]);
  const written = [community.name, community.shortName, ...community.alternateNames].flatMap(textsOf);
  const short = written.flatMap(acronyms);
  const places: readonly (readonly string[])[] = [
    [...written, ...short, ...textsOf(community.nameGloss)],
    [...[...community.topics, community.domain].flatMap(textsOf), ...community.keywords],
    [...textsOf(community.audience), ...community.audienceRoles.flatMap(roleNames)],
    textsOf(community.summary),
    [
      ...[...community.facilitators, ...community.contacts].map(({ name }) => name),
      ...organizations(...community.partners),
      origin.label,
      // The full name of the association is in every entry, and says nothing about any of them.
      ...origin.organizations.filter(({ id }) => id === origin.publisher || id === community.organizer).map(({ shortName }) => shortName),
    ].flatMap(textsOf),
  ];
  const words = new Map<string, number>();
  const put = (word: string, place: number): void => {
    if (words.size < MOST_WORDS && place < (words.get(word) ?? Infinity)) words.set(word, place);
  };
  const letters = written.map(lettersOf);
  for (const name of letters) put(name, 0);
  places.forEach((texts, index) => {
    for (const text of texts)
      for (const word of [...wordsOf(text), ...joinedWords(text)]) {
        put(word, index * 2);
        for (const synonym of synonyms(word)) put(synonym, index * 2 + 1);
      }
  });
  return { names: written.map((name) => queryWords(name).join(' ')), letters, acronyms: short, words };
}
