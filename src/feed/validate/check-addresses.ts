import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import type * as Wire from '../wire.ts';
import { pointer } from './walk-feed.ts';

type Loose<T> = { readonly [Member in keyof T]?: unknown };

/** What asks people to write or to call; "the e-mail list" and "by e-mail" ask nothing. */
const ASKS = [
  /(?<!\b(?:by|an?|via|the|your|our|of|and|or|no|per|through)\s)\b(?:[Ee]-?mail|[Ww]rite to|[Cc]ontact|[Rr]each out to|[Gg]et in touch with)\s+(?:us\b|me\b|at\b|to be\b|for\b|(?:the )?\p{Lu}\p{L}+)/u,
  /(?<!\p{L})(?:écrivez[- ]nous|écrivez à|envoyez(?:[- ]nous)? un (?:courriel|message)|communiquez avec|contactez[- ])/iu,
];

/** The words that ask; undefined where nothing does. */
const asking = (text: unknown): string | undefined => {
  const texts = typeof text === 'string' ? [text] : Object.values(Object(text) as object);
  for (const words of texts)
    for (const pattern of ASKS) {
      const found = typeof words === 'string' ? pattern.exec(words)?.[0] : undefined;
      // Where an address stands in the words themselves, people have it.
      if (found && !/@|https?:|\d{3}[-. ]\d{4}/.test(words as string)) return found;
    }
  return undefined;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const hasAddress = (contact: unknown): boolean => {
  const { email, phone, url } = Object(contact) as Loose<Wire.Contact>;
  return Boolean(email ?? phone ?? url);
};

/** Where people of a community say how to be reached. */
function isReachable({ contacts, facilitators, join }: Loose<Wire.Community>): boolean {
  const ways = listOf(join).map((way) => Object(way) as Loose<Wire.Join>);
  return (
    [...listOf(contacts), ...listOf(facilitators)].some(hasAddress) ||
    ways.some(({ email, form, url, platform }) => email ?? form ?? url ?? platform)
  );
}

/** Texts that ask people to write, of a community or the feed's help, where there is no address to write to. */
export function checkAddresses({ communities, help }: Loose<Wire.WireFeed>): Issue[] {
  const { text, contacts } = Object(help) as Loose<Wire.Help>;
  const issues: Issue[] = [];
  const helps = listOf(contacts).some(hasAddress);
  if (text !== undefined && !helps) issues.push(feedIssue('/help', 'help-without-address', {}, 'should-check'));
  for (const [index, value] of listOf(communities).entries()) {
    const community = Object(value) as Loose<Wire.Community>;
    if (isReachable(community)) continue;
    for (const member of ['summary', 'description', 'joinNote', 'firstVisit'] as const) {
      const found = asking(community[member]);
      if (found) issues.push(feedIssue(pointer(`/communities/${index}`, member), 'asks-without-address', { value: found }, 'should-check'));
    }
  }
  return issues;
}
