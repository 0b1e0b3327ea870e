import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import packageJson from '../../../package.json' with { type: 'json' };
import { dist, root } from '../support.ts';
import type { Cell, Origins } from './cell.ts';
import { PROBE, type Report } from './probe.ts';

export interface MatrixServer {
  readonly origins: Origins;
  /** Shows the cell's page and tells what became of it. */
  readonly show: (open: (url: string) => Promise<unknown>, cell: Cell) => Promise<Report>;
  readonly close: () => void;
}

const file = (path: string): string => readFileSync(join(root, path), 'utf8');

/** What host pages bring along, by the path that they ask for. */
const HOST_FILES: Readonly<Record<string, () => string>> = {
  '/jquery.js': () => file('node_modules/jquery/dist/jquery.min.js'),
  '/turbo.js': () => file('node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js'),
  '/lit.js': () => file('node_modules/lit-html/lit-html.js'),
  '/bootstrap.css': () => file('node_modules/bootstrap/dist/css/bootstrap.min.css'),
  '/preflight.css': () => file('node_modules/tailwindcss/preflight.css'),
  '/casc.json': () => file('demo/feeds/casc.cop-feed.json'),
  // A site that serves the widgets itself.
  '/cop-widgets.js': () => dist('cop-widgets.js'),
  '/cop-widgets.extra.js': () => dist('cop-widgets.extra.js'),
};

/** A build of a version that does not exist. */
const otherVersion = (name: string): string => dist(name).replaceAll(packageJson.version, '9.9.9');

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port)));

function send(response: ServerResponse, name: string, body: string): void {
  const type = TYPES[name.split('.').at(-1) ?? ''] ?? 'text/html';
  response.writeHead(200, { 'Content-Type': `${type}; charset=utf-8`, 'Access-Control-Allow-Origin': '*' }).end(body);
}

function pageOf({ head = '', body, scripts, code = '', host = '', attributes = 'lang="en"', isQuirky }: Cell, origins: Origins): string {
  const [acts, script] = host ? ['data-acts="yes"', '<script src="host.js"></script>'] : ['', ''];
  return `${isQuirky ? '' : '<!doctype html>'}<html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Cell</title>
<script src="/probe.js" data-report="report" data-code="${code}" ${acts}></script>${head}${scripts(origins)}${script}</head><body>${body(origins)}</body></html>`;
}

/** A museum's server with pages and a feed, and another with the widgets' scripts and the feed too, for everyone. */
export async function matrixServer(): Promise<MatrixServer> {
  let shown: Cell | undefined;
  let onReport: (report: Report) => void = () => undefined;

  const scripts = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    if (name === 'casc.json') send(response, name, HOST_FILES['/casc.json']!());
    else send(response, name, name.startsWith('other/') ? otherVersion(name.slice('other/'.length)) : dist(name));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/report') {
      onReport(JSON.parse(await text(request)) as Report);
      response.writeHead(204).end();
    } else if (pathname === '/page' || pathname === '/next') {
      const policy = shown?.policy?.(origins);
      if (policy) response.setHeader('Content-Security-Policy', policy);
      send(response, 'page', shown ? pageOf(shown, origins) : '');
    } else if (pathname === '/host.js') send(response, pathname, shown?.host ?? '');
    else if (pathname === '/host.css') send(response, pathname, shown?.css ?? '');
    else if (pathname === '/probe.js') send(response, pathname, PROBE);
    else if (HOST_FILES[pathname]) send(response, pathname, HOST_FILES[pathname]());
    else response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
  const pages = createServer((request, response) => void answer(request, response));
  const [pagePort, scriptPort] = await Promise.all([listen(pages), listen(scripts)]);
  const origins: Origins = {
    page: `http://127.0.0.1:${String(pagePort)}`,
    insecure: `http://museum.test:${String(pagePort)}`,
    scripts: `http://127.0.0.1:${String(scriptPort)}`,
  };

  return {
    origins,
    async show(open, cell) {
      shown = cell;
      const report = new Promise<Report>((resolve) => (onReport = resolve));
      await open(`${cell.isInsecure ? origins.insecure : origins.page}/page`);
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
