import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { readConfig, type ReceiverConfig } from '../../src/receiver/config.ts';
import { startReceiver } from '../../src/receiver/receiver.ts';
import type { StoredSignUp } from '../../src/receiver/store/sign-up-store.ts';
import { openSqliteStore } from '../../src/receiver/store/sqlite-store.ts';

/** The one origin whose pages may send to the receivers of the tests. */
export const pageOrigin = 'https://museum.example';

/** A folder that is gone after the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'cop-receiver-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The settings of a receiver on a free port, with its database in a temporary folder and without rate limits. */
export async function testConfig(t: TestContext, changes: Partial<ReceiverConfig> = {}): Promise<ReceiverConfig> {
  const config = readConfig({
    COP_RECEIVER_PORT: '0',
    COP_RECEIVER_ORIGINS: pageOrigin,
    COP_RECEIVER_RATE_LIMIT: 'off',
    DATABASE_URL: `file:${join(await temporaryFolder(t), 'test.db')}`,
  });
  if (!config.ok) throw new Error(config.error.join('\n'));
  return { ...config.value, ...changes };
}

/** A receiver that runs until the end of the test. */
export async function runningReceiver(t: TestContext, changes: Partial<ReceiverConfig> = {}) {
  const config = await testConfig(t, changes);
  const log: string[] = [];
  const receiver = await startReceiver(config, (line) => log.push(line));
  t.after(() => receiver.close());
  return {
    url: receiver.url,
    /** Everything that was logged. */
    log,
    /** Sends a body, as JSON unless it is a string; with the headers of a widget unless others are given. */
    post: (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${receiver.url}/v1/signups`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** What the database holds now. */
    signUps: () => storedSignUps(config.databaseUrl),
  };
}

/** What a database holds, read beside the receiver that writes it. */
export async function storedSignUps(databaseUrl: string): Promise<readonly StoredSignUp[]> {
  const store = await openSqliteStore(databaseUrl);
  const signUps: StoredSignUp[] = [];
  for await (const signUp of store.list()) signUps.push(signUp);
  store.close();
  return signUps;
}

/** A body that a receiver takes, with an id and an address of its own. */
export function signUpBody(changes: Record<string, unknown> = {}) {
  const id = randomUUID();
  return {
    v: 1,
    submission_id: id,
    communities: ['educators'],
    email: `${id}@museum.example`,
    name: 'Ana',
    organization: 'Museum',
    fields: { member: 'yes', topics: ['sky', 'sea'] },
    locale: 'fr-CA',
    consents: [{ purpose: 'meeting-invitations', granted: true, text: 'J’accepte', language: 'fr', sender: 'Association · Ottawa' }],
    source: { page: 'https://museum.example/join', widget: '1.0.0' },
    hp: '',
    elapsed_ms: 8123,
    ...changes,
  };
}

/** The members of a problem document that tests look at. */
export interface ProblemDocument {
  readonly title: string;
  readonly detail: string;
  readonly status: number;
  readonly code: string;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string; readonly max?: number }[];
}

/** The problem document of an answer. */
export const problemOf = async (response: Response): Promise<ProblemDocument> => (await response.json()) as ProblemDocument;
