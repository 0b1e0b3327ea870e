import { join } from 'node:path';
import { Hono } from 'hono';
import { cors } from 'hono/cors';
import { etag } from 'hono/etag';
import { embedApp } from './embed.ts';
import { failCases } from './fail-cases.ts';
import { demoFolder, sendFile } from './pages.ts';
import { withoutScriptApp } from './without-script.ts';

const distFolder = join(demoFolder, '../dist');

/**
 * The associations' side: their pages, the feeds, the widgets' script, the receiver of sign-ups, and the mailbox that it writes to. Feeds and script
 * may be read from every site; which sites may sign up, the receiver decides.
 */
export function associationApp(receiver: Hono, mailbox: Hono): Hono {
  const app = new Hono();
  const open = cors({ origin: '*' });
  app.use('/feeds/*', open, etag());
  app.use('/dist/*', open, etag());
  app.get('/feeds/*', (c) => sendFile(c, demoFolder, c.req.path));
  app.get('/dist/*', (c) => sendFile(c, distFolder, c.req.path.slice('/dist'.length)));
  for (const { name, cors: readable, answer } of failCases) {
    const path = `/fail/${name}.json`;
    if (readable) app.use(path, open);
    app.get(path, answer);
  }
  app.route('/', embedApp());
  app.route('/', withoutScriptApp());
  app.route('/', receiver);
  app.route('/', mailbox);
  app.get('*', (c) => sendFile(c, join(demoFolder, 'association'), c.req.path));
  return app;
}
