import { answersTo, isGranted, type SignUpDraft } from './draft.ts';
import { consentPath, type FieldIssue } from './field-issue.ts';
import type { FieldType, FormField, SignUpForm } from './sign-up-form.ts';
import { isEmailAddress, isTelephoneNumber, isWebAddress } from './value-formats.ts';

const formats: Partial<Record<FieldType, (value: string) => boolean>> = {
  email: isEmailAddress,
  tel: isTelephoneNumber,
  url: isWebAddress,
};

/**
 * What keeps `draft` from being sent, in the order of the form: fields, then consents, at most one issue each. Empty when
 * it can go. Hidden fields are not checked: a visitor could do nothing about them.
 */
export function validateDraft(form: SignUpForm, draft: SignUpDraft): readonly FieldIssue[] {
  const issues: FieldIssue[] = [];
  for (const field of form.fields) {
    const issue = checkField(field, answersTo(draft, field.name));
    if (issue) issues.push(issue);
  }
  for (const { purpose, required } of form.consents) {
    if (required && !isGranted(draft, purpose)) issues.push({ path: consentPath(purpose), code: 'consent-required' });
  }
  return issues;
}

function checkField(field: FormField, answers: readonly string[]): FieldIssue | undefined {
  const { name: path, type, maxLength, options } = field;
  if (type === 'hidden') return undefined;
  if (answers.length === 0) return field.required ? { path, code: 'required' } : undefined;
  if (maxLength !== undefined && answers.some((answer) => answer.length > maxLength)) {
    return { path, code: 'too-long', params: { max: maxLength } };
  }
  if (!answers.every(formats[type] ?? (() => true))) return { path, code: `${type as 'email' | 'tel' | 'url'}-format` };
  const isChoice = type === 'select' || type === 'radio' || type === 'checkboxes';
  if (isChoice && !answers.every((answer) => options.some(({ value }) => value.trim() === answer))) {
    return { path, code: 'not-an-option' };
  }
  return undefined;
}
