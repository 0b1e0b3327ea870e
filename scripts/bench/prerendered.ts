// A page on a slow machine and line (CPU 4×, 1.6 Mbit/s, 150 ms): when the first meeting is painted, as a static page, with
// pre-rendered markup, and without.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { root } from '../root.ts';
import { browserPaths, chromiumFlags } from '../test/browsers.mjs';
import { ensureBrowsers } from '../test/install-browsers.ts';
import { serveFolder } from '../test/serve-folder.ts';

const FOLDER = '.cache/bench';
const NOW = '2026-12-01T12:00:00Z';
const SCRIPT = '<script type="module" src="/dist/elements/cop-schedule.js"></script>';
const LOOK = `<script>
  const shown = (root) => [...root.querySelectorAll('time')].some((time) => time.getClientRects().length > 0);
  const look = () => {
    const element = document.querySelector('cop-schedule, main');
    if (element && (shown(element) || (element.shadowRoot && shown(element.shadowRoot)))) requestAnimationFrame(() => (window.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  look();
</script>`;

/** The same page three ways: 30 rows of the schedule of the demo's feed. */
function pages(): Readonly<Record<'static' | 'prerendered' | 'live', string>> {
  const address = '/demo/feeds/casc.cop-feed.json';
  const args = ['render', join(root, address), '--src', address, '--element', 'cop-schedule', '--limit', '30', '--now', NOW];
  const rendered = execFileSync(process.execPath, [join(root, 'dist/cli/cop-feed.js'), ...args], { encoding: 'utf8' });
  const page = (script: string, body: string): string =>
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>${LOOK}${script}<h1>Meetings</h1>${body}`;
  const element = rendered.replace('<cop-schedule ', `<cop-schedule now="${NOW}" `);
  return {
    static: page('', rendered.replaceAll('cop-schedule', 'main')),
    prerendered: page(SCRIPT, element),
    live: page(SCRIPT, element.replace(/<div class="cop-static"[^]*(?=<\/cop-schedule>)/, '').replace(/<style>[^]*?<\/style>/, '')),
  };
}

async function paintedAfter(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ timezoneId: 'America/Toronto' });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const bytesPerSecond = 1_600_000 / 8;
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond,
  });
  await page.goto(url);
  await page.waitForFunction('window.painted > 0');
  const painted = await page.evaluate<number>('window.painted');
  await context.close();
  return painted;
}

/** The least of several visits each, in ms, all in one run. `dist/` has to be built. */
export async function prerenderedVisits(times: number): Promise<Readonly<Record<'static' | 'prerendered' | 'live', number>>> {
  ensureBrowsers(['chromium']);
  const server = await serveFolder(root);
  const executablePath = browserPaths().chromium;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
  const least = { static: Infinity, prerendered: Infinity, live: Infinity };
  try {
    // From the server: what a test answers itself takes no time on the line.
    mkdirSync(join(root, FOLDER), { recursive: true });
    for (const [name, body] of Object.entries(pages())) writeFileSync(join(root, FOLDER, `${name}.html`), body);
    for (let index = 0; index < times; index++)
      for (const name of ['static', 'prerendered', 'live'] as const)
        least[name] = Math.min(least[name], await paintedAfter(browser, `${server.origin}/${FOLDER}/${name}.html`));
    return least;
  } finally {
    await browser.close();
    server.close();
  }
}
