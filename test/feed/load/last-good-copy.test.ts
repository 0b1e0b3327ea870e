import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cacheStorageCopies } from '../../../src/feed/load/last-good-copy.ts';

const url = 'https://association.example/cop-feed.json';
const copy = { text: '{"copFeed":"1.0"}', url: 'https://cdn.example/cop-feed.json', fetchedAt: 1_795_190_400_000 };

/** A browser's cache, as far as it is used. */
function memoryCache(): Cache {
  const kept = new Map<string, Response>();
  return {
    match: (key: string) => Promise.resolve(kept.get(key)?.clone()),
    put: (key: string, response: Response) => Promise.resolve(void kept.set(key, response)),
  } as unknown as Cache;
}

describe('cacheStorageCopies', () => {
  it('gives back what it was given', async () => {
    const cache = memoryCache();
    const copies = cacheStorageCopies(() => Promise.resolve(cache));
    assert.equal(await copies.read(url), undefined);
    await copies.write(url, copy);
    assert.deepEqual(await copies.read(url), copy);
  });

  it('does without a cache, in pages that have none', async () => {
    const copies = cacheStorageCopies();
    await copies.write(url, copy);
    assert.equal(await copies.read(url), undefined);
  });

  it('does without a cache that throws', async () => {
    for (const open of [
      () => Promise.reject(new Error('full')),
      () => {
        throw new DOMException('sandboxed', 'SecurityError');
      },
    ]) {
      const copies = cacheStorageCopies(open);
      await copies.write(url, copy);
      assert.equal(await copies.read(url), undefined);
    }
  });

  it('takes no copy that somebody else has put there', async () => {
    const cache = memoryCache();
    await cache.put(url, new Response('{}'));
    assert.equal(await cacheStorageCopies(() => Promise.resolve(cache)).read(url), undefined);
  });
});
