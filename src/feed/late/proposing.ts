import type { Propose, Support } from '../../domain/community/propose.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Issue } from '../../domain/issue.ts';
import { isAbsent } from '../parse/decoder.ts';
import { propose, support } from '../parse/propose.ts';
import { latePart } from './late-part.ts';

/** How communities are started, what the association gives them, and what is wrong with either. */
export interface Proposing {
  /** Undefined where the association does not say. */
  readonly propose: Propose | undefined;
  readonly support: Support | undefined;
  readonly issues: readonly Issue[];
}

const proposeOf = latePart('propose', (value, place) => (isAbsent(value) ? undefined : propose(value, place)));
const supportOf = latePart('support', support);

/** What the association of `feed` says of starting a community; those of the feeds that it includes do so on their own pages. */
export function proposingOf(feed: Feed): Proposing {
  const [started] = proposeOf(feed);
  const [given] = supportOf(feed);
  return { propose: started?.value, support: given?.value, issues: [...(started?.issues ?? []), ...(given?.issues ?? [])] };
}
