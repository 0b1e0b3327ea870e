import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { it, type TestContext } from 'node:test';
import { usualTimes } from '../../../src/receiver/mail/outbox-drain.ts';
import { describeOnEach, type TestedDatabase } from '../../support/databases.ts';
import { linksOf, mailServer } from '../../support/mail-server.ts';
import { runningReceiver, signUpBody } from '../../support/running-receiver.ts';

const DAY = 86_400_000;

/** A receiver whose mails arrive, and whose clock can be set. */
async function receiverWithMail(t: TestContext, database: TestedDatabase, rateLimit = false) {
  const clock = { now: Date.parse('2026-12-01T12:00:00Z') };
  const server = await mailServer(t);
  const times = { ...usualTimes, pollMs: 20 };
  const receiver = await runningReceiver(t, { smtpUrl: server.smtpUrl, rateLimit }, { database, now: () => clock.now, times });
  /** Signs up and waits for the mail. */
  const signUp = async (changes: Record<string, unknown> = {}) => {
    const before = server.arrived.length;
    const body = signUpBody({ locale: 'en-CA', ...changes });
    assert.equal((await receiver.post(body)).status, 202);
    const mail = (await server.until(before + 1))[before]!;
    return { body, mail, confirm: linksOf(mail).confirm!, withdraw: linksOf(mail).withdraw! };
  };
  const statuses = async () => (await receiver.signUps()).map(({ community, status }) => `${community} ${status}`);
  return { ...receiver, clock, server, signUp, statuses };
}

const press = (url: string, body = ''): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded' }, body });

const titleOf = async (response: Response): Promise<string> => /<h1>(.*?)<\/h1>/.exec(await response.text())?.[1] ?? '';

describeOnEach('the link of a mail', (database) => {
  it('shows a button, confirms only when it is pressed, and only once', async (t) => {
    const { signUp, statuses, signUps } = await receiverWithMail(t, database);
    const { confirm, body } = await signUp({ communities: ['educators', 'north'] });
    for (let n = 0; n < 3; n++) {
      const page = await fetch(confirm);
      assert.equal(page.status, 200);
      const html = await page.text();
      assert.match(html, /<h1>Confirm your sign-up<\/h1>/);
      assert.match(html, /educators[^]*north[^]*J’accepte[^]*<form method="post"[^]*<button/);
      assert.ok(html.includes(body.email));
    }
    assert.equal((await fetch(confirm, { method: 'HEAD' })).status, 200);
    assert.deepEqual(await statuses(), ['educators pending', 'north pending']);
    assert.equal(await titleOf(await press(confirm)), 'You are on the list');
    assert.deepEqual(await statuses(), ['educators confirmed', 'north confirmed']);
    assert.equal((await signUps())[0]?.confirmed_at, '2026-12-01T12:00:00.000Z');
    assert.equal(await titleOf(await press(confirm)), 'You are on the list');
    assert.equal(await titleOf(await fetch(confirm)), 'You are on the list');
  });

  it('tells who signs up again that nothing has changed, and changes nothing', async (t) => {
    const { signUp, signUps } = await receiverWithMail(t, database);
    const { confirm, body } = await signUp();
    await press(confirm);
    const before = await signUps();
    const again = await signUp({ email: body.email.toUpperCase(), name: 'Mallory', consents: [] });
    assert.equal(again.mail.mail.subject, 'You are already on the list: educators');
    assert.equal(again.confirm, undefined);
    assert.deepEqual(await signUps(), before);
  });

  it('withdraws when the button is pressed, and by one click of a mail program', async (t) => {
    const { signUp, statuses } = await receiverWithMail(t, database);
    for (const way of ['', 'List-Unsubscribe=One-Click']) {
      const { confirm, withdraw, mail } = await signUp();
      await press(confirm);
      assert.equal(await titleOf(await fetch(withdraw)), 'Leave the list');
      const header = (name: string): string | undefined => mail.mail.headers.find(({ key }) => key === name)?.value;
      assert.equal(header('list-unsubscribe'), `<${withdraw}>`);
      assert.equal(header('list-unsubscribe-post'), 'List-Unsubscribe=One-Click');
      const answer = await press(withdraw, way);
      assert.equal(answer.redirected, false);
      assert.equal(await titleOf(answer), 'You are off the list');
      assert.equal((await statuses()).at(-1), 'educators withdrawn');
      assert.equal(await titleOf(await fetch(confirm)), 'You are not on the list');
      assert.equal(await titleOf(await press(confirm)), 'You are not on the list');
    }
  });

  it('lets who has withdrawn sign up again', async (t) => {
    const { signUp, statuses } = await receiverWithMail(t, database);
    const { withdraw, body } = await signUp();
    await press(withdraw);
    const again = await signUp({ email: body.email });
    assert.deepEqual(await statuses(), ['educators pending']);
    await press(again.confirm);
    assert.deepEqual(await statuses(), ['educators confirmed']);
    await press(again.withdraw);
    assert.deepEqual(await statuses(), ['educators withdrawn']);
  });

  it('expires after seven days, and can be renewed', async (t) => {
    const { signUp, statuses, clock, server } = await receiverWithMail(t, database);
    const { confirm } = await signUp();
    clock.now += 7 * DAY;
    const page = await fetch(confirm);
    assert.deepEqual([page.status, await titleOf(page)], [410, 'This link has expired']);
    assert.equal((await press(confirm)).status, 410);
    assert.deepEqual(await statuses(), ['educators pending']);
    assert.equal(await titleOf(await press(confirm, 'action=renew')), 'A new link is on its way');
    const renewed = linksOf((await server.until(2))[1]!).confirm!;
    assert.equal(await titleOf(await fetch(confirm)), 'There is a newer link');
    await press(renewed);
    assert.deepEqual(await statuses(), ['educators confirmed']);
    assert.equal(await titleOf(await fetch(confirm)), 'You are on the list');
  });

  it('gives way to a newer one for the same community, and to none for another', async (t) => {
    const { signUp, statuses } = await receiverWithMail(t, database);
    const first = await signUp({ communities: ['a'] });
    const other = await signUp({ communities: ['b'], email: first.body.email });
    const newer = await signUp({ communities: ['a'], email: first.body.email });
    assert.equal((await press(first.confirm)).status, 410);
    assert.deepEqual(await statuses(), ['a pending', 'b pending']);
    await press(other.confirm);
    assert.deepEqual(await statuses(), ['a pending', 'b confirmed']);
    await press(newer.confirm);
    assert.deepEqual(await statuses(), ['a confirmed', 'b confirmed']);
  });

  it('is known by its whole token only', async (t) => {
    const { signUp, url, statuses } = await receiverWithMail(t, database);
    const { confirm, withdraw } = await signUp();
    const [token = '', other = ''] = [confirm, withdraw].map((link) => link.split('/').at(-1));
    assert.match(token, /^[\w-]{43}$/);
    for (const path of [`confirm/${token.slice(0, -1)}`, `confirm/${other}`, `withdraw/${token}`, 'confirm/%00', "confirm/'--"]) {
      assert.equal((await fetch(`${url}/${path}`)).status, 404, path);
      assert.equal((await press(`${url}/${path}`)).status, 404, path);
    }
    assert.deepEqual(await statuses(), ['educators pending']);
  });

  it('sends no more than a few mails a day to an address, however often it is signed up', async (t) => {
    const { post, server, signUp } = await receiverWithMail(t, database, true);
    const email = 'ana@museum.example';
    const mails = [];
    for (let n = 0; n < 5; n++) mails.push(await signUp({ email }));
    for (let n = 0; n < 3; n++) assert.equal((await post(signUpBody({ email }))).status, 202);
    // The latest link that was mailed is the one that works.
    assert.equal(await titleOf(await press(mails[4]!.confirm)), 'You are on the list');
    for (let n = 0; n < 2; n++) assert.equal((await post(signUpBody({ email }))).status, 202);
    await signUp();
    assert.equal(server.arrived.filter(({ recipients }) => recipients[0] === email).length, 6);
  });
});

describeOnEach('every page', (database) => {
  it('is framed by nobody, loads nothing, tells nobody where it was, and is kept by no one', async (t) => {
    const { signUp } = await receiverWithMail(t, database);
    const { confirm } = await signUp();
    for (const url of [confirm, `${confirm}x`]) {
      const page = await fetch(url);
      const { headers } = page;
      const [, style = ''] = /<style>([^]*?)<\/style>/.exec(await page.text()) ?? [];
      assert.ok(headers.get('Content-Security-Policy')?.includes(`'sha256-${createHash('sha256').update(style).digest('base64')}'`));
      assert.match(
        headers.get('Content-Security-Policy') ?? '',
        /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
      );
      assert.equal(headers.get('Referrer-Policy'), 'no-referrer');
      assert.match(headers.get('X-Robots-Tag') ?? '', /noindex/);
      assert.equal(headers.get('Cache-Control'), 'no-store');
      assert.equal(headers.has('Set-Cookie'), false);
    }
  });

  it('speaks the language of the form, or the one that is chosen on it', async (t) => {
    const { signUp, log } = await receiverWithMail(t, database);
    const { confirm, mail } = await signUp({ locale: 'fr-CA' });
    assert.match(mail.mail.subject ?? '', /^Confirmez votre inscription\u00a0: educators$/);
    assert.equal(await titleOf(await fetch(confirm)), 'Confirmez votre inscription');
    assert.equal(await titleOf(await fetch(`${confirm}?lang=en`)), 'Confirm your sign-up');
    assert.equal(await titleOf(await fetch(`${confirm}x`, { headers: { 'Accept-Language': 'fr' } })), 'Ce lien est inconnu');
    assert.doesNotMatch(JSON.stringify(log), new RegExp(confirm.split('/').at(-1)!));
  });
});
