import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mergeFeeds, type MergedFeed } from '../../src/feed/merge.ts';
import type { FeedError } from '../../src/feed/feed-error.ts';
import { parseFeedValue } from '../../src/feed/parse/feed.ts';
import type { ParsedFeed } from '../../src/feed/parsed-feed.ts';
import { err, type Result } from '../../src/lib/result.ts';
import { named, wireFeed } from '../support/wire-feed.ts';

const at = (name: string): string => `https://${name}.example/cop-feed.json`;
const communities = (...ids: string[]): object[] => ids.map((id) => ({ id, name: id }));
const parsed = (name: string, members: object): Result<ParsedFeed, FeedError> =>
  parseFeedValue(wireFeed({ id: at(name), ...members }), at(name));

/** Merges what stands at `urls` in `feeds`: members of a feed, or why it cannot be had. */
function merge(urls: readonly string[], feeds: Readonly<Record<string, object>>): MergedFeed {
  const loaded = Object.entries(feeds).map(([name, members]) => {
    return [at(name), 'kind' in members ? err({ url: at(name), ...members } as FeedError) : parsed(name, members)] as const;
  });
  const result = mergeFeeds(urls.map(at), new Map(loaded));
  assert.ok(result?.ok);
  return result.value;
}

const keys = ({ feed }: MergedFeed): string[] =>
  feed.communities.map(({ key }) => key.replace(/https:\/\/(\w+)\.example\/cop-feed\.json/, '$1'));

const casc = {
  title: 'CASC',
  communities: communities('a', 'b'),
  defaults: { eligibility: { openTo: 'members' } },
  events: [{ id: 'e', uid: 'e', title: 'E', date: '2027', community: 'b' }],
};
const astc = { title: 'ASTC', communities: communities('a', 'c'), language: 'en-US' };

describe('mergeFeeds', () => {
  it('puts included communities after the own ones, each with what its own feed gave it', () => {
    const merged = merge(['museum'], {
      museum: { communities: communities('own'), include: [{ url: at('casc') }, { url: at('astc'), label: 'Science centers' }] },
      casc,
      astc,
    });
    assert.deepEqual(keys(merged), ['museum#own', 'casc#a', 'casc#b', 'astc#a', 'astc#c']);
    const [own, cascA, , astcA] = merged.feed.communities;
    assert.ok(own && cascA && astcA);
    assert.equal(own.eligibility, undefined);
    assert.equal(cascA.eligibility?.openTo, 'members');
    assert.deepEqual(cascA.origin.label, { 'en-CA': 'CASC' });
    assert.deepEqual(astcA.origin.label, { 'en-CA': 'Science centers' });
    assert.equal(astcA.origin.language, 'en-US');
    assert.deepEqual(merged.feed.title, { 'en-CA': 'Test' });
    assert.deepEqual(merged.issues, []);
  });

  it('takes only what is wanted, events with their communities', () => {
    const wanted = (include: object): unknown => {
      const merged = merge(['museum'], { museum: { include: [{ url: at('casc'), ...include }] }, casc });
      return [keys(merged), merged.feed.events.length];
    };
    assert.deepEqual(wanted({}), [['casc#a', 'casc#b'], 1]);
    assert.deepEqual(wanted({ only: ['a'] }), [['casc#a'], 0]);
    assert.deepEqual(wanted({ only: ['b'] }), [['casc#b'], 1]);
    assert.deepEqual(wanted({ only: ['e'] }), [[], 1]);
    assert.deepEqual(wanted({ except: ['b'] }), [['casc#a'], 0]);
    assert.deepEqual(wanted({ except: ['e'] }), [['casc#a', 'casc#b'], 0]);
  });

  it('says which wanted ids are not there', () => {
    const { issues } = merge(['museum'], { museum: { include: [{ url: at('casc'), only: ['a', 'gone'] }] }, casc });
    assert.deepEqual(issues, [
      { path: '/include/0/only', code: 'unresolved-reference', severity: 'should-check', params: { value: 'gone', kind: 'community' } },
    ]);
  });

  it('shows the rest when a feed fails, and says how badly', () => {
    const merged = merge(['museum'], {
      museum: { include: [{ url: at('casc') }, { url: at('gone') }, { url: at('asleep') }] },
      casc,
      gone: { kind: 'http-status', status: 404 },
      asleep: { kind: 'unreachable' },
    });
    assert.deepEqual(keys(merged), ['casc#a', 'casc#b']);
    assert.deepEqual(merged.issues, [
      { path: '/include/1', code: 'include-failed', severity: 'must-fix', params: { url: at('gone'), reason: 'http-status', status: 404 } },
      { path: '/include/2', code: 'include-failed', severity: 'should-check', params: { url: at('asleep'), reason: 'unreachable' } },
    ]);
  });

  it('leaves out without a word what is not there yet', () => {
    assert.deepEqual(merge(['museum'], { museum: { communities: communities('own'), include: [{ url: at('casc') }] } }).issues, []);
  });

  it('follows includes one level deep, and no circles', () => {
    const merged = merge(['museum'], {
      museum: { communities: communities('own'), include: [{ url: at('casc') }, { url: at('museum') }] },
      casc: { ...casc, include: [{ url: at('museum') }, { url: at('astc') }] },
      astc,
    });
    assert.deepEqual(keys(merged), ['museum#own', 'casc#a', 'casc#b']);
    assert.deepEqual(named(merged.issues), ['include-itself /include/1']);
  });

  it('shows a community once that several includes bring', () => {
    const include = [{ url: at('casc'), only: ['a'], label: 'First' }, { url: at('casc') }];
    const merged = merge(['museum'], { museum: { include }, casc });
    assert.deepEqual(keys(merged), ['casc#a', 'casc#b']);
    assert.deepEqual(merged.feed.communities[0]?.origin.label, { 'en-CA': 'First' });
  });

  it('merges several addresses the same way, under the first that can be had', () => {
    const merged = merge(['gone', 'casc', 'astc'], { gone: { kind: 'timeout' }, casc, astc: { ...astc, include: [{ url: at('casc') }] } });
    assert.deepEqual(merged.feed.title, { 'en-CA': 'CASC' });
    assert.deepEqual(keys(merged), ['casc#a', 'casc#b', 'astc#a', 'astc#c']);
    assert.deepEqual(named(merged.issues), ['include-failed ']);
  });

  it('names the feed that an issue is in, where it is not the one asked for', () => {
    const merged = merge(['museum'], { museum: { include: [{ url: at('casc') }], communities: [{}] }, casc: { communities: [{}] } });
    assert.deepEqual(
      merged.issues.map(({ code, source }) => [code, source]),
      [
        ['missing-member', undefined],
        ['left-out', undefined],
        ['missing-member', at('casc')],
        ['left-out', at('casc')],
      ],
    );
  });

  it('fails with the first error when nothing can be had, and says nothing while nothing is known', () => {
    const error: FeedError = { kind: 'http-status', status: 500, url: at('casc') };
    assert.deepEqual(
      mergeFeeds(
        [at('casc'), at('astc')],
        new Map([
          [at('casc'), err(error)],
          [at('astc'), err({ ...error, url: at('astc') })],
        ]),
      ),
      err(error),
    );
    assert.equal(mergeFeeds([at('casc')], new Map()), undefined);
  });

  it('shows a thousand communities of all feeds together', () => {
    const many = (prefix: string): object => ({
      communities: communities(...Array.from({ length: 600 }, (_, index) => `${prefix}${index}`)),
    });
    const merged = merge(['casc', 'astc'], { casc: many('a'), astc: many('b') });
    assert.equal(merged.feed.communities.length, 1000);
    assert.deepEqual(named(merged.issues), ['too-many ']);
  });
});
