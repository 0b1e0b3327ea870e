import { consentPath, type FieldIssue, type FormIssueCode } from '../../domain/registration/field-issue.ts';
import type { AnySubmission } from '../../domain/registration/proposal.ts';
import { proposalField } from '../../domain/registration/proposal-body.ts';
import type { SignUpForm } from '../../domain/registration/sign-up-form.ts';
import { liftedField, type LiftedMember } from '../../domain/registration/submission.ts';

const codeByStatus: Readonly<Record<number, FormIssueCode>> = { 403: 'origin-refused', 413: 'too-large', 429: 'too-many' };
const lifted: readonly string[] = ['email', 'name', 'organization'] satisfies LiftedMember[];

/**
 * Why a receiver refused, from its problem document (RFC 9457): `errors[]` with a JSON Pointer into the body, `code`,
 * `detail` and perhaps `max` become issues of the fields that they point at, or of the form where they point at nothing
 * that a visitor sees. Without readable `errors` it is one issue of the form, by `status`. Never empty, whatever `document` is.
 *
 * @param seconds when to try again, where the receiver said so.
 */
export function issuesFromProblem(
  document: unknown,
  status: number,
  form: SignUpForm,
  submission: AnySubmission,
  seconds?: number,
): readonly FieldIssue[] {
  const problem = asRecord(document);
  const errors = Array.isArray(problem['errors']) ? problem['errors'].map(asRecord) : [];
  const issues = errors.map((error): FieldIssue => {
    const { max } = error;
    const code = asText(error['code']) ?? 'refused';
    return {
      path: pathOf(asText(error['pointer']) ?? '', form, submission),
      // Our sentence about length names the limit; without one the receiver's own words say more.
      code: code === 'too-long' && typeof max !== 'number' ? 'refused' : code,
      ...(typeof max === 'number' && { params: { max } }),
      ...withDetail(error),
    };
  });
  return issues.length > 0
    ? issues
    : [
        {
          path: '',
          code: codeByStatus[status] ?? 'refused',
          params: { status, ...(seconds !== undefined && { seconds }) },
          ...withDetail(problem),
        },
      ];
}

/** The path of the issue for a JSON Pointer into the body, also where it is written as a fragment (`#/email`). */
function pathOf(pointer: string, form: SignUpForm, submission: AnySubmission): string {
  const [member = '', key = '', ...rest] = pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  if (member === 'consents') {
    const answer = submission.consents[Number(key)];
    return answer ? consentPath(answer.purpose) : '';
  }
  if (member === 'proposal') return proposalField(form, [key, ...rest]);
  if (lifted.includes(member)) return liftedField(form, member as LiftedMember)?.name ?? '';
  return member === 'fields' && form.fields.some(({ name, type }) => name === key && type !== 'hidden') ? key : '';
}

/** A JSON object or array as a record; empty for any other value. */
export const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
/** A string that says something; undefined for any other value. */
export const asText = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

function withDetail(source: Readonly<Record<string, unknown>>): { detail?: string } {
  const detail = asText(source['detail']);
  return detail === undefined ? {} : { detail: detail.slice(0, 500) };
}
