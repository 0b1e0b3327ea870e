import type { SubmissionOutcome } from '../../domain/registration/outcome.ts';
import { attempt } from './attempt.ts';
import { loadFormat } from './formats.ts';
import { json } from './formats/json.ts';
import { pagePorts, type SubmissionPorts } from './ports.ts';
import type { SubmissionRequest } from './request.ts';
import { sendPatiently } from './send-patiently.ts';

/** Sends a submission to its form's receiver, in the form's format. Never rejects. */
export async function submitSignUp(request: SubmissionRequest, ports: SubmissionPorts = pagePorts): Promise<SubmissionOutcome> {
  // The usual format goes in the very moment: the page may be left in the next.
  const format = request.form.format === 'json' ? json : await loadFormat(request.form.format);
  if (!format) return { kind: 'unknown', cause: 'not-loaded' };
  if ('send' in format) return format.send(request, ports);
  return format === json ? sendPatiently(request, ports, format) : (await attempt(request, ports, format)).outcome;
}
