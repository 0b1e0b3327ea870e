// What the receiver loses and doubles when it is killed, and how fast it is: `npx tsx scripts/bench/receiver.ts [kills] [load]`.
// Bars: with 200 kills during 1,000 posts and retries, and with 10,000 sign-ups from 200 clients, lost 0 and doubled 0.
// KILLS, POSTS, LOAD and CLIENTS in the environment change the numbers. On SQLite, and on PostgreSQL where it is installed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signUpsInABurst, signUpsUnderKills } from '../../test/support/many-sign-ups.ts';
import { freshPostgresUrl, postgresFolder } from '../../test/support/postgres.ts';

const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);

const only = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'cop-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const databases: Record<string, (name: string) => Promise<string>> = {
  SQLite: (name) => Promise.resolve(`file:${join(folder, `${name}.db`)}`),
  ...(postgresFolder() !== undefined && { PostgreSQL: () => freshPostgresUrl() }),
};
if (postgresFolder() === undefined) console.error('There is no PostgreSQL on this machine: SQLite only.');

const print = (what: string, figures: object): void => {
  console.log(
    `${what}: ${Object.entries(figures)
      .map(([name, value]) => `${name} ${String(value)}`)
      .join(', ')}`,
  );
};

let isClean = true;
for (const [kind, fresh] of Object.entries(databases)) {
  if (only.length === 0 || only.includes('kills')) {
    const figures = await signUpsUnderKills({
      databaseUrl: await fresh('kills'),
      posts: number('POSTS', 1_000),
      kills: number('KILLS', 200),
    });
    print(`${kind} under kills`, figures);
    isClean &&= figures.lost === 0 && figures.doubled === 0;
  }
  if (only.length === 0 || only.includes('load')) {
    const figures = await signUpsInABurst({
      databaseUrl: await fresh('load'),
      posts: number('LOAD', 10_000),
      clients: number('CLIENTS', 200),
    });
    const { p50, p99, perSecond, ...rest } = figures;
    print(`${kind} under load`, { ...rest, p50: `${p50} ms`, p99: `${p99} ms`, rate: `${perSecond}/s` });
    isClean &&= figures.lost === 0 && figures.doubled === 0;
  }
}
process.exit(isClean ? 0 : 1);
