import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { elementTags } from '../../scripts/build/targets.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { ensureBrowsers } from '../../scripts/test/install-browsers.ts';
import { engines, type Engine } from './engines.ts';
import { cell, widgets } from './matrix/cell.ts';
import { matrixServer, type MatrixServer } from './matrix/server.ts';
import { dist, root } from './support.ts';

const PAGE = readFileSync(join(root, 'docs/security.md'), 'utf8');
const policies = [...PAGE.matchAll(/^### (.+)\n\n```csp\n(.+)\n```$/gm)].map(([, title = '', policy = '']) => ({ title, policy }));
const hashes = JSON.parse(dist('integrity.json')) as Record<string, string>;

/** The script that the words around a policy speak of. */
function scriptFor(policy: string, origin: string): string {
  const name = policy.includes("'sha384-") ? 'cop-widgets.all.js' : 'cop-widgets.js';
  const nonce = policy.includes("'nonce-") ? ' nonce="n0nce"' : '';
  return `<script type="module"${nonce} crossorigin integrity="${hashes[name] ?? ''}" src="${origin}/${name}"></script>`;
}

describe('the page for those who audit the widgets', () => {
  it('has policies to try', () => {
    assert.equal(policies.length, 5);
  });

  it('names the same days as the receiver', async () => {
    const [{ UNCONFIRMED_DAYS }, { CONFIRM_DAYS }] = await Promise.all([
      import('../../src/receiver/store/staff.ts'),
      import('../../src/receiver/store/links.ts'),
    ]);
    assert.match(PAGE, new RegExp(`nobody confirms \\| ${String(UNCONFIRMED_DAYS)} days \\|`));
    assert.match(PAGE, new RegExp(`link to confirm \\| ${String(CONFIRM_DAYS)} days, used once`));
  });
});

for (const [name, start] of Object.entries(engines)) {
  describe(`in ${name} the policies of the page let every widget be drawn`, () => {
    let server: MatrixServer;
    let engine: Engine;
    before(async () => {
      ensureBrowsers();
      [server, engine] = await Promise.all([matrixServer(), start()]);
    });
    after(async () => {
      await engine.close();
      server.close();
    });

    for (const { title, policy } of policies) {
      it(title, async () => {
        const isOwn = policy.includes("script-src 'self'");
        const real = policy
          .replaceAll('https://association.example', server.origins.scripts)
          .replace("'nonce-…'", "'nonce-n0nce'")
          .replace("'sha384-…'", `'${hashes['cop-widgets.all.js'] ?? ''}'`)
          // What the test itself needs to look into the page and to tell of it.
          .replace(/script-src (?!'self')/, "script-src 'self' ")
          .replace(/connect-src (?!'self')/, "connect-src 'self' ");
        const origin = isOwn ? server.origins.page : server.origins.scripts;
        const report = await server.show(
          engine.open,
          cell(title, {
            policy: () => real,
            scripts: () => scriptFor(policy, isOwn ? '' : server.origins.scripts),
            body: () => widgets(`${origin}/casc.json`),
          }),
        );
        assert.deepEqual(
          { said: report.said, uncaught: report.uncaught, violations: report.violations, fallbacks: report.fallbacks },
          { said: [], uncaught: [], violations: [], fallbacks: [] },
        );
        assert.ok(Object.keys(report.widgets).length > 2);
        for (const [tag, { there, drawn }] of Object.entries(report.widgets)) assert.equal(drawn, there, tag);
      });
    }
  });
}

const MUSEUM = 'https://museum.example';
const ASSOCIATION = 'https://association.example';
const FEED = `${ASSOCIATION}/casc.cop-feed.json`;
const RECEIVER = `${ASSOCIATION}/v1/signups`;
const NOW = 'now="2026-12-01T12:00:00Z"';

/** Every widget, with what makes it show something. */
const everything = elementTags
  .filter((tag) => !['cop-feed', 'cop-signup-form'].includes(tag))
  .map((tag) => `<${tag} ${NOW} community="science-connection" datetime="2026-12-08T19:00:00Z"></${tag}>`)
  .join('\n');

/** What a page of this origin has stored. */
const STORED = `(async () => ({
  cookies: document.cookie, session: Object.keys(sessionStorage), local: { ...localStorage },
  databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys(),
  cached: (await (await caches.open('cop-feeds-1')).keys()).map(({ url }) => url),
}))()`;

interface Stored {
  readonly cookies: string;
  readonly session: readonly string[];
  readonly local: Readonly<Record<string, string>>;
  readonly databases: readonly string[];
  readonly caches: readonly string[];
  readonly cached: readonly string[];
}

describe('a page with every widget', () => {
  let browser: Browser;
  before(async () => {
    ensureBrowsers(['chromium']);
    const executablePath = browserPaths().chromium;
    browser = await chromium.launch({ ...(executablePath && { executablePath }), args: [...chromiumFlags] });
  });
  after(() => browser.close());

  it('asks for the script, the feed and, when a form is sent, its receiver; it keeps the feed and the chosen zone', async () => {
    const context = await browser.newContext({ timezoneId: 'America/Vancouver' });
    const page = await context.newPage();
    const asked: string[] = [];
    const cookies: (string | undefined)[] = [];
    const feed = readFileSync(join(root, 'demo/feeds/casc.cop-feed.json'), 'utf8');
    const headers = { 'Access-Control-Allow-Origin': MUSEUM, 'Access-Control-Allow-Headers': '*', 'Set-Cookie': 'tracked=yes' };
    await context.route('**/*', async (route) => {
      const request = route.request();
      const { origin, pathname } = new URL(request.url());
      asked.push(`${request.method()} ${origin}${pathname}`);
      cookies.push((await request.allHeaders())['cookie']);
      if (origin === MUSEUM) {
        const script = `<script type="module" crossorigin integrity="${hashes['cop-widgets.js'] ?? ''}" src="${ASSOCIATION}/cop-widgets.js"></script>`;
        const body = `<!doctype html><html lang="en"><title>Museum</title><link rel="icon" href="data:,">${script}
          <cop-feed src="${FEED}" ${NOW}>${everything}<cop-signup-form community="science-connection"></cop-signup-form></cop-feed>`;
        await route.fulfill({ contentType: 'text/html', body });
      } else if (request.url() === FEED) await route.fulfill({ contentType: 'application/json', headers, body: feed });
      else if (request.url() === RECEIVER)
        await route.fulfill({ status: 202, contentType: 'application/json', headers, body: '{"status":"pending_confirmation"}' });
      else await route.fulfill({ contentType: 'text/javascript', headers, body: dist(pathname.slice(1)) });
    });
    await page.goto(`${MUSEUM}/`);

    const form = page.locator('cop-signup-form');
    await form.getByRole('button').last().waitFor();
    for (const tag of elementTags.filter((each) => each !== 'cop-feed'))
      await page.waitForFunction(`document.querySelector('${tag}').shadowRoot?.childElementCount > 0`);
    await page.waitForFunction(`caches.has('cop-feeds-1')`);
    assert.deepEqual(await page.evaluate<Stored>(STORED), {
      cookies: '',
      session: [],
      local: {},
      databases: [],
      caches: ['cop-feeds-1'],
      cached: [FEED],
    });

    await page.evaluate(`(() => {
      const { elements } = document.querySelector('cop-signup-form').shadowRoot.querySelector('form');
      for (const field of elements) {
        if (field.type === 'email') field.value = 'ana@museum.example';
        else if (['radio', 'checkbox'].includes(field.type)) field.checked = true;
        else if (field.localName === 'select') field.selectedIndex = 1;
        else if (field.name !== 'hp' && !field.closest('[aria-hidden=true], [hidden]') && 'value' in field) field.value = 'Ana';
      }
    })()`);
    const sent = page.waitForRequest((request) => request.url() === RECEIVER && request.method() === 'POST');
    await form.locator('[part~=button]').click();
    const body = (await sent).postDataJSON() as Record<string, unknown>;
    assert.deepEqual(
      Object.keys(body).sort(),
      [
        'communities',
        'consents',
        'elapsed_ms',
        'email',
        'fields',
        'hp',
        'locale',
        'name',
        'organization',
        'source',
        'submission_id',
        'v',
      ].filter((key) => key in body || key !== 'hp'),
    );
    await form.locator('[part~=confirmation]').waitFor();
    await page.evaluate(`document.querySelector('cop-time-zone').shadowRoot.querySelector('[part~=change]').click()`);
    const zones = page.locator('cop-time-zone [part~=option]');
    await page.locator('cop-time-zone').first().getByRole('combobox').fill('Halifax');
    await zones.first().click();
    await page.waitForFunction(`localStorage.length > 0`);

    const stored = await page.evaluate<Stored>(STORED);
    assert.deepEqual(stored.local, { 'cop-widgets:time-zone': 'America/Halifax' });
    assert.deepEqual([stored.cookies, stored.session, stored.databases, stored.caches], ['', [], [], ['cop-feeds-1']]);
    assert.deepEqual(
      [...new Set(asked)].filter((each) => !each.startsWith('OPTIONS')).sort(),
      [
        `GET ${ASSOCIATION}/cop-widgets.extra.js`,
        `GET ${ASSOCIATION}/cop-widgets.js`,
        `GET ${FEED}`,
        `GET ${MUSEUM}/`,
        `POST ${RECEIVER}`,
      ].sort(),
    );
    assert.equal(asked.filter((each) => each === `GET ${FEED}`).length, 1);
    assert.deepEqual(
      cookies.filter((cookie) => cookie !== undefined),
      [],
    );
    for (const name of [...Object.keys(stored.local), ...stored.caches]) assert.ok(PAGE.includes(`\`${name}\``), `${name} is in the page`);
    await context.close();
  });
});
