import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import { formats } from './formats.ts';
import { pagePorts, type SubmissionPorts } from './ports.ts';
import type { SubmissionRequest } from './request.ts';

/**
 * Sends a submission to its form's receiver, in the form's format. Never rejects. A format that cannot be sent (see
 * `canSend`) is `rejected` with `unsupported-format`, and nothing has left the page.
 */
export async function submitSignUp(request: SubmissionRequest, ports: SubmissionPorts = pagePorts): Promise<SubmissionOutcome> {
  const send = formats[request.form.format];
  return send ? send(request, ports) : { kind: 'rejected', issues: [{ path: '', code: 'unsupported-format' }] };
}
