import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { describe, it } from 'node:test';
import { setTimeout as sleep } from 'node:timers/promises';
import { problemOf, runningReceiver, signUpBody } from '../../support/running-receiver.ts';

/** Writes parts to a server, slowly where there are several, and gives everything that it answered until it hung up. */
async function converse(url: string, parts: Iterable<string | Buffer>, pauseMs = 0): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  // A server that has answered may reset what is still being written.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  for (const part of parts) {
    if (socket.destroyed || answer !== '') break;
    if (!socket.write(part)) await Promise.race([closed, new Promise((resolve) => socket.once('drain', resolve))]);
    if (pauseMs > 0) await sleep(pauseMs);
  }
  await closed;
  return answer;
}

const head = (headers: string): string => `POST /v1/signups HTTP/1.1\r\nHost: receiver\r\nContent-Type: application/json\r\n${headers}\r\n`;

function* endless(part: string | Buffer): Generator<string | Buffer> {
  for (;;) yield part;
}

function* times(n: number, part: Buffer): Generator<Buffer> {
  for (let i = 0; i < n; i++) yield part;
}

describe('a receiver under hostile requests', () => {
  it('answers 413 to a large body by its length, before it is sent', async (t) => {
    const { url } = await runningReceiver(t);
    assert.match(await converse(url, [head('Content-Length: 104857600\r\n')]), /^HTTP\/1\.1 413 /);
  });

  it('answers 413 to 100 MB without a length, having read no more than it takes to know', async (t) => {
    const { url, signUps } = await runningReceiver(t);
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, ' '), Buffer.from('\r\n')]);
    const answer = await converse(url, [head('Transfer-Encoding: chunked\r\n'), ...times(1_600, chunk), '0\r\n\r\n']);
    assert.match(answer, /^HTTP\/1\.1 413 /);
    assert.deepEqual(await signUps(), []);
  });

  it('takes 16 KiB and no byte more', async (t) => {
    const { post } = await runningReceiver(t);
    const text = JSON.stringify(signUpBody({ consents: [] }));
    assert.equal((await post(text.padEnd(16 * 1024))).status, 202);
    const response = await post(text.padEnd(16 * 1024 + 1));
    assert.deepEqual([response.status, (await problemOf(response)).code], [413, 'too-large']);
  });

  it('gives up on a body that trickles in', async (t) => {
    const { url } = await runningReceiver(t, { bodyTimeoutMs: 300 });
    assert.match(
      await converse(url, [head('Content-Length: 10000\r\n'), ...times(1_000, Buffer.from(' '))], 50),
      /^HTTP\/1\.1 408 [^]*"too-slow"/,
    );
  });

  it('gives up on a head that never ends', async (t) => {
    const { url } = await runningReceiver(t, { headTimeoutMs: 300 });
    const answer = await converse(
      url,
      (function* () {
        yield 'POST /v1/signups HTTP/1.1\r\n';
        yield* endless('X-Header: x\r\n');
      })(),
      50,
    );
    assert.match(answer, /^HTTP\/1\.1 408 /);
  });

  it('goes on after a connection that breaks off in the body', async (t) => {
    const { url, post, signUps } = await runningReceiver(t);
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    socket.write(`${head('Content-Length: 500\r\n')}{"v":1,`, () => socket.destroy());
    await new Promise((resolve) => socket.once('close', resolve));
    assert.equal((await post(signUpBody())).status, 202);
    assert.equal((await signUps()).length, 1);
  });

  it('refuses line breaks wherever a mail or a log could show them', async (t) => {
    const { post, signUps } = await runningReceiver(t);
    const injected = 'x\r\nBcc: everyone@museum.example';
    for (const [changes, pointer] of [
      [{ email: `a@b.example\r\nBcc: c@d.example` }, '/email'],
      [{ name: injected }, '/name'],
      [{ organization: injected }, '/organization'],
      [{ communities: [injected] }, '/communities/0'],
      [{ locale: injected }, '/locale'],
      [{ source: { page: injected } }, '/source/page'],
    ] as const) {
      const response = await post(signUpBody(changes));
      assert.equal(response.status, 422, pointer);
      assert.deepEqual(
        (await problemOf(response)).errors?.map((error) => error.pointer),
        [pointer],
      );
    }
    assert.deepEqual(await signUps(), []);
  });

  it('takes SQL, markup and prototypes for the words that they are', async (t) => {
    const { post, signUps } = await runningReceiver(t);
    const text = JSON.stringify(
      signUpBody({ name: "'); DROP TABLE sign_ups; --", organization: '<script>alert(1)</script>', fields: { constructor: 'x' } }),
    );
    assert.equal((await post(text)).status, 202);
    const response = await post(text.replace('"constructor"', '"__proto__"'));
    assert.deepEqual(
      (await problemOf(response)).errors?.map(({ pointer, code }) => [pointer, code]),
      [['/fields/__proto__', 'name-format']],
    );
    assert.equal((await signUps()).length, 1);
  });
});
