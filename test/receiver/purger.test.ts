import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { LogEvent } from '../../src/receiver/log.ts';
import { Purger } from '../../src/receiver/purger.ts';
import { sqlite } from '../support/databases.ts';
import { openedStore, runningReceiver, signUpBody } from '../support/running-receiver.ts';

const HOUR = 3_600_000;

describe('the hourly purge', () => {
  it('believes no clock that has just jumped', async (t) => {
    const databaseUrl = await sqlite.fresh(t);
    const { post, signUps } = await runningReceiver(t, { databaseUrl });
    await post(signUpBody());
    const log: LogEvent[] = [];
    const clock = { now: Date.now(), monotonic: 0 };
    const purger = new Purger(
      await openedStore(t, databaseUrl),
      (event) => log.push(event),
      () => clock.now,
      () => clock.monotonic,
    );
    const anHourLater = async (jump = 0): Promise<number> => {
      clock.now += HOUR + jump;
      clock.monotonic += HOUR;
      await purger.tick();
      return (await signUps()).length;
    };
    assert.equal(await anHourLater(), 1);
    assert.equal(await anHourLater(365 * 24 * HOUR), 1);
    assert.deepEqual(
      log.map(({ event }) => event),
      ['clock-jumped'],
    );
    for (let n = 1; n < 24; n++) assert.equal(await anHourLater(), 1);
    // A day on, it is the time.
    assert.equal(await anHourLater(), 0);
  });
});
