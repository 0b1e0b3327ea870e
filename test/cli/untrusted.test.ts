import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { checkSchema } from '../../src/cli/check-schema.ts';
import { parseFeedText } from '../../src/feed/parse/feed.ts';
import { checkFeed } from '../../src/feed/validate/check-feed.ts';
import { describeIssue } from '../../src/i18n/describe-issue.ts';
import { anywhere, changed, samples, surprise } from '../support/untrusted-feeds.ts';
import { FEED_URL } from '../support/wire-feed.ts';

const hasMistakes = (feed: unknown): boolean => {
  const parsed = parseFeedText(JSON.stringify(feed), FEED_URL);
  return !parsed.ok || parsed.value.issues.length > 0;
};

describe('checking a feed', () => {
  it('never throws, whatever stands anywhere in it, and has a sentence for everything', () => {
    fc.assert(
      fc.property(anywhere, surprise, ([index, path], value) => {
        const json = JSON.stringify(changed(samples[index], path, () => value));
        const feed = JSON.parse(json) as unknown;
        const parsed = parseFeedText(json, FEED_URL);
        const issues = [...checkSchema(feed), ...(parsed.ok ? checkFeed(feed, parsed.value, Date.UTC(2026, 10, 21)) : [])];
        for (const issue of issues) {
          for (const language of ['en', 'fr'])
            assert.doesNotMatch(describeIssue(issue, language), /undefined|\[object/, JSON.stringify(issue));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('finds by the schema whatever reading refuses: readers are no stricter than what is published', () => {
    fc.assert(
      fc.property(anywhere, fc.constantFrom<unknown>(7, true, '', [], {}, { toString: 1 }), ([index, path], value) => {
        fc.pre(!hasMistakes(samples[index]));
        const json = JSON.stringify(changed(samples[index], path, () => value));
        const parsed = parseFeedText(json, FEED_URL);
        if (!parsed.ok || parsed.value.issues.length) assert.ok(checkSchema(JSON.parse(json)).length > 0, path.join('/'));
      }),
      { numRuns: 300 },
    );
  });
});
