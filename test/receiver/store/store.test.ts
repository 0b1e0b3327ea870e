import assert from 'node:assert/strict';
import { it } from 'node:test';
import { openStore } from '../../../src/receiver/store/store.ts';
import { describeOnEach } from '../../support/databases.ts';
import { openedStore, runningReceiver, signUpBody, storedSignUps, testConfig } from '../../support/running-receiver.ts';

describeOnEach('the store', (database) => {
  it('keeps one row of 100 identical posts at once', async (t) => {
    const { post, signUps } = await runningReceiver(t, {}, { database });
    const body = signUpBody();
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(body, { 'Idempotency-Key': `"${body.submission_id}"` })));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
    assert.deepEqual(
      (await signUps()).map(({ submission_id, consents }) => [submission_id, consents.length]),
      [[body.submission_id, 1]],
    );
  });

  it('keeps one row of an address that is sent under 50 ids at once, in both orders of its communities', async (t) => {
    const { post, signUps } = await runningReceiver(t, {}, { database });
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) => post(signUpBody({ email: 'ana@museum.example', communities: n % 2 ? ['a', 'b'] : ['b', 'a'] }))),
    );
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
    assert.deepEqual(
      (await signUps()).map(({ community, consents }) => [community, consents.length]),
      [
        ['a', 50],
        ['b', 50],
      ],
    );
  });

  it('is opened and written by two receivers at once', async (t) => {
    const { databaseUrl } = await testConfig(t, {}, database);
    const [one, two] = await Promise.all([runningReceiver(t, { databaseUrl }), runningReceiver(t, { databaseUrl })]);
    const body = signUpBody();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? one : two).post(n < 20 ? body : signUpBody())));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
    assert.equal((await storedSignUps(databaseUrl)).length, 21);
  });

  it('lists more than a page in order', async (t) => {
    const store = await openedStore(t, await database.fresh(t));
    const ids = Array.from({ length: 501 }, () => signUpBody().submission_id);
    const person = {
      name: '',
      organization: '',
      fields: {},
      locale: '',
      consents: [],
      page: '',
      widget: '',
      elapsedMs: null,
      isTrap: false,
    };
    for (const id of ids) {
      const request = { ...person, submissionId: id, communities: ['a'], email: `${id}@b.example` };
      assert.equal(await store.keepSignUp({ request, keys: [id], fingerprint: id, receivedAt: '2026-11-03T12:00:00.000Z' }), 'kept');
    }
    const listed = [];
    for await (const { submission_id } of store.listSignUps()) listed.push(submission_id);
    assert.deepEqual(listed, ids);
  });

  it('keeps what an earlier process wrote', async (t) => {
    const config = await testConfig(t, {}, database);
    for (const count of [1, 2]) {
      const { post, signUps, close } = await runningReceiver(t, config);
      await post(signUpBody());
      assert.equal((await signUps()).length, count);
      await close();
    }
  });

  it('puts its schema in place once, however many begin at the same time', async (t) => {
    const databaseUrl = await database.fresh(t);
    const stores = await Promise.all(Array.from({ length: 8 }, () => openStore(databaseUrl)));
    await Promise.all(stores.map((store) => store.check()));
    await Promise.all(stores.map((store) => store.close()));
  });
});
