import type { SubmissionOutcome, UnknownCause } from '../../domain/registration/outcome.ts';
import type { SubmissionPorts } from './ports.ts';
import { asRecord, issuesFromProblem } from './read-problem.ts';
import type { Send, SubmissionRequest } from './request.ts';

const TIMEOUT_MS = 15_000;
const MAX_RETRIES = 2;
/** Nobody watches a form for longer: past it the outcome is told and the visitor decides. */
const LONGEST_WAIT_MS = 10_000;
const passingStatuses: readonly number[] = [409, 429, 502, 503, 504];

interface Attempt {
  readonly outcome: SubmissionOutcome;
  /** Whether the same request may fare better in a moment. */
  readonly passing: boolean;
  readonly idempotent: boolean;
  readonly retryAfterMs?: number | undefined;
}

/**
 * Wire format `json`: the body as JSON, its id also as `Idempotency-Key: "uuid"` (draft-ietf-httpapi-idempotency-key-header),
 * 15 s for an attempt, no credentials, redirects not followed (they could carry the data to another origin).
 *
 * What passes (network errors, 409, 429, 502–504) is tried again by itself, at most twice with backoff, jitter and
 * `Retry-After`, but only when the receiver says that it is idempotent. It says so in the feed (`form.idempotent`), or by
 * answering with an `Idempotency-Key` header that repeats the key (and is exposed to pages by CORS).
 */
export const sendJson: Send = async (request, ports) => {
  let idempotent = request.form.idempotent === true;
  let doubt: SubmissionOutcome | undefined;
  for (let attempts = 1; ; attempts++) {
    const attempt = await post(request, ports, idempotent);
    if (!attempt.passing) return attempt.outcome;
    // A later refusal to listen does not undo an attempt that may have arrived.
    if (attempt.outcome.kind === 'unknown') doubt = attempt.outcome;
    idempotent = attempt.idempotent;
    const wait = Math.max(attempt.retryAfterMs ?? 0, 500 * 2 ** attempts) * (1 + ports.random() / 2);
    const again = idempotent && attempts <= MAX_RETRIES && wait <= LONGEST_WAIT_MS && (await pause(wait, request, ports));
    if (!again) return doubt ?? attempt.outcome;
  }
};

/** One attempt; it and the reading of its answer end after {@link TIMEOUT_MS} or when the request is cancelled. */
async function post(request: SubmissionRequest, ports: SubmissionPorts, idempotent: boolean): Promise<Attempt> {
  const { form, submission, signal } = request;
  const abort = new AbortController();
  const end = (cause: UnknownCause) => () => abort.abort(cause);
  const cancel = end('cancelled');
  const stopTimer = ports.after(TIMEOUT_MS, end('timeout'));
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  try {
    const response = await ports.fetch(form.action, {
      method: 'POST',
      headers: {
        Accept: 'application/json, application/problem+json',
        // Anything else would need the receiver's leave in the preflight.
        ...(/^[\da-z-]+$/i.test(submission.locale) && { 'Accept-Language': submission.locale }),
        'Content-Type': 'application/json',
        'Idempotency-Key': `"${submission.submission_id}"`,
      },
      body: JSON.stringify(submission),
      credentials: 'omit',
      redirect: 'manual',
      signal: abort.signal,
    });
    return await readAnswer(response, request, ports, idempotent || response.headers.has('Idempotency-Key'));
  } catch {
    const cause = abort.signal.aborted ? (abort.signal.reason as UnknownCause) : 'network';
    return { outcome: { kind: 'unknown', cause }, passing: cause === 'network', idempotent };
  } finally {
    stopTimer();
    signal?.removeEventListener('abort', cancel);
  }
}

async function readAnswer(response: Response, request: SubmissionRequest, ports: SubmissionPorts, idempotent: boolean): Promise<Attempt> {
  const { form, submission } = request;
  const { status } = response;
  const final = (outcome: SubmissionOutcome): Attempt => ({ outcome, passing: false, idempotent });
  if (response.type === 'opaqueredirect' || (status >= 300 && status < 400)) return final({ kind: 'sent-unconfirmed' });

  const retryAfterMs = readRetryAfter(response.headers.get('Retry-After'), ports.now());
  const seconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  const answer = await readJson(response);
  const isNo = answer !== undefined && (answer['ok'] === false || answer['success'] === false);
  if (response.ok && !isNo) return final(answer ? confirmed(answer) : { kind: 'sent-unconfirmed' });

  // 409 from an idempotent receiver: it is still busy with the attempt before.
  const open = status >= 500 || status === 408 || (status === 409 && idempotent);
  const outcome: SubmissionOutcome = open
    ? { kind: 'unknown', cause: 'server' }
    : { kind: 'rejected', issues: issuesFromProblem(answer, status, form, submission, seconds) };
  return { outcome, passing: passingStatuses.includes(status), idempotent, retryAfterMs };
}

const confirmed = ({ status }: Readonly<Record<string, unknown>>): SubmissionOutcome =>
  typeof status === 'string' ? { kind: 'confirmed', status } : { kind: 'confirmed' };

/** The answer's JSON as a record; an empty one for an empty answer; undefined for what cannot be read as JSON. */
async function readJson(response: Response): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    return asRecord(JSON.parse((await response.text()).trim() || '{}'));
  } catch {
    return undefined;
  }
}

/** Milliseconds to wait by a `Retry-After` header, in seconds or as a date; undefined without a readable one. */
function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}

/** Waits. @returns false when the request was cancelled meanwhile. */
function pause(ms: number, { signal }: SubmissionRequest, ports: SubmissionPorts): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (): void => resolve(!signal?.aborted);
    ports.after(signal?.aborted ? 0 : ms, finish);
    signal?.addEventListener('abort', finish);
  });
}
