import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Community } from '../../../src/domain/community/community.ts';
import { coursesOf } from '../../../src/feed/late/courses.ts';
import { parseFeedText } from '../../../src/feed/parse/any-feed.ts';
import type { ParsedFeed } from '../../../src/feed/parsed-feed.ts';
import { anywhere, changed, samples, surprise } from '../../support/untrusted-feeds.ts';
import { FEED_URL } from '../../support/wire-feed.ts';

/** What the issues point at; undefined where the path leads nowhere. */
function pointedAt(feed: unknown, path: string): unknown {
  let value = feed;
  for (const token of path.split('/').slice(1)) {
    const key = token.replaceAll('~1', '/').replaceAll('~0', '~');
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** What widgets are given, as text, overrides too. */
const asText = ({ feed, includes }: ParsedFeed): string =>
  JSON.stringify({ feed, includes, courses: coursesOf(feed).courses }, (_, value: unknown) =>
    value instanceof Map ? [...(value as Map<unknown, unknown>)] : value,
  );

describe('parseFeedText', () => {
  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof parseFeedText(text, FEED_URL).ok === 'boolean'),
      { numRuns: 400 },
    );
  });

  it('never throws whatever stands anywhere in a feed, and names each issue where it is', () => {
    fc.assert(
      fc.property(anywhere, surprise, ([index, path], value) => {
        const feed = JSON.parse(JSON.stringify(changed(samples[index], path, () => value))) as unknown;
        const result = parseFeedText(JSON.stringify(feed), FEED_URL);
        if (!result.ok) return;
        for (const issue of result.value.issues) {
          assert.notEqual(pointedAt(feed, issue.path), undefined, `${issue.code} at ${issue.path}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('loses nothing but the record that is bad', () => {
    const whole = parseFeedText(JSON.stringify(samples[1]), FEED_URL);
    assert.ok(whole.ok);
    const sample = JSON.parse(JSON.stringify(samples[1])) as { communities?: unknown[] };
    for (const index of (sample.communities ?? []).keys()) {
      const result = parseFeedText(JSON.stringify(changed(sample, ['communities', index], () => 'bad')), FEED_URL);
      assert.ok(result.ok);
      const left: readonly Community[] = whole.value.feed.communities.filter((_, each) => each !== index);
      assert.deepEqual(result.value.feed.communities, left);
    }
  });

  it('lets no joining link through, wherever it stands', () => {
    const link = 'https://us02web.zoom.us/j/89012345678?pwd=secret';
    fc.assert(
      fc.property(anywhere, fc.constantFrom(link, `Join ${link} now`, `<${link}>`, link.toUpperCase()), ([index, path], text) => {
        const feed = changed(samples[index], path, (old) => (typeof old === 'string' ? text : old));
        const result = parseFeedText(JSON.stringify(feed), FEED_URL);
        const isPublicRoom = path.at(-1) === 'uri';
        if (result.ok && !isPublicRoom) assert.ok(!/89012345678/.test(asText(result.value)), path.join('/'));
      }),
      { numRuns: 400 },
    );
  });

  it('hands on no address that is a program, wherever it stands', () => {
    fc.assert(
      fc.property(anywhere, ([index, path]) => {
        const feed = changed(samples[index], path, (old) =>
          typeof old === 'string' && /^(https?:|\/|mailto:)/.test(old) ? 'javascript:alert(1)' : old,
        );
        const result = parseFeedText(JSON.stringify(feed), FEED_URL);
        if (result.ok) assert.ok(!/"javascript:/.test(asText(result.value)), path.join('/'));
      }),
      { numRuns: 400 },
    );
  });
});
