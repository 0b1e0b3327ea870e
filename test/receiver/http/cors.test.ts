import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { pageOrigin, problemOf, runningReceiver, signUpBody } from '../../support/running-receiver.ts';

const preflight = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'content-type,idempotency-key' };

describe('the pages that may send', () => {
  it('are told so by the preflight, headers and all, without credentials', async (t) => {
    const { url } = await runningReceiver(t);
    const { status, headers } = await fetch(`${url}/v1/signups`, { method: 'OPTIONS', headers: { Origin: pageOrigin, ...preflight } });
    assert.equal(status, 204);
    assert.equal(headers.get('Access-Control-Allow-Origin'), pageOrigin);
    assert.equal(headers.get('Access-Control-Allow-Methods'), 'POST');
    assert.match(headers.get('Access-Control-Allow-Headers') ?? '', /Content-Type.*Idempotency-Key/);
    assert.equal(headers.has('Access-Control-Allow-Credentials'), false);
    assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
  });

  it('can read every answer, and the headers that retries need', async (t) => {
    const { post } = await runningReceiver(t);
    for (const [body, headers] of [
      [signUpBody(), {}],
      ['{', {}],
      [signUpBody(), { 'Idempotency-Key': 'x' }],
      ['x'.repeat(20_000), {}],
    ] as const) {
      const response = await post(body, { Origin: pageOrigin, ...headers });
      assert.equal(response.headers.get('Access-Control-Allow-Origin'), pageOrigin, String(response.status));
      assert.equal(response.headers.get('Access-Control-Expose-Headers'), 'Idempotency-Key, Retry-After');
      assert.match(response.headers.get('Vary') ?? '', /\bOrigin\b/);
    }
  });
});

describe('the pages that may not', () => {
  const others = [
    'https://museum.example.evil.example',
    'http://museum.example',
    'https://museum.example:8443',
    'https://MUSEUM.example',
    'null',
  ];

  it('are refused by the preflight', async (t) => {
    const { url } = await runningReceiver(t);
    for (const origin of others) {
      const { status, headers } = await fetch(`${url}/v1/signups`, { method: 'OPTIONS', headers: { Origin: origin, ...preflight } });
      assert.deepEqual([status, headers.has('Access-Control-Allow-Origin')], [403, false], origin);
      assert.match(headers.get('Vary') ?? '', /\bOrigin\b/);
    }
  });

  it('are refused by the server too: a simple request needs no preflight', async (t) => {
    const { post, signUps } = await runningReceiver(t);
    for (const origin of others) {
      const response = await post(signUpBody(), { Origin: origin, 'Content-Type': 'text/plain' });
      assert.deepEqual([response.status, (await problemOf(response)).code], [403, 'origin-refused'], origin);
    }
    assert.deepEqual(await signUps(), []);
  });
});
