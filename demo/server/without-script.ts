import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Hono } from 'hono';
import { demoFolder, fill } from './pages.ts';

const run = promisify(execFile);

/** For how long the markup of the page is served before it is made anew, in ms: what cron would do on a real site. */
const FRESH = 3_600_000;

/** The widgets of the page, with the options of each. */
const widgets: Readonly<Record<string, readonly string[]>> = {
  'cop-next-meeting': [],
  'cop-schedule': ['--limit', '5', '--structured-data'],
  'cop-directory': ['--structured-data'],
  'cop-signup-form': ['--community', 'science-connection'],
};

const words = {
  en: {
    language: 'en-CA',
    title: 'Communities, with scripts and without',
    explanation: 'Everything here is in the page before a script runs: turn scripts off and read it.',
    other: '/without-script/fr/',
    otherLanguage: 'Français',
  },
  fr: {
    language: 'fr-CA',
    title: 'Les communautés, avec ou sans scripts',
    explanation: 'Tout est dans la page avant qu’un script ne fonctionne : désactivez les scripts et lisez.',
    other: '/without-script/',
    otherLanguage: 'English',
  },
};

/** A widget as `cop-feed render` writes it from the demo's feed. */
async function render(tag: string, language: string): Promise<string> {
  const feed = join(demoFolder, 'feeds/casc.cop-feed.json');
  const options = ['--src', '/feeds/casc.cop-feed.json', '--lang', language, '--styles', 'none', '--element', tag, ...widgets[tag]!];
  const { stdout } = await run(process.execPath, [join(demoFolder, '../dist/cli/cop-feed.js'), 'render', feed, ...options]);
  return stdout;
}

async function pageIn(language: 'en' | 'fr'): Promise<string> {
  const template = fill(await readFile(join(demoFolder, 'association/without-script/page.html'), 'utf8'), words[language]);
  const markup = new Map(
    await Promise.all(Object.keys(widgets).map(async (tag) => [tag, await render(tag, words[language].language)] as const)),
  );
  return template.replace(/\{\{([a-z-]+)\}\}/g, (whole, tag: string) => markup.get(tag) ?? whole);
}

/** A page with pre-rendered widgets, in English and French. Its markup is made when somebody asks for it, and kept for an hour. */
export function withoutScriptApp(): Hono {
  const app = new Hono();
  const kept = new Map<string, { readonly page: Promise<string>; readonly until: number }>();
  const page = (language: 'en' | 'fr'): Promise<string> => {
    let known = kept.get(language);
    if (!known || known.until < Date.now()) kept.set(language, (known = { page: pageIn(language), until: Date.now() + FRESH }));
    return known.page;
  };
  app.get('/without-script/', async (c) => c.html(await page('en')));
  app.get('/without-script/fr/', async (c) => c.html(await page('fr')));
  return app;
}
