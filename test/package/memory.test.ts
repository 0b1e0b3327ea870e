import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type CDPSession, type Page } from 'playwright-core';
import { elementTags } from '../../scripts/build/targets.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { ensureBrowsers } from '../../scripts/test/install-browsers.ts';
import { serveFolder } from '../../scripts/test/serve-folder.ts';
import { root } from './support.ts';

const every = elementTags.filter((tag) => tag !== 'cop-feed');
const markup = `<cop-feed src="/demo/feeds/casc.cop-feed.json" now="2026-12-01T12:00:00Z" time-zone="America/Toronto">${every
  .map((tag) => `<${tag} community="science-connection" datetime="2026-12-08T19:00:00Z"><p>Inside</p></${tag}>`)
  .join('')}</cop-feed><div class="cop-schedule" data-src="/demo/feeds/casc.cop-feed.json"></div>`;

/** How often each widget comes and goes: a thousand of them in all; `COP_MEMORY_TIMES=1000` for a thousand of each. */
const TIMES = Number(process.env['COP_MEMORY_TIMES'] ?? Math.ceil(1000 / every.length));

/** Runs in the page: puts the widgets in and takes them out again, each time when they have been drawn. */
const CYCLE = `(async (markup, times) => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let time = 0; time < times; time++) {
    const place = document.createElement('div');
    place.innerHTML = markup;
    document.body.append(place);
    await frame();
    const widgets = [...place.querySelectorAll('*')].filter((each) => each.updateComplete);
    await Promise.all(widgets.map((each) => each.updateComplete));
    window.left.push(...widgets.map((each) => new WeakRef(each)));
    place.remove();
  }
  await frame();
})`;

interface Counts {
  readonly nodes: number;
  readonly listeners: number;
  readonly heap: number;
}

describe('widgets that are put into a page and taken out again', () => {
  let browser: Browser;
  let page: Page;
  let session: CDPSession;
  let server: Awaited<ReturnType<typeof serveFolder>>;

  before(async () => {
    ensureBrowsers(['chromium']);
    server = await serveFolder(root);
    const executablePath = browserPaths().chromium;
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
    page = await browser.newPage();
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><script>window.left = []</script><script type="module" src="/dist/cop-widgets.js"></script><body>`;
    await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto(`${server.origin}/page`);
    session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  const cycle = (times: number): Promise<unknown> => page.evaluate(`${CYCLE}(${JSON.stringify(markup)}, ${times})`);

  async function counts(): Promise<Counts> {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string): number => metrics.find((each) => each.name === name)?.value ?? 0;
    return { nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
  }

  const alive = (): Promise<unknown> => page.evaluate('window.left.filter((each) => each.deref()).length');

  it('leave nothing behind after a thousand', async () => {
    // What is loaded late, and every cache, is there by then.
    await cycle(20);
    const earlier = await counts();
    await page.evaluate('window.left.length = 0');
    await cycle(TIMES);
    assert.ok(((await page.evaluate('window.left.length')) as number) > 1000);
    const later = await counts();
    assert.equal(await alive(), 0, 'widgets that are still held');
    assert.ok(later.nodes <= earlier.nodes + 100, `${later.nodes - earlier.nodes} nodes more`);
    assert.ok(later.listeners <= earlier.listeners + 20, `${later.listeners - earlier.listeners} listeners more`);
    await page.evaluate('window.left.length = 0');
    const { heap } = await counts();
    assert.ok(heap - earlier.heap < 500_000, `${heap - earlier.heap} bytes more`);
  });
});
