import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** What a page has seen of its widgets. */
export interface Seen {
  /** By how many px anything stood elsewhere than at first, at its worst moment. */
  readonly moved: number;
  /** Chromium's own measure; 0 in other engines. */
  readonly shift: number;
  /** Tags whose live content is shown, and tags whose pre-rendered content still is. */
  readonly live: readonly string[];
  readonly still: readonly string[];
  readonly violations: readonly string[];
  /** How many scripts hold data for search engines, and the types that are told of. */
  readonly data: readonly string[];
}

/** One way to visit the page. */
export interface Visit {
  readonly language: 'en-CA' | 'fr-CA';
  /** Whether the widgets come with pre-rendered content. */
  readonly isPrerendered: boolean;
  /** The visitor's zone, IANA. */
  readonly timeZone: string;
  /** Whether the feed can be had. */
  readonly hasFeed: boolean;
  /** CSS of the page. */
  readonly css?: string;
}

const NOW = '2026-12-01T12:00:00Z';
const FEED = 'demo/feeds/casc.cop-feed.json';

/** The widgets that the page has, between its own texts. */
const widgets: readonly (readonly string[])[] = [
  ['cop-next-meeting', '--community', 'science-connection'],
  ['cop-schedule', '--limit', '5'],
  ['cop-directory'],
  ['cop-community', '--community', 'science-connection'],
];

/** Watches the page from its first frame until every widget shows what it can, then tells the server. */
const WATCH = `
const seen = { moved: 0, shift: 0, violations: [] };
localStorage.setItem('cop-widgets:time-zone', new URL(location).searchParams.get('zone'));
addEventListener('securitypolicyviolation', (event) => seen.violations.push(event.violatedDirective + ' ' + event.blockedURI));
try {
  new PerformanceObserver((list) => { for (const { value } of list.getEntries()) seen.shift += value; }).observe({ type: 'layout-shift', buffered: true });
} catch {}
const start = () => {
  if (!document.querySelector('#end')) return requestAnimationFrame(start);
  const hasFeed = !location.search.includes('fails');
  const widgets = [...document.querySelectorAll('[src]')].filter((element) => element.localName.startsWith('cop-'));
  const marks = [...document.querySelectorAll('.between'), ...widgets];
  const tops = () => marks.map((mark) => Math.round(mark.getBoundingClientRect().top + scrollY));
  const roots = (root) => [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []));
  const isLive = ({ shadowRoot }) => !!shadowRoot?.querySelector('.cop > *') && shadowRoot.querySelector('slot[hidden]') !== null;
  const isStill = (element) => element.querySelector('.cop-static')?.getBoundingClientRect().height > 0;
  const isDone = () => hasFeed
    ? widgets.every(isLive) && !roots(document).some((root) => root.querySelector('.skeleton'))
    : widgets.every(({ shadowRoot }) => shadowRoot?.querySelector('[part=failed]'));
  let first;
  let frames = 0;
  const look = () => {
    const now = tops();
    first ??= now;
    seen.moved = Math.max(seen.moved, ...now.map((top, index) => Math.abs(top - first[index])));
    frames = isDone() ? frames + 1 : 0;
    if (frames < 20) return requestAnimationFrame(look);
    const data = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) => JSON.parse(script.textContent)['@graph'].map((node) => node['@type']).join(' '));
    const names = (test) => widgets.filter(test).map((element) => element.localName);
    fetch('/found', { method: 'POST', body: JSON.stringify({ ...seen, live: names(isLive), still: names(isStill), data }) });
  };
  look();
};
requestAnimationFrame(start);`;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html cop-widgets cop-widgets-data; img-src 'self'";

/** Serves a page of widgets under a strict policy, with a feed that takes its time. `visit` resolves with what a browser has seen there. */
export async function takeOverPage(root: string): Promise<{
  visit: (open: (url: string) => Promise<unknown>, visit: Visit) => Promise<Seen>;
  close: () => void;
}> {
  const rendered = new Map<string, string>();
  const render = (language: string, [tag = '', ...options]: readonly string[]): string => {
    const key = `${language} ${tag}`;
    const args = [
      'dist/cli/cop-feed.js',
      'render',
      FEED,
      '--src',
      '/feed.json',
      '--now',
      NOW,
      '--lang',
      language,
      '--styles',
      'none',
      '--structured-data',
      '--element',
      tag,
    ];
    if (!rendered.has(key))
      rendered.set(
        key,
        execFileSync(process.execPath, [...args, ...options], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
      );
    // The live element looks at the same moment.
    return rendered.get(key)!.replace(`<${tag} `, `<${tag} now="${NOW}" `);
  };
  for (const language of ['en-CA', 'fr-CA']) for (const widget of widgets) render(language, widget);
  const markup = ({ language, isPrerendered, hasFeed, css = '' }: Visit): string => {
    const elements = widgets.map((widget) => {
      const html = render(language, widget);
      const element = isPrerendered
        ? html
        : html.replace(/<div class="cop-static"[^]*(?=<\/cop-)/, '').replace(/<script[^]*<\/script>/, '');
      return hasFeed ? element : element.replaceAll('src="/feed.json"', 'src="/fail.json"');
    });
    return `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title>
<link rel="stylesheet" href="/page.css?${encodeURIComponent(css)}"><link rel="stylesheet" href="/dist/cop-static.css">
<script src="/watch.js"></script><script type="module" src="/dist/cop-widgets.js"></script>
<h1>Museum</h1><p class="between">Text above.</p>${elements.join('<p class="between">Text between.</p>')}<p class="between" id="end">Text below.</p></html>`;
  };
  let current: Visit | undefined;
  let found: (seen: Seen) => void = () => undefined;
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const send = (type: string, body: string): void =>
      void response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': POLICY }).end(body);
    if (pathname === '/found') {
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        response.writeHead(204).end();
        found(JSON.parse(body) as Seen);
      });
    } else if (pathname === '/page') send('text/html; charset=utf-8', markup(current!));
    else if (pathname === '/watch.js') send('text/javascript', WATCH);
    else if (pathname === '/page.css')
      send('text/css', `body{font:16px/1.5 sans-serif;max-width:60rem;margin:1rem auto}${decodeURIComponent(search.slice(1))}`);
    else if (pathname === '/feed.json') setTimeout(() => send('application/json', readFileSync(join(root, FEED), 'utf8')), 300);
    else if (pathname.startsWith('/dist/') && existsSync(join(root, pathname))) {
      response.writeHead(200, { 'Content-Type': pathname.endsWith('.css') ? 'text/css' : 'text/javascript' });
      createReadStream(join(root, pathname)).pipe(response);
    } else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    async visit(open, visit) {
      current = visit;
      const seen = new Promise<Seen>((resolve) => (found = resolve));
      await open(`${origin}/page?zone=${encodeURIComponent(visit.timeZone)}${visit.hasFeed ? '' : '&fails'}`);
      return seen;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
