import { executeServerCommand } from '@web/test-runner-commands';
import type { SignUpSubmission } from '../../src/domain/registration/submission.ts';

/** What sign-up-endpoints.mjs can do to an attempt. */
type Treatment = 'confirm' | 'confirm-late' | 'reject' | 'refuse' | 'busy' | 'fail' | 'html' | 'hang' | 'reset';

/** What tests look at of a sign-up in the receiver's database. */
interface StoredSignUp {
  readonly submission_id: string;
  readonly community: string;
  readonly status: string;
  readonly consents: readonly { readonly purpose: string; readonly granted: boolean; readonly text: string }[];
}

/** An address for one test to send to, and what has arrived there. */
export interface Endpoint {
  readonly origin: string;
  readonly action: string;
  /** The bodies that have arrived, in order. */
  attempts(): Promise<readonly SignUpSubmission[]>;
}

const origins = (): Promise<{ receiver: string; odd: string }> => executeServerCommand('sign-up-origins');

/** An endpoint that treats its first attempt as `treatments[0]`, and so on; the last one again and again. */
export async function oddEndpoint(treatments: readonly Treatment[], { cors = true } = {}): Promise<Endpoint> {
  const { odd } = await origins();
  const key = crypto.randomUUID();
  return {
    origin: odd,
    action: `${odd}/${cors ? '' : 'private/'}${treatments.join()}/${key}`,
    attempts: () => executeServerCommand('sign-up-attempts', key),
  };
}

/** The address of the receiver itself. */
export const receiverAction = async (): Promise<string> => `${(await origins()).receiver}/v1/signups`;

/** What the receiver's database holds under `email`. */
export const storedSignUps = (email: string): Promise<readonly StoredSignUp[]> => executeServerCommand('stored-sign-ups', email);
