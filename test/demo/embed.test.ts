import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import type { AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { choicesFrom, queryOf } from '../../demo/embed/choices.ts';
import type { Part, Place } from '../../demo/embed/embed.ts';
import { type SiteKind, snippets } from '../../demo/embed/snippets/snippets.ts';
import { type Manifest, widgetsOf } from '../../demo/embed/widgets.ts';
import { en } from '../../demo/embed/words.en.ts';
import { fr } from '../../demo/embed/words.fr.ts';
import { type RunningDemo, startDemo } from '../../demo/server/demo.ts';
import { root } from '../../scripts/root.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { themes } from '../../src/theme/themes.ts';
import { type LoopbackServer, startServer } from '../support/loopback-server.ts';
import { hostileEmbed, hostileText, readWidget, wholeWidget } from '../support/hostile-embed.ts';

const readJson = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const widgets = widgetsOf(readJson('dist/custom-elements.json') as Manifest);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const folder = mkdtempSync(join(tmpdir(), 'cop-embed-'));

let demo: RunningDemo;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];
let site: LoopbackServer;
let siteFiles: Readonly<Record<string, string>> = {};

before(async () => {
  demo = await startDemo({ museumPort: 0, associationPort: 0, databaseUrl: `file:${join(folder, 'sign-ups.db')}` });
  site = await startServer((request, response) => {
    const body = siteFiles[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': request.url?.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8',
      'access-control-allow-origin': '*',
    });
    response.end(body);
  });
  browser = await chromium.launch({ executablePath: browserPaths().chromium!, args: [...chromiumFlags] });
});

after(async () => {
  await browser.close();
  await site.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext({ timezoneId: 'America/Halifax', locale: 'en-CA', viewport: { width: 1280, height: 900 } });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  page = await context.newPage();
  page.setDefaultTimeout(20_000);
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.clock.setFixedTime('2026-12-01T12:00:00Z');
});

afterEach(() => context.close());

const open = (query: string): Promise<unknown> => page.goto(`${demo.association}/embed/?${query}`);
const preview = () => page.frameLocator('iframe');
const frame = (): Frame => page.frames().find((each) => each.url().endsWith('/preview.html'))!;
const code = () => page.locator('pre').first();

/** What axe finds wrong on a page or in a frame; run by hand, for the page's policy admits no other script. */
async function violations(place: Page | Frame, only?: string): Promise<string[]> {
  await place.evaluate(axeSource);
  const { violations: found } = await place.evaluate<AxeResults>(
    `axe.run(document, ${JSON.stringify({ iframes: false, ...(only && { runOnly: only }) })})`,
  );
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, any }) => `${target.join(' ')} ${any[0]?.message ?? ''}`).join('; ')}`,
  );
}

/** Loads the first page of somebody's site, on another origin than the script's. */
async function openSite(files: Readonly<Record<string, string>>): Promise<void> {
  siteFiles = files;
  await page.goto(`${site.origin}/`);
}

const html = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Site</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

describe('the embed builder', () => {
  it('gives somebody who knows nothing the lines for their site, which work where they are pasted', async () => {
    await open('page=en');
    await preview().locator('cop-schedule').getByText('Making a one-page exhibit brief').first().waitFor();
    await page.getByLabel('Meetings at first').fill('2');
    await page.getByLabel('Look').selectOption('Neutral');
    await preview().locator('cop-schedule[limit="2"]').waitFor();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('status').getByText('Copied').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await code().textContent());
    assert.deepEqual(problems, []);

    await openSite({ '/': html(copied) });
    await page.locator('cop-schedule').getByText('Making a one-page exhibit brief').first().waitFor();
    assert.equal(await page.locator('cop-schedule').locator('[part=row]').count(), 2);
    assert.deepEqual(problems, []);
  });

  it('is done by keyboard alone', async () => {
    await open('page=en');
    await preview().locator('cop-schedule [part=row]').first().waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('All comm');
    await preview().locator('cop-directory').first().waitFor();
    await page.getByRole('radio', { name: 'Column' }).focus();
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction(`document.querySelector('iframe').clientWidth === 360`);
    await page.getByRole('radio', { name: 'HTML' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText('Add a block “Custom HTML”').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Copied').waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /<cop-directory src=/);
  });

  it('keeps in its address what is chosen', async () => {
    await open(
      'page=en&widget=cop-signup-form&feed=casc&community=science-connection&heading-level=3&language=fr&zone=Europe/Paris&theme=bootstrap&for=react',
    );
    await preview().locator('cop-signup-form').getByRole('button').first().waitFor();
    assert.equal(await page.getByLabel('Community', { exact: true }).inputValue(), 'science-connection');
    assert.equal(await page.getByRole('radio', { name: 'React' }).isChecked(), true);
    const text = await page.locator('pre').nth(1).textContent();
    assert.match(
      text!,
      /<cop-signup-form src="[^"]+\/feeds\/casc\.cop-feed\.json" community="science-connection" heading-level=\{3\} time-zone="Europe\/Paris" lang="fr">/,
    );
    assert.match(text!, /import 'cop-widgets\/themes\/bootstrap\.css';/);
    assert.equal(await frame().evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--cop-radius')), '6px');

    await page.getByLabel('Language').selectOption('');
    assert.doesNotMatch(page.url(), /language/);
    assert.match(page.url(), /widget=cop-signup-form.*theme=bootstrap/);
  });

  it('sends nothing of what is filled in, and shows the community that a widget for one needs', async () => {
    await open('page=en&widget=cop-signup-form');
    const form = preview().locator('cop-signup-form');
    await form.getByLabel('Your name').fill('Ada Tremblay');
    await form.getByLabel('Work e-mail').fill('ada@tidewater.example');
    await form.getByLabel('Organization').fill('Tidewater Science Museum');
    await form.getByRole('checkbox').first().check();
    const sent: string[] = [];
    page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
    await form.getByRole('button', { name: /^Join/ }).click();
    await page.getByText('The preview sends nothing.').waitFor();
    assert.deepEqual(sent, []);
  });

  it('takes any feed, and says why one cannot be had', async () => {
    const feed = { copFeed: '1.0', title: hostileText, communities: [{ id: 'makers', name: hostileText }] };
    siteFiles = { '/feed.json': JSON.stringify(feed) };
    await open('page=en&widget=cop-directory');
    await page.getByLabel('Communities of').selectOption('Another feed …');
    const address = page.getByLabel('Address of the feed');
    await address.fill('javascript:alert(1)');
    await page.getByText('Enter an address that begins with https://').waitFor();
    await address.fill(`${site.origin}/feed.json`);
    await preview().getByRole('heading', { name: 'globalThis.broken' }).waitFor();
    await code().getByText('globalThis.broken').waitFor();
    const copied = (await code().textContent())!;
    assert.equal(await page.locator('img').count(), 0);
    await address.fill(`${demo.association}/fail/missing.json`);
    await page.locator('#address-error').getByText('404').waitFor();

    await openSite({ ...siteFiles, '/': html(copied) });
    await page.locator('cop-directory').getByRole('heading', { name: 'globalThis.broken' }).waitFor();
    assert.equal(await page.locator('cop-directory').evaluate((element) => element.textContent), hostileText);
    assert.equal(await page.evaluate(() => 'broken' in globalThis), false);
  });

  for (const [language, width, scheme] of [
    ['en', 1280, 'light'],
    ['fr', 320, 'dark'],
  ] as const) {
    it(`is without fault for axe and fits, ${language}, ${String(width)} px, ${scheme}`, async () => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await open(`page=${language}&for=drupal&theme=drupal`);
      await preview().locator('cop-schedule [part=row]').first().waitFor();
      await page.locator('details summary').click();
      assert.deepEqual(await violations(page), []);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth <= innerWidth'), true);
      assert.equal(await page.evaluate('document.documentElement.lang'), language);
      assert.deepEqual(problems, []);
    });
  }

  it('has words in both languages for every widget and option that there is', () => {
    for (const words of [en, fr]) {
      const missing = widgets.flatMap(({ tag, options }) => [
        ...(words.widgets[tag] ? [] : [tag]),
        ...options.flatMap(({ name, values }) => [
          ...(words.options[name] ? [] : [`${tag} ${name}`]),
          ...values.filter((value) => !words.values[value]).map((value) => `${tag} ${name}=${value}`),
        ]),
      ]);
      assert.deepEqual(missing, [], words.title);
    }
    assert.deepEqual(
      Object.keys(en.looks),
      themes.map(({ name }) => name),
    );
    assert.deepEqual(Object.keys(fr.looks), Object.keys(en.looks));
  });

  it('reads of an address what it has written, and nothing that is not on offer', () => {
    const offer = { widgets, themes: ['drupal'], feeds: { casc: 'https://demo.example/casc.json' } };
    const query = 'widget=cop-time&feed=casc&datetime=2027-01-12T19%3A00%3A00Z&zone=Europe%2FParis&theme=drupal&for=vue';
    assert.equal(queryOf(choicesFrom(new URLSearchParams(query), offer), offer), query);
    const wrong = new URLSearchParams('widget=script&feed=javascript:1&theme=../x&for=constructor&zone="><x&language=de&onclick=1');
    assert.equal(queryOf(choicesFrom(wrong, offer), offer), 'widget=cop-schedule&feed=casc&for=html');
  });
});

describe('the snippets for sites, whoever has written title and address', () => {
  const parts = new Map<Place, Part>();
  let feed = '';

  /** The code for a place. */
  const at = (site: SiteKind, place: Place): string => {
    const embed = hostileEmbed(feed, `${demo.association}/dist/`, readJson('dist/integrity.json') as Record<string, string>);
    for (const part of snippets[site](embed)) parts.set(part.place, part);
    return parts.get(place)!.code;
  };

  /** What must be true of the page that they are on. */
  async function check(place: Page | Frame): Promise<void> {
    const widget = place.locator('cop-schedule');
    await widget.locator('[part=row], [part=empty]').first().waitFor();
    assert.deepEqual(await widget.evaluate(readWidget), wholeWidget(feed));
    assert.deepEqual(problems, []);
  }

  before(() => {
    feed = `${demo.association}/feeds/casc.cop-feed.json`;
  });

  it('work in a page written by hand', async () => {
    await openSite({ '/': html(`<main>${at('html', 'page')}</main>`) });
    await check(page);
  });

  it('work in WordPress, which makes paragraphs and breaks of lines', async () => {
    const paragraphs = at('wordpress', 'html-block').replaceAll('\n', '<br />\n');
    await openSite({ '/': html(`<div class="entry-content wp-block-post-content is-layout-flow"><p>${paragraphs}</p></div>`) });
    await check(page);
  });

  it('work as a shortcode, as WordPress reads its attributes', async () => {
    const [, tag, rest] = /^\[([a-z-]+)((?:[^[\]])*)\]$/.exec(at('wordpress', 'shortcode'))!;
    const attributes = [...rest!.matchAll(/([\w-]+)="([^"]*)"|(\S+)/g)].map(([, name, value, flag]) => flag ?? `${name!}="${value!}"`);
    assert.deepEqual(
      attributes.filter((each) => !each.includes('=')),
      ['past'],
    );
    const link = `<a href="https://association.example/?${hostileText.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></a>`;
    await openSite({
      '/': html(`<${tag!} ${attributes.join(' ')}>${link}</${tag!}>${at('html', 'page').split('\n').slice(0, 2).join('')}`),
    });
    const widget = page.locator('cop-schedule');
    await widget.locator('[part=row], [part=empty]').first().waitFor();
    assert.deepEqual(await widget.evaluate(readWidget), { ...wholeWidget(feed), text: '' });
  });

  it('work in Drupal, whose text formats leave a <div> and a link', async () => {
    const text = at('drupal', 'drupal-text');
    assert.deepEqual([...new Set([...text.matchAll(/<\/?([a-z-]+)/g)].map(([, tag]) => tag))].sort(), ['a', 'div']);
    assert.match(text, /^<div class="cop-schedule"( (data-[a-z-]+|lang)="[^"]*")+><a href="[^"]*">[^<]*<\/a><\/div>$/);
    const library = at('drupal', 'drupal-library');
    const [script, style] = [...library.matchAll(/^ +"([^"]+)": \{ type: external, .*integrity: "([^"]+)" \} \}$/gm)];
    assert.match(library, /^cop-widgets:\n {2}js:\n {4}"/);
    const head = `<link rel="stylesheet" href="${style![1]!}" crossorigin="anonymous" integrity="${style![2]!}"><script type="module" src="${script![1]!}" crossorigin="anonymous" integrity="${script![2]!}"></script>`;
    await openSite({ '/': html(`<article class="node"><div class="text-content clearfix field__item">${text}</div></article>`, head) });
    await check(page);
  });

  it('work in a code block of Squarespace', async () => {
    const block = `<div class="sqs-block code-block sqs-block-code" data-block-type="23"><div class="sqs-block-content">${at('squarespace', 'code-block')}</div></div>`;
    await openSite({
      '/': html(`<div class="sqs-layout sqs-grid-12"><div class="row sqs-row"><div class="col sqs-col-12">${block}</div></div></div>`),
    });
    await check(page);
  });

  it('work as a custom element of Wix, inside a frame', async () => {
    const tag = at('wix', 'wix-tag');
    const inside = html(`<div id="comp"><${tag}></${tag}></div>`, '<script src="cop-embed.js" defer></script>');
    await openSite({
      '/': html('<iframe src="inside"></iframe>'),
      '/inside': inside,
      '/cop-embed.js': at('wix', 'wix-file'),
    });
    await check(page.frames().find((each) => each.url().endsWith('/inside'))!);
  });

  it('are not run where a script or a theme has been changed', async () => {
    await context.route('**/dist/*.js', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: `${await answer.text()}\nglobalThis.broken = 1;` });
    });
    await openSite({ '/': html(at('html', 'page')) });
    await page.waitForLoadState('networkidle');
    assert.equal(await page.evaluate(`'broken' in globalThis || Boolean(customElements.get('cop-schedule'))`), false);
    assert.match(problems.join('\n'), /integrity/);
  });
});

describe('the ready themes on widgets', () => {
  it('can be read in both schemes', async () => {
    await open('page=en&widget=cop-signup-form');
    for (const [widget, label] of [
      ['cop-signup-form', 'Sign-up form'],
      ['cop-schedule', 'Coming meetings'],
      ['cop-directory', 'All communities'],
    ] as const) {
      await page.getByLabel('Widget').selectOption(label);
      for (const { name } of themes) {
        await page.getByLabel('Look').selectOption({ value: name });
        for (const scheme of ['Light', 'Dark']) {
          await page.getByRole('radio', { name: scheme }).check({ force: true });
          await frame().waitForFunction(
            ([look, shade]) => {
              const { dataset } = document.documentElement;
              const isLoaded = [...document.styleSheets].some((sheet) => sheet.href?.endsWith(`/themes/${look!}.css`));
              return isLoaded && dataset['look'] === look && dataset['scheme'] === shade?.toLowerCase();
            },
            [name, scheme],
          );
          await preview().locator(`${widget} :is([part~=row], [part~=card], [part~=form])`).first().waitFor();
          assert.deepEqual(await violations(frame(), 'color-contrast'), [], `${name}, ${widget}, ${scheme}`);
        }
      }
    }
  });
});
