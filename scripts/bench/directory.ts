// A page in Chromium with a directory of 1,000 communities: until the first cards are there, and how long a key pressed in the search
// keeps the page busy. `tsx scripts/bench/directory.ts [address of cop-directory.js]` runs it alone.
import { chromium, type Browser, type Page } from 'playwright-core';
import { root } from '../root.ts';
import { browserPaths, chromiumFlags } from '../test/browsers.mjs';
import { ensureBrowsers } from '../test/install-browsers.ts';
import { serveFolder } from '../test/serve-folder.ts';
import { monthlySeries } from './series.ts';

/** What one visit to the page shows, in ms of the main thread's own time: what else the machine does counts less in it than in a clock. */
export interface DirectoryVisit {
  /** All tasks from the arrival of the feed until the first card is there. */
  readonly firstCards: number;
  /** From the arrival of the feed on, nobody touching anything. */
  readonly longestTask: number;
  /** While somebody types. */
  readonly longestTaskTyping: number;
  /** One for each letter: script, style and layout of the answer. */
  readonly keystrokes: readonly number[];
  /** How many elements a list of 1,000 is, once all that is drawn at first is there. */
  readonly nodes: number;
}

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
const KINDS = ['Science', 'Climate', 'Museum', 'Collections', 'Exhibit', 'Volunteer', 'Youth', 'Planetarium', 'Accessibility', 'Outreach'];
const DOERS = ['Educators', 'Researchers', 'Leaders', 'Interpreters', 'Fundraisers', 'Makers', 'Evaluators', 'Curators', 'Programmers'];
const PLACES = ['Atlantic', 'Prairies', 'Northern', 'Coastal', 'Rural', 'Urban', 'National', 'Island', 'Lakeside', 'Mountain', 'Valley'];
const ROLES = ['education', 'exhibits', 'research', 'it', 'volunteers', 'youth', 'leadership'];
const OPEN = ['anyone', 'members', 'membersAndPartners', 'subset'];

const community = (index: number): object => {
  const { uid, start, timeZone, rrule } = monthlySeries(index);
  const [kind, doer, place] = [pick(KINDS, index), pick(DOERS, Math.floor(index / 10)), pick(PLACES, Math.floor(index / 90))];
  return {
    id: `community-${index}`,
    name: { en: `${place} ${kind} ${doer} ${index}`, fr: `${doer} ${kind} ${place} ${index}, la communauté` },
    summary: {
      en: `${doer} in the ${place.toLowerCase()} region compare notes on ${kind.toLowerCase()} and on what visitor number ${index} makes of it.`,
      fr: `Des collègues échangent sur ${kind.toLowerCase()} et sur ce qu’en fait la personne numéro ${index} qui les visite.`,
    },
    topics: [{ en: `${kind} practice`, fr: `Pratique ${kind}` }, `Topic ${index % 120}`],
    audienceRoles: [pick(ROLES, index)],
    languages: index % 3 ? ['en'] : ['en', 'fr'],
    eligibility: { openTo: pick(OPEN, index) },
    facilitators: [{ name: `Person ${index} Surname${index % 400}` }],
    meetings: index % 4 ? [{ uid, start, timeZone, duration: 'PT1H', rrule }] : [],
    cadence: index % 4 ? undefined : { rrule: 'FREQ=MONTHLY;BYDAY=2TU', time: '14:00', timeZone },
  };
};

const FEED = JSON.stringify({
  copFeed: '1.0',
  id: 'https://bench.example/feed.json',
  title: 'Benchmark',
  language: 'en',
  timeZone: 'America/Toronto',
  communities: Array.from({ length: 1000 }, (_, index) => community(index)),
});

const pageWith = (script: string): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Benchmark</title>
<script>
  {
    const { fetch } = window;
    window.fetch = async (...all) => {
      const response = await fetch(...all);
      performance.mark('arrived');
      return response;
    };
  }
  const look = () => {
    if (document.querySelector('cop-directory').shadowRoot?.querySelector('.card')) {
      performance.mark('first-card');
      // Before anyone, a tool too, touches the page.
      setTimeout(() => {
        performance.mark('settled');
        console.log('settled');
      }, 1500);
    } else requestAnimationFrame(look);
  };
  addEventListener('DOMContentLoaded', look);
  // Between its listeners an event lets microtasks run: by the time it has bubbled up, the letter has been answered. The layout
  // is forced, so that it is in the same task.
  addEventListener('input', () => {
    performance.mark('key');
    document.querySelector('cop-directory').offsetHeight;
  });
</script>
<script type="module" src="${script}"></script>
<cop-directory src="/feed.json" now="2026-12-21T12:00:00Z" time-zone="America/Toronto"></cop-directory>`;

/** What a visitor types, letter by letter: a word, a misspelling, words in another order, nothing that there is. */
const QUERIES = ['climate educ', 'planetarum', 'makers coastal', 'accessibilité', 'surname37', 'submarine'];

async function type(page: Page): Promise<void> {
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: 90 });
    await page.waitForTimeout(400);
    for (let index = 0; index < query.length; index++) await page.keyboard.press('Backspace', { delay: 40 });
    await page.waitForTimeout(400);
  }
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own time, in µs. */
  readonly tdur?: number;
}

/** The tasks of the thread that draws the page, and when the page has marked what. */
function readTrace(json: string): { readonly tasks: readonly TraceEvent[]; readonly marks: (name: string) => readonly number[] } {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] };
  const marked = traceEvents.find(({ name }) => name === 'arrived');
  const ours = traceEvents.filter(({ pid, tid }) => pid === marked?.pid && tid === marked.tid);
  return {
    tasks: ours.filter(({ name }) => name === 'ThreadControllerImpl::RunTask'),
    marks: (name) => ours.filter((event) => event.name === name).map(({ ts }) => ts),
  };
}

async function visit(browser: Browser, origin: string, script: string): Promise<DirectoryVisit> {
  const page = await browser.newPage({ viewport: { width: 1100, height: 900 } });
  await page.route('**/page', (route) => route.fulfill({ contentType: 'text/html', body: pageWith(script) }));
  await page.route('**/feed.json', (route) => route.fulfill({ contentType: 'application/json', body: FEED }));
  await browser.startTracing(page, {
    categories: ['toplevel', 'blink.user_timing'],
  });
  // To look into the page would run a tool's script in it, and be measured.
  const settledPage = page.waitForEvent('console', { predicate: (message) => message.text() === 'settled' });
  await page.goto(`${origin}/page`);
  await settledPage;
  const nodes = await page.evaluate<number>("document.querySelector('cop-directory').shadowRoot.querySelectorAll('*').length");
  await page.locator('cop-directory input[type=search]').click();
  await page.waitForTimeout(1000);
  await page.evaluate("performance.mark('typing')");
  await type(page);
  const { tasks, marks } = readTrace((await browser.stopTracing()).toString());
  await page.close();
  const [arrived = 0] = marks('arrived');
  const [firstCard = 0] = marks('first-card');
  const [settled = 0] = marks('settled');
  const [typing = 0] = marks('typing');
  const between = (from: number, to: number): readonly number[] =>
    tasks.filter(({ ts, dur = 0 }) => ts + dur > from && ts < to).map(({ tdur = 0 }) => tdur / 1000);
  return {
    firstCards: between(arrived, firstCard).reduce((sum, time) => sum + time, 0),
    longestTask: Math.max(...between(arrived, settled)),
    longestTaskTyping: Math.max(...between(typing, Infinity)),
    keystrokes: marks('key').map((key) => Math.max(0, ...between(key, key + 1))),
    nodes,
  };
}

/** Visits the page a few times. `dist/` has to be built. */
export async function directoryVisits(
  times: number,
  folder = root,
  script = '/dist/elements/cop-directory.js',
): Promise<readonly DirectoryVisit[]> {
  ensureBrowsers(['chromium']);
  const server = await serveFolder(folder);
  const executablePath = browserPaths().chromium;
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
  try {
    const all: DirectoryVisit[] = [];
    for (let index = 0; index < times; index++) all.push(await visit(browser, server.origin, script));
    return all;
  } finally {
    await browser.close();
    server.close();
  }
}

/** The time that nineteen of twenty stay below. */
export const p95 = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
