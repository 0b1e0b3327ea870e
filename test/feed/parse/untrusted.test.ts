import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Community } from '../../../src/domain/community/community.ts';
import { parseFeedText } from '../../../src/feed/parse/feed.ts';
import type { ParsedFeed } from '../../../src/feed/parsed-feed.ts';
import { sampleFeed } from '../../support/schema-sample.ts';
import { FEED_URL } from '../../support/wire-feed.ts';

const demoFeed = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../demo/feeds/${name}.cop-feed.json`, import.meta.url), 'utf8'));

const samples: readonly unknown[] = [sampleFeed(), ...['casc', 'astc', 'cauce', 'partner-museum', 'mixed'].map(demoFeed)];

type Path = readonly (string | number)[];

/** Every place in `value` where something else could stand. */
function* places(value: unknown, path: Path = []): Iterable<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* places(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A copy of `value` with `change` made at `path`. */
function changed(value: unknown, [key, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (key === undefined) return change(value);
  const copy = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  const members = copy as Record<string | number, unknown>;
  members[key] = changed(members[key], rest, change);
  return copy;
}

const allPlaces = samples.map((sample) => [...places(sample)]);

/** A place in one of the samples, by numbers: counterexamples stay readable. */
const anywhere = fc
  .nat({ max: samples.length - 1 })
  .chain((index) => fc.tuple(fc.constant(index), fc.constantFrom(...(allPlaces[index] ?? []))));

/** Values that catch readers out, beside any JSON. */
const surprise = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    {},
    [],
    { toString: 1, valueOf: 1 },
    [[[]]],
    -0,
    1e308,
    '\u0000',
    '__proto__',
    { en: null },
    'x'.repeat(20_001),
  ),
);

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
  JSON.stringify({ feed, includes }, (_, value: unknown) => (value instanceof Map ? [...(value as Map<unknown, unknown>)] : value));

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
