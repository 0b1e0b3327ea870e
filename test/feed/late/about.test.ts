import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { aboutOf } from '../../../src/feed/late/about.ts';
import { mergeFeeds } from '../../../src/feed/merge.ts';
import { parseFeed } from '../../../src/feed/parse/any-feed.ts';
import { parseFeedValue } from '../../../src/feed/parse/feed.ts';
import { FEED_URL, named, readFeed, wireFeed } from '../../support/wire-feed.ts';

const demo = (name: string): object =>
  JSON.parse(readFileSync(new URL(`../../../demo/feeds/${name}.cop-feed.json`, import.meta.url), 'utf8')) as object;

describe('aboutOf', () => {
  it('reads what CAUCE says of communities of practice', () => {
    const feed = parseFeed(demo('cauce'), FEED_URL);
    assert.ok(feed.ok);
    const { associations, issues } = aboutOf(feed.value.feed);
    const [{ about } = {}] = associations;
    assert.deepEqual([named(issues), named(feed.value.issues)], [[], []]);
    assert.equal(about?.traits.length, 3);
    assert.deepEqual(
      about?.sections.map(({ items }) => items.length),
      [4, 0, 0],
    );
    assert.equal(about?.references[0]?.url, 'https://cauce.example/professional-development');
  });

  it('says once what is wrong, and where it stands in the feed', () => {
    const feed = parseFeed(
      wireFeed({
        about: { traits: [{ text: 'No name' }], sections: 'none', source: { text: 'S', url: 'javascript:alert(1)' } },
        acknowledgements: [{ kind: 'land' }, { kind: 'sea', text: 'x' }, { kind: 'land', text: 'Here', links: [{ url: 'data:x' }] }],
        links: [{ url: 'https://us02web.zoom.us/j/1', name: 'Room' }],
        license: 'javascript:x',
        support: { items: [7] },
        organizations: [{ id: 'a', name: 'A', relationship: 'friend', timeZone: 'EST' }, { id: 'BAD ID', name: 'B', logo: {} }, 'text'],
      }),
      FEED_URL,
    );
    assert.ok(feed.ok);
    assert.deepEqual(
      named(feed.value.issues).sort(),
      [
        'missing-member /about/traits/0',
        'missing-member /acknowledgements/0',
        'missing-member /organizations/1/logo',
        'meeting-link /links/0/url',
        'unknown-time-zone /organizations/0/timeZone',
        'unknown-value /acknowledgements/1/kind',
        'unknown-value /organizations/0/relationship',
        'unsafe-address /about/source/url',
        'unsafe-address /acknowledgements/2/links/0/url',
        'unsafe-address /license',
        'wrong-format /organizations/1/id',
        'wrong-type /about/sections',
        'wrong-type /organizations/2',
        'wrong-type /support/items/0',
      ].sort(),
    );
    const [association] = aboutOf(feed.value.feed).associations;
    assert.deepEqual(association?.acknowledgements, [{ kind: 'land', text: { 'en-CA': 'Here' }, links: [] }]);
    assert.deepEqual(association?.links, [{ name: { 'en-CA': 'Room' } }]);
    assert.deepEqual(association?.about?.source, { text: { 'en-CA': 'S' } });
  });

  it('is almost nothing where a feed says nothing', () => {
    const { associations, issues } = aboutOf(readFeed({ title: 'T' }).feed);
    const [{ origin, ...rest } = { origin: undefined }] = associations;
    assert.equal(origin?.feedId, FEED_URL);
    assert.deepEqual(rest, { title: { 'en-CA': 'T' }, acknowledgements: [], links: [], organizations: new Map() });
    assert.deepEqual(issues, []);
  });

  it('has each association of a feed that includes others, under the name that it gives them, none twice', () => {
    const at = (name: string): string => `https://${name}.example/cop-feed.json`;
    const feeds = {
      museum: { include: [{ url: at('casc'), label: 'Canada' }, { url: at('casc') }] },
      casc: { about: { text: 'Here' }, support: { items: ['Coffee'] } },
    };
    const loaded = Object.entries(feeds).map(
      ([name, members]) => [at(name), parseFeedValue(wireFeed({ id: at(name), ...members }), at(name))] as const,
    );
    const merged = mergeFeeds([at('museum')], new Map(loaded));
    assert.ok(merged?.ok);
    const { associations } = aboutOf(merged.value.feed);
    assert.deepEqual(
      associations.map(({ origin, about, support }) => [Object.values(origin.label)[0], about?.text, support?.items.length]),
      [
        [Object.values(merged.value.feed.origin.label)[0], undefined, undefined],
        ['Canada', { 'en-CA': 'Here' }, 1],
      ],
    );
  });
});
