import { consentPath } from './field-issue.ts';
import type { AnySubmission } from './proposal.ts';
import { proposalEntries } from './proposal-body.ts';
import type { FormField, SignUpForm } from './sign-up-form.ts';
import { type ConsentAnswer, liftedField, type LiftedMember } from './submission.ts';

/** One name and value, as form encodings know them. */
export type FlatEntry = readonly [name: string, value: string];

const lifted: readonly LiftedMember[] = ['email', 'name', 'organization'];

/** The receiver's name for what we call one of `names`; undefined where the form does not map any of them. */
export const mappedName = ({ fieldMap = {} }: SignUpForm, ...names: readonly string[]): string | undefined => {
  const known = names.find((name) => Object.hasOwn(fieldMap, name));
  return known === undefined ? undefined : fieldMap[known];
};

/** Our names for a field, the usual one last: its own, and that of its place in the submission. */
const namesOf = (form: SignUpForm, field: FormField): readonly string[] => [
  field.name,
  ...lifted.filter((member) => liftedField(form, member) === field),
];

/** A consent in one line: the exact words, their language, who asks, when. */
export const consentRecord = ({ text, language, sender, time }: ConsentAnswer): string => `${text} (${language}) · ${sender} · ${time}`;

/**
 * A submission for receivers that know only names and values, under their own names for them. Blank values and boxes that
 * were not ticked are left out; a list is as many entries of one name.
 *
 * @param unmapped what goes under our own name where the form maps none: everything, the visitor's answers, or nothing
 *   (receivers that refuse names that they do not know). Constants always go.
 */
export function flatEntries(form: SignUpForm, submission: AnySubmission, unmapped: 'all' | 'answers' | 'none'): readonly FlatEntry[] {
  const { consents, fields } = submission;
  const proposed = 'proposal' in submission ? proposalEntries(submission.proposal) : [];
  const entries: FlatEntry[] = [];
  const add = (values: string | readonly string[], isOurs: boolean, ...names: readonly string[]): void => {
    const name = mappedName(form, ...names) ?? (isOurs ? names.at(-1) : undefined);
    if (name !== undefined) entries.push(...[values].flat().flatMap((value): FlatEntry[] => (value ? [[name, value]] : [])));
  };
  for (const member of lifted) {
    const field = liftedField(form, member);
    if (field) add(submission[member], unmapped !== 'none', field.name, member);
  }
  for (const [name, value] of proposed) add(value, unmapped !== 'none', name);
  for (const [name, value] of Object.entries(fields)) add(value, unmapped !== 'none' || Object.hasOwn(form.extraFields ?? {}, name), name);
  const granted = consents.filter((consent) => consent.granted);
  const isOurs = unmapped === 'all';
  for (const consent of granted) add(consentRecord(consent), false, consentPath(consent.purpose));
  // Somebody reads what was asked for by name; what was not is read by a machine, if at all.
  add(mappedName(form, 'consents') ? granted.map(consentRecord).join('\n') : JSON.stringify(consents), isOurs, 'consents');
  add(submission.submission_id, isOurs, 'submission_id');
  if ('communities' in submission) add(submission.communities, isOurs, 'communities');
  add(submission.locale, isOurs, 'locale');
  add(submission.source.page, isOurs, 'page');
  add(submission.hp, isOurs, 'hp');
  return entries;
}

/** The path of the issue about what the receiver calls `name`: a field's or a consent's; empty for what no visitor sees. */
export function pathOfName(form: SignUpForm, name: string): string {
  const isMeant = (...names: readonly string[]): boolean => plain(mappedName(form, ...names) ?? names.at(-1)!) === plain(name);
  const field = form.fields.find((each) => each.type !== 'hidden' && isMeant(...namesOf(form, each)));
  const consent = form.consents.find(({ purpose }) => isMeant(consentPath(purpose)));
  return field?.name ?? (consent ? consentPath(consent.purpose) : '');
}

/** A name without the brackets of a list, as services write it in their answers. */
const plain = (name: string): string => name.replace(/\[\]$/, '');
