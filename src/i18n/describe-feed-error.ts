import type { FeedError } from '../feed/feed-error.ts';
import { messagesFor } from './define-messages.ts';
import { feedErrorMessages } from './messages/feed-error.ts';

/**
 * What a visitor reads when a feed cannot be shown: one calm sentence. The way on (a link, the fallback children) stands
 * beside it.
 */
export function describeFeedError({ kind, status = 0 }: FeedError, language: string): string {
  const { visitor, visitorPassing } = messagesFor(feedErrorMessages, language);
  return kind === 'unreachable' || kind === 'timeout' || status >= 500 || status === 429 ? visitorPassing : visitor;
}
