import type { SubmissionOutcome, UnknownCause } from '../../domain/registration/outcome.ts';
import type { SubmissionPorts } from './ports.ts';
import { asRecord, issuesFromProblem } from './read-problem.ts';
import type { SubmissionRequest } from './request.ts';
import type { JsonAnswer, PostFormat } from './wire-format.ts';

const TIMEOUT_MS = 15_000;
const passingStatuses: readonly number[] = [409, 429, 502, 503, 504];

/** What came of one attempt. */
export interface Attempt {
  readonly outcome: SubmissionOutcome;
  /** Whether the same request may fare better in a moment. */
  readonly passing: boolean;
  readonly idempotent: boolean;
  readonly retryAfterMs?: number | undefined;
}

/**
 * One POST in `format`: 15 s, no credentials, redirects not followed unless the format says so (they could carry the data
 * to another origin). It and the reading of its answer end with the time, or when the request is cancelled. Never rejects.
 *
 * @param idempotent the receiver has said that it is; it can say so in its answer too, by an `Idempotency-Key` header that
 *   repeats the key (and is exposed to pages by CORS).
 */
export async function attempt(
  request: SubmissionRequest,
  ports: SubmissionPorts,
  format: PostFormat,
  idempotent = false,
): Promise<Attempt> {
  const { form, submission, signal } = request;
  const abort = new AbortController();
  const end = (cause: UnknownCause) => () => abort.abort(cause);
  const cancel = end('cancelled');
  const stopTimer = ports.after(TIMEOUT_MS, end('timeout'));
  const policy = ports.watchPolicy?.(form.action);
  signal?.addEventListener('abort', cancel);
  if (signal?.aborted) cancel();
  try {
    const response = await ports.fetch(form.action, {
      method: 'POST',
      credentials: 'omit',
      redirect: 'manual',
      ...format.encode(form, submission),
      signal: abort.signal,
    });
    return await readAnswer(response, request, ports, format, idempotent || response.headers.has('Idempotency-Key'));
  } catch {
    let cause = abort.signal.aborted ? (abort.signal.reason as UnknownCause) : 'network';
    if (cause === 'network' && (await policy?.isBroken())) cause = 'blocked';
    else if (cause === 'network' && ports.isOffline?.()) cause = 'offline';
    return { outcome: { kind: 'unknown', cause }, passing: cause === 'network', idempotent };
  } finally {
    stopTimer();
    policy?.stop();
    signal?.removeEventListener('abort', cancel);
  }
}

async function readAnswer(
  response: Response,
  request: SubmissionRequest,
  ports: SubmissionPorts,
  format: PostFormat,
  idempotent: boolean,
): Promise<Attempt> {
  const { form, submission } = request;
  const { status, type } = response;
  const final = (outcome: SubmissionOutcome): Attempt => ({ outcome, passing: false, idempotent });
  if (type === 'opaque' || type === 'opaqueredirect' || (status >= 300 && status < 400)) return final({ kind: 'sent-unconfirmed' });

  const retryAfterMs = readRetryAfter(response.headers.get('Retry-After'), ports.now());
  const seconds = retryAfterMs === undefined ? undefined : Math.ceil(retryAfterMs / 1000);
  const answer = await readJson(response);
  const meant = format.read?.(answer, status, request);
  if (meant) return final(meant);
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

async function readJson(response: Response): Promise<JsonAnswer> {
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
