import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { StoredProposal, StoredSignUp } from '../../src/receiver/store/stored.ts';
import { describeOnEach } from '../support/databases.ts';
import { type ArrivedMail, mailServer } from '../support/mail-server.ts';
import { signUpsInABurst, signUpsUnderKills } from '../support/many-sign-ups.ts';
import { parseCsv } from '../support/parse-csv.ts';
import { finishReceiver, spawnReceiver } from '../support/receiver-process.ts';
import {
  openedStore,
  pageOrigin,
  proposalBody,
  runningReceiver,
  signUpBody,
  storedSignUps,
  temporaryFolder,
} from '../support/running-receiver.ts';

/** Starts a receiver on a free port and waits for its address. */
async function serve(t: TestContext, settings: Record<string, string>) {
  const receiver = await spawnReceiver({ COP_RECEIVER_ORIGINS: pageOrigin, ...settings });
  t.after(() => receiver.child.kill('SIGKILL'));
  const url = await receiver.url;
  const post = (body: unknown): Promise<Response> =>
    fetch(`${url}/v1/signups`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return { ...receiver, url, post };
}

const databaseIn = async (t: TestContext): Promise<string> => `file:${join(await temporaryFolder(t), 'sign-ups.db')}`;

/** `COP_KILLS=200` for the whole proof: see scripts/bench/receiver.ts. */
const kills = Number(process.env['COP_KILLS'] ?? 4);

describeOnEach('cop-receiver serve', (database) => {
  it('has on disk what it answered 202 to, exactly once, however often it is killed', async (t) => {
    const figures = await signUpsUnderKills({ databaseUrl: await database.fresh(t), posts: kills * 5, kills });
    assert.deepEqual(figures, { ...figures, acknowledged: kills * 5, stored: kills * 5, lost: 0, doubled: 0, kills });
  });

  it('loses and doubles nothing in a burst from many clients', async (t) => {
    const figures = await signUpsInABurst({ databaseUrl: await database.fresh(t), posts: 200, clients: 100 });
    assert.deepEqual(figures, { ...figures, acknowledged: 200, stored: 200, lost: 0, doubled: 0 });
  });
});

describe('cop-receiver serve', () => {
  it('answers what is under way, then ends well, when it is told to stop', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { child, closed, url, post } = await serve(t, { DATABASE_URL: databaseUrl });
    await post(signUpBody());
    const body = JSON.stringify(signUpBody());
    let finishBody = (): void => undefined;
    const slowBody = new ReadableStream({
      start(controller) {
        controller.enqueue(Buffer.from(body.slice(0, 20)));
        finishBody = () => {
          controller.enqueue(Buffer.from(body.slice(20)));
          controller.close();
        };
      },
    });
    const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: slowBody, duplex: 'half' } as RequestInit;
    const underWay = fetch(`${url}/v1/signups`, init);
    // By the time that a second request is answered, the first has been seen.
    await fetch(`${url}/healthz`);
    child.kill('SIGTERM');
    await assert.rejects(async () => {
      for (;;) await fetch(`${url}/healthz`, { headers: { Connection: 'close' } });
    });
    finishBody();
    assert.equal((await underWay).status, 202);
    assert.deepEqual(await closed, [0, null]);
    assert.equal((await storedSignUps(databaseUrl)).length, 2);
  });

  it('says where it listens, who may send, and that mails wait', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { url, printed, post, child, closed } = await serve(t, { DATABASE_URL: databaseUrl });
    assert.match(printed.output, new RegExp(`^listening on ${url}\\n`));
    await post(signUpBody({ email: 'ana@museum.example' }));
    child.kill('SIGTERM');
    assert.deepEqual(await closed, [0, null]);
    assert.match(printed.output, /taking sign-ups from pages of https:\/\/museum\.example\nmails wait in the outbox.*SMTP_URL/);
    const events = printed.errors
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      events.map(({ level, event, path, status }) => [level, event, path, status]),
      [
        ['info', 'request', '/v1/signups', 202],
        ['info', 'stopping', undefined, undefined],
        ['info', 'stopped', undefined, undefined],
      ],
    );
    assert.doesNotMatch(printed.errors, /museum\.example/);
  });

  it('mails what an earlier process took in, through the server of its settings', async (t) => {
    const [databaseUrl, server] = [await databaseIn(t), await mailServer(t)];
    const { post, child, closed } = await serve(t, { DATABASE_URL: databaseUrl });
    await post(signUpBody({ locale: 'en' }));
    child.kill('SIGKILL');
    await closed;
    await serve(t, {
      DATABASE_URL: databaseUrl,
      SMTP_URL: server.smtpUrl,
      COP_RECEIVER_PUBLIC_URL: 'https://sign-up.association.example/cop/',
      COP_RECEIVER_MAIL_FROM: 'Communautés <cop@association.example>',
      COP_RECEIVER_FEED: 'demo/feeds/casc.cop-feed.json',
    });
    const [{ mail }] = (await server.until(1)) as [ArrivedMail];
    assert.deepEqual(mail.from, { name: 'Communautés', address: 'cop@association.example' });
    assert.match(mail.text ?? '', /^https:\/\/sign-up\.association\.example\/cop\/confirm\/[\w-]{43}$/m);
    assert.match(mail.messageId ?? '', /@sign-up\.association\.example>$/);
  });

  it('keeps its database from other users', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { post } = await serve(t, { DATABASE_URL: databaseUrl });
    await post(signUpBody());
    assert.equal((await stat(databaseUrl.slice('file:'.length))).mode & 0o077, 0);
  });

  it('says in a sentence what is wrong with its settings, its port or its database', async (t) => {
    const taken = createServer().listen(0, '127.0.0.1');
    t.after(() => taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const databaseUrl = await databaseIn(t);
    for (const [settings, sentence] of [
      [{ COP_RECEIVER_PORT: 'http' }, /^COP_RECEIVER_PORT is “http”\. Write a number from 0 to 65535\.\n$/],
      [{ COP_RECEIVER_PORT: String(port), DATABASE_URL: databaseUrl }, new RegExp(`^Port ${port} is in use\\. .*\\n$`)],
      [{ DATABASE_URL: `${databaseUrl}/x/y.db` }, /^The database .* cannot be used\. The folder .* does not exist\.\n$/],
    ] as const) {
      const { code, output, errors } = await finishReceiver(['serve'], settings);
      assert.deepEqual([code, output], [1, '']);
      assert.match(errors, sentence);
    }
  });
});

describe('cop-receiver list', () => {
  it('prints one object a line while a receiver runs', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { post } = await serve(t, { DATABASE_URL: databaseUrl });
    const bodies = [signUpBody(), signUpBody({ communities: ['a', 'b'], consents: [] })];
    for (const body of bodies) await post(body);
    const { code, output, errors } = await finishReceiver(['list', '--json'], { DATABASE_URL: databaseUrl });
    assert.deepEqual([code, errors], [0, '']);
    const lines = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as StoredSignUp);
    assert.deepEqual(lines, await storedSignUps(databaseUrl));
    assert.deepEqual(
      lines.map(({ submission_id, community }) => [submission_id, community]),
      [
        [bodies[0]!.submission_id, 'educators'],
        [bodies[1]!.submission_id, 'a'],
        [bodies[1]!.submission_id, 'b'],
      ],
    );
    assert.deepEqual(Object.keys(lines[0]!), [
      'submission_id',
      'email',
      'community',
      'status',
      'received_at',
      'confirmed_at',
      'consents',
      'name',
      'organization',
      'fields',
      'locale',
    ]);
  });

  it('prints a line for people without --json', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { post } = await serve(t, { DATABASE_URL: databaseUrl });
    await post(signUpBody({ email: 'ana@museum.example' }));
    const { output } = await finishReceiver(['list', '--database-url', databaseUrl]);
    assert.match(output, /^20\S+Z\tpending\teducators\tana@museum\.example\n$/);
  });

  it('makes no database where there is none', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { code, errors } = await finishReceiver(['list'], { DATABASE_URL: databaseUrl });
    assert.equal(code, 1);
    assert.match(errors, /^There is no database at /);
    await assert.rejects(stat(databaseUrl.slice('file:'.length)));
  });
});

describeOnEach('the staff’s commands', (database) => {
  it('withdraw from one list or all, erase everything, and tell no address', async (t) => {
    const databaseUrl = await database.fresh(t);
    const DATABASE_URL = databaseUrl;
    const { post } = await runningReceiver(t, { databaseUrl });
    const email = 'Ana@Museum.example';
    await post(signUpBody({ email, communities: ['a', 'b', 'c'] }));
    await post(signUpBody({ email, communities: ['d'] }));
    await post(signUpBody({ email: 'bo@museum.example', communities: ['a'] }));
    const statuses = async () => (await storedSignUps(databaseUrl)).map(({ community, status }) => `${community} ${status}`);
    const one = await finishReceiver(['withdraw', 'ana@museum.example', '--community=b'], { DATABASE_URL });
    assert.deepEqual(one, { code: 0, output: 'Withdrew 1 sign-up.\n', errors: '' });
    assert.deepEqual(await statuses(), ['a pending', 'b withdrawn', 'c pending', 'd pending', 'a pending']);
    assert.equal((await finishReceiver(['withdraw', email], { DATABASE_URL })).output, 'Withdrew 3 sign-ups.\n');
    assert.equal((await finishReceiver(['withdraw', email], { DATABASE_URL })).code, 1);
    assert.equal(
      (await finishReceiver(['erase', 'ANA@museum.example'], { DATABASE_URL })).output,
      'Erased 4 sign-ups and 2 submissions.\n',
    );
    assert.deepEqual(await statuses(), ['a pending']);
    assert.deepEqual(await finishReceiver(['erase', email], { DATABASE_URL }), {
      code: 1,
      output: 'Nothing is kept about this address.\n',
      errors: '',
    });
    if (databaseUrl.startsWith('file:')) {
      const bytes = await Promise.all(
        ['', '-wal'].map((end) => readFile(`${databaseUrl.slice('file:'.length)}${end}`).catch(() => Buffer.alloc(0))),
      );
      assert.ok(!Buffer.concat(bytes).toString('latin1').toLowerCase().includes('ana@museum'));
    }
  });

  it('purge deletes what nobody confirmed in thirty days, with all that belongs to it, and nothing else', async (t) => {
    const databaseUrl = await database.fresh(t);
    const day = 86_400_000;
    let now = Date.now() - 31 * day;
    const { post } = await runningReceiver(t, { databaseUrl }, { now: () => now });
    const store = await openedStore(t, databaseUrl);
    await post(signUpBody({ communities: ['a'] }));
    const stays = signUpBody({ communities: ['b'] });
    await post(stays);
    await store.withdrawAddress(stays.email, undefined, now);
    await post(signUpBody({ email: stays.email, communities: ['b'] }));
    now = Date.now() - 29 * day;
    await post(signUpBody({ communities: ['c'] }));
    const { output } = await finishReceiver(['purge'], { DATABASE_URL: databaseUrl });
    assert.match(output, /^Deleted 1 unconfirmed sign-up, 1 submission and /);
    assert.deepEqual(
      (await storedSignUps(databaseUrl)).map(({ community, status }) => `${community} ${status}`),
      ['b withdrawn', 'c pending'],
    );
  });

  it('list and export proposals', async (t) => {
    const databaseUrl = await database.fresh(t);
    const { propose } = await runningReceiver(t, { databaseUrl });
    const body = proposalBody();
    const response = await propose(body);
    assert.deepEqual([response.status, await response.json()], [202, { status: 'received', submission_id: body.submission_id }]);
    assert.equal((await propose(body)).status, 202);
    const { output } = await finishReceiver(['list', '--proposals', '--json'], { DATABASE_URL: databaseUrl });
    const [proposal, ...others] = output
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as StoredProposal);
    assert.deepEqual([proposal?.proposal, proposal?.email, others], [body.proposal, body.email, []]);
    const csv = parseCsv((await finishReceiver(['export', '--proposals'], { DATABASE_URL: databaseUrl })).output);
    assert.deepEqual(csv[1]?.slice(0, 2), [body.submission_id, body.email]);
  });
});

describe('cop-receiver', () => {
  it('explains itself', async () => {
    const { code, output } = await finishReceiver(['--help']);
    assert.equal(code, 0);
    for (const word of [
      'serve',
      'list [--json]',
      'export',
      'withdraw EMAIL',
      'erase EMAIL',
      'SMTP_URL',
      '--config',
      'COP_RECEIVER_ORIGINS',
      'DATABASE_URL',
      '--port',
    ])
      assert.ok(output.includes(word), word);
  });
});
