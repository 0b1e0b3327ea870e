import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { createClient } from '@libsql/client';
import { StoreUnavailableError } from '../../../src/receiver/store/sign-up-store.ts';
import { openSqliteStore } from '../../../src/receiver/store/sqlite-store.ts';
import { problemOf, runningReceiver, signUpBody, storedSignUps, temporaryFolder, testConfig } from '../../support/running-receiver.ts';

describe('the SQLite store', () => {
  it('keeps one row of 100 identical posts at once', async (t) => {
    const { post, signUps } = await runningReceiver(t);
    const body = signUpBody();
    const answers = await Promise.all(Array.from({ length: 100 }, () => post(body, { 'Idempotency-Key': `"${body.submission_id}"` })));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
    assert.deepEqual(
      (await signUps()).map(({ submission_id, consents }) => [submission_id, consents.length]),
      [[body.submission_id, 1]],
    );
  });

  it('keeps one row of an address that is sent under 50 ids at once', async (t) => {
    const { post, signUps } = await runningReceiver(t);
    await Promise.all(Array.from({ length: 50 }, () => post(signUpBody({ email: 'ana@museum.example' }))));
    assert.deepEqual(
      (await signUps()).map(({ consents }) => consents.length),
      [50],
    );
  });

  it('is written by two receivers at once', async (t) => {
    const { databaseUrl } = await testConfig(t);
    const [one, two] = [await runningReceiver(t, { databaseUrl }), await runningReceiver(t, { databaseUrl })];
    const body = signUpBody();
    const answers = await Promise.all(Array.from({ length: 40 }, (_, n) => (n % 2 ? one : two).post(n < 20 ? body : signUpBody())));
    assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([202]));
    assert.equal((await storedSignUps(databaseUrl)).length, 21);
  });

  it('lists more than a page in order', async (t) => {
    const { databaseUrl } = await testConfig(t);
    const store = await openSqliteStore(databaseUrl);
    const ids = Array.from({ length: 1_001 }, () => signUpBody().submission_id);
    for (const id of ids) {
      const request = {
        submissionId: id,
        communities: ['a'],
        email: `${id}@b.example`,
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
      assert.equal(await store.keep({ request, keys: [id], fingerprint: id, receivedAt: '2026-11-03T12:00:00.000Z' }), 'kept');
    }
    store.close();
    assert.deepEqual(
      (await storedSignUps(databaseUrl)).map(({ submission_id }) => submission_id),
      ids,
    );
  });

  it('keeps what an earlier process wrote, and applies each migration once', async (t) => {
    const config = await testConfig(t);
    for (const count of [1, 2]) {
      const { post, signUps } = await runningReceiver(t, config);
      await post(signUpBody());
      assert.equal((await signUps()).length, count);
    }
    const client = createClient({ url: config.databaseUrl });
    t.after(() => client.close());
    assert.equal((await client.execute('SELECT version FROM schema_migrations')).rows.length, 1);
    assert.equal((await client.execute('PRAGMA journal_mode')).rows[0]?.['journal_mode'], 'wal');
  });

  it('answers 503 while another program holds the database, and takes sign-ups again after', async (t) => {
    const { databaseUrl } = await testConfig(t);
    const { post, signUps, log } = await runningReceiver(t, { databaseUrl });
    const client = createClient({ url: databaseUrl });
    t.after(() => client.close());
    const lock = await client.transaction('write');
    const response = await post(signUpBody());
    assert.deepEqual([response.status, (await problemOf(response)).code], [503, 'unavailable']);
    assert.match(response.headers.get('Retry-After') ?? '', /^\d+$/);
    assert.ok(
      log.some((line) => /database is locked/.test(line)),
      log.join('\n'),
    );
    await lock.rollback();
    assert.equal((await post(signUpBody())).status, 202);
    assert.equal((await signUps()).length, 1);
  });

  it('refuses a file that is no database, a folder that is missing, and the schema of a newer version', async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, 'text.db'), 'This is a text and no database, however long one reads it. '.repeat(20));
    await assert.rejects(openSqliteStore(`file:${join(folder, 'text.db')}`), { name: 'StoreUnavailableError', message: /not a database/ });
    await assert.rejects(openSqliteStore(`file:${join(folder, 'missing/x.db')}`), {
      name: 'StoreUnavailableError',
      message: /folder .*missing does not exist/,
    });
    const newer = `file:${join(folder, 'newer.db')}`;
    (await openSqliteStore(newer)).close();
    const client = createClient({ url: newer });
    await client.execute("INSERT INTO schema_migrations VALUES (99, '2030-01-01T00:00:00Z')");
    client.close();
    await assert.rejects(openSqliteStore(newer), (error) => error instanceof StoreUnavailableError && /newer version/.test(error.message));
  });
});
