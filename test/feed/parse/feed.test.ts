import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeedText, parseFeedValue } from '../../../src/feed/parse/feed.ts';
import { FEED_URL, named, readFeed, wireFeed } from '../../support/wire-feed.ts';

const errorOf = (text: string): { kind: string; detail?: string } => {
  const result = parseFeedText(text, FEED_URL);
  assert.ok(!result.ok);
  assert.equal(result.error.url, FEED_URL);
  return result.error;
};

const whole = JSON.stringify(wireFeed({ communities: [{ id: 'makers', name: { en: 'Makers', fr: 'Bricoleurs « du » musée' } }] }));

describe('parseFeedText', () => {
  it('reads the smallest feed', () => {
    const result = parseFeedText('{"copFeed":"1.0","title":"Our communities","communities":[{"id":"makers","name":"Makers"}]}', FEED_URL);
    assert.ok(result.ok);
    const { feed, issues, includes } = result.value;
    assert.deepEqual(issues, []);
    assert.deepEqual(includes, []);
    assert.deepEqual(feed.title, { en: 'Our communities' });
    assert.equal(feed.refreshInterval, 86_400_000);
    assert.deepEqual(feed.origin, { organizations: [], feedId: FEED_URL, label: { en: 'Our communities' }, language: 'en' });
    const [community] = feed.communities;
    assert.ok(community);
    assert.equal(community.key, `${FEED_URL}#makers`);
    assert.equal(community.origin, feed.origin);
    assert.equal(community.status, 'active');
  });

  it('takes a byte order mark and white space', () => {
    assert.ok(parseFeedText(`\uFEFF \n${whole}\n`, FEED_URL).ok);
  });

  it('knows a web page from a feed', () => {
    assert.equal(errorOf('<!doctype html><title>Log in</title>').kind, 'html');
    assert.equal(errorOf('\uFEFF\n <html>').kind, 'html');
  });

  it('knows a feed that was cut off, wherever it ends', () => {
    for (let length = 1; length < whole.length; length++)
      assert.equal(errorOf(whole.slice(0, length)).kind, 'cut-off', whole.slice(0, length));
  });

  it('says what is no JSON, and what is empty', () => {
    assert.equal(errorOf('').kind, 'not-json');
    assert.equal(errorOf(' \n').detail, 'nothing');
    assert.equal(errorOf('copFeed: 1.0').kind, 'not-json');
    assert.equal(errorOf(`${whole.slice(0, -1)},}`).kind, 'not-json');
  });

  for (const value of [
    null,
    1,
    'feed',
    [],
    {},
    { version: 'https://jsonfeed.org/version/1.1', title: 'x', items: [] },
    { copFeed: '1.0', title: 'x' },
    { copFeed: 'x', communities: [] },
    { copFeed: { toString: 1 }, communities: [] },
    { copFeed: '1.0', title: 'x', communities: {} },
  ]) {
    it(`refuses ${JSON.stringify(value)} as no feed`, () => {
      assert.equal(errorOf(JSON.stringify(value)).kind, 'not-a-feed');
    });
  }

  it('refuses another major version and names it, takes any 1.x', () => {
    assert.deepEqual(errorOf('{"copFeed":"2.0","things":[]}'), { kind: 'version', url: FEED_URL, detail: 'copFeed 2.0' });
    assert.equal(errorOf('{"copFeed":"10.1"}').kind, 'version');
    assert.equal(errorOf('{"copFeed":0.9}').kind, 'version');
    assert.ok(parseFeedText('{"copFeed":"1.7","title":"x","communities":[]}', FEED_URL).ok);
    assert.ok(parseFeedText('{"copFeed":1.0,"title":"x","communities":[]}', FEED_URL).ok);
  });

  it('refuses what is larger than 2 MB', () => {
    assert.equal(errorOf(JSON.stringify(wireFeed({ _: 'x'.repeat(2_000_000) }))).kind, 'too-large');
  });

  it('takes sixteen levels and refuses more, in parts that it does not know too', () => {
    const nested = (levels: number): unknown => (levels ? [nested(levels - 1)] : 1);
    assert.ok(parseFeedValue(wireFeed({ _: nested(15) }), FEED_URL).ok);
    assert.equal(errorOf(JSON.stringify(wireFeed({ _: nested(16) }))).kind, 'too-deep');
    assert.equal(errorOf(`{"_":${'['.repeat(500_000)}${']'.repeat(500_000)}}`).kind, 'too-deep');
  });

  it('refuses an object that holds itself', () => {
    const feed: Record<string, unknown> = { ...wireFeed() };
    feed['self'] = feed;
    const result = parseFeedValue(feed, FEED_URL);
    assert.ok(!result.ok && result.error.kind === 'too-deep');
  });

  it('copies only members that it knows, into objects of its own', () => {
    const json =
      '{"copFeed":"1.0","title":"x","__proto__":{"polluted":1},"communities":[{"id":"a","name":{"en":"A","__proto__":"x"},"constructor":1,"_note":2,"extra":{"a":1}}]}';
    const result = parseFeedText(json, FEED_URL);
    assert.ok(result.ok);
    const [community] = result.value.feed.communities;
    assert.ok(community);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
    assert.equal('extra' in community || '_note' in community || Object.hasOwn(community, 'constructor'), false);
    assert.deepEqual(Object.keys(community.name), ['en']);
    assert.equal(Object.getPrototypeOf(community.name), Object.prototype);
  });
});

describe('the envelope', () => {
  it('names the feed after its publisher, keeps help and organizations with it', () => {
    const { feed } = readFeed({
      id: 'https://association.example/cop-feed.json',
      timeZone: 'America/Toronto',
      publisher: 'casc',
      organizations: [{ id: 'casc', name: 'Canadian Association', shortName: { en: 'CASC', fr: 'ACCS' } }, { name: 'nameless id' }],
      help: { text: 'Ask us', contacts: [{ email: 'desk@association.example' }, {}] },
    });
    assert.deepEqual(feed.origin.label, { en: 'CASC', fr: 'ACCS' });
    assert.equal(feed.origin.feedId, 'https://association.example/cop-feed.json');
    assert.equal(feed.origin.timeZone, 'America/Toronto');
    assert.equal(feed.origin.organizations.length, 1);
    assert.deepEqual(feed.origin.help, { text: { 'en-CA': 'Ask us' }, contacts: [{ email: 'desk@association.example' }] });
  });

  it('does without a title, and says so', () => {
    const { feed, issues } = readFeed({ title: undefined });
    assert.deepEqual(feed.title, { 'en-CA': FEED_URL });
    assert.deepEqual(issues, [{ path: '', code: 'missing-member', severity: 'must-fix', params: { member: 'title' } }]);
  });

  it('keeps the refresh interval within bounds', () => {
    assert.equal(readFeed({ refreshInterval: 'PT6H' }).feed.refreshInterval, 6 * 3_600_000);
    assert.equal(readFeed({ refreshInterval: 'PT1S' }).feed.refreshInterval, 300_000);
    const { feed, issues } = readFeed({ refreshInterval: '1 day' });
    assert.equal(feed.refreshInterval, 86_400_000);
    assert.deepEqual(named(issues), ['wrong-format /refreshInterval']);
  });

  it('resolves included addresses and leaves out what cannot be one', () => {
    const { includes, issues } = readFeed({
      include: [
        { url: 'casc.cop-feed.json', only: ['a'], except: ['b'], label: 'CASC' },
        { url: 'javascript:1' },
        {},
        'https://x.example/',
      ],
    });
    assert.deepEqual(includes, [
      { url: 'https://association.example/feeds/casc.cop-feed.json', only: ['a'], except: ['b'], label: { 'en-CA': 'CASC' } },
    ]);
    assert.deepEqual(named(issues), ['unsafe-address /include/1/url', 'missing-member /include/2', 'wrong-type /include/3']);
  });

  it('includes twenty feeds and no more', () => {
    const include = Array.from({ length: 21 }, (_, index) => ({ url: `${index}.json` }));
    const read = readFeed({ include });
    assert.equal(read.includes.length, 20);
    assert.deepEqual(named(read.issues), ['too-many /include']);
  });

  it('reads a file against the address that it will have', () => {
    const json = JSON.stringify(wireFeed({ homePageUrl: '/communities', include: [{ url: 'casc.cop-feed.json' }] }));
    const result = parseFeedText(json, 'file:///srv/feeds/cop-feed.json', 'https://association.example/cop-feed.json');
    assert.ok(result.ok);
    assert.equal(result.value.feed.homePageUrl, 'https://association.example/communities');
    assert.equal(result.value.includes[0]?.url, 'file:///srv/feeds/casc.cop-feed.json');
  });
});

describe('the limits', () => {
  it('reads a thousand communities', () => {
    const communities = Array.from({ length: 1002 }, (_, index) => ({ id: `c${index}`, name: `Community ${index}` }));
    const { feed, issues } = readFeed({ communities });
    assert.equal(feed.communities.length, 1000);
    assert.deepEqual(named(issues), ['too-many /communities/1000']);
  });

  it('reads five thousand meetings of all communities together', () => {
    const communities = [0, 1, 2].map((community) => ({
      id: `c${community}`,
      name: 'C',
      meetings: Array.from({ length: 2000 }, (_, index) => ({ uid: `${community}-${index}`, date: '2027' })),
    }));
    const { feed, issues } = readFeed({ communities });
    assert.deepEqual(
      feed.communities.map(({ meetings }) => meetings.length),
      [2000, 2000, 1000],
    );
    assert.deepEqual(named(issues), ['too-many /communities/2/meetings/1000']);
  });

  it('reads thirty thousand items of all lists and overrides together', () => {
    const { feed, issues } = readFeed({ communities: [{ id: 'a', name: 'A', keywords: Array.from({ length: 40_000 }, () => 'x') }] });
    assert.equal(feed.communities[0]?.keywords.length, 29_999);
    assert.deepEqual(named(issues), ['too-many ']);
  });

  it('keeps a thousand issues of a feed that has more', () => {
    const { issues } = readFeed({ communities: Array.from({ length: 900 }, () => ({})) });
    assert.equal(issues.length, 1000);
  });
});
