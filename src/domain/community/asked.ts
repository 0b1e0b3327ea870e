import { type Choices, FACETS } from './filter.ts';
import type { CommunityOrder } from './sort.ts';

/** What a visitor asks of a directory. */
export interface Asked {
  readonly query: string;
  readonly choices: Choices;
  /** Undefined as long as the visitor leaves it to the page. */
  readonly order?: CommunityOrder | undefined;
}

const ORDERS: readonly string[] = ['feed', 'name', 'next'] satisfies CommunityOrder[];
/** No link that somebody has made up can ask for more. */
const MOST_VALUES = 50;
const LONGEST = 200;

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

const partsOf = (search: string): readonly string[] => search.replace(/^\?/, '').split('&').filter(Boolean);
const nameOf = (part: string): string => decode(part.split('=', 1)[0]!);

/** Whether parameters of the directory called `name` are in `search`. */
export const asksIn = (search: string, name: string): boolean => partsOf(search).some((part) => nameOf(part).startsWith(`${name}-`));

/**
 * Reads what the directory called `name` is asked by the query part of an address: `name-q`, `name-sort` and `name-` with each facet, as
 * often as it has values. What it does not know it leaves alone; whether the values exist is for the directory to say.
 * @param search as `location.search` has it.
 */
export function readAsked(search: string, name: string): Asked {
  const all = partsOf(search).map((part) => ({
    key: nameOf(part),
    value: decode(part.slice(part.split('=', 1)[0]!.length + 1)).slice(0, LONGEST),
  }));
  const values = (key: string): readonly string[] =>
    [...new Set(all.filter((each) => each.key === `${name}-${key}` && each.value).map(({ value }) => value))].slice(0, MOST_VALUES);
  const order = values('sort')[0];
  return {
    query: values('q')[0] ?? '',
    choices: Object.fromEntries(FACETS.map((facet) => [facet, values(facet)] as const).filter(([, chosen]) => chosen.length > 0)),
    ...(order && ORDERS.includes(order) && { order: order as CommunityOrder }),
  };
}

/** The address `href` with what is asked of the directory called `name` in place of what was; everything else stays as it is written. */
export function writeAsked(href: string, name: string, { query, choices, order }: Asked): string {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
  const own = [`${name}-q`, `${name}-sort`, ...FACETS.map((facet) => `${name}-${facet}`)];
  const kept = partsOf(search).filter((part) => !own.includes(nameOf(part)));
  const asked: readonly (readonly [string, string | undefined])[] = [
    ['q', query.trim()],
    ...FACETS.flatMap((facet) => (choices[facet] ?? []).map((value) => [facet, value] as const)),
    ['sort', order],
  ];
  const added = asked.flatMap(([key, value]) => (value ? `${name}-${key}=${encodeURIComponent(value).replaceAll('%20', '+')}` : []));
  const parts = [...kept, ...added].join('&');
  return `${path}${parts && `?${parts}`}${hash}`;
}
