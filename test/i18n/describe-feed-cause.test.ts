import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedErrorKind } from '../../src/feed/feed-error.ts';
import { describeFeedCause } from '../../src/i18n/describe-feed-cause.ts';

const url = 'https://casc.example/cop-feed.json';

describe('describeFeedCause', () => {
  const causes: Readonly<Record<FeedErrorKind, RegExp>> = {
    unreachable: /Access-Control-Allow-Origin.*connect-src/s,
    timeout: /time|temps/,
    'http-status': /HTTP 404/,
    'not-json': /JSON/,
    html: /web page|page Web/,
    'cut-off': /middle|milieu/,
    'not-a-feed': /copFeed/,
    version: /1\.x/,
    'too-large': /2.M[Bo]/,
    'too-deep': /16/,
    'unsafe-address': /https:/,
  };

  for (const [kind, cause] of Object.entries(causes) as [FeedErrorKind, RegExp][]) {
    it(`names the cause and the address for ${kind}, in both languages`, () => {
      for (const language of ['en', 'fr']) {
        const said = describeFeedCause({ kind, url, ...(kind === 'http-status' && { status: 404 }) }, language);
        assert.match(said, cause);
        assert.ok(said.endsWith(url));
      }
    });
  }

  it('says what was found instead', () => {
    assert.match(describeFeedCause({ kind: 'version', url, detail: '2.0' }), /Found: 2\.0\./);
  });
});
