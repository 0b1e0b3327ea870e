import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { webkitLauncher } from '../../scripts/test/webkit-launcher.mjs';

/** A browser with one page. What the page finds it tells its server. */
export interface Engine {
  readonly open: (url: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** Starts the three engines that pages are seen in. */
export const engines: Record<'Chromium' | 'Firefox' | 'WebKit', () => Promise<Engine>> = {
  async Chromium() {
    const executablePath = browserPaths().chromium;
    const browser = await chromium.launch({
      ...(executablePath && { executablePath }),
      args: [...chromiumFlags, '--host-resolver-rules=MAP museum.test 127.0.0.1'],
    });
    const page = await browser.newPage();
    return { open: (url) => page.goto(url), close: () => browser.close() };
  },

  async Firefox() {
    const executablePath = browserPaths().firefox;
    const browser = await puppeteer.launch({ browser: 'firefox', ...(executablePath && { executablePath }) });
    const page = await browser.newPage();
    return { open: (url) => page.goto(url), close: () => browser.close() };
  },

  async WebKit() {
    const { webkit: binary = '', webkitDriver: driver = '' } = browserPaths();
    const launcher = webkitLauncher({ binary, driver });
    return Promise.resolve({ open: (url) => launcher.startSession('page', url), close: async () => launcher.stop?.() });
  },
};
