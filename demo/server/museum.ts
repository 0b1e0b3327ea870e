import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { failCases } from './fail-cases.ts';
import { demoFolder, fill, sendFile } from './pages.ts';

const folder = join(demoFolder, 'museum');

/**
 * The made-up partner museum's website: plain pages with a script tag and elements.
 * @param association origin of the association's server, from which the pages take script and feeds.
 */
export function museumApp(association: string): Hono {
  const app = new Hono();
  app.get('/fail/', async (c) => {
    const template = await readFile(join(folder, 'fail/index.html'), 'utf8');
    const cases = failCases.map(({ name, title }) => fill('<li><a href="/fail/{{name}}/">{{title}}</a></li>', { name, title }));
    return c.html(template.replace('{{cases}}', cases.join('\n        ')));
  });
  app.get('/fail/:name/', async (c) => {
    const found = failCases.find(({ name }) => name === c.req.param('name'));
    if (!found) return c.text('Not found', 404);
    const template = await readFile(join(folder, 'fail/page.html'), 'utf8');
    const { name, title, explanation } = found;
    return c.html(fill(template, { association, title, explanation, feed: `${association}/fail/${name}.json` }));
  });
  app.get('*', (c) => sendFile(c, folder, c.req.path, { association }));
  return app;
}
