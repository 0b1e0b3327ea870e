import { setTimeout as sleep } from 'node:timers/promises';
import type { Kysely, Transaction } from 'kysely';
import type { Tables } from './schema.ts';
import { isBusy } from './sqlite-error.ts';

type Work = (trx: Transaction<Tables>) => Promise<unknown>;

interface Job {
  readonly work: Work;
  readonly done: (result: unknown) => void;
  readonly failed: (error: unknown) => void;
}

/** How many jobs are committed together. */
const MOST = 64;

/**
 * How long is waited for more, in milliseconds. SQLite holds up the process while it works, and Node takes one new connection
 * at each turn of its loop: without a pause those who come last in a rush would wait until it is over.
 */
const PAUSE_MS = 3;

/**
 * Commits together what arrives together: in SQLite there is one writer, and it is the wait for the disk that takes its time.
 * In the order in which they came; none is told that it is done before the disk has it.
 */
export class GroupCommit {
  readonly #db: Kysely<Tables>;
  readonly #jobs: Job[] = [];
  #isRunning = false;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  /** Does `work` in a transaction that it may share with others. It may be begun again when one of the others fails. */
  run<T>(work: (trx: Transaction<Tables>) => Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#jobs.push({ work, done: resolve as Job['done'], failed: reject });
      if (!this.#isRunning) void this.#runAll();
    });
  }

  async #runAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#jobs.length > 0) {
      await sleep(PAUSE_MS);
      await this.#runSome(this.#jobs.splice(0, MOST));
    }
    this.#isRunning = false;
  }

  async #runSome(jobs: readonly Job[]): Promise<void> {
    try {
      const results = await this.#db.transaction().execute(async (trx) => {
        const each: unknown[] = [];
        for (const { work } of jobs) each.push(await work(trx));
        return each;
      });
      jobs.forEach(({ done }, index) => done(results[index]));
    } catch (error) {
      // Each by itself, so that only the one that cannot be done fails; a database that is locked is locked for all.
      if (jobs.length > 1 && !isBusy(error)) for (const job of jobs) await this.#runSome([job]);
      else jobs.forEach(({ failed }) => failed(error));
    }
  }
}
