import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Context } from 'hono';

/** The folder `demo/`. */
export const demoFolder = dirname(dirname(fileURLToPath(import.meta.url)));

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** `{{name}}` replaced by its value, escaped for HTML. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    (values[name] ?? whole).replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`),
  );

/**
 * Answers with a file of `folder`, `index.html` for a folder's address; HTML gets `values` filled in. 404 when there is
 * none, which includes every address that would leave the folder.
 */
export async function sendFile(c: Context, folder: string, path: string, values: Readonly<Record<string, string>> = {}): Promise<Response> {
  const relative = normalize(decodeURIComponent(path)).replace(/^\/+/, '');
  if (relative.startsWith('..')) return c.text('Not found', 404);
  const file = join(folder, relative === '.' || relative === '' || relative.endsWith('/') ? join(relative, 'index.html') : relative);
  try {
    const type = types[extname(file)] ?? 'application/octet-stream';
    const bytes = await readFile(file);
    return c.body(extname(file) === '.html' ? fill(bytes.toString('utf8'), values) : new Uint8Array(bytes), 200, { 'content-type': type });
  } catch {
    return c.text('Not found', 404);
  }
}
