import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import type { AnySubmission } from '../../domain/registration/proposal.ts';
import type { SignUpForm } from '../../domain/registration/sign-up-form.ts';
import type { SubmissionPorts } from './ports.ts';

/** One submission on its way to one receiver. */
export interface SubmissionRequest {
  readonly form: SignUpForm;
  readonly submission: AnySubmission;
  /** Aborted when nobody waits for the outcome any more. */
  readonly signal?: AbortSignal;
}

/** Writes a submission in one wire format, sends it and tells what became of it. Never rejects. */
export type Send = (request: SubmissionRequest, ports: SubmissionPorts) => Promise<SubmissionOutcome>;
