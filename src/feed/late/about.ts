import type { AssociationAbout } from '../../domain/community/about.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Issue } from '../../domain/issue.ts';
import { about, acknowledgements, links, organizationDetails } from '../parse/about.ts';
import { support } from '../parse/propose.ts';
import { text } from '../parse/text.ts';
import { web } from '../parse/values.ts';
import { latePart, type LatePart } from './late-part.ts';

/** What the associations of a feed say of themselves, and what is wrong with it. */
export interface FeedAbout {
  /** The feed's own first, then those of the feeds that it includes; none twice. */
  readonly associations: readonly AssociationAbout[];
  readonly issues: readonly Issue[];
}

const readers = {
  description: latePart('description', text),
  about: latePart('about', about),
  acknowledgements: latePart('acknowledgements', acknowledgements),
  links: latePart('links', links),
  license: latePart('license', web),
  organizations: latePart('organizations', organizationDetails),
};

/** Read at the door as well, which has told what is wrong with them, but kept there of the feed's own only. */
const known = {
  title: latePart('title', text),
  intro: latePart('intro', text),
  support: latePart('support', support),
};

const memory = new WeakMap<Feed, FeedAbout>();

function readAll(feed: Feed): FeedAbout {
  const issues: Issue[] = [];
  const parts = Object.entries({ ...readers, ...known }).map(([member, read]) => {
    const found: readonly LatePart<unknown>[] = read(feed);
    if (member in readers) issues.push(...found.flatMap((part) => part.issues));
    return [member, found] as const;
  });
  const byFeed = new Map<string, AssociationAbout>();
  parts[0]![1].forEach(({ origin }, index) => {
    if (byFeed.has(origin.feedId)) return;
    const members = parts.flatMap(([member, found]) => (found[index]!.value === undefined ? [] : [[member, found[index]!.value]]));
    byFeed.set(origin.feedId, { ...(Object.fromEntries(members) as Omit<AssociationAbout, 'origin'>), origin });
  });
  return { associations: [...byFeed.values()], issues };
}

/** What the association of `feed` and those of the feeds that it includes say of themselves. Read once a feed. */
export function aboutOf(feed: Feed): FeedAbout {
  let found = memory.get(feed);
  if (!found) memory.set(feed, (found = readAll(feed)));
  return found;
}
