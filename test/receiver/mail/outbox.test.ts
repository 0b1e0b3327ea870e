import assert from 'node:assert/strict';
import { it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { usualTimes } from '../../../src/receiver/mail/outbox-drain.ts';
import { describeOnEach } from '../../support/databases.ts';
import { deafPort, mailServer } from '../../support/mail-server.ts';
import { openedStore, runningReceiver, signUpBody, storedSignUps } from '../../support/running-receiver.ts';

/** The usual way of trying again, a thousand times faster. */
const fast = { ...usualTimes, pollMs: 30, firstWaitMs: 20, longestWaitMs: 2_000, leaseMs: 1_500 };

describeOnEach('the outbox', (database) => {
  it('keeps sign-ups while no mail server is there, and sends when one is, without being asked', async (t) => {
    const server = await mailServer(t);
    const databaseUrl = await database.fresh(t);
    const without = await runningReceiver(t, { databaseUrl });
    for (let n = 0; n < 3; n++) assert.equal((await without.post(signUpBody())).status, 202);
    await without.close();
    const nobody = await runningReceiver(t, { databaseUrl, smtpUrl: `smtp://127.0.0.1:${await deafPort()}` }, { times: fast });
    const body = signUpBody();
    assert.equal((await nobody.post(body)).status, 202);
    await sleep(300);
    assert.ok(nobody.log.some(({ event, reason }) => event === 'mail-waits' && /ECONNREFUSED|ESOCKET/.test(String(reason))));
    await nobody.close();
    await runningReceiver(t, { databaseUrl, smtpUrl: server.smtpUrl }, { times: fast });
    const mails = await server.until(4);
    assert.ok(mails.some(({ recipients }) => recipients[0] === body.email));
    assert.equal(new Set(mails.map(({ recipients }) => recipients[0])).size, 4);
  });

  it('tries again what is deferred, reset or left hanging, under the same Message-ID, and delivers it once', async (t) => {
    const server = await mailServer(t, 'defer', 'defer-data', 'reset', 'take');
    const { post, log } = await runningReceiver(t, { smtpUrl: server.smtpUrl }, { database, times: fast });
    await post(signUpBody());
    await server.until(1);
    await sleep(200);
    assert.deepEqual(server.attempts, ['defer', 'defer-data', 'reset', 'take']);
    assert.equal(server.arrived.length, 1);
    assert.doesNotMatch(JSON.stringify(log), /museum\.example/);
  });

  it('sends again what may have arrived, so that whoever gets it can tell that it is the same', async (t) => {
    const server = await mailServer(t, 'lost-answer', 'take');
    const { post } = await runningReceiver(t, { smtpUrl: server.smtpUrl }, { database, times: fast });
    await post(signUpBody());
    const [first, second] = await server.until(2);
    assert.match(first!.mail.messageId ?? '', /^<[\da-f-]{36}@127\.0\.0\.1>$/);
    assert.deepEqual(
      [second!.mail.messageId, second!.mail.text, second!.mail.date],
      [first!.mail.messageId, first!.mail.text, first!.mail.date],
    );
  });

  it('gives up an address that does not exist after three attempts, and forgets its links', async (t) => {
    const server = await mailServer(t, 'refuse');
    const databaseUrl = await database.fresh(t);
    const { post, log } = await runningReceiver(t, { databaseUrl, smtpUrl: server.smtpUrl }, { times: fast });
    await post(signUpBody());
    const store = await openedStore(t, databaseUrl);
    while ((await store.waitingMails()) > 0) await sleep(20);
    assert.deepEqual(server.attempts, ['refuse', 'refuse', 'refuse']);
    assert.ok(log.some(({ event, reason }) => event === 'mail-given-up' && reason === 'EENVELOPE RCPT TO 550'));
    assert.equal((await storedSignUps(databaseUrl))[0]?.status, 'pending');
  });

  it('is sent once by several receivers at once', async (t) => {
    const server = await mailServer(t);
    const databaseUrl = await database.fresh(t);
    const before = await runningReceiver(t, { databaseUrl });
    const bodies = Array.from({ length: 30 }, () => signUpBody());
    await Promise.all(bodies.map((body) => before.post(body)));
    const slow = { ...fast, leaseMs: 60_000 };
    await Promise.all([1, 2, 3].map(() => runningReceiver(t, { databaseUrl, smtpUrl: server.smtpUrl }, { times: slow })));
    await server.until(30);
    await sleep(200);
    assert.deepEqual(server.arrived.map(({ recipients }) => recipients[0]).toSorted(), bodies.map(({ email }) => email).toSorted());
  });

  it('is taken up by another receiver when one has died over it', async (t) => {
    const server = await mailServer(t, 'take');
    const databaseUrl = await database.fresh(t);
    const { post } = await runningReceiver(t, { databaseUrl });
    await post(signUpBody());
    const store = await openedStore(t, databaseUrl);
    const [claimed] = await store.claimMails({ now: Date.now(), count: 9, leaseMs: 1_000, farthestMs: 60_000 });
    assert.ok(claimed);
    assert.deepEqual(await store.claimMails({ now: Date.now(), count: 9, leaseMs: 1_000, farthestMs: 60_000 }), []);
    await runningReceiver(t, { databaseUrl, smtpUrl: server.smtpUrl }, { times: fast });
    await server.until(1);
    // Who comes back late does not undo what another has done.
    await store.settleMail(claimed, { later: Date.now(), error: 'late' }, Date.now());
    await sleep(200);
    assert.equal(await store.waitingMails(), 0);
    assert.equal(server.arrived.length, 1);
  });

  it('goes out soon although the clock jumped: back by a year, and ahead by ten', async (t) => {
    const server = await mailServer(t, 'defer', 'take', 'defer', 'take');
    let offset = Date.parse('2027-06-01T12:00:00Z');
    const now = (): number => offset + performance.now();
    const { post } = await runningReceiver(t, { smtpUrl: server.smtpUrl }, { database, times: fast, now });
    await post(signUpBody());
    offset = Date.parse('2026-06-01T12:00:00Z');
    await server.until(1);
    await post(signUpBody());
    offset = Date.parse('2037-06-01T12:00:00Z');
    // Its link has expired by then, so it is not sent; a new sign-up is.
    await post(signUpBody());
    await server.until(2);
  });

  it('finishes the mail that is being sent when the receiver stops, and leaves the others', async (t) => {
    const server = await mailServer(t);
    const databaseUrl = await database.fresh(t);
    const { post, close } = await runningReceiver(t, { databaseUrl, smtpUrl: server.smtpUrl }, { times: { ...fast, leaseMs: 60_000 } });
    await Promise.all(Array.from({ length: 10 }, () => post(signUpBody())));
    await close();
    const store = await openedStore(t, databaseUrl);
    assert.equal(server.arrived.length + (await store.waitingMails()), 10);
    await runningReceiver(t, { databaseUrl, smtpUrl: server.smtpUrl }, { times: { ...fast, leaseMs: 60_000 } });
    await server.until(10);
  });
});
