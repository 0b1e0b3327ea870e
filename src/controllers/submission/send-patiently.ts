import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import { attempt } from './attempt.ts';
import type { SubmissionPorts } from './ports.ts';
import type { SubmissionRequest } from './request.ts';
import type { PostFormat } from './wire-format.ts';

const MAX_RETRIES = 2;
/** Nobody watches a form for longer: past it the outcome is told and the visitor decides. */
const LONGEST_WAIT_MS = 10_000;

/**
 * Sends, and tries again by itself what passes (network errors, 409, 429, 502–504), at most twice with backoff, jitter and
 * `Retry-After`, but only when the receiver says that it is idempotent: in the feed (`form.idempotent`), or in an answer.
 */
export async function sendPatiently(request: SubmissionRequest, ports: SubmissionPorts, format: PostFormat): Promise<SubmissionOutcome> {
  let idempotent = request.form.idempotent === true;
  let doubt: SubmissionOutcome | undefined;
  for (let attempts = 1; ; attempts++) {
    const last = await attempt(request, ports, format, idempotent);
    if (!last.passing) return last.outcome;
    // A later refusal to listen does not undo an attempt that may have arrived.
    if (last.outcome.kind === 'unknown') doubt = last.outcome;
    idempotent = last.idempotent;
    const wait = Math.max(last.retryAfterMs ?? 0, 500 * 2 ** attempts) * (1 + ports.random() / 2);
    const again = idempotent && attempts <= MAX_RETRIES && wait <= LONGEST_WAIT_MS && (await pause(wait, request, ports));
    if (!again) return doubt ?? last.outcome;
  }
}

/** Waits. @returns false when the request was cancelled meanwhile. */
function pause(ms: number, { signal }: SubmissionRequest, ports: SubmissionPorts): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (): void => resolve(!signal?.aborted);
    ports.after(signal?.aborted ? 0 : ms, finish);
    signal?.addEventListener('abort', finish);
  });
}
