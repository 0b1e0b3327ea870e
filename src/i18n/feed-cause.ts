import type { FeedError } from '../feed/feed-error.ts';
import { en, type FeedCauseMessages } from './messages/feed-cause.en.ts';

/** Why a feed cannot be had, in `words`. Consoles speak English, so that pages need not load the rest. */
export function feedCause(error: FeedError, { webTeam, address, found }: FeedCauseMessages = en): string {
  const detail = error.detail && ` ${found(error.detail)}`;
  return `${webTeam[error.kind](error.status ?? 0)}${detail ?? ''} ${address(error.url)}`;
}
