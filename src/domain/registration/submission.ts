import { chooseText, type Text } from '../text.ts';
import type { Instant } from '../time/clock.ts';
import { answersTo, isGranted, type SignUpDraft } from './draft.ts';
import type { Consent, FormField, SignUpForm } from './sign-up-form.ts';

/** One consent as it was shown and answered: the evidence that the receiver keeps. */
export interface ConsentAnswer {
  readonly purpose: string;
  readonly granted: boolean;
  /** The exact words that were shown. */
  readonly text: string;
  /** BCP 47 tag of those words; they may be in another language than the page. */
  readonly language: string;
  /** Who asks, on whose behalf, their postal address and their contact, joined by ` · `. */
  readonly sender: string;
  /** When it was answered, by the visitor's clock: `2026-12-01T12:00:00.000Z`. */
  readonly time: string;
}

/** The body of a sign-up, version 1, as receivers get it in JSON. Member names are public. */
export interface SignUpSubmission {
  readonly v: 1;
  /** UUID: the same in every attempt of one submission. */
  readonly submission_id: string;
  /** Ids as the feed that names the receiver has them. */
  readonly communities: readonly string[];
  readonly email: string;
  /** Empty where the form does not ask. */
  readonly name: string;
  /** Empty where the form does not ask. */
  readonly organization: string;
  /** Every other answer, and the form's constants; blank answers are left out. A list for `checkboxes`. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** BCP 47 tag of the language that the form was shown in. */
  readonly locale: string;
  /** Every box that was shown, ticked or not. */
  readonly consents: readonly ConsentAnswer[];
  readonly source: { readonly page: string; readonly widget: string };
  /** The honeypot: people leave it empty. */
  readonly hp: string;
  /** From the first sight of the form until it was sent, in milliseconds: a hint for the receiver. */
  readonly elapsed_ms: number;
}

/** What a submission holds beside the visitor's answers. */
export interface SubmissionContext {
  readonly submissionId: string;
  readonly communities: readonly string[];
  /** BCP 47 tag of the language that the form was shown in. */
  readonly locale: string;
  /** Address of the page, of which 2,000 characters are sent; query and fragment are not, they may hold what is nobody's business. */
  readonly page: string;
  readonly widgetVersion: string;
  readonly honeypot: string;
  readonly elapsedMs: number;
  /** When the form was sent. */
  readonly now: Instant;
}

/** The members of a submission that have a place outside `fields`. */
export type LiftedMember = 'email' | 'name' | 'organization';

/**
 * The field whose answer goes to `member`: the one of that name; for an e-mail address and an organization otherwise the
 * first field of that type.
 */
export const liftedField = (form: SignUpForm, member: LiftedMember): FormField | undefined =>
  form.fields.find(({ name }) => name === member) ?? form.fields.find(({ type }) => type === member);

/** Writes what a visitor filled in as version 1 of the body. Does not check it: `validateDraft` does. */
export function buildSubmission(form: SignUpForm, draft: SignUpDraft, context: SubmissionContext): SignUpSubmission {
  const lifted = { email: liftedField(form, 'email'), name: liftedField(form, 'name'), organization: liftedField(form, 'organization') };
  const only = (field: FormField | undefined): string => (field && answersTo(draft, field.name)[0]) ?? '';
  const others = form.fields.filter((field) => !Object.values(lifted).includes(field));
  return {
    v: 1,
    submission_id: context.submissionId,
    communities: context.communities,
    email: only(lifted.email),
    name: only(lifted.name),
    organization: only(lifted.organization),
    fields: { ...form.extraFields, ...Object.fromEntries(others.flatMap((field) => answerOf(field, draft))) },
    locale: context.locale,
    consents: form.consents.map((consent) => answerConsent(consent, draft, context)),
    source: { page: context.page.split(/[?#]/, 1)[0]!.slice(0, 2_000), widget: context.widgetVersion },
    hp: context.honeypot,
    elapsed_ms: Math.max(0, Math.round(context.elapsedMs)),
  };
}

/** The answer to one field, by its name; none where it was left blank. */
function answerOf({ name, type }: FormField, draft: SignUpDraft): [string, string | readonly string[]][] {
  const answers = answersTo(draft, name);
  return answers.length === 0 ? [] : [[name, type === 'checkboxes' ? answers : answers[0]!]];
}

function answerConsent({ purpose, text, sender }: Consent, draft: SignUpDraft, { locale, now }: SubmissionContext): ConsentAnswer {
  const shown = chooseText(text, locale);
  const words = (part: Text | undefined): string => (part ? chooseText(part, locale).value : '');
  return {
    purpose,
    granted: isGranted(draft, purpose),
    text: shown.value,
    language: shown.lang,
    sender: [words(sender.name), words(sender.onBehalfOf), words(sender.postalAddress), sender.contact].filter(Boolean).join(' · '),
    time: new Date(now).toISOString(),
  };
}
