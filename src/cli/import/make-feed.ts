import { fold } from '../../lib/fold.ts';
import type * as Wire from '../../feed/wire.ts';

const MAX_ID = 60;

/** An id made of a name: "Éducation & action" becomes `education-action`. */
const idOf = (name: string): string =>
  fold(name)
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, MAX_ID)
    .replace(/^-+|-+$/g, '');

/** Ids for names, each another: stable as long as names and their order are. */
export function makeIds(names: readonly string[], taken: Iterable<string> = []): string[] {
  const used = new Set(taken);
  return names.map((name) => {
    const id = idOf(name) || 'community';
    let free = id;
    for (let number = 2; used.has(free); number++) free = `${id}-${number}`;
    used.add(free);
    return free;
  });
}

/** What an import has found. */
export interface FoundFeed {
  readonly title: string;
  readonly language: string;
  readonly languages?: readonly string[];
  /** IANA. */
  readonly timeZone: string | undefined;
  readonly communities: Wire.Community[];
}

/** The feed that an import makes. */
export const feedOf = ({ title, language, languages = [], timeZone, communities }: FoundFeed): Wire.WireFeed => ({
  copFeed: '1.0',
  title,
  language,
  ...(languages.length > 1 && { languages: [...languages] }),
  ...(timeZone && { timeZone }),
  communities,
});
