import { baseLanguage } from '../domain/text.ts';

/** The languages that the library has words in. */
export type WordsLanguage = 'en' | 'fr';

/** The language of the words for a reader of `language` (BCP 47): French for any kind of French, otherwise English. */
export const wordsLanguage = (language: string): WordsLanguage => (baseLanguage(language) === 'fr' ? 'fr' : 'en');

/**
 * The locale that Intl formats with, always of the same language as the words: a page in a language without words, or
 * with a `lang` that is no BCP 47 tag, gets English dates. Bare `fr` is read as the French of Canada, which alone has
 * names such as « HE ».
 */
export function displayLocale(language: string): string {
  const base = wordsLanguage(language);
  const fallback = base === 'fr' ? 'fr-CA' : 'en';
  if (baseLanguage(language) !== base || language.toLowerCase() === 'fr') return fallback;
  try {
    return Intl.getCanonicalLocales(language)[0] ?? fallback;
  } catch {
    return fallback;
  }
}
