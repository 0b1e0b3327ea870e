import { fold } from '../../lib/fold.ts';

/** How well something matches: the lower, the better. */
export const EXACT = 0;
/** Exactly another name of it. */
export const ALSO = 1;
export const BEGINS = 2;
export const IN_WORDS = 3;
export const ANYWHERE = 4;
export const NOT = 5;

/** Words that a time zone's name and a place's name have or have not, in both languages. */
const small = new Set(
  'a the of in and time times zone standard daylight summer mean local le la les l de du des d en et heure heures normale avancee ete moyenne fuseau horaire'.split(
    ' ',
  ),
);

/** What is written or typed, for comparing. */
export interface Phrase {
  /** Without accents, capitals and punctuation. */
  readonly all: string;
  /** The words of it that say which; all of them where those say too little. */
  readonly telling: string;
}

/** "St. John’s" and "St Johns" are one. */
export function phrase(text: string): Phrase {
  const all = fold(text.replace(/[’']s(?!\p{L})/gu, 's'));
  const telling = all
    .split(' ')
    .filter((word) => !small.has(word))
    .join(' ');
  return { all, telling: telling.length > 2 ? telling : all };
}

/** The phrases for a name: with "Saint" as well as "St.". */
function phrases(name: string): readonly Phrase[] {
  const { all } = phrase(name);
  const saints = /\b(st|saint)(e?)\b/g;
  return saints.test(all) ? ['st$2', 'saint$2'].map((saint) => phrase(all.replace(saints, saint))) : [phrase(name)];
}

/** Whether each word of what is typed begins a word of what is written. */
const startsAll = (typed: string, written: string): boolean => typed.split(' ').every((word) => ` ${written}`.includes(` ${word}`));

/** How well what is typed matches one name. */
function matchName(query: Phrase, name: Phrase): number {
  if (query.all === name.all || query.telling === name.telling) return EXACT;
  if (name.all.startsWith(query.all) || name.telling.startsWith(query.telling)) return BEGINS;
  if (startsAll(query.telling, name.all)) return IN_WORDS;
  return query.telling.length > 3 && name.all.includes(query.telling) ? ANYWHERE : NOT;
}

/** How something is called. */
export interface Called {
  readonly names: readonly Phrase[];
  /** What else it goes by: abbreviations, names of parts of it, names of long ago. */
  readonly also: readonly Phrase[];
}

export const called = (names: readonly string[], also: readonly string[] = []): Called => ({
  names: [...new Set(names)].flatMap(phrases),
  also: also.flatMap(phrases),
});

const bestOf = (query: Phrase, names: readonly Phrase[]): number => Math.min(NOT, ...names.map((name) => matchName(query, name)));

/** How well what is typed matches what something is called. */
export const match = (query: Phrase, { names, also }: Called): number =>
  Math.min(bestOf(query, names), Math.max(ALSO, bestOf(query, also)));

/** Whether each typed word begins a word of one of the names: "Portland Maine". */
export const matchesTogether = (query: Phrase, all: readonly Called[]): boolean =>
  startsAll(
    query.telling,
    all
      .flatMap(({ names, also }) => [...names, ...also])
      .map((name) => name.all)
      .join(' '),
  );
