import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeed, webBase } from '../../../src/feed/parse/any-feed.ts';
import { wireFeed } from '../../support/wire-feed.ts';

const feed = wireFeed({ homePageUrl: '/communities', feedUrl: 'https://association.example/cop-feed.json', include: [{ url: 'b.json' }] });

/** The feed's page and the feed that it includes, as read from `input`. */
function read(input: string | Uint8Array | object, url?: string): unknown {
  const result = parseFeed(input, url);
  return result.ok ? [result.value.feed.homePageUrl, result.value.includes[0]?.url] : result.error;
}

describe('parseFeed', () => {
  it('takes text, bytes and values', () => {
    const url = 'https://cdn.example/feeds/a.json';
    const expected = ['https://cdn.example/communities', 'https://cdn.example/feeds/b.json'];
    const json = JSON.stringify(feed);
    assert.deepEqual(read(json, url), expected);
    assert.deepEqual(read(new TextEncoder().encode(`\uFEFF${json}`), url), expected);
    assert.deepEqual(read(feed, url), expected);
  });

  it('reads a file against the address that it says it has, and what it includes beside it', () => {
    const expected = ['https://association.example/communities', 'file:///srv/b.json'];
    assert.deepEqual(read(JSON.stringify(feed), 'file:///srv/a.json'), expected);
    assert.deepEqual(read(feed, 'file:///srv/a.json'), expected);
  });

  it('does without an address', () => {
    assert.deepEqual(read(wireFeed({ homePageUrl: 'https://association.example/' })), ['https://association.example/', undefined]);
  });

  it('refuses too many bytes before it reads them', () => {
    assert.deepEqual(read(new Uint8Array(2_000_001), 'https://cdn.example/a.json'), {
      kind: 'too-large',
      url: 'https://cdn.example/a.json',
    });
  });

  it('says what is no JSON', () => {
    assert.deepEqual((read('nonsense', 'file:///srv/a.json') as { kind: string }).kind, 'not-json');
  });
});

describe('webBase', () => {
  it('is where a feed was read from, else where it says that it is', () => {
    assert.equal(webBase(feed, 'https://cdn.example/a.json'), 'https://cdn.example/a.json');
    assert.equal(webBase({ id: 'https://association.example/id' }, 'file:///a.json'), 'https://association.example/id');
    assert.equal(webBase({ id: { toString: 1 }, feedUrl: 'javascript:1' }, 'file:///a.json'), 'https://feed.invalid/');
    assert.equal(webBase(undefined, 'file:///a.json'), 'https://feed.invalid/');
  });
});
