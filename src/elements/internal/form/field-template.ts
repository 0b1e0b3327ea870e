import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { chooseText } from '../../../domain/text.ts';
import type { FieldOption, FieldType, FormField } from '../../../domain/registration/sign-up-form.ts';
import type { SignUpMessages } from '../../../i18n/messages/sign-up.en.ts';
import { inlineText } from '../text.ts';

/** How a field is drawn now. What was typed is no part of it: that stays in the input, which Lit never makes anew. */
export interface FieldState {
  /** BCP 47 tag of the form's language. */
  readonly language: string;
  readonly words: SignUpMessages;
  /** What is wrong with the answer. */
  readonly error?: string | undefined;
  /** What stands beneath the input: a question about the answer. */
  readonly question?: TemplateResult | undefined;
  /** What the label says, where it is not the question’s own words: in a group that has said what is asked, and that it may be left out. */
  readonly label?: TemplateResult;
}

/** Id of the control that an issue with `path` is about; of its first control where it has several. */
export const controlId = (path: string): string => `control-${path}`;
/** Id of what names the control: its label, or its legend. */
export const labelId = (path: string): string => `label-${path}`;
const helpId = (path: string): string => `help-${path}`;
/** Id of the error beside the control. */
export const errorId = (path: string): string => `error-${path}`;
const questionId = (path: string): string => `question-${path}`;

/** Autofill detail tokens of the types that mean one thing, and of the names that have a place in every submission. */
const autocompleteByType: Partial<Record<FieldType, string>> = { email: 'email', tel: 'tel', url: 'url', organization: 'organization' };
const autocompleteOf = ({ autocomplete, name, type }: FormField): string | typeof nothing =>
  autocomplete ?? autocompleteByType[type] ?? (name === 'name' ? 'name' : nothing);

/** One question of the form: label, help, error and native control, in this order. */
export function fieldTemplate(field: FormField, state: FieldState): TemplateResult {
  const { name, type, options } = field;
  switch (type) {
    case 'hidden':
      return html`<input type="hidden" name=${name} value=${options[0]?.value ?? ''} />`;
    case 'radio':
    case 'checkboxes':
      return choicesTemplate(field, state);
    case 'checkbox':
      return html`<div class="field ${state.error ? 'invalid' : ''}" part="field">
        ${helpTemplate(field, state)} ${errorTemplate(name, state)}
        ${boxTemplate(field, options[0]?.value ?? 'yes', descriptionOf(field, state), state)}
      </div>`;
    default:
      return html`<div class="field ${state.error ? 'invalid' : ''}" part="field">
        <label id=${labelId(name)} class="label" for=${controlId(name)} part="label">${labelTemplate(field, state)}</label>
        ${helpTemplate(field, state)} ${errorTemplate(name, state)} ${controlTemplate(field, state)}
        ${state.question ? html`<p class="question" id=${questionId(name)}>${state.question}</p>` : nothing}
      </div>`;
  }
}

function controlTemplate(field: FormField, state: FieldState): TemplateResult {
  const { name, type, required } = field;
  const id = controlId(name);
  const invalid = state.error ? 'true' : 'false';
  const description = descriptionOf(field, state);
  const autocomplete = autocompleteOf(field);
  switch (type) {
    case 'textarea':
      return html`<textarea
        id=${id}
        name=${name}
        rows="4"
        ?required=${required}
        autocomplete=${autocomplete}
        aria-invalid=${invalid}
        aria-describedby=${description}
      ></textarea>`;
    case 'select':
      return html`<select
        id=${id}
        name=${name}
        ?required=${required}
        autocomplete=${autocomplete}
        aria-invalid=${invalid}
        aria-describedby=${description}
      >
        <option value="">${state.words.choose}</option>
        ${repeat(
          field.options,
          ({ value }) => value,
          (option) => optionTemplate(option, state.language),
        )}
      </select>`;
    default:
      return html`<input
        id=${id}
        type=${type === 'organization' ? 'text' : type}
        name=${name}
        ?required=${required}
        autocomplete=${autocomplete}
        spellcheck=${type === 'email' || type === 'url' ? 'false' : nothing}
        aria-invalid=${invalid}
        aria-describedby=${description}
      />`;
  }
}

function optionTemplate({ value, label }: FieldOption, language: string): TemplateResult {
  const shown = chooseText(label ?? { [language]: value }, language);
  return html`<option value=${value} lang=${shown.lang}>${shown.value}</option>`;
}

function choicesTemplate(field: FormField, state: FieldState): TemplateResult {
  const { name, type, required, options } = field;
  const isRadio = type === 'radio';
  // A group cannot be invalid or required in ARIA, a radio group and a checkbox can.
  return html`<fieldset
    class="field ${state.error ? 'invalid' : ''}"
    part="field"
    role=${isRadio ? 'radiogroup' : nothing}
    aria-required=${isRadio ? String(required) : nothing}
    aria-invalid=${isRadio && state.error ? 'true' : nothing}
    aria-describedby=${descriptionOf(field, state)}
  >
    <legend id=${labelId(name)} class="label" part="label">${labelTemplate(field, state)}</legend>
    ${helpTemplate(field, state)} ${errorTemplate(name, state)}
    ${repeat(
      options,
      ({ value }) => value,
      ({ value, label }, index) => {
        const id = index === 0 ? controlId(name) : `${controlId(name)}-${index}`;
        return html`<div class="choice">
          <input
            id=${id}
            type=${isRadio ? 'radio' : 'checkbox'}
            name=${name}
            value=${value}
            aria-invalid=${!isRadio && state.error ? 'true' : nothing}
          />
          <label for=${id}>${label ? inlineText(label, state.language) : value}</label>
        </div>`;
      },
    )}
  </fieldset>`;
}

type Question = Pick<FormField, 'name' | 'label' | 'required'>;

/**
 * One box that sends `value` when it is ticked.
 * @param description for `aria-describedby`.
 */
export const boxTemplate = (question: Question, value: string, description: unknown, state: FieldState): TemplateResult =>
  html`<div class="choice">
    <input
      id=${controlId(question.name)}
      type="checkbox"
      name=${question.name}
      value=${value}
      ?required=${question.required}
      aria-invalid=${state.error ? 'true' : 'false'}
      aria-describedby=${description}
    />
    <label id=${labelId(question.name)} for=${controlId(question.name)}>${labelTemplate(question, state)}</label>
  </div>`;

const labelTemplate = ({ label, required }: Question, { language, words, label: shown }: FieldState): TemplateResult =>
  shown ?? html`${inlineText(label, language)}${required ? nothing : html` <span class="optional muted">(${words.optional})</span>`}`;

const helpTemplate = ({ name, help }: FormField, { language }: FieldState): TemplateResult | typeof nothing =>
  help ? html`<p id=${helpId(name)} class="help muted" part="help">${inlineText(help, language)}</p>` : nothing;

/** The error of the control with `path`, in the words of the summary. */
export const errorTemplate = (path: string, { error, words }: FieldState): TemplateResult | typeof nothing =>
  error
    ? html`<p id=${errorId(path)} class="error" part="error"><span class="visually-hidden">${words.errorPrefix}</span> ${error}</p>`
    : nothing;

/** For `aria-describedby`. */
function descriptionOf({ name, help }: FormField, { error, question }: FieldState): string | typeof nothing {
  const ids = [help && helpId(name), error && errorId(name), question && questionId(name)];
  return ids.filter(Boolean).join(' ') || nothing;
}
