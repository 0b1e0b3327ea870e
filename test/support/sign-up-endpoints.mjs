// For the test server: places on this machine to send sign-ups to, on origins of their own, as in life. One is the receiver
// itself; the other does to a request whatever a server can do to it. Tests call them through test/support/sign-up-endpoints.ts.
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer, hang, reset } from './odd-receiver.ts';

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

/** A treatment by its name, or an answer as an address holds it: `{status, headers, body}` in base64url after a `~`. */
function treatmentOf(name) {
  if (!name.startsWith('~')) return treatments[name];
  const { status, headers, body } = JSON.parse(Buffer.from(name.slice(1), 'base64url').toString());
  return answer(status, headers, body);
}

/**
 * A server with an address `/CORS/TREATMENT,TREATMENT…/KEY` for whatever a test needs: the attempts under a key are treated
 * in turn, the last treatment again and again. CORS is `open`, `simple` (no leave in a preflight) or `private` (no leave at
 * all). What comes after the key belongs to services that look at their address. A GET is answered `{"result":"success"}`.
 */
function startOddServer() {
  const attempts = new Map();
  const server = createServer((request, response) => {
    const [, cors, names = '', key] = /^\/(open|simple|private)\/([\w~,-]+)\/([\w-]+)/.exec(request.url) ?? [];
    if (cors !== 'private') {
      response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
      response.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    }
    if (cors === 'open') response.setHeader('Access-Control-Allow-Headers', 'Content-Type, Idempotency-Key, Accept-Language');
    // On a connection that was used before, browsers try a reset request again by themselves.
    response.setHeader('Connection', 'close');
    if (request.method === 'GET') return answer(200, json, { result: 'success' })(response, request);
    if (request.method !== 'POST' || !key) return void response.writeHead(204).end();
    let body = '';
    request.on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const before = attempts.get(key) ?? [];
      attempts.set(key, [...before, { body, headers: request.headers }]);
      treatmentOf(names.split(',').at(before.length) ?? names.split(',').at(-1))(response, request);
    });
  });
  return { server, attempts };
}

/** The receiver itself, on a database of its own. Not imported before a test asks for it. */
async function startOwnReceiver(origin) {
  const [{ readConfig }, { startReceiver }, { storedProposals, storedSignUps }] = await Promise.all([
    import('../../src/receiver/config.ts'),
    import('../../src/receiver/receiver.ts'),
    import('./running-receiver.ts'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'cop-sign-ups-'));
  const databaseUrl = `file:${join(folder, 'test.db')}`;
  const settings = readConfig({
    COP_RECEIVER_PORT: '0',
    COP_RECEIVER_ORIGINS: origin,
    COP_RECEIVER_RATE_LIMIT: 'off',
    DATABASE_URL: databaseUrl,
  });
  if (!settings.ok) throw new Error(settings.error.join('\n'));
  const receiver = await startReceiver(settings.value);
  return {
    url: receiver.url,
    stored: async (email) => (await storedSignUps(databaseUrl)).filter((signUp) => signUp.email === email),
    proposals: async (email) => (await storedProposals(databaseUrl)).filter((proposal) => proposal.email === email),
    async close() {
      await receiver.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** @returns {import('@web/test-runner-core').TestRunnerPlugin} */
export function signUpEndpoints() {
  let origin, odd, starting;
  const receiver = () => (starting ??= startOwnReceiver(origin));
  return {
    name: 'sign-up-endpoints',
    async serverStart({ config }) {
      origin = `http://${config.hostname}:${config.port}`;
      odd = startOddServer();
      await once(odd.server.listen(0, '127.0.0.1'), 'listening');
    },
    async serverStop() {
      odd.server.close();
      odd.server.closeAllConnections();
      await (await starting?.catch(() => undefined))?.close();
    },
    async executeCommand({ command, payload }) {
      switch (command) {
        case 'odd-origin':
          return `http://127.0.0.1:${odd.server.address().port}`;
        case 'receiver-origin':
          return (await receiver()).url;
        case 'sign-up-attempts':
          return odd.attempts.get(payload) ?? [];
        case 'stored-sign-ups':
          return (await receiver()).stored(payload);
        case 'stored-proposals':
          return (await receiver()).proposals(payload);
        default:
          return undefined;
      }
    },
  };
}
