import { createContext } from '@lit/context';
import type { FeedSource } from '../feed/feed-source.ts';

/** The nearest `<cop-feed>`’s feed; undefined while it names none. The key is registered, so that two copies of the library with this contract version meet. */
export const feedContext = createContext<FeedSource | undefined>(Symbol.for('cop:feed/1'));
