/**
 * Text in one or more languages, keyed by BCP 47 tag. Plain text: a blank line parts paragraphs. Never empty; where the
 * text exists in its feed's own language, that entry stands first.
 */
export type Text = Readonly<Record<string, string>>;

/** Text in the language that was chosen for a reader. */
export interface ChosenText {
  readonly value: string;
  /** BCP 47 tag of the language that `value` is in. */
  readonly lang: string;
}

/** The primary language subtag: `fr` for `fr-CA`. */
export const baseLanguage = (tag: string): string => tag.toLowerCase().split('-', 1)[0] ?? '';

/** Whether two BCP 47 tags name the same language, whatever their region or script. */
export const sameLanguage = (a: string, b: string): boolean => baseLanguage(a) === baseLanguage(b);

/**
 * Chooses the entry of `text` for a reader of `language`: the exact tag, else the same base language, else the first
 * entry, which is the feed's own language where it has one.
 */
export function chooseText(text: Text, language: string): ChosenText {
  const tags = Object.keys(text);
  const wanted = language.toLowerCase();
  const lang = tags.find((tag) => tag.toLowerCase() === wanted) ?? tags.find((tag) => sameLanguage(tag, language)) ?? tags[0] ?? '';
  return { value: text[lang] ?? '', lang };
}
