import assert from 'node:assert/strict';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import { snippets } from '../../demo/embed/snippets/snippets.ts';
import { root } from '../../scripts/root.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { serveFolder } from '../../scripts/test/serve-folder.ts';
import { hostileEmbed, readWidget, wholeWidget } from '../support/hostile-embed.ts';

const frameworks = ['react', 'vue', 'svelte', 'angular'] as const;
type Framework = (typeof frameworks)[number];

const folder = join(root, '.cache/frameworks');
const source = join(folder, 'source');
const site = join(folder, 'site');

/** How an application of each puts the component of a snippet onto a page. */
const mounts: Readonly<Record<Framework, (file: string) => string>> = {
  react: (file) => `import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { Schedule } from './${file}';
createRoot(document.body).render(createElement(Schedule));`,
  vue: (file) => `import { createApp } from 'vue';
import Schedule from './${file}';
createApp(Schedule).mount(document.body);`,
  svelte: (file) => `import { mount } from 'svelte';
import Schedule from './${file}';
mount(Schedule, { target: document.body });`,
  angular: (file) => `import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { Schedule } from './${file}';
document.body.append(document.createElement('app-schedule'));
await bootstrapApplication(Schedule);`,
};

/** Writes the builder's snippet for a framework into an application, and gives the page's path. */
function writeSnippet(framework: Framework): string {
  const embed = hostileEmbed('/feeds/casc.cop-feed.json', '/dist/', {});
  const path = `snippet/${framework}`;
  mkdirSync(join(source, path), { recursive: true });
  const component = snippets[framework](embed).find(({ place }) => place === 'component')!;
  writeFileSync(join(source, path, component.file!), component.code);
  writeFileSync(join(source, path, 'main.ts'), mounts[framework](component.file!));
  writeFileSync(
    join(source, path, 'index.html'),
    '<!doctype html><html lang="fr"><title>Snippet</title><body><script type="module" src="./main.ts"></script></body>',
  );
  return path;
}

let server: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;
let page: Page;
let problems: string[] = [];

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, 'demo/frameworks'), source, { recursive: true });
  writeFileSync(
    join(source, 'tsconfig.json'),
    JSON.stringify({ extends: join(root, 'tsconfig.json'), compilerOptions: { jsx: 'react-jsx' } }),
  );
  const pages = [...frameworks, ...frameworks.map(writeSnippet)];
  await build({
    root: source,
    configFile: join(root, 'demo/frameworks/vite.config.ts'),
    logLevel: 'error',
    build: {
      outDir: site,
      minify: false,
      target: 'es2022',
      reportCompressedSize: false,
      modulePreload: false,
      rolldownOptions: { input: pages.map((path) => join(source, path, 'index.html')) },
    },
  });
  cpSync(join(root, 'demo/feeds'), join(site, 'feeds'), { recursive: true });
  server = await serveFolder(site);
  browser = await chromium.launch({ executablePath: browserPaths().chromium!, args: [...chromiumFlags] });
  page = await browser.newPage({ timezoneId: 'America/Vancouver', locale: 'en-CA' });
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
});

after(async () => {
  await browser.close();
  server.close();
});

const schedule = () => page.locator('cop-schedule');
const rows = () => schedule().locator('[part=row]');
const told = () => page.locator('output');

for (const framework of frameworks) {
  describe(`the elements in ${framework}`, () => {
    it('take attributes, properties and a feed from around them, tell of events, are drawn anew and go away', async () => {
      problems = [];
      await page.goto(`${server.origin}/${framework}/index.html`);
      await rows().nth(1).waitFor();
      assert.equal(await rows().count(), 2);
      await told().getByText('loaded 8').waitFor();
      const state = await schedule().evaluate((element) => {
        const { limit, communities, headingLevel, now } = element as unknown as Record<string, unknown>;
        (element as unknown as Record<string, unknown>)['isSame'] = true;
        return { limit, communities, headingLevel: Number(headingLevel), now };
      });
      const now = Date.parse('2026-12-01T12:00:00Z');
      assert.deepEqual(state, { limit: 2, communities: ['science-connection'], headingLevel: 3, now });
      assert.equal(await schedule().getByRole('heading', { level: 3 }).first().isVisible(), true);

      await page.getByRole('button', { name: 'One more' }).click();
      await rows().nth(2).waitFor();
      assert.equal(await schedule().evaluate((element) => 'isSame' in element), true);

      await schedule().getByRole('link', { name: 'Science Connection' }).first().click();
      await told().getByText('selected science-connection').waitFor();
      assert.equal(new URL(page.url()).hash, '');

      await page.getByRole('button', { name: 'Show or hide' }).click();
      await schedule().waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Show or hide' }).click();
      await rows().nth(2).waitFor();
      assert.equal(await told().getByText('loaded').count(), 1);
      assert.deepEqual(problems, []);
    });

    it('are what the snippet of the embed builder says, whoever has written title and address', async () => {
      problems = [];
      await page.goto(`${server.origin}/snippet/${framework}/index.html`);
      await schedule().locator('[part=row], [part=empty]').first().waitFor();
      // Angular's own compiler takes the theme with the application's styles.
      const theme = framework === 'angular' && { radius: '' };
      assert.deepEqual(await schedule().evaluate(readWidget), { ...wholeWidget('/feeds/casc.cop-feed.json'), ...theme });
      assert.deepEqual(problems, []);
    });
  });
}
