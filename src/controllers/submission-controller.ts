import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SignUpDraft } from '../domain/registration/draft.ts';
import type { SubmissionOutcome } from '../domain/registration/outcome.ts';
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

/** What tests replace. */
export interface SubmissionOptions {
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
export class SubmissionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #ports: SubmissionPorts;
  readonly #newId: () => string;
  #state: SubmissionState = idle;
  #failures = 0;
  #pending: SignUpSubmission | undefined;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, { ports = pagePorts, newId = randomUuid }: SubmissionOptions = {}) {
    this.#host = host;
    this.#ports = ports;
    this.#newId = newId;
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
  prepare(form: SignUpForm, draft: SignUpDraft, context: Omit<SubmissionContext, 'submissionId'>): SignUpSubmission {
    const last = this.#pending;
    const built = buildSubmission(form, draft, { ...context, submissionId: last?.submission_id ?? this.#newId() });
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
  async send(form: SignUpForm, submission: SignUpSubmission): Promise<SubmissionOutcome | undefined> {
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
const contentOf = ({ consents, ...submission }: SignUpSubmission): string =>
  JSON.stringify([{ ...submission, submission_id: '', elapsed_ms: 0 }, consents.map((consent) => ({ ...consent, time: '' }))]);
