import type { WordsLanguage } from './language.ts';

const rules: Partial<Record<WordsLanguage, Intl.PluralRules>> = {};

/** The form of a word that goes with `n`: in English 1 alone is singular, in French 0 and 1 are. */
export function plural(language: WordsLanguage, n: number, forms: { readonly one: string; readonly other: string }): string {
  const rule = (rules[language] ??= new Intl.PluralRules(language));
  return rule.select(n) === 'one' ? forms.one : forms.other;
}
