import assert from 'node:assert/strict';
import type { RequestListener } from 'node:http';
import { afterEach, describe, it } from 'node:test';
import { requestFeed, type RequestOptions } from '../../../src/feed/load/request.ts';
import { startServer, type LoopbackServer } from '../../support/loopback-server.ts';
import { ManualTimers, until } from '../../support/manual-timers.ts';

let server: LoopbackServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

const nothing = new AbortController().signal;

/** Asks a server that answers by `listener`, with time in the hands of the test. */
async function ask(
  listener: RequestListener,
  options: Partial<RequestOptions> = {},
): Promise<{ timers: ManualTimers; server: LoopbackServer; answer: ReturnType<typeof requestFeed>; inits: RequestInit[] }> {
  const timers = new ManualTimers();
  const inits: RequestInit[] = [];
  const started = (server = await startServer(listener));
  const ports = {
    timers,
    clock: timers,
    fetch: (url: string, init: RequestInit) => {
      inits.push(init);
      return fetch(url, init);
    },
  };
  return { timers, server: started, inits, answer: requestFeed(`${started.origin}/feed.json`, { signal: nothing, ...options }, ports) };
}

/** The pause before the next attempt, once it has begun. */
async function pauseIn(timers: ManualTimers): Promise<number> {
  await until(() => timers.running.some((millis) => millis !== 8000));
  return timers.running.find((millis) => millis !== 8000) ?? 0;
}

describe('requestFeed', () => {
  it('gives the text, its tag and where it came from in the end', async () => {
    const { server, answer, timers } = await ask((request, response) => {
      if (request.url === '/feed.json') response.writeHead(302, { location: '/moved/feed.json' }).end();
      else response.writeHead(200, { etag: '"1"' }).end('\uFEFF{"é": "漢"}');
    });
    assert.deepEqual(await answer, { ok: true, value: { text: '{"é": "漢"}', url: `${server.origin}/moved/feed.json`, etag: '"1"' } });
    assert.deepEqual(timers.running, []);
  });

  it('sends no cookies, and nothing that would need a preflight', async () => {
    const { server, answer, inits } = await ask((_, response) => response.end('{}'), { revalidate: true, etag: '"1"' });
    await answer;
    const [{ credentials, cache, headers } = {}] = inits;
    assert.deepEqual({ credentials, cache }, { credentials: 'omit', cache: 'no-cache' });
    assert.deepEqual(Object.keys(headers ?? {}), ['accept']);
    assert.equal(server.requests[0]?.headers['if-none-match'], undefined);
  });

  it('leaves what has the known tag unread', async () => {
    const { answer } = await ask((_, response) => response.writeHead(200, { etag: '"1"' }).end('{}'), { etag: '"1"' });
    assert.deepEqual(await answer, { ok: true, value: 'unchanged' });
  });

  it('does not ask again for what is not there', async () => {
    const { server, answer } = await ask((_, response) => response.writeHead(404).end('gone'));
    assert.deepEqual(await answer, { ok: false, error: { kind: 'http-status', url: `${server.origin}/feed.json`, status: 404 } });
    assert.equal(server.requests.length, 1);
  });

  it('asks again after what may pass, each time later', async () => {
    const setbacks: unknown[] = [];
    let attempts = 0;
    const { timers, server, answer } = await ask(
      (_, response) => (++attempts < 3 ? response.writeHead([500, 429][attempts - 1] ?? 0).end() : response.end('{}')),
      { onSetback: ({ status }) => setbacks.push(status) },
    );
    const first = await pauseIn(timers);
    assert.ok(first >= 500 && first < 1000, `${first}`);
    timers.advance(first);
    const second = await pauseIn(timers);
    assert.ok(second >= 1000 && second < 2000, `${second}`);
    timers.advance(second);
    assert.ok((await answer).ok);
    assert.equal(server.requests.length, 3);
    assert.deepEqual(setbacks, [500, 429]);
  });

  it('gives up after two retries', async () => {
    const { timers, server, answer } = await ask((request) => request.socket.destroy());
    timers.advance(await pauseIn(timers));
    timers.advance(await pauseIn(timers));
    const result = await answer;
    assert.ok(!result.ok && result.error.kind === 'unreachable' && result.error.detail);
    assert.equal(server.requests.length, 3);
  });

  it('waits as long as the server asks, in seconds or until a date', async () => {
    const dates = new ManualTimers();
    const waits = ['3', new Date(dates.now() + 7000).toUTCString()];
    let attempts = 0;
    const { timers, answer } = await ask((_, response) => {
      const wait = waits[attempts++];
      if (wait) response.writeHead(503, { 'retry-after': wait }).end();
      else response.end('{}');
    });
    assert.equal(await pauseIn(timers), 3000);
    timers.advance(3000);
    assert.equal(await pauseIn(timers), 4000);
    timers.advance(4000);
    assert.ok((await answer).ok);
  });

  it('does not wait for a server that asks for minutes', async () => {
    const { server, answer } = await ask((_, response) => response.writeHead(503, { 'retry-after': '120' }).end());
    const result = await answer;
    assert.ok(!result.ok && result.error.status === 503);
    assert.equal(server.requests.length, 1);
  });

  it('gives each attempt eight seconds, also when the answer has begun', async () => {
    let attempts = 0;
    const { timers, server, answer } = await ask((_, response) => {
      if (attempts++) response.writeHead(200).write('{"copFeed":');
    });
    for (const attempt of [1, 2, 3]) {
      await until(() => server.requests.length === attempt);
      timers.advance(7999);
      assert.deepEqual(timers.running, [8000]);
      timers.advance(1);
      if (attempt < 3) timers.advance(await pauseIn(timers));
    }
    assert.deepEqual(await answer, { ok: false, error: { kind: 'timeout', url: `${server.origin}/feed.json` } });
  });

  it('stops reading what is too large while it comes', async () => {
    let closed = false;
    const { server, answer } = await ask((_, response) => {
      response.on('close', () => (closed = true));
      const more = (): void => {
        while (!closed && response.write('x'.repeat(100_000)));
      };
      response.on('drain', more);
      more();
    });
    assert.deepEqual(await answer, { ok: false, error: { kind: 'too-large', url: `${server.origin}/feed.json` } });
    await until(() => closed, 'the server notices that nobody reads');
  });

  it('ends with its signal: the request is dropped and no other follows', async () => {
    const controller = new AbortController();
    let closed = false;
    const { timers, server, answer } = await ask((_, response) => void response.on('close', () => (closed = true)), {
      signal: controller.signal,
    });
    await until(() => server.requests.length === 1);
    controller.abort();
    assert.equal((await answer).ok, false);
    await until(() => closed, 'the connection is closed');
    assert.deepEqual(timers.running, []);
  });

  it('ends with its signal during a pause too', async () => {
    const controller = new AbortController();
    const { timers, server, answer } = await ask((_, response) => response.writeHead(500).end(), { signal: controller.signal });
    await pauseIn(timers);
    controller.abort();
    assert.equal((await answer).ok, false);
    assert.deepEqual(timers.running, []);
    assert.equal(server.requests.length, 1);
  });
});
