import { fold } from '../../../lib/fold.ts';
import type { Text } from '../../text.ts';

/** What is said in every language that a text is in. */
export const textsOf = (text: Text | undefined): readonly string[] => (text ? Object.values(text) : []);

/** "and" in English and French: people leave it out, or write "&". */
const AND = /^(and|et)$/;

/** Words that say nothing by themselves, and that have no letter in an acronym. */
const LITTLE = /^(and|of|the|for|in|on|a|an|to|with|et|de|des|du|la|le|les|l|d|en|au|aux|un|une|pour)$/;

/** What every community here is: people write it, and few communities do. */
const COMMON = /^(cops?|communit(y|ies)|communautes?|practices?|pratiques?|groups?|groupes?|networks?|reseaux?)$/;

/** One subject under four names: with and without the arts, in English and French. */
const STEM = ['stem', 'steam', 'stim', 'stiam'];

/** The words of a query or a text, folded: small letters without accents. */
export const wordsOf = (text: string): readonly string[] => fold(text).split(' ').filter(Boolean);

/** A longer query is cut, so that nobody can keep the page busy with one. */
export const LONGEST_QUERY = 100;
const MOST_WORDS = 8;

/** The words of a query that are to be looked for: without little ones, unless there are no others. "And" says nothing at all. */
export function queryWords(query: string): readonly string[] {
  const words = wordsOf(query.slice(0, LONGEST_QUERY))
    .filter((word) => !AND.test(word))
    .slice(0, MOST_WORDS);
  const telling = words.filter((word) => !LITTLE.test(word));
  return telling.length > 0 ? telling : words;
}

/** Without what every community here is; all of them where there is nothing else. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !COMMON.test(word));
  return telling.length > 0 ? telling : words;
}

/** A word without the ending of a plural, by which the other number is found too. */
export const singular = (word: string): string => (word.length > 3 ? word.replace(/[sx]$/, '') : word);

/** Other words for the same: STEM and STEAM in both languages, and what is spelled otherwise across the border. */
export function synonyms(word: string): readonly string[] {
  if (STEM.includes(word)) return STEM;
  const british = /^(cent|theat)(re|er)(s?)$/.exec(word);
  if (british) return [`${british[1]}re${british[3]}`, `${british[1]}er${british[3]}`];
  const program = /^program(?:me)?(s?)$/.exec(word);
  return program ? [`program${program[1]}`, `programme${program[1]}`] : [];
}

/**
 * The first letters of a name of two words or more: `nell` for National Environmental Learning Leaders, `sc` for Science
 * Connection. Little words count for none; where there are any, the acronym with them is the second.
 */
export function acronyms(name: string): readonly string[] {
  const words = wordsOf(name);
  const initials = (kept: readonly string[]): string => (kept.length > 1 ? kept.map((word) => word.charAt(0)).join('') : '');
  return [...new Set([initials(words.filter((word) => !LITTLE.test(word))), initials(words.filter((word) => !AND.test(word)))])].filter(
    Boolean,
  );
}
