import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { type RunningDemo, startDemo } from '../../demo/server/demo.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { storedProposals } from '../support/running-receiver.ts';

const folder = mkdtempSync(join(tmpdir(), 'cop-demo-'));
const databaseUrl = `file:${join(folder, 'sign-ups.db')}`;

let demo: RunningDemo;
let browser: Browser;
let page: Page;

before(async () => {
  demo = await startDemo({ museumPort: 0, associationPort: 0, databaseUrl });
  browser = await chromium.launch({ executablePath: browserPaths().chromium!, args: [...chromiumFlags] });
  page = await browser.newPage();
});

after(async () => {
  await browser.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('proposing a community on the associations’ pages', () => {
  it('reaches the receiver of the demo, once and whole', async () => {
    await page.goto(new URL('/astc/', demo.association).href);
    const form = page.locator('cop-proposal-form');
    await form.getByLabel('The primary contact is an ASTC member').check();
    await form.getByLabel('What is it about?').fill('Dark skies in cities');
    await form.getByLabel('Who is it for?').fill('Planetarium staff');
    await form.getByLabel('Step 1, What happens').fill('First call');
    await form.getByLabel('Step 1, When').fill('Spring 2027');
    await form.getByRole('button', { name: 'Add a step' }).click();
    await page.keyboard.type('Session at the conference');
    await form.getByLabel('Primary contact', { exact: true }).fill('Ana Lima');
    await form.getByLabel('E-mail address').fill('ana@museum.example');
    await form.getByLabel('Institution', { exact: true }).fill('Tidewater Science Museum');
    await form.getByRole('button', { name: 'Send the proposal' }).click();
    await form.getByRole('heading', { name: 'Your proposal has arrived' }).waitFor();

    const [stored, ...others] = await storedProposals(databaseUrl);
    assert.equal(others.length, 0);
    assert.equal(stored!.email, 'ana@museum.example');
    assert.equal(stored!.organization, 'Tidewater Science Museum');
    assert.equal(stored!.proposal.domain, 'Dark skies in cities');
    assert.deepEqual(stored!.proposal.timeline, [
      { when: 'Spring 2027', what: 'First call' },
      { when: '', what: 'Session at the conference' },
    ]);
    assert.equal(stored!.fields['requirements']?.length, 1);
    assert.equal(stored!.fields['requirements_missing']?.length, 3);
  });

  it('says where to write where there is no form', async () => {
    await page.goto(new URL('/casc/fr/', demo.association).href);
    const link = page.locator('cop-proposal-form').getByRole('link', { name: 'Écrire à l’association' });
    assert.equal(await link.getAttribute('href'), 'mailto:communities@casc.example');
  });
});
