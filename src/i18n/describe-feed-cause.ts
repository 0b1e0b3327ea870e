import type { FeedError } from '../feed/feed-error.ts';
import { messagesFor } from './define-messages.ts';
import { feedCause } from './feed-cause.ts';
import { feedCauseMessages } from './messages/feed-cause.ts';

/** Why a feed cannot be had, for the people who keep it: the cause, the address, and what to do about it. */
export const describeFeedCause = (error: FeedError, language = 'en'): string => feedCause(error, messagesFor(feedCauseMessages, language));
