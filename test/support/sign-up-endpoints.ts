import { executeServerCommand } from '@web/test-runner-commands';
import type { ProposalSubmission } from '../../src/domain/registration/proposal.ts';
import type { SignUpSubmission } from '../../src/domain/registration/submission.ts';

/** What a service answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is, anything else as JSON. */
  readonly body?: unknown;
}

/** What sign-up-endpoints.mjs can do to an attempt. */
export type Treatment = 'confirm' | 'confirm-late' | 'reject' | 'refuse' | 'busy' | 'fail' | 'html' | 'hang' | 'reset' | Answer;

/** What pages of other sites may do: anything, what needs no leave beforehand, or send without reading the answer. */
export type Cors = 'open' | 'simple' | 'private';

/** What tests look at of a sign-up in the receiver's database. */
interface StoredSignUp {
  readonly submission_id: string;
  readonly community: string;
  readonly status: string;
  readonly consents: readonly { readonly purpose: string; readonly granted: boolean; readonly text: string }[];
}

/** A request as it arrived. */
export interface Arrival {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An address for one test to send to, and what has arrived there. */
export interface Endpoint {
  readonly origin: string;
  readonly action: string;
  /** The requests that have arrived, in order. */
  arrivals(): Promise<readonly Arrival[]>;
  /** Their bodies as JSON. */
  attempts(): Promise<readonly SignUpSubmission[]>;
}

const base64url = (text: string): string =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const written = (treatment: Treatment): string => (typeof treatment === 'string' ? treatment : `~${base64url(JSON.stringify(treatment))}`);

/** An endpoint that treats its first attempt as `treatments[0]`, and so on; the last one again and again. */
export async function oddEndpoint(
  treatments: readonly Treatment[],
  { cors = 'open', path = '' }: { cors?: Cors; path?: string } = {},
): Promise<Endpoint> {
  const origin = (await executeServerCommand('odd-origin')) as string;
  const key = crypto.randomUUID();
  const arrivals = (): Promise<readonly Arrival[]> => executeServerCommand('sign-up-attempts', key);
  return {
    origin,
    action: `${origin}/${cors}/${treatments.map(written).join()}/${key}${path}`,
    arrivals,
    attempts: async () => (await arrivals()).map(({ body }) => JSON.parse(body) as SignUpSubmission),
  };
}

/** The address of the receiver itself. */
export const receiverAction = async (): Promise<string> => `${(await executeServerCommand('receiver-origin')) as string}/v1/signups`;

/** What the receiver's database holds under `email`. */
export const storedSignUps = (email: string): Promise<readonly StoredSignUp[]> => executeServerCommand('stored-sign-ups', email);

/** The address of the receiver itself that takes proposals. */
export const proposalAction = async (): Promise<string> => `${(await executeServerCommand('receiver-origin')) as string}/v1/proposals`;

/** The proposals that the receiver's database holds from `email`. */
export const storedProposals = (email: string): Promise<readonly Omit<ProposalSubmission, 'v' | 'source' | 'hp' | 'elapsed_ms'>[]> =>
  executeServerCommand('stored-proposals', email);
