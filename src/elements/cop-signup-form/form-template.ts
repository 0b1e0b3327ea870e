import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SubmissionState } from '../../controllers/submission-controller.ts';
import type { FieldIssue } from '../../domain/registration/field-issue.ts';
import { liftedField } from '../../domain/registration/submission.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import type { Formats } from '../../i18n/formats.ts';
import { signUpMessages } from '../../i18n/messages/sign-up.ts';
import { closingTemplate } from '../internal/form/closing-template.ts';
import type { FormView } from './cop-signup-form.view.ts';
import { fieldTemplate, type FieldState } from '../internal/form/field-template.ts';
import { introTemplate } from './intro-template.ts';
import { linesOf, troubleOf } from '../internal/form/trouble.ts';
import { troubleTemplate } from '../internal/form/trouble-template.ts';
import { actionOf } from './wording.ts';

/** How a form stands, beside what is typed in it. */
export interface FormState {
  readonly state: SubmissionState;
  /** What keeps it from being sent. */
  readonly issues: readonly FieldIssue[];
  /** The address of the last attempt. */
  readonly email: string;
  /** What is asked about the e-mail address that was typed. */
  readonly question: TemplateResult | undefined;
}

/** How a form is drawn. */
export interface FormOptions {
  /** BCP 47 tag. */
  readonly language: string;
  readonly formats: Formats;
  /** Level of the headings inside the form. */
  readonly level: number;
  /** Leads to the field or consent with `path`. */
  readonly follow: (path: string) => void;
}

/** What is inside the `<form>`, in its fixed order: trouble, who may join and how data is used, fields, consents, button. */
export function formTemplate(view: FormView, { state, issues, email, question }: FormState, options: FormOptions): TemplateResult {
  const { language, formats, level, follow } = options;
  const { form } = view;
  const words = messagesFor(signUpMessages, language);
  const trouble = troubleOf(view, issues, state, email, language, words);
  const lines = linesOf(form, issues, language, words);
  const emailName = liftedField(form, 'email')?.name;
  // What was sent but not confirmed is kept, out of sight: the visitor may have to send it again.
  const isSetAside = issues.length === 0 && state.status === 'done' && state.outcome.kind === 'sent-unconfirmed';
  const stateOf = (path: string): FieldState => ({
    language,
    words,
    error: lines.find((line) => line.path === path)?.sentence,
    question: path === emailName ? question : undefined,
  });
  return html`${trouble ? troubleTemplate(trouble, level, follow) : nothing}
    <div class="body" ?hidden=${isSetAside}>
      ${introTemplate(view, language, formats)}
      ${repeat(
        form.fields,
        ({ name }) => name,
        (field) => fieldTemplate(field, stateOf(field.name)),
      )}
      ${closingTemplate(form, {
        words,
        level,
        isSending: state.status === 'sending',
        action: actionOf(view, language),
        stateOf,
      })}
    </div>`;
}
