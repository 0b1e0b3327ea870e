import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '../../src/receiver/store/open-database.ts';
import { type ReceiverProcess, spawnReceiver } from './receiver-process.ts';
import { signUpBody } from './running-receiver.ts';

type Body = ReturnType<typeof signUpBody>;

/** What was acknowledged with 202, and what became of it. */
export interface Figures {
  readonly acknowledged: number;
  readonly stored: number;
  /** Acknowledged, and not in the database with its key, its consent and its mail. */
  readonly lost: number;
  /** More than once in the database, as sign-up, consent or mail. */
  readonly doubled: number;
}

/** Posts a sign-up through `agent`. @returns the status; 0 where there was no answer. */
function post(url: string, body: Body, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': `"${body.submission_id}"` };
    const sent = request(`${url}/v1/signups`, { method: 'POST', agent, headers, timeout: 60_000 }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
      response.on('error', () => resolve(0));
    });
    sent.on('error', () => resolve(0));
    sent.on('timeout', () => sent.destroy());
    sent.end(JSON.stringify(body));
  });
}

/** Compares what was acknowledged with what the database holds. */
async function count(databaseUrl: string, acknowledged: ReadonlySet<string>): Promise<Figures> {
  const { db } = await openDatabase(databaseUrl);
  const idsIn = async (table: 'sign_ups' | 'consents' | 'outbox' | 'idempotency_keys'): Promise<readonly string[]> =>
    (await db.selectFrom(table).select('submission_id').execute()).map((row) => row.submission_id);
  const tables = await Promise.all((['sign_ups', 'consents', 'outbox', 'idempotency_keys'] as const).map(idsIn));
  await db.destroy();
  const sets = tables.map((ids) => new Set(ids));
  const lost = [...acknowledged].filter((id) => !sets.every((ids) => ids.has(id)));
  const doubled = tables.reduce((sum, ids, index) => sum + ids.length - sets[index]!.size, 0);
  return { acknowledged: acknowledged.size, stored: sets[0]!.size, lost: lost.length, doubled };
}

/** A number from 0 to 1, the same sequence for the same seed. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Posts sign-ups from 20 clients, each again and again until it is acknowledged, and some of them once more after that, while
 * the receiver is killed (SIGKILL) at random moments, while it starts too, and started again.
 */
export async function signUpsUnderKills(options: {
  databaseUrl: string;
  posts: number;
  kills: number;
  seed?: number;
}): Promise<Figures & { readonly kills: number; readonly attempts: number }> {
  const { databaseUrl, posts, kills, seed = 1 } = options;
  const chance = random(seed);
  const agent = new Agent({ keepAlive: true, maxSockets: 20 });
  const bodies = Array.from({ length: posts }, () => signUpBody());
  const waiting = [...bodies];
  const acknowledged = new Set<string>();
  let [attempts, killed] = [0, 0];
  let receiver: ReceiverProcess | undefined;
  let isOver = false;

  const client = async (): Promise<void> => {
    while (!isOver) {
      const url = await receiver?.url.catch(() => undefined);
      const body = waiting.shift() ?? bodies[Math.floor(chance() * posts)]!;
      const status = url === undefined ? 0 : await post(url, body, agent);
      attempts++;
      if (status === 202) acknowledged.add(body.submission_id);
      else {
        if (!acknowledged.has(body.submission_id)) waiting.push(body);
        await sleep(5);
      }
    }
  };
  // As many posts as there are kills for, so that there is always something under way.
  const pace = async (): Promise<void> => {
    while (killed < kills) {
      receiver = await spawnReceiver({ DATABASE_URL: databaseUrl });
      if (chance() > 0.1) await receiver.url;
      await sleep(chance() * 150);
      receiver.child.kill('SIGKILL');
      await receiver.closed;
      killed++;
    }
    receiver = await spawnReceiver({ DATABASE_URL: databaseUrl });
    await receiver.url;
    while (acknowledged.size < posts) await sleep(20);
    isOver = true;
  };
  await Promise.all([pace(), ...Array.from({ length: 20 }, client)]);
  receiver?.child.kill('SIGTERM');
  await receiver?.closed;
  agent.destroy();
  return { ...(await count(databaseUrl, acknowledged)), kills: killed, attempts };
}

/** Posts sign-ups from many clients at once, each its next as soon as the one before is answered. */
export async function signUpsInABurst(options: {
  databaseUrl: string;
  posts: number;
  clients: number;
}): Promise<Figures & { readonly p50: number; readonly p99: number; readonly perSecond: number }> {
  const { databaseUrl, posts, clients } = options;
  const receiver = await spawnReceiver({ DATABASE_URL: databaseUrl });
  const url = await receiver.url;
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const waiting = Array.from({ length: posts }, () => signUpBody());
  const acknowledged = new Set<string>();
  const latencies: number[] = [];
  const client = async (): Promise<void> => {
    for (let body = waiting.shift(); body; body = waiting.shift()) {
      const begin = performance.now();
      const status = await post(url, body, agent);
      if (status !== 202) {
        waiting.push(body);
        continue;
      }
      latencies.push(performance.now() - begin);
      acknowledged.add(body.submission_id);
    }
  };
  const begin = performance.now();
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - begin) / 1_000;
  receiver.child.kill('SIGTERM');
  await receiver.closed;
  agent.destroy();
  latencies.sort((a, b) => a - b);
  const at = (share: number): number => Math.round(latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0);
  return { ...(await count(databaseUrl, acknowledged)), p50: at(0.5), p99: at(0.99), perSecond: Math.round(posts / seconds) };
}
