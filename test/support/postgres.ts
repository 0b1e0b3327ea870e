import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of its own, in a temporary folder. */
interface Cluster {
  /** Address of the server without a database. */
  readonly url: string;
}

const versions = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(folder, version, 'bin'))
    : [];

/** Where PostgreSQL's programs are, Debian's place first; undefined where there are none. */
export const postgresFolder = (): string | undefined =>
  [...versions('/usr/lib/postgresql'), ...(process.env['PATH'] ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  );

/** PostgreSQL refuses to run as root: an unprivileged user of this machine. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}

let cluster: Promise<Cluster> | undefined;

/** A database of its own on the tests' server, which ends with the process. */
export async function freshPostgresUrl(): Promise<string> {
  cluster ??= startCluster();
  const { url } = await cluster;
  const name = `cop_${randomUUID().replaceAll('-', '')}`;
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  return `${url}/${name}`;
}

async function startCluster(): Promise<Cluster> {
  const programs = postgresFolder();
  if (programs === undefined) throw new Error('There is no PostgreSQL on this machine.');
  const folder = mkdtempSync(join(tmpdir(), 'cop-postgres-'));
  const data = join(folder, 'data');
  const user = unprivileged();
  chmodSync(folder, 0o700);
  if (user) chownSync(folder, user.uid, user.gid);
  const options = { ...user, cwd: folder, stdio: 'ignore' as const, env: { ...process.env, LC_ALL: 'C.UTF-8', HOME: folder } };
  execFileSync(
    join(programs, 'initdb'),
    ['--pgdata', data, '--username', 'cop', '--auth', 'trust', '--encoding', 'UTF8', '--no-sync'],
    options,
  );
  const port = await freePort();
  const settings = { listen_addresses: '127.0.0.1', port, unix_socket_directories: folder, max_connections: 300, shared_buffers: '32MB' };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(programs, 'postgres'), ['-D', data, ...flags], options);
  const stop = (): void => endCluster(server, folder);
  process.once('exit', stop);
  server.unref();
  const url = `postgres://cop@127.0.0.1:${port}`;
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: `${url}/postgres` });
    try {
      await client.connect();
      await client.end();
      return { url };
    } catch (error) {
      if (tries === 200 || server.exitCode !== null) throw error;
      await sleep(50);
    }
  }
}

function endCluster(server: ChildProcess, folder: string): void {
  // Immediate shutdown: nothing of it is needed any more.
  server.kill('SIGQUIT');
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
