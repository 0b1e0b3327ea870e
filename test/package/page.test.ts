import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { serveFolder } from '../../scripts/test/serve-folder.ts';
import { elementTags } from '../../scripts/build/targets.ts';
import { root } from './support.ts';

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const ways = {
  'the module': '<script type="module" src="/dist/cop-widgets.js"></script>',
  'the classic script': '<script defer src="/dist/cop-widgets.classic.js"></script>',
  'everything in one file': '<script type="module" src="/dist/cop-widgets.all.js"></script>',
  'an element of its own': '<script type="module" src="/dist/elements/cop-time.js"></script>',
};

/** By these Lit sees a second copy of itself. */
const LIT_MARKS = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];

describe('a page under a strict content security policy', () => {
  let server: Awaited<ReturnType<typeof serveFolder>>;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    server = await serveFolder(root, { 'Content-Security-Policy': strict });
    const executablePath = browserPaths().chromium;
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
    page = await browser.newPage({ timezoneId: 'Europe/London', locale: 'en-CA' });
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(error.message));
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  /** Opens a page with `body`, loaded from the server so that the policy holds. */
  async function open(body: string, policy = strict): Promise<void> {
    errors.length = 0;
    await page.route('**/page', (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: { 'Content-Security-Policy': policy },
        body: `<!doctype html><html lang="en"><title>Page</title>${body}`,
      }),
    );
    await page.goto(`${server.origin}/page`);
    await page.unroute('**/page');
  }

  for (const [name, tag] of Object.entries(ways)) {
    it(`draws with ${name}, and finds nothing added to the window`, async () => {
      await open('');
      const names = await page.evaluate<string[]>('Object.getOwnPropertyNames(window)');
      await open(`<cop-time datetime="2026-12-08T19:00:00Z">8 December</cop-time>${tag}`);
      await page.locator('cop-time time').waitFor();
      assert.equal(await page.locator('cop-time time').getAttribute('datetime'), '2026-12-08T19:00:00Z');
      const added = (await page.evaluate<string[]>('Object.getOwnPropertyNames(window)')).filter((each) => !names.includes(each));
      assert.deepEqual(
        added.filter((each) => !LIT_MARKS.includes(each)),
        [],
      );
      assert.deepEqual(errors, []);
    });
  }

  it('registers every element with the one script', async () => {
    await open(ways['the module']);
    for (const tag of elementTags) await page.waitForFunction(`customElements.get('${tag}')`);
  });

  for (const tag of elementTags) {
    it(`registers ${tag} with a script of its own`, async () => {
      await open(`<script type="module" src="/dist/elements/${tag}.js"></script>`);
      await page.waitForFunction(`customElements.get('${tag}')`);
      assert.deepEqual(errors, []);
    });
  }

  it('keeps what stands inside an element where Lit is forbidden', async () => {
    await open(`<cop-time datetime="2026-12-08T19:00:00Z">8 December</cop-time>${ways['the module']}`, `${strict}; trusted-types none`);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('cop-time').innerText(), '8 December');
  });

  it('takes two copies without an error', async () => {
    await open(`<cop-time datetime="2026-12-08T19:00:00Z"></cop-time>${ways['the module']}${ways['the classic script']}`);
    await page.locator('cop-time time').waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual(errors, []);
  });
});
