import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SignUpDraft } from '../domain/registration/draft.ts';
import type { SubmissionOutcome } from '../domain/registration/outcome.ts';
import type { AnySubmission } from '../domain/registration/proposal.ts';
import type { SignUpForm } from '../domain/registration/sign-up-form.ts';
import { buildSubmission, type SignUpSubmission, type SubmissionContext } from '../domain/registration/submission.ts';
import { pagePorts, type SubmissionPorts } from './submission/ports.ts';
import { randomUuid } from './submission/random-uuid.ts';
import { submitSignUp } from './submission/submit.ts';

/**
 * Where a form's submission stands. `failures` counts the outcomes in a row that the visitor could do nothing about
 * (`unknown`, or refused as a whole): after two the form shows another way.
 */
export type SubmissionState =
  | { readonly status: 'idle' }
  | { readonly status: 'sending' }
  | { readonly status: 'done'; readonly outcome: SubmissionOutcome; readonly failures: number };

/** How what is filled in is written. */
export type BuildSubmission<S extends AnySubmission> = (form: SignUpForm, draft: SignUpDraft, context: SubmissionContext) => S;

/** What tests replace, and what is sent where it is no sign-up. */
export interface SubmissionOptions<S extends AnySubmission = SignUpSubmission> {
  /** Otherwise a sign-up is written. */
  readonly build?: BuildSubmission<S>;
  readonly ports?: SubmissionPorts;
  /** Makes the ids of submissions: UUIDs. */
  readonly newId?: () => string;
}

const idle: SubmissionState = { status: 'idle' };

/**
 * Sends its host's form, one submission at a time, and asks the host to draw each change of {@link state}. Holds nothing
 * that was typed once the receiver has confirmed it. When the host leaves the document for good while sending, the
 * request is aborted and the outcome is `unknown`; a host that is only moved goes on.
 */
export class SubmissionController<S extends AnySubmission = SignUpSubmission> implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #ports: SubmissionPorts;
  readonly #newId: () => string;
  readonly #build: BuildSubmission<S>;
  #state: SubmissionState = idle;
  #failures = 0;
  #pending: S | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, { ports = pagePorts, newId = randomUuid, build }: SubmissionOptions<S> = {}) {
    this.#host = host;
    this.#ports = ports;
    this.#newId = newId;
    // Without a word of what is sent, S is a sign-up.
    this.#build = build ?? (buildSubmission as BuildSubmission<AnySubmission> as BuildSubmission<S>);
    host.addController(this);
  }

  get state(): SubmissionState {
    return this.#state;
  }

  hostDisconnected(): void {
    // A host that is moved is connected again before the microtask runs.
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#abort?.abort();
    });
  }

  /**
   * The submission to send for what is filled in. The same content is the same submission, to the letter: its receiver
   * takes it once however often it is sent. Changed content keeps its id only while it is certain that nothing was
   * stored under it, that is after `rejected`.
   */
  prepare(form: SignUpForm, draft: SignUpDraft, context: Omit<SubmissionContext, 'submissionId'>): S {
    const last = this.#pending;
    const built = this.#build(form, draft, { ...context, submissionId: last?.submission_id ?? this.#newId() });
    if (last && contentOf(built) === contentOf(last)) return last;
    const wasRejected = this.#state.status === 'done' && this.#state.outcome.kind === 'rejected';
    this.#pending = last && !wasRejected ? { ...built, submission_id: this.#newId() } : built;
    return this.#pending;
  }

  /**
   * Sends what {@link prepare} gave.
   * @returns the outcome, or undefined when nothing was done because a submission is under way already, or when
   *   {@link reset} came before the answer.
   */
  async send(form: SignUpForm, submission: S): Promise<SubmissionOutcome | undefined> {
    if (this.#state.status === 'sending') return undefined;
    const abort = new AbortController();
    this.#abort = abort;
    this.#change({ status: 'sending' });
    const outcome = await submitSignUp({ form, submission, signal: abort.signal }, this.#ports);
    if (this.#abort !== abort) return undefined;
    this.#abort = undefined;
    this.#count(outcome);
    if (outcome.kind === 'confirmed') this.#pending = undefined;
    this.#change({ status: 'done', outcome, failures: this.#failures });
    return outcome;
  }

  /** Back to the beginning: aborts what is under way; what is sent next is another submission. */
  reset(): void {
    this.#abort?.abort();
    this.#abort = undefined;
    this.#pending = undefined;
    this.#failures = 0;
    this.#change(idle);
  }

  #count(outcome: SubmissionOutcome): void {
    const arrived = outcome.kind === 'confirmed' || outcome.kind === 'sent-unconfirmed';
    const inFields = outcome.kind === 'rejected' && outcome.issues.every(({ path }) => path !== '');
    if (arrived) this.#failures = 0;
    else if (!inFields) this.#failures++;
  }

  #change(state: SubmissionState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}

/** All of a submission but what names and times it. */
const contentOf = ({ consents, ...submission }: AnySubmission): string =>
  JSON.stringify([{ ...submission, submission_id: '', elapsed_ms: 0 }, consents.map((consent) => ({ ...consent, time: '' }))]);
