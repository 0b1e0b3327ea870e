import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { elementTags } from '../../scripts/build/targets.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { ensurePhp } from '../../scripts/test/install-php.ts';
import { root } from '../package/support.ts';
import { SETTINGS } from './cases.ts';
import { askPlugin, type Case, unpackPlugin } from './plugin-folder.ts';

const FEED = readFileSync(join(root, 'demo/feeds/casc.cop-feed.json'), 'utf8');
const SITE = 'https://museum.example';
const NOW = 'now="2026-12-01T12:00:00Z"';
const WRITTEN = { now: '2026-12-01T12:00:00Z', community: 'science-connection', datetime: '2026-12-08T19:00:00Z' };

/** Every widget as a shortcode and as a block, and a feed with two inside. */
const CASES: readonly Case[] = [
  ...elementTags
    .filter((tag) => tag !== 'cop-feed')
    .flatMap((tag) => [
      {
        shortcodes: `[${tag} ${Object.entries(WRITTEN)
          .map((pair) => `${pair[0]}="${pair[1]}"`)
          .join(' ')}]Meanwhile[/${tag}]`,
      },
      { block: `cop-widgets/${tag.replace('cop-', '')}`, attributes: WRITTEN },
    ]),
  { shortcodes: `<p>[cop-feed ${NOW}][cop-next-meeting][cop-time-zone][/cop-feed]</p>` },
];

describe('a page that WordPress has made', () => {
  let plugin: ReturnType<typeof unpackPlugin>;
  let browser: Browser;
  let markup: readonly string[];
  let script = '';

  before(async () => {
    ensurePhp();
    plugin = unpackPlugin();
    ({ markup, script } = askPlugin(plugin.folder, { option: SETTINGS, cases: CASES }));
    const executablePath = browserPaths().chromium;
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
  });
  after(async () => {
    await browser.close();
    plugin.remove();
  });

  /** Opens a page of the museum's site; nothing but the site and the feed is there, and what is asked for is kept. */
  async function open(body: string, change = (text: string): string => text): Promise<{ page: Page; asked: string[]; said: string[] }> {
    const page = await browser.newPage({ timezoneId: 'Europe/London' });
    const asked: string[] = [];
    const said: string[] = [];
    page.on('console', (message) => message.type() === 'error' && said.push(message.text()));
    page.on('pageerror', (error) => said.push(error.message));
    await page.route('**/*', (route) => {
      const { origin, pathname } = new URL(route.request().url());
      asked.push(origin + pathname);
      const file = plugin.files[pathname.replace('/wp-content/plugins/', '')];
      if (file) return route.fulfill({ contentType: 'text/javascript', body: change(String(file)) });
      const headers = { 'Access-Control-Allow-Origin': '*' };
      if (origin + pathname === SETTINGS.feed) return route.fulfill({ contentType: 'application/json', headers, body: FEED });
      return route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en-CA"><title>Museum</title>${body}${script}` });
    });
    await page.goto(`${SITE}/page`);
    return { page, asked, said };
  }

  it('shows every widget, as shortcode and block, and asks for nothing but the script and the feed', async () => {
    const { page, asked, said } = await open(markup.join('\n'));
    for (const tag of elementTags.filter((each) => each !== 'cop-feed')) {
      await page.waitForFunction(`[...document.querySelectorAll('${tag}')].every((each) => each.shadowRoot?.childElementCount > 0)`);
    }
    await page.locator('cop-directory').first().getByRole('heading', { name: 'Science Connection' }).waitFor();
    await page.locator('cop-feed cop-next-meeting').getByRole('heading').first().waitFor();
    assert.deepEqual(said, []);
    const own = `${SITE}/wp-content/plugins/cop-widgets/scripts/`;
    assert.deepEqual(
      [...new Set(asked)].sort(),
      [SETTINGS.feed, `${SITE}/page`, `${own}cop-widgets.extra.js`, `${own}cop-widgets.js`].sort(),
    );
    await page.close();
  });

  it('keeps what authors put inside where the script is not what was packed', async () => {
    const { page, said } = await open(markup[0] ?? '', (text) => `${text};window.tampered = true`);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate('"tampered" in window'), false);
    assert.equal(await page.locator(elementTags.filter((tag) => tag !== 'cop-feed')[0] ?? '').innerText(), 'Meanwhile');
    assert.ok(said.some((line) => line.includes('integrity')));
    await page.close();
  });
});
