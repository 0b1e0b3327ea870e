import { join } from 'node:path';
import { Hono } from 'hono';
import { buildEmbedPages } from '../embed/build.ts';
import { demoFolder, sendFile } from './pages.ts';

/** Nothing but the page's own files, feeds from anywhere, and images that feeds name. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "frame-src 'self'",
  'connect-src *',
  'img-src * data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html cop-widgets',
].join('; ');

/** The embed builder at `/embed/`, under a strict policy; its pages are made when the first is asked for. */
export function embedApp(): Hono {
  const folder = join(demoFolder, '../.cache/embed');
  let built: Promise<void> | undefined;
  const app = new Hono();
  app.get('/embed/*', async (c) => {
    built ??= buildEmbedPages(folder);
    await built;
    c.header('content-security-policy', policy);
    return sendFile(c, folder, c.req.path.slice('/embed'.length));
  });
  return app;
}
