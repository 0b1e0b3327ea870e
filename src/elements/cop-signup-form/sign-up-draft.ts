import type { SignUpDraft } from '../../domain/registration/draft.ts';
import { consentPath } from '../../domain/registration/field-issue.ts';
import type { FormField, SignUpForm } from '../../domain/registration/sign-up-form.ts';

/** The honeypot's name. No field of a feed can have it: their names hold no hyphen. */
export const honeypotName = 'leave-empty';

/** What `data` holds of the answers to `form`, whose inputs are named like its fields and its consents' paths. */
export const readDraft = (form: SignUpForm, data: FormData): SignUpDraft => ({
  values: Object.fromEntries(
    form.fields.map(({ name, type }) => [name, type === 'checkboxes' ? data.getAll(name).map(String) : String(data.get(name) ?? '')]),
  ),
  consents: Object.fromEntries(form.consents.map(({ purpose }) => [purpose, data.has(consentPath(purpose))])),
});

/**
 * `form` and `draft` with what a widget in the slot `proof` has to send: its inputs, by name, as hidden fields. Receivers
 * that ask for a proof of work find it among the other answers.
 */
export function withProof(form: SignUpForm, draft: SignUpDraft, widgets: readonly Element[]): { form: SignUpForm; draft: SignUpDraft } {
  const inputs = widgets
    .flatMap((widget) => [widget, ...widget.querySelectorAll('input')])
    .filter((input): input is HTMLInputElement => input instanceof HTMLInputElement && input.name !== '');
  const fields = inputs.map(({ name }): FormField => ({ name, label: {}, type: 'hidden', required: false, options: [] }));
  const values = Object.fromEntries(inputs.map(({ name, value }) => [name, value]));
  return { form: { ...form, fields: [...form.fields, ...fields] }, draft: { ...draft, values: { ...draft.values, ...values } } };
}
