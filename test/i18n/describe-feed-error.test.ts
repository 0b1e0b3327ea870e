import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedErrorKind } from '../../src/feed/feed-error.ts';
import { describeFeedError, describeFeedErrorForDevelopers } from '../../src/i18n/describe-feed-error.ts';

const url = 'https://casc.example/cop-feed.json';

describe('describeFeedError', () => {
  it('asks the visitor to try again only where that may help', () => {
    for (const error of [
      { kind: 'unreachable' },
      { kind: 'timeout' },
      { kind: 'http-status', status: 503 },
      { kind: 'http-status', status: 429 },
    ] as const) {
      assert.match(describeFeedError({ url, ...error }, 'en'), /Try again/);
      assert.match(describeFeedError({ url, ...error }, 'fr'), /Réessayez/);
    }
    for (const error of [{ kind: 'http-status', status: 404 }, { kind: 'html' }, { kind: 'version' }] as const) {
      assert.doesNotMatch(describeFeedError({ url, ...error }, 'en'), /Try again/);
    }
  });

  it('keeps the technicalities from the visitor', () => {
    assert.doesNotMatch(describeFeedError({ kind: 'http-status', status: 500, url, detail: 'nginx' }, 'en'), /500|http|nginx|casc/i);
  });
});

describe('describeFeedErrorForDevelopers', () => {
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
        const said = describeFeedErrorForDevelopers({ kind, url, ...(kind === 'http-status' && { status: 404 }) }, language);
        assert.match(said, cause);
        assert.ok(said.endsWith(url));
      }
    });
  }

  it('says what was found instead', () => {
    assert.match(describeFeedErrorForDevelopers({ kind: 'version', url, detail: '2.0' }), /Found: 2\.0\./);
  });
});
