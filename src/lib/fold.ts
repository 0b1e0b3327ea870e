/** Letters that Unicode does not take apart, and that people type as two. */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', '&': ' and ' };

/**
 * The words of `text` for comparing what people type with what is written: small letters without accents, ligatures
 * written out, `&` as "and", everything else that is no letter or digit parting words. Hyphens part words too.
 */
export const foldWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøł&]/g, (letter) => LIGATURES[letter] as string)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
