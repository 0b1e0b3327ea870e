import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingLinkHost } from '../../../src/feed/parse/text.ts';
import { named, readCommunity } from '../../support/wire-feed.ts';

describe('text', () => {
  it('takes a string as text in the language of the feed', () => {
    assert.deepEqual(readCommunity({ summary: 'Hello' }).community.summary, { 'en-CA': 'Hello' });
  });

  it("puts the feed's own language first, whatever its region", () => {
    const { community } = readCommunity({ summary: { fr: 'Bonjour', oj: 'Boozhoo', en: 'Hello' } });
    assert.deepEqual(Object.entries(community.summary ?? {}), [
      ['en', 'Hello'],
      ['fr', 'Bonjour'],
      ['oj', 'Boozhoo'],
    ]);
  });

  it('ignores comments in a map and drops entries that are no text', () => {
    const { community, issues } = readCommunity({ summary: { _: 'draft', en: 'Hello', fr: '', de: 1, 'not a/tag': 'x' } });
    assert.deepEqual(community.summary, { en: 'Hello' });
    assert.deepEqual(named(issues), [
      'empty-text /communities/0/summary/fr',
      'wrong-type /communities/0/summary/de',
      'wrong-format /communities/0/summary/not a~1tag',
    ]);
  });

  for (const [value, code] of [
    ['', 'empty-text'],
    ['  \n', 'empty-text'],
    [{}, 'empty-text'],
    [7, 'wrong-type'],
    [['x'], 'wrong-type'],
    [true, 'wrong-type'],
  ] as const) {
    it(`drops ${JSON.stringify(value)} with an issue`, () => {
      const { community, issues } = readCommunity({ summary: value });
      assert.equal(community.summary, undefined);
      assert.deepEqual(named(issues), [`${code} /communities/0/summary`]);
    });
  }

  it('takes null for a text that is not there', () => {
    const { community, issues } = readCommunity({ summary: null });
    assert.deepEqual([community.summary, issues], [undefined, []]);
  });

  it('takes 20,000 characters and no more', () => {
    assert.equal(readCommunity({ summary: 'é'.repeat(20_000) }).issues.length, 0);
    const { community, issues } = readCommunity({ summary: 'é'.repeat(20_001) });
    assert.equal(community.summary, undefined);
    assert.deepEqual(issues[0]?.params, { length: 20_001, limit: 20_000 });
  });
});

describe('joining links', () => {
  for (const link of [
    'https://zoom.us/j/123456789',
    'https://us02web.zoom.us/j/123?pwd=abc',
    'zoom.us/my/desk',
    'http://example.zoomgov.com/j/1',
    'zoommtg://zoom.us/join?confno=1',
    'https://TEAMS.microsoft.com/l/meetup-join/19%3a',
    'https://teams.live.com/meet/9',
    'https://teams.cloud.microsoft/l/x',
    'https://meet.google.com/abc-defg-hij',
    'https://casc.webex.com/meet/desk',
    'https://webex.com:443/x',
  ]) {
    it(`are known: ${link}`, () => assert.ok(meetingLinkHost(`See ${link}.`)));
  }

  for (const words of [
    'We meet on Zoom.',
    'https://zoom.us',
    'https://kazoom.us/j/1',
    'https://blog.example/zoom/j/1',
    'Google Meet/Teams',
    'https://teams.example/x',
  ]) {
    it(`are not seen in: ${words}`, () => assert.equal(meetingLinkHost(words), undefined));
  }

  it('are taken out of a text, and the rest stays', () => {
    const { community, issues } = readCommunity({
      summary: { en: 'Join here: https://us02web.zoom.us/j/123?pwd=abc or call us.', fr: 'Ici:https://zoom.us/j/1' },
      keywords: ['https://meet.google.com/abc'],
    });
    assert.deepEqual(community.summary, { en: 'Join here:  or call us.', fr: 'Ici:' });
    assert.deepEqual(community.keywords, []);
    assert.deepEqual(named(issues), [
      'meeting-link /communities/0/summary/en',
      'meeting-link /communities/0/summary/fr',
      'meeting-link /communities/0/keywords/0',
    ]);
    assert.ok(!JSON.stringify(issues).includes('pwd'), 'the link is not repeated');
  });

  it('are no addresses, not even inside others', () => {
    const { community, issues } = readCommunity({
      url: 'https://zoom.us/j/1',
      links: [{ url: 'https://www.example/url?q=https%3A%2F%2Fzoom.us%2Fj%2F1' }, { url: 'https://example.org/' }],
      join: [{ kind: 'link', url: 'https://teams.microsoft.com/l/meetup-join/1', label: 'Come in' }],
    });
    assert.equal(community.url, undefined);
    assert.deepEqual(community.links, [{ url: 'https://example.org/' }]);
    const [way] = community.join;
    assert.ok(way);
    assert.deepEqual(way.label, { 'en-CA': 'Come in' });
    assert.equal(way.url, undefined);
    assert.deepEqual(named(issues).sort(), [
      'meeting-link /communities/0/join/0/url',
      'meeting-link /communities/0/links/0/url',
      'meeting-link /communities/0/url',
    ]);
  });
});
