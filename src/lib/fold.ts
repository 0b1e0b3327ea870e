/** Letters that Unicode does not take apart, and that people type as two. */
const LETTERS: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', '&': ' and ' };

/**
 * `text` for comparing what people type with what is written: small letters without accents, ligatures written out, `&`
 * as "and", and one space in place of everything else that is no letter or digit, hyphens too. No space at its ends.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[œæßøł&]/g, (letter) => LETTERS[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
