import { wordsLanguage, type WordsLanguage } from './language.ts';

/** The words of one topic in every language. A word is a string, or a function that puts values into a sentence. */
export type Catalogue<M> = Readonly<Record<WordsLanguage, M>>;

/**
 * Joins the languages of one topic. English is the type: a French catalogue that lacks a word, or has one too many,
 * does not compile.
 */
export const defineMessages = <M>(catalogue: Catalogue<M>): Catalogue<M> => catalogue;

/** The words of `catalogue` for a reader of `language` (BCP 47). */
export const messagesFor = <M>(catalogue: Catalogue<M>, language: string): M => catalogue[wordsLanguage(language)];
