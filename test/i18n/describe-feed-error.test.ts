import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFeedError } from '../../src/i18n/describe-feed-error.ts';

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
