import type { Context } from 'hono';

/** A way in which a feed can go wrong, shown on a page of its own at `/fail/<name>/`. */
export interface FailCase {
  /** Last part of the page's address and of the feed's. */
  readonly name: string;
  readonly title: string;
  /** What a web team would like to know. */
  readonly explanation: string;
  /** Whether pages of another origin may read the answer. */
  readonly cors: boolean;
  /** Answers the request for the feed. */
  readonly answer: (c: Context) => Response | Promise<Response>;
}

const json = { 'content-type': 'application/json; charset=utf-8' };
const feed = (communities: unknown): string => JSON.stringify({ copFeed: '1.0', title: 'A feed that fails', language: 'en', communities });

/** Every failure that the demo shows. */
export const failCases: readonly FailCase[] = [
  {
    name: 'missing',
    title: 'The feed is not there',
    explanation: 'The address answers 404.',
    cors: true,
    answer: (c) => c.text('Not found', 404),
  },
  {
    name: 'server-error',
    title: 'The feed’s server is ill',
    explanation: 'The address answers 500, also when asked again.',
    cors: true,
    answer: (c) => c.text('Something broke', 500),
  },
  {
    name: 'slow',
    title: 'The feed is slow',
    explanation: 'The address takes the request and does not answer within 8 seconds, nor when asked again.',
    cors: true,
    answer: (c) =>
      new Promise<Response>((resolve) => {
        const timer = setTimeout(() => resolve(c.text('Too late', 200)), 60_000);
        c.req.raw.signal.addEventListener('abort', () => {
          clearTimeout(timer);
          resolve(c.text('', 408));
        });
      }),
  },
  {
    name: 'blocked',
    title: 'The feed does not let other sites read it',
    explanation: 'The answer lacks Access-Control-Allow-Origin (CORS).',
    cors: false,
    answer: (c) => c.body(feed([]), 200, json),
  },
  {
    name: 'html',
    title: 'The address is a web page',
    explanation: 'The answer is HTML, as after a redirect to a sign-in page.',
    cors: true,
    answer: (c) => c.html('<!doctype html><title>Sign in</title><p>Please sign in.</p>'),
  },
  {
    name: 'not-json',
    title: 'The feed is not JSON',
    explanation: 'Somebody edited it by hand and left a comma.',
    cors: true,
    answer: (c) => c.body('{"copFeed": "1.0", "title": "Oops",, "communities": []}', 200, json),
  },
  {
    name: 'cut-off',
    title: 'The feed is cut off',
    explanation: 'The file ends in the middle.',
    cors: true,
    answer: (c) => c.body(feed([{ id: 'makers', name: 'Makers' }]).slice(0, -12), 200, json),
  },
  {
    name: 'not-a-feed',
    title: 'The JSON is something else',
    explanation: 'The address holds JSON, but no CoP feed.',
    cors: true,
    answer: (c) => c.json({ type: 'FeatureCollection', features: [] }),
  },
  {
    name: 'version',
    title: 'The feed is of another version',
    explanation: 'It says copFeed 2.0, which these widgets cannot read.',
    cors: true,
    answer: (c) => c.json({ copFeed: '2.0', title: 'From the future', communities: [] }),
  },
  {
    name: 'too-large',
    title: 'The feed is too large',
    explanation: 'Its three megabytes are above the limit of two.',
    cors: true,
    answer: (c) => c.body(feed([{ id: 'makers', name: 'x'.repeat(3_000_000) }]), 200, json),
  },
  {
    name: 'too-deep',
    title: 'The feed is nested too deep',
    explanation: 'Its lists within lists go beyond sixteen levels.',
    cors: true,
    answer: (c) => c.body(feed([JSON.parse('['.repeat(40) + ']'.repeat(40))]), 200, json),
  },
];
