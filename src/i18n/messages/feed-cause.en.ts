import type { FeedErrorKind } from '../../feed/feed-error.ts';

/** What the web team reads about feeds that cannot be had. */
export const en = {
  /** `status`: the HTTP status, for `http-status`. */
  webTeam: {
    unreachable: () =>
      'The feed could not be fetched: the server cannot be reached, does not allow other sites to read it (send Access-Control-Allow-Origin), or the page’s connect-src or a content blocker stopped it.',
    timeout: () => 'The feed’s server did not answer in time. Check that it is up, and that the feed is a static or cached file.',
    'http-status': (status) =>
      status === 404 || status === 410
        ? `There is no feed at this address (HTTP ${status}). Check the src attribute.`
        : status === 401 || status === 403
          ? `The feed may not be read (HTTP ${status}). It has to be public.`
          : `The feed’s server answered with HTTP ${status}. Check the server.`,
    'not-json': () => 'What came is not JSON. Check it with: npx cop-feed validate.',
    html: () => 'A web page came instead of a feed. The address must be that of the JSON file; check also for redirects to a log-in page.',
    'cut-off': () => 'The feed ends in the middle. Check that the file is whole and that the server sends all of it.',
    'not-a-feed': () =>
      'This JSON is not a CoP feed: "copFeed", "title" and one of "communities", "events", "courses", "include" are required. Check it with: npx cop-feed validate.',
    version: () => 'This version of the feed format is newer than the widgets. Use a newer version of cop-widgets, or publish a 1.x feed.',
    'too-large': () => 'The feed is larger than 2 MB. Take out past meetings, or split it and join the parts with "include".',
    'too-deep': () => 'The feed is nested more than 16 levels deep. Check how the file is made.',
    'unsafe-address': () => 'A feed’s address must begin with https: (or http:) and hold no user name or password.',
  } satisfies Record<FeedErrorKind, (status: number) => string> as Readonly<Record<FeedErrorKind, (status: number) => string>>,
  address: (url: string): string => `Address: ${url}`,
  found: (detail: string): string => `Found: ${detail}.`,
};

export type FeedCauseMessages = typeof en;
