import assert from 'node:assert/strict';
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import type { StoredSignUp } from '../../src/receiver/store/stored.ts';
import { pageOrigin, signUpBody, storedSignUps, temporaryFolder } from '../support/running-receiver.ts';

type Environment = Record<string, string>;

/** Runs the program from the project's folder, in an environment that holds no settings but those given. */
function run(args: readonly string[], settings: Environment = {}): ChildProcessWithoutNullStreams {
  const { PATH = '', TZ = '' } = process.env;
  return spawn(process.execPath, ['--import', 'tsx', 'src/receiver/cli.ts', ...args], { env: { PATH, TZ, ...settings } });
}

/** Runs the program to its end. */
async function finish(args: readonly string[], settings: Environment = {}) {
  const child = run(args, settings);
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output, errors };
}

/** Starts a receiver on a free port and waits for its address. */
async function serve(t: TestContext, databaseUrl: string) {
  const child = run(['serve', '--port=0'], { DATABASE_URL: databaseUrl, COP_RECEIVER_ORIGINS: pageOrigin, COP_RECEIVER_RATE_LIMIT: 'off' });
  t.after(() => child.kill('SIGKILL'));
  let output = '';
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const closed = once(child, 'close') as Promise<[number | null, string | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const address = /^listening on (\S+)$/m.exec(output);
      if (address) resolve(address[1]!);
    });
    void closed.then(() => reject(new Error(errors)));
  });
  const post = (body: unknown): Promise<Response> =>
    fetch(`${url}/v1/signups`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
  return { child, closed, url, post };
}

const databaseIn = async (t: TestContext): Promise<string> => `file:${join(await temporaryFolder(t), 'sign-ups.db')}`;

describe('cop-receiver serve', () => {
  it('has on disk what it answered 202 to, exactly once, when it is killed at any moment', async (t) => {
    const databaseUrl = await databaseIn(t);
    const answered = new Map<string, ReturnType<typeof signUpBody>>();
    const unanswered: ReturnType<typeof signUpBody>[] = [];
    for (const killAfter of [1, 7, 23]) {
      const { child, closed, post } = await serve(t, databaseUrl);
      const batch = [...unanswered.splice(0), ...Array.from({ length: 30 }, () => signUpBody())];
      let accepted = 0;
      await Promise.all(
        batch.map(async (body) => {
          const response = await post(body).catch(() => undefined);
          if (response?.status !== 202) return void unanswered.push(body);
          answered.set(body.submission_id, body);
          if (++accepted === killAfter) child.kill('SIGKILL');
        }),
      );
      assert.deepEqual(await closed, [null, 'SIGKILL']);
    }
    assert.ok(answered.size >= 31);
    // What the visitors try again arrives too, and nothing arrives twice.
    const { post } = await serve(t, databaseUrl);
    for (const body of [...unanswered, ...answered.values()]) assert.equal((await post(body)).status, 202);
    const ids = (await storedSignUps(databaseUrl)).map(({ submission_id }) => submission_id);
    assert.deepEqual(ids.toSorted(), [...answered.keys(), ...unanswered.map((body) => body.submission_id)].toSorted());
  });

  it('answers what is under way, then ends well, when it is told to stop', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { child, closed, url, post } = await serve(t, databaseUrl);
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

  it('keeps its database from other users', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { post } = await serve(t, databaseUrl);
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
      const { code, output, errors } = await finish(['serve'], settings);
      assert.deepEqual([code, output], [1, '']);
      assert.match(errors, sentence);
    }
  });
});

describe('cop-receiver list', () => {
  it('prints one object a line while a receiver runs', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { post } = await serve(t, databaseUrl);
    const bodies = [signUpBody(), signUpBody({ communities: ['a', 'b'], consents: [] })];
    for (const body of bodies) await post(body);
    const { code, output, errors } = await finish(['list', '--json'], { DATABASE_URL: databaseUrl });
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
    const { post } = await serve(t, databaseUrl);
    await post(signUpBody({ email: 'ana@museum.example' }));
    const { output } = await finish(['list', '--database-url', databaseUrl]);
    assert.match(output, /^20\S+Z\tpending\teducators\tana@museum\.example\n$/);
  });

  it('makes no database where there is none', async (t) => {
    const databaseUrl = await databaseIn(t);
    const { code, errors } = await finish(['list'], { DATABASE_URL: databaseUrl });
    assert.equal(code, 1);
    assert.match(errors, /^There is no database at /);
    await assert.rejects(stat(databaseUrl.slice('file:'.length)));
  });
});

describe('cop-receiver', () => {
  it('explains itself', async () => {
    const { code, output } = await finish(['--help']);
    assert.equal(code, 0);
    for (const word of ['serve', 'list [--json]', 'COP_RECEIVER_ORIGINS', 'DATABASE_URL', '--port']) assert.ok(output.includes(word), word);
  });
});
