import type { FeedError } from '../feed/feed-error.ts';
import { messagesFor } from './define-messages.ts';
import { feedCauseMessages } from './messages/feed-cause.ts';

/** What the web team reads in the console and on `cop-feed-error`: the cause, the address, and what to do about it. */
export function describeFeedCause(error: FeedError, language = 'en'): string {
  const { webTeam, address, found } = messagesFor(feedCauseMessages, language);
  const detail = error.detail && ` ${found(error.detail)}`;
  return `${webTeam[error.kind](error.status ?? 0)}${detail ?? ''} ${address(error.url)}`;
}
