import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningDemo, startDemo } from '../../demo/server/demo.ts';
import { openStore } from '../../src/receiver/store/store.ts';
import type { StoredSignUp } from '../../src/receiver/store/stored.ts';
import { type Visitor, visitors } from './visitors.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'cop-demo-'));
const databaseUrl = `file:${join(folder, 'sign-ups.db')}`;
let demo: RunningDemo;

before(async () => {
  demo = await startDemo({ museumPort: 0, associationPort: 0, databaseUrl });
});
after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Waits for what `look` finds. */
async function until<T>(what: string, look: () => Promise<T | undefined | null | false | ''>): Promise<T> {
  const deadline = Date.now() + 60_000;
  for (;;) {
    // A page that is just being left cannot be asked.
    const found = await look().catch(() => undefined);
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`Never came: ${what}.`);
    await sleep(100);
  }
}

async function signUpOf(email: string): Promise<StoredSignUp | undefined> {
  const store = await openStore(databaseUrl);
  try {
    for await (const signUp of store.listSignUps()) if (signUp.email === email) return signUp;
    return undefined;
  } finally {
    await store.close();
  }
}

/** Fills in the museum's form and sends it. */
async function signUp(visitor: Visitor, email: string): Promise<void> {
  await visitor.goto(`${demo.museum}/`);
  await until('the form', () =>
    visitor.run(`return !!document.querySelector('main > cop-feed > cop-signup-form')?.shadowRoot?.querySelector('input[name=email]')`),
  );
  await visitor.run(`
    const form = document.querySelector('main > cop-feed > cop-signup-form').shadowRoot;
    const values = ${JSON.stringify({ name: 'Ada Tremblay', email, organization: 'Tidewater Science Museum' })};
    for (const [name, value] of Object.entries(values)) {
      const input = form.querySelector('input[name="' + name + '"]');
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }
    for (const box of form.querySelectorAll('input[type=checkbox]')) if (!box.checked) box.click();
    form.querySelector('button[type=submit]').click();`);
  await until('the words that it arrived', () =>
    visitor.run(`return document.querySelector('main > cop-feed > cop-signup-form').shadowRoot.textContent.includes(${JSON.stringify(email)})
      && !document.querySelector('main > cop-feed > cop-signup-form').shadowRoot.querySelector('input[name=email]')`),
  );
}

/** Opens the newest mail to an address in the mailbox, and follows its link with this name. */
async function followLink(visitor: Visitor, email: string, subject: string, link: string): Promise<void> {
  await until(`the mail “${subject}”`, async () => {
    await visitor.goto(demo.mailbox);
    const found = await visitor.run(`
      const items = [...document.querySelectorAll('main li')];
      return items.find((item) => item.textContent.includes(${JSON.stringify(email)}) && item.textContent.includes(${JSON.stringify(subject)}))?.querySelector('a').href`);
    return typeof found === 'string' && (await visitor.goto(found), true);
  });
  const href = (await visitor.run(
    `return [...document.querySelectorAll('main a')].find((a) => a.textContent === ${JSON.stringify(link)}).href`,
  )) as string;
  await visitor.goto(href);
}

const heading = (visitor: Visitor): Promise<string> => visitor.run(`return document.querySelector('h1')?.textContent`) as Promise<string>;

const press = async (visitor: Visitor, next: string): Promise<void> => {
  await visitor.run(`setTimeout(() => document.querySelector('form button').click()); return true`);
  await until(`the page “${next}”`, async () => (await heading(visitor)) === next);
};

for (const [name, arrive] of Object.entries(visitors)) {
  describe(`a sign-up from the museum’s page to the list and off it again, in ${name}`, () => {
    let visitor: Visitor;
    const email = `ada.${name.toLowerCase()}@tidewater.example`;
    before(async () => {
      visitor = await arrive();
    });
    after(() => visitor.leave());

    it('is confirmed by the button behind the mail’s link', async () => {
      await signUp(visitor, email);
      assert.equal((await signUpOf(email))?.status, 'pending');
      await followLink(visitor, email, 'Confirm your sign-up: Science Connection', 'Confirm');
      assert.equal(await heading(visitor), 'Confirm your sign-up');
      assert.equal((await signUpOf(email))?.status, 'pending');
      await press(visitor, 'You are on the list');
      const confirmed = await signUpOf(email);
      assert.deepEqual([confirmed?.status, confirmed?.community], ['confirmed', 'science-connection']);
    });

    it('changes nothing when it is sent a second time, and says so by mail', async () => {
      const before = await signUpOf(email);
      await signUp(visitor, email);
      await followLink(visitor, email, 'You are already on the list: Science Connection', 'Withdraw');
      assert.deepEqual(await signUpOf(email), before);
    });

    it('is withdrawn by the button behind the other link', async () => {
      assert.equal(await heading(visitor), 'Leave the list');
      await press(visitor, 'You are off the list');
      assert.equal((await signUpOf(email))?.status, 'withdrawn');
    });
  });
}

describe('the pages behind the links', () => {
  it('have no fault that axe finds, in both languages, and fit a phone', async () => {
    const { chromium } = await import('playwright-core');
    const { browserPaths, chromiumFlags } = await import('../../scripts/test/browsers.mjs');
    const browser = await chromium.launch({ executablePath: browserPaths().chromium!, args: [...chromiumFlags] });
    try {
      const visitor = await visitors['Chromium']!();
      const email = 'bo@tidewater.example';
      await signUp(visitor, email);
      await followLink(visitor, email, 'Confirm your sign-up', 'Confirm');
      const address = (await visitor.run('return location.href')) as string;
      await visitor.leave();
      for (const colorScheme of ['light', 'dark'] as const) {
        // The page's policy forbids scripts, and stays as it is: axe comes from the test's side.
        const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 640 }, bypassCSP: true });
        const page = await context.newPage();
        for (const url of [address, `${address}?lang=fr`, `${address}x`, address.replace('/confirm/', '/withdraw/')]) {
          await page.goto(url);
          await page.evaluate(axe);
          const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string; nodes: unknown[] }[] };
          assert.deepEqual(
            violations.map(({ id, nodes }) => [id, JSON.stringify(nodes)]),
            [],
          );
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
        }
        await context.close();
      }
    } finally {
      await browser.close();
    }
  });
});
