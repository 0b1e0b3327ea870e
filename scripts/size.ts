// Weighs what is shipped against size-budgets.json: kB are 1,000 bytes of brotli at its best, each file by itself, as a page
// gets it. With --files it names them.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { root } from './root.ts';
import { browserPaths, chromiumFlags } from './test/browsers.mjs';
import { ensureBrowsers } from './test/install-browsers.ts';
import { serveFolder } from './test/serve-folder.ts';
import { report } from './test/tally.ts';

interface Budget {
  readonly name: string;
  /** Weighed with all that it imports statically. */
  readonly file: string;
  /** Markup for a page: then what the page loads by the time it is drawn is weighed instead. */
  readonly shows?: string;
  readonly kB: number;
}

const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const weigh = (file: string): number => brotliCompressSync(read(file)).length;

/** The files that a minified module imports, at once, by relative addresses. */
const importsOf = (file: string): string[] =>
  [...read(file).matchAll(/\b(?:from|import)["'`](\.[^"'`]+)["'`]/g)].map(([, address = '']) => normalize(join(dirname(file), address)));

function staticGraph(file: string): string[] {
  const files = new Set([file]);
  for (const each of files) for (const imported of importsOf(each)) files.add(imported);
  return [...files];
}

/** The files of dist/ that a browser asks for until `markup` is drawn and nothing more is on its way. */
async function filesToShow(file: string, markup: string): Promise<string[]> {
  ensureBrowsers(['chromium']);
  const server = await serveFolder(root);
  const executablePath = browserPaths().chromium;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
  try {
    const page = await browser.newPage();
    const files = new Set<string>();
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/dist/')) files.add(pathname.slice(1));
    });
    const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Size</title><script type="module" src="/${file}"></script>${markup}`;
    await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(`${server.origin}/page`);
    await page.locator('time').first().waitFor();
    await page.waitForLoadState('networkidle');
    return [...files];
  } finally {
    await browser.close();
    server.close();
  }
}

const budgets = JSON.parse(read('size-budgets.json')) as readonly Budget[];
const tallies = [];
for (const { name, file, shows, kB } of budgets) {
  const files = shows ? await filesToShow(file, shows) : staticGraph(file);
  const bytes = files.reduce((sum, each) => sum + weigh(each), 0);
  if (process.argv.includes('--files')) for (const each of files) console.log(`${(weigh(each) / 1000).toFixed(2).padStart(6)} kB  ${each}`);
  const isWithin = bytes <= kB * 1000;
  tallies.push({ name: `${(bytes / 1000).toFixed(2)} of ${String(kB)} kB: ${name}`, passed: isWithin ? 1 : 0, failed: isWithin ? 0 : 1 });
}
report(tallies);
