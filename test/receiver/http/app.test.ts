import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { it, type TestContext } from 'node:test';
import type { ReceiverConfig } from '../../../src/receiver/config.ts';
import { describeOnEach } from '../../support/databases.ts';
import { problemOf, runningReceiver, signUpBody } from '../../support/running-receiver.ts';

const form = { 'Content-Type': 'application/x-www-form-urlencoded' };

describeOnEach('POST /v1/signups', (database) => {
  const running = (t: TestContext, changes: Partial<ReceiverConfig> = {}) => runningReceiver(t, changes, { database });

  it('keeps a sign-up and its consents, and answers 202', async (t) => {
    const { post, signUps } = await running(t);
    const body = signUpBody({ communities: ['educators', 'north'] });
    const response = await post(body, { 'Idempotency-Key': `"${body.submission_id}"` });
    assert.equal(response.status, 202);
    assert.equal(response.headers.get('Idempotency-Key'), `"${body.submission_id}"`);
    assert.deepEqual(await response.json(), { status: 'pending_confirmation', submission_id: body.submission_id });
    const stored = await signUps();
    assert.deepEqual(
      stored.map(({ community }) => community),
      ['educators', 'north'],
    );
    const { received_at, consents, ...signUp } = stored[0]!;
    assert.match(received_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.deepEqual(signUp, {
      submission_id: body.submission_id,
      email: body.email,
      community: 'educators',
      status: 'pending',
      confirmed_at: null,
      name: body.name,
      organization: body.organization,
      fields: body.fields,
      locale: body.locale,
    });
    assert.deepEqual(consents, [{ ...body.consents[0], received_at }]);
  });

  it('takes JSON in text/plain, as a page without preflight sends it', async (t) => {
    const { post, signUps } = await running(t);
    const response = await post(signUpBody(), { 'Content-Type': 'text/plain;charset=UTF-8' });
    assert.equal(response.status, 202);
    assert.equal((await signUps()).length, 1);
  });

  it('takes a form, with lists repeated or as JSON', async (t) => {
    const { post, signUps } = await running(t);
    const id = randomUUID();
    const consents = JSON.stringify([{ purpose: 'news', granted: false, text: 'Send news', sender: 'Association' }]);
    const pairs = new URLSearchParams({
      v: '1',
      submission_id: id,
      email: 'ana@museum.example',
      member: 'yes',
      elapsed_ms: '12',
      consents,
    });
    pairs.append('communities', 'educators');
    pairs.append('communities', 'north');
    assert.equal((await post(pairs.toString(), form)).status, 202);
    assert.deepEqual(
      (await signUps()).map(({ community, consents: [consent] }) => [community, consent?.granted]),
      [
        ['educators', false],
        ['north', false],
      ],
    );
    // The same content in JSON, under the same id, is the same submission.
    const again = {
      submission_id: id,
      communities: ['north', 'educators'],
      email: 'ana@museum.example',
      fields: { member: 'yes' },
      consents: JSON.parse(consents) as unknown,
    };
    assert.equal((await post(again)).status, 202);
    assert.equal((await signUps()).length, 2);
  });

  it('answers the same 202 to a known address and keeps one sign-up, with what was agreed to each time', async (t) => {
    const { post, signUps } = await running(t);
    const first = signUpBody({ email: 'Ana@Museum.example' });
    await post(first);
    const response = await post(signUpBody({ email: 'ana@museum.EXAMPLE', name: 'Somebody else' }));
    assert.equal(response.status, 202);
    assert.equal(((await response.json()) as { status: string }).status, 'pending_confirmation');
    const stored = await signUps();
    assert.deepEqual(
      stored.map(({ submission_id, email, consents }) => [submission_id, email, consents.length]),
      [[first.submission_id, 'Ana@Museum.example', 2]],
    );
  });

  it('answers the same 202 to a filled honeypot and keeps nothing', async (t) => {
    const { post, signUps } = await running(t);
    const body = signUpBody({ hp: 'http://spam.example' });
    const response = await post(body);
    assert.equal(response.status, 202);
    assert.deepEqual(await response.json(), { status: 'pending_confirmation', submission_id: body.submission_id });
    assert.deepEqual(await signUps(), []);
  });

  it('answers an attempt that is repeated as the first, wherever it was sent from and however long it took', async (t) => {
    const { post, signUps } = await running(t);
    const body = signUpBody();
    for (const changes of [{}, { elapsed_ms: 99_999 }, { source: { page: 'https://other.example/' } }]) {
      assert.equal((await post({ ...body, ...changes })).status, 202);
    }
    const stored = await signUps();
    assert.deepEqual(
      stored.map(({ consents }) => consents.length),
      [1],
    );
  });

  it('refuses other content under a key that was used, by header or by id, and keeps the first', async (t) => {
    const { post, signUps } = await running(t);
    const key = { 'Idempotency-Key': `"${randomUUID()}"` };
    const body = signUpBody();
    await post(body, key);
    for (const [other, headers] of [
      [{ ...body, name: 'Bo' }, {}],
      [{ ...body, consents: [] }, key],
      [signUpBody(), key],
    ] as const) {
      const response = await post(other, headers);
      assert.equal(response.status, 422);
      const { code, errors } = await problemOf(response);
      assert.equal(code, 'key-reused');
      assert.equal(errors?.[0]?.pointer, '/submission_id');
    }
    assert.deepEqual(
      (await signUps()).map(({ email }) => email),
      [body.email],
    );
  });

  it('keeps nothing of a sign-up with errors, so that its key is still free', async (t) => {
    const { post, signUps } = await running(t);
    const body = signUpBody();
    assert.equal((await post({ ...body, email: 'ana' })).status, 422);
    assert.equal((await post(body)).status, 202);
    assert.equal((await signUps()).length, 1);
  });

  it('names every error by a pointer into the body', async (t) => {
    const { post } = await running(t);
    const response = await post(signUpBody({ email: 'ana', name: 'a'.repeat(201), communities: ['No spaces'] }));
    assert.equal(response.status, 422);
    assert.equal(response.headers.get('Content-Type'), 'application/problem+json; charset=utf-8');
    const { status, code, errors } = await problemOf(response);
    assert.deepEqual({ status, code }, { status: 422, code: 'invalid' });
    assert.deepEqual(
      errors?.map((error) => [error.pointer, error.code, error.max]),
      [
        ['/email', 'email-format', undefined],
        ['/name', 'too-long', 200],
        ['/communities/0', 'id-format', undefined],
      ],
    );
  });

  it('speaks the language that the visitor reads', async (t) => {
    const { post } = await running(t);
    const inFrench = await post(signUpBody({ email: 'ana' }), { 'Accept-Language': 'fr-CA, en;q=0.5' });
    assert.equal(inFrench.headers.get('Content-Language'), 'fr');
    assert.match((await problemOf(inFrench)).errors?.[0]?.detail ?? '', /adresse courriel/);
    const inEnglish = await post(signUpBody({ email: 'ana' }), { 'Accept-Language': 'de' });
    assert.equal(inEnglish.headers.get('Content-Language'), 'en');
    assert.match((await problemOf(inEnglish)).errors?.[0]?.detail ?? '', /e-mail address/);
  });

  it('answers 400 to what is no JSON, no UTF-8 or no key', async (t) => {
    const { post, url } = await running(t);
    for (const text of ['', '{', "{'v':1}", '[1,]', '{"v":1}}', '\u0000', 'NaN', '['.repeat(16_000)]) {
      const response = await post(text);
      assert.deepEqual([response.status, (await problemOf(response)).code], [400, 'not-json'], text.slice(0, 20));
    }
    const latin1 = Buffer.from(JSON.stringify(signUpBody({ name: 'Zoé' })), 'latin1');
    const response = await fetch(`${url}/v1/signups`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: latin1 });
    assert.equal(response.status, 400);
    assert.equal((await post('consents=%5B&v=1', form)).status, 400);
    for (const key of [randomUUID(), '"1"', '""', `"${randomUUID()}`, 'x y']) {
      const refused = await post(signUpBody(), { 'Idempotency-Key': key });
      assert.deepEqual([refused.status, (await problemOf(refused)).code], [400, 'bad-key'], key);
    }
  });

  it('answers 405 and says which method it takes', async (t) => {
    const { url } = await running(t);
    for (const method of ['GET', 'PUT', 'DELETE', 'PATCH']) {
      const response = await fetch(`${url}/v1/signups`, { method });
      assert.deepEqual([response.status, response.headers.get('Allow')], [405, 'POST, OPTIONS'], method);
    }
  });

  it('answers 415 to other kinds of content, charsets and encodings', async (t) => {
    const { post, url } = await running(t);
    for (const headers of [
      { 'Content-Type': 'application/xml' },
      { 'Content-Type': 'multipart/form-data; boundary=x' },
      { 'Content-Type': 'application/json; charset=latin1' },
      { 'Content-Encoding': 'gzip' },
    ]) {
      const response = await post(signUpBody(), headers);
      assert.deepEqual([response.status, (await problemOf(response)).code], [415, 'media-type']);
    }
    const untyped = await fetch(`${url}/v1/signups`, { method: 'POST', body: Buffer.from('{}') });
    assert.equal(untyped.status, 415);
  });

  it('turns away too many from one network and says when to come again', async (t) => {
    const { post } = await running(t, { rateLimit: true });
    const answers = await Promise.all(Array.from({ length: 70 }, () => post('{}')));
    const refused = answers.filter(({ status }) => status === 429);
    assert.ok(refused.length > 0 && answers.length - refused.length >= 60);
    assert.equal((await problemOf(refused[0]!)).code, 'too-many');
    assert.match(refused[0]!.headers.get('Retry-After') ?? '', /^[1-5]$/);
  });

  it('turns away too many for one e-mail address', async (t) => {
    const { post } = await running(t, { rateLimit: true });
    const statuses = [];
    for (let n = 0; n < 11; n++)
      statuses.push((await post(signUpBody({ email: n % 2 ? 'ana@museum.example' : 'ANA@museum.example' }))).status);
    assert.deepEqual(statuses, [...Array<number>(10).fill(202), 429]);
  });

  it('logs neither e-mail addresses nor those of the network', async (t) => {
    const { post, log, url } = await running(t);
    await post(signUpBody({ email: 'ana@museum.example' }));
    await post(signUpBody({ email: 'ana@museum.example extra' }));
    await fetch(`${url}/v1/signups?email=ana@museum.example`, { method: 'POST' });
    assert.equal(log.length, 3);
    for (const { event, method, path } of log) assert.deepEqual([event, method, path], ['request', 'POST', '/v1/signups']);
    assert.deepEqual(
      log.map(({ status }) => status),
      [202, 422, 415],
    );
    assert.doesNotMatch(JSON.stringify(log), /museum\.example|127\.0\.0\.1/);
  });
});

describeOnEach('the other addresses', (database) => {
  it('say that the database answers, and that there is nothing else', async (t) => {
    const { url } = await runningReceiver(t, {}, { database });
    const health = await fetch(`${url}/healthz`);
    assert.deepEqual([health.status, await health.json()], [200, { status: 'ok' }]);
    const nothing = await fetch(`${url}/v1/signup`);
    assert.deepEqual([nothing.status, (await problemOf(nothing)).code], [404, 'not-found']);
  });
});
