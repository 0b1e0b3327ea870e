import type { SignUpDraft } from '../../../domain/registration/draft.ts';
import { consentPath } from '../../../domain/registration/field-issue.ts';
import type { FormField, SignUpForm } from '../../../domain/registration/sign-up-form.ts';

/** The honeypot's name. No field of a feed can have it: their names hold no hyphen. */
export const honeypotName = 'leave-empty';

const textsIn = (data: FormData, name: string): string[] => data.getAll(name).filter((value) => typeof value === 'string');

/** What is in the honeypot. */
export const readHoneypot = (data: FormData): string => textsIn(data, honeypotName).join();

/** What `data` holds of the answers to `form`, whose inputs are named like its fields and its consents' paths. */
export const readDraft = (form: SignUpForm, data: FormData): SignUpDraft => ({
  values: Object.fromEntries(form.fields.map(({ name }) => [name, textsIn(data, name)])),
  consents: Object.fromEntries(form.consents.map(({ purpose }) => [purpose, data.has(consentPath(purpose))])),
});

/**
 * `form` and `draft` with what the widgets in `slot` have to send: their inputs, by name, as hidden fields. Receivers that
 * ask for a proof of work find it among the other answers.
 */
export function withProof(form: SignUpForm, draft: SignUpDraft, slot: HTMLSlotElement | null): { form: SignUpForm; draft: SignUpDraft } {
  const inputs = (slot?.assignedElements({ flatten: true }) ?? [])
    .flatMap((widget) => [widget, ...widget.querySelectorAll('input')])
    .filter((element): element is HTMLInputElement => element instanceof HTMLInputElement && element.name !== '');
  const fields = inputs.map(({ name }): FormField => ({ name, label: {}, type: 'hidden', required: false, options: [] }));
  const values = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
  return { form: { ...form, fields: [...form.fields, ...fields] }, draft: { ...draft, values: { ...draft.values, ...values } } };
}
