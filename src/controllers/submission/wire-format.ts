import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import type { AnySubmission } from '../../domain/registration/proposal.ts';
import type { SignUpForm } from '../../domain/registration/sign-up-form.ts';
import type { Send, SubmissionRequest } from './request.ts';

/** What is POSTed to a form's address, beside what every request has. */
export interface Encoded extends Pick<RequestInit, 'mode' | 'redirect'> {
  readonly body: BodyInit;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A JSON object that a receiver answered, empty for an empty answer; undefined for what cannot be read as JSON. */
export type JsonAnswer = Readonly<Record<string, unknown>> | undefined;

/** How one kind of receiver is written to, and what its answers mean. Pure: sending is done by {@link attempt}. */
export interface PostFormat {
  encode(form: SignUpForm, submission: AnySubmission): Encoded;
  /** What an answer means; undefined where the usual rules tell (the status; `ok` or `success` in JSON). */
  read?(answer: JsonAnswer, status: number, request: SubmissionRequest): SubmissionOutcome | undefined;
}

/** A wire format: one that is POSTed, or one that sends in a way of its own. */
export type WireFormat = PostFormat | { readonly send: Send };
