import type { FeedErrorKind } from '../../feed/feed-error.ts';

/** What the web team reads about feeds that cannot be had. */
export const en = {
  /** `status`: the HTTP status, for `http-status`. */
  webTeam: {
    unreachable: () =>
      'The feed cannot be reached: the server is down, does not send Access-Control-Allow-Origin, or connect-src or a content blocker stopped it.',
    timeout: () => 'The feed’s server did not answer in time.',
    'http-status': (status) => `The feed’s server answered with HTTP ${status}. Check the address, and that the feed is public.`,
    'not-json': () => 'What came is not JSON.',
    html: () => 'A web page came instead of a feed. Check the address, and for redirects to a log-in page.',
    'cut-off': () => 'The feed ends in the middle. Check that the file is whole.',
    'not-a-feed': () => 'This JSON is not a CoP feed: it lacks "copFeed", "title" or something to show.',
    version: () => 'This feed is of a newer version than the widgets, which read 1.x.',
    'too-large': () => 'The feed is larger than 2 MB. Split it with "include".',
    'too-deep': () => 'The feed is nested more than 16 levels deep.',
    'unsafe-address': () => 'A feed’s address must begin with https: and hold no user name or password.',
  } satisfies Record<FeedErrorKind, (status: number) => string> as Readonly<Record<FeedErrorKind, (status: number) => string>>,
  address: (url: string): string => `Address: ${url}`,
  found: (detail: string): string => `Found: ${detail}.`,
};

export type FeedCauseMessages = typeof en;
