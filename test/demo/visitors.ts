import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { command, startWebKit } from '../../scripts/test/webkit-launcher.mjs';

/** A person with a browser: opens pages, and does on them what a script says. */
export interface Visitor {
  goto(url: string): Promise<void>;
  /** Runs the body of an async function on the page. @returns what it returns, as JSON. */
  run(script: string): Promise<unknown>;
  leave(): Promise<void>;
}

const asCall = (script: string): string => `(async () => {${script}})()`;

/** The browsers, by what people call them. */
export const visitors: Readonly<Record<string, () => Promise<Visitor>>> = {
  async Chromium() {
    const browser = await chromium.launch({ executablePath: browserPaths().chromium!, args: [...chromiumFlags] });
    const page = await browser.newPage();
    return {
      goto: async (url) => {
        await page.goto(url);
      },
      run: (script) => page.evaluate(asCall(script)),
      leave: () => browser.close(),
    };
  },
  async Firefox() {
    const browser = await puppeteer.launch({ browser: 'firefox', executablePath: browserPaths().firefox!, headless: true });
    const page = await browser.newPage();
    return {
      goto: async (url) => {
        await page.goto(url);
      },
      run: (script) => page.evaluate(asCall(script)),
      leave: () => browser.close(),
    };
  },
  async WebKit() {
    const { webkit, webkitDriver } = browserPaths();
    const { session, stop } = await startWebKit({ binary: webkit!, driver: webkitDriver! });
    return {
      goto: (url) => command('POST', `${session}/url`, { url }) as Promise<void>,
      run: async (script) => {
        const whole = `const done = arguments[arguments.length - 1]; ${asCall(script)}.then((value) => done({ value }), (error) => done({ error: String(error) }));`;
        const { value, error } = (await command('POST', `${session}/execute/async`, { script: whole, args: [] })) as {
          value?: unknown;
          error?: string;
        };
        if (error !== undefined) throw new Error(error);
        return value;
      },
      leave: stop,
    };
  },
};
