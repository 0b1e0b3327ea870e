import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it, type TestContext } from 'node:test';
import Database from 'libsql';
import { StoreUnavailableError } from '../../../src/receiver/store/store-error.ts';
import { openStore } from '../../../src/receiver/store/store.ts';
import { sqlite } from '../../support/databases.ts';
import { problemOf, runningReceiver, signUpBody, temporaryFolder } from '../../support/running-receiver.ts';

/** Another program that uses the database's file. */
function otherProgram(t: TestContext, databaseUrl: string) {
  const connection = new Database(databaseUrl.slice('file:'.length));
  t.after(() => connection.close());
  return connection;
}

describe('SQLite', () => {
  it('writes ahead, and to the disk at every commit', async (t) => {
    const databaseUrl = await sqlite.fresh(t);
    const store = await openStore(databaseUrl);
    await store.close();
    const connection = otherProgram(t, databaseUrl);
    assert.equal((connection.prepare('PRAGMA journal_mode').get() as { journal_mode: string }).journal_mode, 'wal');
    assert.equal((connection.prepare('PRAGMA synchronous').get() as { synchronous: number }).synchronous, 2);
  });

  it('waits for another program that writes for a moment', async (t) => {
    const { post, databaseUrl } = await runningReceiver(t);
    const connection = otherProgram(t, databaseUrl);
    connection.exec('BEGIN EXCLUSIVE');
    const answer = post(signUpBody());
    setTimeout(() => connection.exec('ROLLBACK'), 500);
    assert.equal((await answer).status, 202);
  });

  it('answers 503 while another program holds the database, 409 to the same key meanwhile, and takes sign-ups again after', async (t) => {
    const { post, signUps, log, url, databaseUrl } = await runningReceiver(t);
    const connection = otherProgram(t, databaseUrl);
    connection.exec('BEGIN EXCLUSIVE');
    const [body, another] = [signUpBody(), signUpBody()];
    const answers = await Promise.all([post(body), post(another), post(body)]);
    assert.deepEqual(
      answers.map(({ status }) => status),
      [503, 503, 409],
    );
    assert.equal((await problemOf(answers[0])).code, 'unavailable');
    assert.equal((await problemOf(answers[2])).code, 'running');
    for (const { headers } of answers) assert.match(headers.get('Retry-After') ?? '', /^\d+$/);
    assert.ok(
      log.some(({ event, reason }) => event === 'database-failed' && /database is locked/.test(String(reason))),
      JSON.stringify(log),
    );
    connection.exec('ROLLBACK');
    for (const each of [body, another]) assert.equal((await post(each)).status, 202);
    assert.equal((await signUps()).length, 2);
    assert.equal((await fetch(`${url}/healthz`)).status, 200);
  });

  it('refuses a file that is no database, a folder that is missing, and the schema of a newer version', async (t) => {
    const folder = await temporaryFolder(t);
    await writeFile(join(folder, 'text.db'), 'This is a text and no database, however long one reads it. '.repeat(20));
    await assert.rejects(openStore(`file:${join(folder, 'text.db')}`), { name: 'StoreUnavailableError', message: /not a database/ });
    await assert.rejects(openStore(`file:${join(folder, 'missing/x.db')}`), {
      name: 'StoreUnavailableError',
      message: /folder .*missing does not exist/,
    });
    const newer = `file:${join(folder, 'newer.db')}`;
    await (await openStore(newer)).close();
    otherProgram(t, newer).exec("INSERT INTO schema_migrations VALUES ('9999-later', '2030-01-01T00:00:00Z')");
    await assert.rejects(openStore(newer), (error) => error instanceof StoreUnavailableError && /newer version/.test(error.message));
  });
});
