// Walks every story and page of the static Storybook in Chromium. A story passes when it is drawn, its play function succeeds,
// axe finds nothing, and the console has no error (stories of failures, whose id says so, may log them).
// Ends with the number of stories that passed and failed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type ConsoleMessage, type Page } from 'playwright-core';
import { root } from '../root.ts';
import { browserPaths, chromiumFlags } from './browsers.mjs';
import { ensureBrowsers } from './install-browsers.ts';
import { serveFolder } from './serve-folder.ts';
import { report } from './tally.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly name: string;
  readonly type: 'story' | 'docs';
}

/** What story-listener.js keeps of Storybook's channel. */
interface Outcome {
  readonly finished: Finished;
  readonly thrown: readonly string[];
}

/** What is said when a story has been drawn, played and checked. */
interface Finished {
  readonly status: 'success' | 'error';
  readonly reporters: readonly { readonly type: string; readonly status: string; readonly result?: AxeResult }[];
}

interface AxeResult {
  readonly error?: { readonly message: string };
  readonly violations?: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly { readonly target: readonly unknown[] }[];
  }[];
}

interface Channel {
  emit(name: 'setCurrentStory', selection: { storyId: string; viewMode: 'story' }): void;
}

const WORKERS = 2;
const BATCH = 15;
const TIMEOUT_MS = 20_000;
/** Of stories, and of addresses, that are meant to fail. */
const MEANT_TO_FAIL = /fail|stale|no-such/;

function describeViolations({ reporters }: Finished): string[] {
  return reporters.flatMap(({ type, status, result }) => {
    const violations = result?.violations?.map(
      ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
    );
    if (violations?.length) return violations;
    return status === 'passed' ? [] : [`${type}: ${result?.error?.message ?? status}`];
  });
}

/** Opens a story in the page that shows another, as the sidebar does; a page of its own for each would compile Storybook anew. */
async function select(page: Page, storyId: string): Promise<void> {
  await page.evaluate(
    (selection) => {
      const story = globalThis as unknown as { finished?: unknown; thrown: string[]; __STORYBOOK_ADDONS_CHANNEL__: Channel };
      localStorage.clear();
      sessionStorage.clear();
      delete story.finished;
      story.thrown = [];
      story.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', selection);
    },
    { storyId, viewMode: 'story' as const },
  );
}

/** Opens one story or page of documentation and says what is wrong with it. */
async function problemsOf(page: Page, origin: string, { id, type }: Entry, isFirst: boolean): Promise<string[]> {
  const logged: string[] = [];
  const onConsole = (message: ConsoleMessage): void => {
    const { url } = message.location();
    if (message.type() === 'error' && !MEANT_TO_FAIL.test(url)) logged.push(`${message.text()} (${url})`);
  };
  const onError = (error: Error): void => void logged.push(error.message);
  page.on('console', onConsole).on('pageerror', onError);
  const problems: string[] = [];
  try {
    if (isFirst) await page.goto(`${origin}/iframe.html?viewMode=${type}&id=${id}`);
    else await select(page, id);
    if (type === 'docs') {
      await page.locator('#storybook-docs .sbdocs-content').waitFor({ timeout: TIMEOUT_MS });
    } else {
      await page.waitForFunction('globalThis.finished', undefined, { timeout: TIMEOUT_MS });
      const { finished, thrown } = await page.evaluate<Outcome>('({ finished, thrown })');
      problems.push(...thrown, ...describeViolations(finished));
      if (problems.length === 0 && finished.status !== 'success') problems.push('Storybook says that it failed');
      if (!finished.reporters.some((reporter) => reporter.type === 'a11y')) problems.push('axe did not run');
    }
  } catch (error) {
    problems.push(String(error));
  }
  page.off('console', onConsole).off('pageerror', onError);
  return MEANT_TO_FAIL.test(id) ? problems : [...problems, ...logged.map((text) => `console: ${text}`)];
}

/** Stories of one element that are shown in one page; a page of documentation has its own. */
function batches(entries: readonly Entry[]): Entry[][] {
  const found: Entry[][] = [];
  for (const entry of entries) {
    const last = found.at(-1);
    const isNext = entry.type === 'story' && last?.[0]?.type === 'story' && last[0].title === entry.title && last.length < BATCH;
    if (isNext) last.push(entry);
    else found.push([entry]);
  }
  return found;
}

/** Takes batches from the list until it is empty. */
async function work(browser: Browser, origin: string, waiting: Entry[][]): Promise<{ failed: number; passed: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.addInitScript({ path: join(root, 'scripts/test/story-listener.js') });
  let [passed, failed] = [0, 0];
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    for (const [index, entry] of batch.entries()) {
      const problems = await problemsOf(page, origin, entry, index === 0);
      if (problems.length > 0) {
        failed += 1;
        console.log(`\n✖ ${entry.title} › ${entry.name} (${entry.id})\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
      } else passed += 1;
    }
  }
  return { passed, failed };
}

ensureBrowsers(['chromium']);
const folder = join(root, 'storybook-static');
const { entries } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as { entries: Record<string, Entry> };
const only = process.argv.slice(2);
const wanted = Object.values(entries).filter(({ id }) => only.length === 0 || only.some((part) => id.includes(part)));

// Every story loads the same scripts: kept, they are not even compiled anew.
const server = await serveFolder(folder, { 'Cache-Control': 'max-age=3600' });
const executablePath = browserPaths().chromium;
const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
try {
  const waiting = batches(wanted);
  const tallies = await Promise.all(Array.from({ length: WORKERS }, () => work(browser, server.origin, waiting)));
  const sum = (key: 'passed' | 'failed'): number => tallies.reduce((total, tally) => total + tally[key], 0);
  report([{ name: 'Stories', passed: sum('passed'), failed: sum('failed') }]);
} finally {
  await browser.close();
  server.close();
}
