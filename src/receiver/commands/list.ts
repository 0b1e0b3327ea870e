import type { Store } from '../store/store.ts';
import type { StoredProposal, StoredSignUp } from '../store/stored.ts';
import { withStore } from './open-existing.ts';
import { printLines } from './print.ts';

/** What to list, and how. */
export interface ListOptions {
  readonly json: boolean;
  readonly proposals?: boolean;
}

/**
 * `cop-receiver list`: prints every sign-up or proposal, oldest first, one a line; with `json` as one JSON object a line, see
 * {@link StoredSignUp} and {@link StoredProposal}. May run beside a receiver.
 */
export const list = (databaseUrl: string, options: ListOptions): Promise<void> =>
  withStore(databaseUrl, (store) => printLines(linesOf(store, options)));

async function* linesOf(store: Store, { json, proposals = false }: ListOptions): AsyncIterable<string> {
  const items: AsyncIterable<StoredSignUp | StoredProposal> = proposals ? store.listProposals() : store.listSignUps();
  for await (const item of items) yield `${json ? JSON.stringify(item) : line(item)}\n`;
}

const line = (item: StoredSignUp | StoredProposal): string =>
  'proposal' in item
    ? [item.received_at, item.email, oneLine(item.proposal.title || item.proposal.domain)].join('\t')
    : [item.received_at, item.status, item.community, item.email].join('\t');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 100);
