import type { FieldIssue } from '../domain/registration/field-issue.ts';
import { messagesFor } from './define-messages.ts';
import type { SignUpMessages } from './messages/sign-up.en.ts';
import { type FieldIssueValues, signUpMessages } from './messages/sign-up.ts';

/** The value under `key` in a table of words; undefined for a key that a receiver made up, also for `constructor`. */
const lookUp = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined);

/**
 * What a visitor reads about `issue`: our sentence where we have one for its code, else the receiver's own.
 * @param field how the form asks for what the issue is about; a blank label for the form as a whole.
 * @param words those of the form, where it is none to sign up.
 */
export function describeFieldIssue(
  issue: FieldIssue,
  field: Pick<FieldIssueValues, 'label' | 'choice'>,
  language: string,
  words: SignUpMessages = messagesFor(signUpMessages, language),
): string {
  const { fieldIssues, formIssues, otherIssue, requiredByName, waitSeconds } = words;
  const { code, detail, path } = issue;
  if (path === '') {
    const ours = lookUp(formIssues, code);
    const seconds = Number(issue.params?.['seconds']);
    if (seconds > 0 && ours) return `${ours} ${waitSeconds(seconds)}`;
    return (code === 'refused' && detail) || ours || detail || otherIssue('');
  }
  const known = code === 'required' ? lookUp(requiredByName, path) : undefined;
  const sentence = lookUp(fieldIssues, code);
  return known ?? sentence?.({ ...field, max: Number(issue.params?.['max'] ?? 0) }) ?? detail ?? otherIssue(field.label);
}
