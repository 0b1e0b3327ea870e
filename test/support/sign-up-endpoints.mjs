// For the test server: places on this machine to send sign-ups to, on origins of their own, as in life. One is the receiver
// itself; the other does to a request whatever a server can do to it. Tests call them through test/support/sign-up-endpoints.ts.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../src/receiver/config.ts';
import { startReceiver } from '../../src/receiver/receiver.ts';
import { answer, hang, reset } from './odd-receiver.ts';
import { storedSignUps } from './running-receiver.ts';

const json = { 'Content-Type': 'application/json' };
const confirmed = answer(202, json, { status: 'pending_confirmation' });

/** What can be done to an attempt, by the name that an address gives it. @type {Record<string, import('./odd-receiver.ts').Treatment>} */
const treatments = {
  confirm: confirmed,
  'confirm-late': (response, request) => void setTimeout(() => confirmed(response, request), 400),
  reject: answer(422, json, {
    errors: [
      { pointer: '/email', code: 'taken', detail: 'This address is on our list of addresses that bounce.' },
      { pointer: '/consents/0', code: 'consent-required' },
    ],
  }),
  refuse: answer(403, json, {}),
  busy: answer(429, { ...json, 'Retry-After': '30' }, {}),
  fail: answer(500),
  html: answer(200, { 'Content-Type': 'text/html' }, '<!doctype html><p>Welcome to the network.'),
  hang,
  reset,
};

/**
 * A server with an address `/TREATMENT,TREATMENT…/KEY` for whatever a test needs: the attempts under a key are treated in
 * turn, the last treatment again and again. `private/` before it leaves out the CORS headers.
 */
function startOddServer() {
  const attempts = new Map();
  const server = createServer((request, response) => {
    const [, isPrivate, names, key] = /^\/(private\/)?([a-z,-]+)\/([\w-]+)$/.exec(request.url) ?? [];
    if (!isPrivate) {
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
      response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key, Accept-Language');
      response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    }
    // On a connection that was used before, browsers try a reset request again by themselves.
    response.setHeader('Connection', 'close');
    if (request.method !== 'POST' || !key) return void response.writeHead(204).end();
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const before = attempts.get(key) ?? [];
      attempts.set(key, [...before, body]);
      treatments[names.split(',').at(before.length) ?? names.split(',').at(-1)](response, request);
    });
  });
  return { server, attempts };
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function signUpEndpoints() {
  let folder, receiver, odd, databaseUrl;
  return {
    name: 'sign-up-endpoints',
    async serverStart({ config }) {
      folder = await mkdtemp(join(tmpdir(), 'cop-sign-ups-'));
      databaseUrl = `file:${join(folder, 'test.db')}`;
      const settings = readConfig({
        COP_RECEIVER_PORT: '0',
        COP_RECEIVER_ORIGINS: `http://${config.hostname}:${config.port}`,
        COP_RECEIVER_RATE_LIMIT: 'off',
        DATABASE_URL: databaseUrl,
      });
      if (!settings.ok) throw new Error(settings.error.join('\n'));
      receiver = await startReceiver(settings.value);
      odd = startOddServer();
      await once(odd.server.listen(0, '127.0.0.1'), 'listening');
    },
    async serverStop() {
      odd.server.close();
      odd.server.closeAllConnections();
      await receiver.close();
      await rm(folder, { recursive: true, force: true });
    },
    async executeCommand({ command, payload }) {
      switch (command) {
        case 'sign-up-origins':
          return { receiver: receiver.url, odd: `http://127.0.0.1:${odd.server.address().port}` };
        case 'sign-up-attempts':
          return (odd.attempts.get(payload) ?? []).map((body) => JSON.parse(body));
        case 'stored-sign-ups':
          return (await storedSignUps(databaseUrl)).filter(({ email }) => email === payload);
        default:
          return undefined;
      }
    },
  };
}
