// A page in Chromium with 1,000 series over 90 days: until the first meeting is there, the longest task, the heap.
import { chromium, type Browser } from 'playwright-core';
import { root } from '../root.ts';
import { browserPaths, chromiumFlags } from '../test/browsers.mjs';
import { ensureBrowsers } from '../test/install-browsers.ts';
import { serveFolder } from '../test/serve-folder.ts';
import { monthlySeries } from './series.ts';

/** What one visit to the page shows, in ms and bytes. */
export interface Visit {
  readonly painted: number;
  readonly longestTask: number;
  readonly heap: number;
}

const feed = (count: number): string =>
  JSON.stringify({
    copFeed: '1.0',
    id: 'https://bench.example/feed.json',
    title: 'Benchmark',
    language: 'en',
    timeZone: 'America/Toronto',
    communities: Array.from({ length: count }, (_, index) => {
      const { uid, start, timeZone, rrule } = monthlySeries(index);
      return { id: `community-${index}`, name: `Community ${index}`, meetings: [{ uid, start, timeZone, duration: 'PT1H', rrule }] };
    }),
  });

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>
<script>
  window.seen = { painted: 0, longestTask: 0 };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.longestTask = Math.max(seen.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (document.querySelector('cop-schedule').shadowRoot?.querySelector('time')) requestAnimationFrame(() => (seen.painted = performance.now()));
    else requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', look);
</script>
<script type="module" src="/dist/elements/cop-schedule.js"></script>
<cop-schedule src="/feed.json" days="90" now="2026-12-21T12:00:00Z" time-zone="America/Toronto"></cop-schedule>`;

async function visit(browser: Browser, origin: string, body: string): Promise<Visit> {
  const page = await browser.newPage();
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: PAGE }));
  await page.route('**/feed.json', (route) => route.fulfill({ contentType: 'application/json', body }));
  await page.goto(`${origin}/page`);
  await page.waitForFunction('seen.painted > 0');
  await page.waitForTimeout(500);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const seen = await page.evaluate<Omit<Visit, 'heap'>>('seen');
  await page.close();
  return { ...seen, heap: usedSize };
}

/** Visits the page with so many series a few times. `dist/` has to be built. */
export async function visits(count: number, times: number): Promise<readonly Visit[]> {
  ensureBrowsers(['chromium']);
  const server = await serveFolder(root);
  const executablePath = browserPaths().chromium;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
  try {
    const all: Visit[] = [];
    for (let index = 0; index < times; index++) all.push(await visit(browser, server.origin, feed(count)));
    return all;
  } finally {
    await browser.close();
    server.close();
  }
}
