import { html, nothing } from 'lit';
import type { SubmissionState } from '../../../controllers/submission-controller.ts';
import type { UnknownCause, UnsentCause } from '../../../domain/registration/outcome.ts';
import { consentPath, type FieldIssue } from '../../../domain/registration/field-issue.ts';
import type { FieldType, SignUpForm } from '../../../domain/registration/sign-up-form.ts';
import { chooseText } from '../../../domain/text.ts';
import { describeFieldIssue } from '../../../i18n/describe-field-issue.ts';
import type { SignUpMessages } from '../../../i18n/messages/sign-up.en.ts';
import type { ShownForm } from './shown-form.ts';
import type { Trouble, TroubleLine } from './trouble-template.ts';
import { wayOutTemplate } from './way-out.ts';

const choices: readonly FieldType[] = ['select', 'radio', 'checkboxes'];
/** Refusals that another attempt from this page cannot change. */
const hopeless: readonly string[] = ['origin-refused', 'check-required'];
/** Causes by which it is certain that nothing left the page. */
const unsent: readonly UnknownCause[] = ['offline', 'blocked', 'popup', 'not-loaded'] satisfies UnsentCause[];
/** After so many failures in a row the form shows another way. */
const patience = 2;

/** What a visitor reads about each of `issues`. */
export function linesOf(form: SignUpForm, issues: readonly FieldIssue[], language: string, words: SignUpMessages): readonly TroubleLine[] {
  return issues.map((issue) => {
    const field = form.fields.find(({ name }) => name === issue.path);
    const asked = field?.label ?? form.consents.find(({ purpose }) => consentPath(purpose) === issue.path)?.text;
    const label = asked ? chooseText(asked, language).value : '';
    // A box of its own is ticked, not filled in.
    const code = field?.type === 'checkbox' && issue.code === 'required' ? 'consent-required' : issue.code;
    const sentence = describeFieldIssue({ ...issue, code }, { label, choice: !!field && choices.includes(field.type) }, language, words);
    return { path: issue.path, sentence };
  });
}

/**
 * What to tell about `issues`, else about the last attempt to send; undefined while there is nothing to tell.
 * @param email the address of the last attempt.
 */
export function troubleOf(
  { feed, form }: ShownForm,
  issues: readonly FieldIssue[],
  state: SubmissionState,
  email: string,
  language: string,
  words: SignUpMessages,
): Trouble | undefined {
  const outcome = state.status === 'done' ? state.outcome : undefined;
  const isStuck = (state.status === 'done' && state.failures >= patience) || issues.some(({ code }) => hopeless.includes(code));
  const wayOut = (isNeeded: boolean): unknown => (isNeeded ? wayOutTemplate(feed, form, language, words) : nothing);
  const tryAgain = html`<p><button type="submit" class="again">${words.tryAgain}</button></p>`;

  if (issues.length > 0) {
    const isRefusal = outcome?.kind === 'rejected' && outcome.issues === issues;
    const title = isRefusal ? words.outcomes.rejected : words.summary;
    return { title, isError: true, lines: linesOf(form, issues, language, words), after: wayOut(isStuck) };
  }
  if (outcome?.kind === 'unknown') {
    const { cause } = outcome;
    const isUnsent = unsent.includes(cause);
    const sentences = [words.unknown[cause], ...(form.idempotent && !isUnsent ? [words.tryAgainSafe] : [])];
    return {
      title: isUnsent ? words.notSent : words.outcomes.unknown,
      isError: false,
      lines: sentences.map(ofForm),
      after: [tryAgain, wayOut(isStuck || cause === 'blocked')],
    };
  }
  if (outcome?.kind === 'sent-unconfirmed') {
    const sentences = [outcome.newTab ? words.goOnInTab : words.sentUnconfirmed, ...(email ? [words.addressGiven(email)] : [])];
    return { title: words.outcomes['sent-unconfirmed'], isError: false, lines: sentences.map(ofForm), after: [tryAgain, wayOut(true)] };
  }
  return undefined;
}

const ofForm = (sentence: string): TroubleLine => ({ path: '', sentence });
