import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist, root } from './support.ts';

/** What a page of these tests is like once it has come to rest. */
export interface Report {
  /** The communities that the directory shows. */
  readonly communities: readonly string[];
  /** What was said on the console by scripts, and every error that none of them caught. */
  readonly said: readonly string[];
  readonly uncaught: readonly string[];
  /** Whether code ran that somebody has put into the extra file. */
  readonly isTampered: boolean;
  /** What stands in the head. */
  readonly head: readonly string[];
  /** What was added to the window. */
  readonly globals: readonly string[];
}

/** What the servers give for a path; `undefined` is 404. */
type Files = Record<string, string | undefined>;

export interface Place {
  /** Where the page and the feeds are, and where the scripts are. */
  readonly page: string;
  readonly scripts: string;
  /** The paths of scripts that were asked for since the last page was opened, with their queries. */
  readonly requests: string[];
  /** Shows `body` under `policy`, with other files in the place of some, and tells what became of it. */
  readonly show: (open: (url: string) => Promise<unknown>, page: { body: string; policy?: string; files?: Files }) => Promise<Report>;
  readonly close: () => void;
}

const community = (name: string): object => ({ id: name.toLowerCase(), name });
const feed = (id: string, ...names: string[]): string =>
  JSON.stringify({ copFeed: '1.0', id, title: id, communities: names.map(community) });

/** Two feeds in one element need the part that merges feeds, which is in the extra file. */
const FEEDS: Files = {
  '/one.json': feed('https://one.example', 'Makers', 'Bees'),
  '/two.json': feed('https://two.example', 'Stars'),
  '/casc.json': readFileSync(join(root, 'demo/feeds/casc.cop-feed.json'), 'utf8'),
};

/** A community of the real feed. */
const CASC = 'Science Connection';

/**
 * Runs in the page before everything else. The page is at rest when it shows what `awaited` names, or the console has said
 * that something cannot be had; a little later, so that what must not happen has had its time.
 */
const PROBE = `(() => {
  const before = Object.getOwnPropertyNames(window), said = [], uncaught = [];
  for (const level of ['error', 'warn']) console[level] = (...words) => said.push(words.join(' '));
  addEventListener('error', ({ message }) => message && uncaught.push(message));
  addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));
  const awaited = document.currentScript.dataset.awaited.split('|');
  const roots = () => [...document.querySelectorAll('cop-directory')].map((each) => each.shadowRoot).filter(Boolean);
  const names = () => roots().flatMap((root) => [...root.querySelectorAll('[part~=name]')]).map((each) => each.textContent.trim());
  const isDrawn = () => [...document.querySelectorAll('cop-schedule')].every((each) => each.shadowRoot?.querySelector('time'));
  const isAtRest = () => (isDrawn() && awaited.every((name) => names().includes(name))) || said.some((line) => line.includes('cannot be'));
  const tell = () => fetch('/report', { method: 'POST', body: JSON.stringify({
    communities: names(), said, uncaught, isTampered: 'tampered' in window, head: [...document.head.children].map((each) => each.localName),
    globals: Object.getOwnPropertyNames(window).filter((name) => !before.includes(name)),
  }) });
  const started = Date.now();
  const watch = setInterval(() => {
    if (document.readyState !== 'complete' || (!isAtRest() && Date.now() - started < 15000)) return;
    clearInterval(watch);
    setTimeout(tell, 300);
  }, 50);
})()`;

const listen = (server: Server): Promise<string> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}`)),
  );

/** The museum's server with pages and feeds, and the association's with dist/, which other origins may read. */
export async function twoOrigins(): Promise<Place> {
  const requests: string[] = [];
  let files: Files = {};
  let document = '';
  let policy = '';
  let onReport: (report: Report) => void = () => undefined;

  const scripts = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    requests.push(pathname.slice(1) + search);
    const name = pathname.slice(1);
    const body = name in files ? files[name] : dist(name);
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/javascript', 'Access-Control-Allow-Origin': '*' }).end(body);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/report') {
      const report = JSON.parse(await text(request)) as Report;
      response.writeHead(204).end();
      onReport(report);
    } else if (pathname === '/page') {
      response.writeHead(200, { 'Content-Type': 'text/html', ...(policy && { 'Content-Security-Policy': policy }) }).end(document);
    } else if (pathname === '/probe.js') response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(PROBE);
    else response.writeHead(FEEDS[pathname] ? 200 : 404, { 'Content-Type': 'application/json' }).end(FEEDS[pathname]);
  }
  const pages = createServer((request, response) => void answer(request, response));
  const [page, origin] = await Promise.all([listen(pages), listen(scripts)]);

  return {
    page,
    scripts: origin,
    requests,
    async show(open, { body, policy: wanted = '', files: changed = {} }) {
      [files, policy] = [changed, wanted];
      requests.length = 0;
      const awaited = body.includes('two.json') ? 'Makers|Stars' : body.includes('casc.json') ? CASC : 'Makers';
      document = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><script src="/probe.js" nonce="n0nce" data-awaited="${awaited}"></script></head><body>${body}</body></html>`;
      const report = new Promise<Report>((resolve) => (onReport = resolve));
      await open(`${page}/page`);
      return report;
    },
    close() {
      for (const server of [scripts, pages]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}
