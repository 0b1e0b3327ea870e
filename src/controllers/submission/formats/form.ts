import { flatEntries, pathOfName } from '../../../domain/registration/flat-entries.ts';
import type { FieldIssue } from '../../../domain/registration/field-issue.ts';
import type { SignUpForm } from '../../../domain/registration/sign-up-form.ts';
import { asRecord, asText } from '../read-problem.ts';
import type { PostFormat } from '../wire-format.ts';

/** Formspree's codes that say what we have words for. */
const knownCodes: Readonly<Record<string, string>> = {
  TYPE_EMAIL: 'email-format',
  REQUIRED_FIELD_EMPTY: 'required',
  REQUIRED_FIELD_MISSING: 'required',
};

/**
 * `form`: urlencoded, for Formspree, listmonk, Kit, and Netlify on the same site. Goes without a preflight. Formspree says
 * no with `errors[]` of field, code and message; Kit with a status of 200 and `status`; listmonk with `message`.
 */
export const form: PostFormat = {
  encode: (form, submission) => ({
    headers: { Accept: 'application/json' },
    body: new URLSearchParams(flatEntries(form, submission, 'all').map((entry) => [...entry])),
  }),
  read(answer = {}, status, { form }) {
    // Whatever it says, a server in trouble may have kept the sign-up.
    if (status >= 500) return undefined;
    const { errors, data, message } = answer;
    if (answer['status'] === 'quarantined') return { kind: 'rejected', issues: [{ path: '', code: 'check-required' }] };
    const list = Array.isArray(errors) ? errors.map(asRecord) : [];
    // A problem document: the usual rules read it.
    if (list.some(({ pointer }) => pointer !== undefined)) return undefined;
    const issues = list.length > 0 ? list.map((error) => fromFormspree(error, form)) : fromKit(asRecord(errors), form);
    if (issues.length > 0) return { kind: 'rejected', issues };
    if (status < 300 && asRecord(data)['has_optin'] === true) return { kind: 'confirmed', status: 'pending_confirmation' };
    const isRefusal = answer['status'] === 'failed' || (status === 400 && typeof message === 'string');
    return isRefusal ? { kind: 'rejected', issues: [issue('', 'refused', message)] } : undefined;
  },
};

/** One of Formspree's `errors`. */
const fromFormspree = ({ field, code, message }: Readonly<Record<string, unknown>>, form: SignUpForm): FieldIssue => {
  const name = asText(code) ?? 'refused';
  return issue(pathOfName(form, asText(field) ?? ''), Object.hasOwn(knownCodes, name) ? knownCodes[name]! : 'refused', message);
};

/** Kit names the fields and says what is wrong in two lists of the same order. */
const fromKit = ({ fields, messages }: Readonly<Record<string, unknown>>, form: SignUpForm): readonly FieldIssue[] =>
  Array.isArray(messages)
    ? messages.map((message, index) => issue(pathOfName(form, asText(asRecord(fields)[index]) ?? ''), 'refused', message))
    : [];

const issue = (path: string, code: string, message: unknown): FieldIssue => {
  const detail = asText(message)?.slice(0, 500);
  return { path, code, ...(detail && { detail }) };
};
