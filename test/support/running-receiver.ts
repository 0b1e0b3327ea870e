import { randomUUID } from 'node:crypto';
import type { TestContext } from 'node:test';
import { readConfig, type ReceiverConfig } from '../../src/receiver/config.ts';
import type { LogEvent } from '../../src/receiver/log.ts';
import { type ReceiverOptions, startReceiver } from '../../src/receiver/receiver.ts';
import { openStore, type Store } from '../../src/receiver/store/store.ts';
import type { StoredProposal, StoredSignUp } from '../../src/receiver/store/stored.ts';
import { sqlite, type TestedDatabase } from './databases.ts';

export { temporaryFolder } from './databases.ts';

/** The one origin whose pages may send to the receivers of the tests. */
export const pageOrigin = 'https://museum.example';

/** The settings of a receiver on a free port, with a database of its own and without rate limits. */
export async function testConfig(
  t: TestContext,
  changes: Partial<ReceiverConfig> = {},
  database: TestedDatabase = sqlite,
): Promise<ReceiverConfig> {
  const config = readConfig({
    COP_RECEIVER_PORT: '0',
    COP_RECEIVER_ORIGINS: pageOrigin,
    COP_RECEIVER_RATE_LIMIT: 'off',
    DATABASE_URL: changes.databaseUrl ?? (await database.fresh(t)),
  });
  if (!config.ok) throw new Error(config.error.join('\n'));
  return { ...config.value, ...changes };
}

/** A receiver that runs until the end of the test. */
export async function runningReceiver(
  t: TestContext,
  changes: Partial<ReceiverConfig> = {},
  { database = sqlite, ...options }: ReceiverOptions & { database?: TestedDatabase } = {},
) {
  const config = await testConfig(t, changes, database);
  const log: LogEvent[] = [];
  const receiver = await startReceiver(config, { log: (event) => log.push(event), ...options });
  t.after(() => receiver.close());
  const postTo =
    (path: string) =>
    (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
      fetch(`${receiver.url}${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      });
  return {
    url: receiver.url,
    databaseUrl: config.databaseUrl,
    /** Everything that was logged. */
    log,
    /** Sends a body, as JSON unless it is a string; with the headers of a widget unless others are given. */
    post: postTo('/v1/signups'),
    propose: postTo('/v1/proposals'),
    /** What the database holds now. */
    signUps: () => storedSignUps(config.databaseUrl),
    close: () => receiver.close(),
  };
}

/** A store that is closed after the test. */
export async function openedStore(t: TestContext, databaseUrl: string): Promise<Store> {
  const store = await openStore(databaseUrl);
  t.after(() => store.close());
  return store;
}

/** What a database holds, read beside the receiver that writes it. */
export async function storedSignUps(databaseUrl: string): Promise<readonly StoredSignUp[]> {
  const store = await openStore(databaseUrl);
  const signUps: StoredSignUp[] = [];
  for await (const signUp of store.listSignUps()) signUps.push(signUp);
  await store.close();
  return signUps;
}

/** The same of proposals. */
export async function storedProposals(databaseUrl: string): Promise<readonly StoredProposal[]> {
  const store = await openStore(databaseUrl);
  const proposals: StoredProposal[] = [];
  for await (const proposal of store.listProposals()) proposals.push(proposal);
  await store.close();
  return proposals;
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

/** A proposal that a receiver takes, with an id and an address of its own. */
export function proposalBody(changes: Record<string, unknown> = {}) {
  const { communities: _, ...person } = signUpBody();
  const proposal = {
    title: 'Night-sky programs',
    domain: 'Dark skies in cities',
    audience: 'Planetarium staff',
    engagement: 'Calls every month',
    timeline: [
      { when: 'Spring 2027', what: 'First call' },
      { when: '', what: 'Session at the conference' },
    ],
    legacy: 'A white paper',
  };
  return { ...person, proposal, ...changes };
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
