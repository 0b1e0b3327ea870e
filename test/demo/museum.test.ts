import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { type RunningDemo, startDemo } from '../../demo/server/demo.ts';
import { browserPaths, chromiumFlags } from '../../scripts/test/browsers.mjs';
import { openStore } from '../../src/receiver/store/store.ts';
import type { StoredSignUp } from '../../src/receiver/store/stored.ts';

const folder = mkdtempSync(join(tmpdir(), 'cop-demo-'));
const databaseUrl = `file:${join(folder, 'sign-ups.db')}`;

let demo: RunningDemo;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let problems: string[];

before(async () => {
  demo = await startDemo({ museumPort: 0, associationPort: 0, databaseUrl });
  browser = await chromium.launch({ executablePath: browserPaths().chromium!, args: [...chromiumFlags] });
});

after(async () => {
  await browser.close();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext({ timezoneId: 'America/Halifax', locale: 'en-CA', viewport: { width: 1100, height: 900 } });
  page = await context.newPage();
  problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  await page.clock.setFixedTime('2026-12-01T12:00:00Z');
});

afterEach(async () => {
  await context.close();
});

const schedule = () => page.locator('cop-schedule').first();
const directory = () => page.locator('cop-directory');
const form = () => page.locator('cop-signup-form').last();

/** The sign-ups that the receiver holds. */
async function signUps(): Promise<StoredSignUp[]> {
  const store = await openStore(databaseUrl);
  try {
    const found: StoredSignUp[] = [];
    for await (const signUp of store.listSignUps()) found.push(signUp);
    return found;
  } finally {
    await store.close();
  }
}

describe('the museum’s page', () => {
  it('shows both associations’ communities, and the next meetings at the visitor’s hour', async () => {
    await page.goto(`${demo.museum}/`);
    await directory().getByRole('heading', { name: 'Science Connection' }).waitFor();
    await directory().getByRole('heading', { name: 'Small Museums' }).waitFor();
    const first = schedule().locator('time[datetime="2026-12-08T19:00:00Z"]').first();
    assert.match(await first.innerText(), /3:00/);
    await schedule().getByText('2:00 p.m. ET').first().waitFor();
    assert.deepEqual(problems, []);
  });

  it('shows every time anew when the visitor chooses another zone, and remembers it', async () => {
    await page.goto(`${demo.museum}/`);
    await schedule().getByRole('button', { name: 'Change' }).click();
    await schedule().getByRole('combobox').fill('london');
    await schedule()
      .getByRole('option', { name: /United Kingdom/ })
      .click();
    await schedule().getByText('Times in London time').waitFor();
    await directory().getByText('Times in London time').waitFor();
    assert.match(await schedule().locator('time[datetime="2026-12-08T19:00:00Z"]').first().innerText(), /7:00/);
    await page.reload();
    await schedule().getByText('Times in London time').waitFor();
  });

  it('finds a community by search and by filter, and says how many', async () => {
    await page.goto(`${demo.museum}/`);
    const search = directory().getByRole('searchbox');
    await search.fill('misinformation');
    await directory().getByText('1 of 10 communities').waitFor();
    await search.fill('');
    await directory().locator('summary', { hasText: 'Association' }).click();
    await directory().getByRole('checkbox', { name: /ASTC/ }).check();
    await directory().getByText('3 of 10 communities').waitFor();
    assert.equal(await directory().getByRole('heading', { name: 'GenAction' }).count(), 0);
  });

  it('opens a card to the whole community', async () => {
    await page.goto(`${demo.museum}/`);
    await directory().getByRole('button', { name: 'Science Connection', exact: true }).click();
    await directory().locator('cop-community').getByText('Use a growing resource library').waitFor();
  });

  it('opens the community that the address names', async () => {
    await page.goto(`${demo.museum}/#cop-genaction`);
    await directory().locator('cop-community').getByText('Members taking part in GenAction').waitFor();
  });

  it('saves a meeting as a calendar file', async () => {
    await page.goto(`${demo.museum}/`);
    await schedule()
      .getByRole('button', { name: /Add to calendar/ })
      .first()
      .click();
    const file = schedule().getByRole('link', { name: /Calendar file/ });
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    assert.match(download.suggestedFilename(), /^science-connection.*\.ics$/);
    const text = readFileSync(await download.path(), 'utf8');
    assert.match(text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(text, /\r\nDTSTART;TZID=America\/Toronto:20261208T140000\r\n/);
    assert.match(text, /\r\nEND:VCALENDAR\r\n$/);
    await schedule()
      .getByText(/^Your browser has the file science-connection/)
      .waitFor();
    assert.deepEqual(problems, []);
  });

  it('keeps a sign-up in the database', async () => {
    await page.goto(`${demo.museum}/`);
    await form().getByLabel('Your name').fill('Ada Tremblay');
    await form().getByLabel('Work e-mail').fill('ada@tidewater.example');
    await form().getByLabel('Organization').fill('Tidewater Science Museum');
    await form()
      .getByRole('checkbox', { name: /I agree to receive invitations/ })
      .check();
    await form().getByRole('button', { name: 'Join Science Connection' }).click();
    await form().getByText('ada@tidewater.example').waitFor();

    const [row, ...others] = await signUps();
    assert.ok(row);
    assert.deepEqual(others, []);
    assert.equal(row.email, 'ada@tidewater.example');
    assert.equal(row.community, 'science-connection');
    assert.equal(row.status, 'pending');
    assert.deepEqual(
      row.consents.map(({ purpose, granted, text }) => ({ purpose, granted, text })),
      [{ purpose: 'meeting-invitations', granted: true, text: 'I agree to receive invitations by e-mail' }],
    );
    assert.deepEqual(problems, []);
  });

  it('tells a visitor what is missing before anything is sent', async () => {
    await page.goto(`${demo.museum}/`);
    const before = (await signUps()).length;
    await form().getByRole('button', { name: 'Join Science Connection' }).click();
    await form()
      .getByRole('link', { name: /Enter your name/ })
      .click();
    assert.equal(
      await form()
        .getByLabel('Your name')
        .evaluate((input) => input.matches(':focus')),
      true,
    );
    assert.equal((await signUps()).length, before);
  });
});

describe('the museum’s page in French', () => {
  it('speaks French everywhere and writes the hours as French does', async () => {
    await page.goto(`${demo.museum}/fr/`);
    await directory().getByRole('heading', { name: 'Éducation et programmation' }).waitFor();
    assert.match(await schedule().locator('time[datetime="2026-12-08T19:00:00Z"]').first().innerText(), /15\sh/);
    await schedule()
      .getByText(/14\sh\sHE/)
      .first()
      .waitFor();
    assert.equal(
      await schedule()
        .getByText(/\b(Show|Details|Online)\b/)
        .count(),
      0,
    );
    assert.deepEqual(problems, []);
  });
});

describe('the associations’ pages', () => {
  it('CASC: moved, cancelled and usual meetings say so in words', async () => {
    await page.clock.setFixedTime('2027-02-01T12:00:00Z');
    await page.goto(`${demo.association}/casc/`);
    await schedule()
      .getByText(/Moved from .*February 9/)
      .waitFor();
    await schedule().getByRole('button', { name: 'Show more meetings' }).click();
    await schedule().getByText('Cancelled: annual conference week').waitFor();
    await schedule().getByRole('button', { name: 'Show more meetings' }).click();
    await schedule().getByText('Usually').first().waitFor();
  });

  it('ASTC: eighteen communities without a date, each with a way to join', async () => {
    await page.goto(`${demo.association}/astc/`);
    await directory().getByText('18 communities').waitFor();
    assert.equal(
      await directory()
        .getByRole('link', { name: /Join on the ASTC Community site/ })
        .count(),
      18,
    );
  });

  it('CSCCE: a past call that was moved stands on its new day', async () => {
    await page.goto(`${demo.association}/cscce/`);
    await schedule().locator('time[datetime="2020-09-23T18:00:00Z"]').first().waitFor();
    await schedule().getByText('Community profiles research project').waitFor();
  });

  it('CAUCE: the session stands as it was printed, whatever the visitor’s zone', async () => {
    await page.goto(`${demo.association}/cauce/`);
    await schedule().getByText('4:30–5:30 p.m.').first().waitFor();
    await schedule().getByText('Grand Ballroom').waitFor();
    assert.equal(await schedule().locator('time[datetime="2006-05-29T16:30:00"]').count(), 1);
  });

  it('a feed with mistakes shows what can be read, guesses no date, and follows no unsafe address', async () => {
    await page.goto(`${demo.association}/mixed/`);
    await directory().getByRole('heading', { name: 'Sound from end to end' }).waitFor();
    await schedule().getByText('Every other Wednesday at noon').waitFor();
    assert.equal(await page.locator('a[href^="javascript"]').count(), 0);
    assert.equal(await page.getByText('zoom.us').count(), 0);
    const instants = await schedule()
      .locator('time')
      .evaluateAll((times) => times.map((time) => (time as HTMLTimeElement).dateTime));
    assert.equal(
      instants.some((instant) => instant.startsWith('2026-12-15') || instant.startsWith('2027-03-02')),
      false,
    );
  });
});

describe('a page whose feed fails', () => {
  for (const name of ['missing', 'blocked', 'html', 'not-json', 'cut-off', 'not-a-feed', 'version', 'too-large', 'too-deep']) {
    it(`keeps the museum’s own words and tells the web team the cause: ${name}`, async () => {
      await page.goto(`${demo.museum}/fail/${name}/`);
      await page.locator('cop-directory').locator('[part=failed]').waitFor({ timeout: 20_000 });
      assert.equal(await page.getByText('Our staff take part in many communities.').isVisible(), true);
      // The words for the console are loaded when they are needed.
      const isTold = (): boolean => problems.some((problem) => /^COP-2\d\d <cop-feed>: /.test(problem));
      for (let tries = 0; tries < 50 && !isTold(); tries++) await page.waitForTimeout(100);
      assert.ok(isTold(), `the console says ${problems.join('; ')}`);
    });
  }
});
