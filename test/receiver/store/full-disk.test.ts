import assert from 'node:assert/strict';
import { BlockList } from 'node:net';
import { describe, it } from 'node:test';
import { Kysely, sql } from 'kysely';
import Database from 'libsql';
import { createReceiverApp } from '../../../src/receiver/http/app.ts';
import type { LogEvent } from '../../../src/receiver/log.ts';
import { migrate } from '../../../src/receiver/store/migrations.ts';
import type { Tables } from '../../../src/receiver/store/schema.ts';
import { LibsqlDialect } from '../../../src/receiver/store/sqlite-dialect.ts';
import { Store } from '../../../src/receiver/store/store.ts';
import { sqlite } from '../../support/databases.ts';
import { problemOf, signUpBody, storedSignUps } from '../../support/running-receiver.ts';

describe('a full disk', () => {
  it('is answered by 503; what was acknowledged stays, and sign-ups are taken again when there is room', async (t) => {
    const databaseUrl = await sqlite.fresh(t);
    // SQLite's own limit of a file stands in for the disk's: the same failure (SQLITE_FULL) in the same places.
    const room = { pages: 60 };
    class SmallDisk extends Database {
      constructor(path: string) {
        super(path);
        this.exec(`PRAGMA max_page_count = ${room.pages}`);
      }
    }
    const db = new Kysely<Tables>({ dialect: new LibsqlDialect(SmallDisk, databaseUrl.slice('file:'.length)) });
    await migrate(db, 'sqlite');
    const store = new Store({ kind: 'sqlite', db }, {});
    t.after(() => store.close());
    const log: LogEvent[] = [];
    const app = createReceiverApp(
      { origins: [], rateLimit: false, trustedProxies: new BlockList(), bodyTimeoutMs: 5_000, log: (event) => log.push(event) },
      store,
    );
    const post = async (body: unknown): Promise<Response> =>
      app.request('/v1/signups', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

    const acknowledged: string[] = [];
    const refused: ReturnType<typeof signUpBody>[] = [];
    for (let round = 0; refused.length < 20; round++) {
      const bodies = Array.from({ length: 5 }, () => signUpBody({ name: 'x'.repeat(200) }));
      const answers = await Promise.all(bodies.map(post));
      for (const [index, answer] of answers.entries()) {
        if (answer.status === 202) acknowledged.push(bodies[index]!.submission_id);
        else {
          assert.deepEqual([answer.status, answer.headers.has('Retry-After'), (await problemOf(answer)).code], [503, true, 'unavailable']);
          refused.push(bodies[index]!);
        }
      }
      assert.ok(round < 500, 'the disk is never full');
    }
    assert.ok(log.some(({ event, reason }) => event === 'database-failed' && /disk is full/.test(String(reason))));
    const stored = async () => (await storedSignUps(databaseUrl)).map(({ submission_id }) => submission_id).toSorted();
    assert.deepEqual(await stored(), acknowledged.toSorted());
    assert.equal((await app.request('/healthz')).status, 200);

    room.pages = 10_000;
    await sql`PRAGMA max_page_count = 10000`.execute(db);
    for (const body of refused) assert.equal((await post(body)).status, 202);
    assert.deepEqual(await stored(), [...acknowledged, ...refused.map(({ submission_id }) => submission_id)].toSorted());
  });
});
