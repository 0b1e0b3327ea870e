import type { WireFeed } from './wire.ts';

/** An object that should be a feed: nothing is known of its members but their names. */
export type UntrustedFeed = { readonly [Member in keyof WireFeed]?: unknown };
