import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkServing } from '../../src/cli/check-serving.ts';
import { ORIGIN } from '../../src/cli/read-feed.ts';

const shared = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
const said = (
  url: string,
  headers: Record<string, string>,
  redirects: readonly (readonly [string, Record<string, string>])[] = [],
): string[] =>
  checkServing({
    text: '',
    url,
    headers: new Headers(headers),
    redirects: redirects.map(([each, own]) => ({ url: each, headers: new Headers(own) })),
  }).map(({ code, severity, params }) => [severity, code, ...Object.values(params ?? {})].join(' '));

describe('how a feed is served', () => {
  it('is right for everyone, or for the page that asks', () => {
    assert.deepEqual(said('https://a.example/feed.json', shared), []);
    assert.deepEqual(said('https://a.example/feed.json', { ...shared, 'access-control-allow-origin': ORIGIN }), []);
    assert.deepEqual(said('http://127.0.0.1:8000/feed.json', shared), []);
    assert.deepEqual(checkServing({ text: '', url: 'file:///feed.json' }), []);
  });

  it('is wrong without https, also on the way', () => {
    assert.deepEqual(said('http://a.example/feed.json', shared), ['must-fix not-secure http://a.example/feed.json']);
    assert.deepEqual(said('https://a.example/feed.json', shared, [['http://a.example/old.json', shared]]), [
      'must-fix not-secure http://a.example/old.json',
    ]);
  });

  it('is wrong where pages may not read, or may not follow', () => {
    assert.deepEqual(said('https://a.example/feed.json', { 'content-type': 'text/html' }), [
      'must-fix not-shared',
      'should-check not-json-type text/html',
    ]);
    assert.deepEqual(said('https://a.example/feed.json', shared, [['https://a.example/old.json', {}]]), [
      'must-fix redirect-not-shared https://a.example/old.json',
    ]);
  });
});
