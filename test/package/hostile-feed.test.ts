import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { elementTags } from '../../scripts/build/targets.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { ensureBrowsers } from '../../scripts/test/install-browsers.ts';
import { hostileAddresses, hostileMarkup } from '../support/hostile-markup.ts';
import { sampleFeed } from '../support/schema-sample.ts';
import { dist } from './support.ts';

const PAGE = 'http://museum.test/';

/** What the sample of the schema has for a text, and for an address. */
const TEXTS = new Set(['Words', 'Mots', 'words']);
const ADDRESSES = new Set(['https://link.example/', 'https://page.example/', 'https://forms.example/1']);

/** Every member that the schema knows, with `text` for each text or `address` for each address; no feeds in the feed. */
function feedWith({ text, address }: { text?: string; address?: string }): unknown {
  const { include: _, ...feed } = JSON.parse(JSON.stringify(sampleFeed())) as Record<string, unknown>;
  const filled = JSON.stringify(feed, (_key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (TEXTS.has(value)) return text ?? value;
    return ADDRESSES.has(value) ? (address ?? value) : value;
  });
  return JSON.parse(filled);
}

/** Attributes with which each element shows the sample, where it takes any. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  'cop-add-to-calendar': 'open',
  'cop-time': 'datetime="2026-12-08T19:00:00Z" origin-time-zone="America/Toronto"',
};
const every = elementTags.filter((tag) => tag !== 'cop-feed');
const markup = [
  ...every.map((tag) => `<${tag} ${ATTRIBUTES[tag] ?? 'community="an-id" course="an-id"'}></${tag}>`),
  '<cop-schedule view="month"></cop-schedule>',
].join('');

/**
 * Runs in the page: shows the feed in every element, opens what can be opened, waits until nothing changes any more, and tells
 * what can be seen and what should not be there.
 */
const LOOK = `(async (markup) => {
  const next = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 20)));
  const deep = (root) => [...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? [each, ...deep(each.shadowRoot)] : [each]));
  const rest = async () => {
    let before = -1, still = 0;
    for (let turn = 0; turn < 200 && still < 3; turn++) {
      const all = deep(document.body), { length } = all;
      const isThere = all.some((each) => each.matches('[part~=name]')) && !all.some((each) => each.matches('.skeleton, .waiting'));
      still = length === before && isThere ? still + 1 : 0;
      before = length;
      await next();
    }
  };
  const place = document.createElement('cop-feed');
  place.setAttribute('src', '/feed.json');
  place.setAttribute('now', '2026-12-01T12:00:00Z');
  place.append(document.createRange().createContextualFragment(markup));
  document.body.replaceChildren(place);
  await rest();
  for (const each of deep(document.body)) if (each.matches('[aria-expanded=false], summary')) each.click();
  await rest();
  const found = deep(document.body);
  const text = found.map((each) => [...each.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data).join('')).join('\\n');
  const bad = found.filter((each) => each.classList.contains('hit') || each.matches('script, iframe, object, embed, base, meta, link, math')
    || [...each.attributes].some(({ name }) => name.startsWith('on')));
  const ways = found.flatMap((each) => ['href', 'src', 'action', 'formaction', 'data', 'poster', 'xlink:href']
    .filter((name) => each.hasAttribute(name)).map((name) => each.getAttribute(name)));
  const empty = found.filter(({ localName, shadowRoot }) => localName.startsWith('cop-') && shadowRoot && !shadowRoot.textContent.trim()).map(({ localName }) => localName);
  const result = { hit: window.hits, bad: bad.map(({ outerHTML }) => outerHTML.slice(0, 200)), text, empty,
    ways: [...new Set(ways)].filter((way) => !/^(https?:|mailto:|tel:|webcal:|blob:http:\\/\\/museum\\.test|#|\\/feed\\.json$)/i.test(way)) };
  document.body.replaceChildren();
  return result;
})`;

interface Seen {
  readonly hit: number;
  readonly bad: readonly string[];
  readonly text: string;
  readonly ways: readonly string[];
  readonly empty: readonly string[];
}

describe('a hostile feed', () => {
  let browser: Browser;
  let page: Page;
  let feed: unknown;
  const requests: string[] = [];
  const errors: string[] = [];

  before(async () => {
    ensureBrowsers(['chromium']);
    const executablePath = browserPaths().chromium;
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => void dialog.dismiss());
    const files: Record<string, () => { contentType: string; body: string }> = {
      '/': () => ({
        contentType: 'text/html',
        body: '<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script>window.hits = 0; window.hit = () => hits++</script><script type="module" src="/cop-widgets.js"></script><body>',
      }),
      '/feed.json': () => ({ contentType: 'application/json', body: JSON.stringify(feed) }),
      '/cop-widgets.js': () => ({ contentType: 'text/javascript', body: dist('cop-widgets.js') }),
      '/cop-widgets.extra.js': () => ({ contentType: 'text/javascript', body: dist('cop-widgets.extra.js') }),
    };
    await page.route('**', async (route) => {
      const { origin, pathname } = new URL(route.request().url());
      const file = `${origin}/` === PAGE ? files[pathname] : undefined;
      // Pictures are what a feed may ask a page to fetch.
      const isPicture = route.request().resourceType() === 'image' && /^https?:\/\/[^@]+$/.test(route.request().url());
      if (!file && !isPicture) requests.push(route.request().url());
      await (file ? route.fulfill({ ...file(), headers: { 'Cache-Control': 'no-store' } }) : route.abort());
    });
    await page.goto(PAGE);
  });

  after(() => browser.close());

  async function show(hostile: unknown): Promise<Seen> {
    feed = hostile;
    requests.length = 0;
    errors.length = 0;
    return page.evaluate(`${LOOK}(${JSON.stringify(markup)})`);
  }

  /** Nothing of the feed ran, became an element, or asked for anything. */
  function isHarmless({ hit, bad, ways }: Seen): void {
    assert.deepEqual(
      { hit, bad, ways, requests, errors, at: page.url() },
      { hit: 0, bad: [], ways: [], requests: [], errors: [], at: PAGE },
    );
  }

  it(`is shown by every element there is: ${every.length}`, async () => {
    const seen = await show(feedWith({ text: 'A plain text' }));
    isHarmless(seen);
    assert.deepEqual(seen.empty, []);
    assert.ok(seen.text.split('A plain text').length > 50, 'the text stands in many places');
  });

  // Several at once in each place: where one is markup, the first of them shows it.
  for (let first = 0; first < hostileMarkup.length; first += 10) {
    const some = hostileMarkup.slice(first, first + 10);
    it(`stays text with ${some.map(({ kind }) => kind).join(', ')}`, async () => {
      const seen = await show(feedWith({ text: some.map(({ value }) => value).join(' ') }));
      isHarmless(seen);
      const squeeze = (text: string): string => text.replaceAll('\0', '').replaceAll(/\s+/g, ' ').trim();
      for (const { kind, value } of some) assert.ok(squeeze(seen.text).includes(squeeze(value)), `${kind} is shown as it is`);
    });
  }

  for (const { kind, value } of hostileAddresses) {
    it(`leads nowhere else with ${kind} for an address`, async () => {
      isHarmless(await show(feedWith({ address: value })));
    });
  }
});
