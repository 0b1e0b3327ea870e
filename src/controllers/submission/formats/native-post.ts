import { flatEntries } from '../../../domain/registration/flat-entries.ts';
import type { SubmissionOutcome } from '../../../domain/registration/outcome.ts';
import type { Send, SubmissionRequest } from '../request.ts';
import type { WireFormat } from '../wire-format.ts';

/**
 * `native-post`: for services that answer with a page of their own (Mailchimp, Salesforce). A real form is submitted to a
 * new tab, where the service says what became of it. What the tab shows cannot be seen from here.
 */
const send: Send = async (request, ports): Promise<SubmissionOutcome> => {
  if (ports.isOffline?.()) return { kind: 'unknown', cause: 'offline' };
  const name = `cop-${request.submission.submission_id}`;
  const tab = ports.openTab?.(name);
  if (!tab) return { kind: 'unknown', cause: 'popup' };
  const policy = ports.watchPolicy?.(request.form.action);
  const isBlocked = !submitTo(name, request) || (await policy?.isBroken());
  policy?.stop();
  if (!isBlocked) return { kind: 'sent-unconfirmed', newTab: true };
  tab.close();
  return { kind: 'unknown', cause: 'blocked' };
};

export const nativePost: WireFormat = { send };

/**
 * Submits what is to be sent as a form of the page would, to the tab called `target`.
 * @returns false where the browser refuses: Firefox throws what the page's policy forbids.
 */
function submitTo(target: string, { form, submission }: SubmissionRequest): boolean {
  const element = document.createElement('form');
  Object.assign(element, { action: form.action, method: 'post', target, acceptCharset: 'utf-8', hidden: true });
  for (const [name, value] of flatEntries(form, submission, 'all')) {
    const input = document.createElement('input');
    Object.assign(input, { type: 'hidden', name, value });
    element.append(input);
  }
  document.body.append(element);
  try {
    // A field may be called `submit`, and then hides the form's own.
    HTMLFormElement.prototype.submit.call(element);
    return true;
  } catch {
    return false;
  } finally {
    element.remove();
  }
}
