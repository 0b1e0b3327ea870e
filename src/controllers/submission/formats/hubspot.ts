import { consentPath, type FieldIssue } from '../../../domain/registration/field-issue.ts';
import { flatEntries, mappedName, pathOfName } from '../../../domain/registration/flat-entries.ts';
import type { AnySubmission } from '../../../domain/registration/proposal.ts';
import type { SignUpForm } from '../../../domain/registration/sign-up-form.ts';
import { asRecord, asText } from '../read-problem.ts';
import type { PostFormat } from '../wire-format.ts';

/** HubSpot's kinds of error that say what we have words for. */
const knownCodes: Readonly<Record<string, string>> = {
  INVALID_EMAIL: 'email-format',
  REQUIRED_FIELD: 'required',
  VALUE_NOT_IN_FIELD_DEFINITION: 'not-an-option',
};

/**
 * `hubspot`: for HubSpot's forms, version 3 of the address (`submissions/v3/integration/submit/PORTAL/FORM`). Names that
 * the form there does not have would be refused, so only answers go, and of the rest what is mapped. A consent mapped to a
 * number is agreement to that subscription type; the others are agreement to processing. No tracking cookie (`hutk`).
 */
export const hubspot: PostFormat = {
  encode: (form, submission) => ({
    headers: { Accept: 'application/json', 'Content-Type': 'application/json' },
    body: JSON.stringify({
      fields: joined(flatEntries(withoutTypes(form), submission, 'answers')).map(([name, value]) => ({ objectTypeId: '0-1', name, value })),
      context: { pageUri: submission.source.page },
      ...legalConsent(form, submission),
    }),
  }),
  read(answer = {}, status, { form }) {
    const { errors } = answer;
    if (status !== 400 || !Array.isArray(errors) || errors.length === 0) return undefined;
    return { kind: 'rejected', issues: errors.map((error) => readError(asRecord(error), form)) };
  },
};

/** Several answers under one name are one value there. */
function joined(entries: ReturnType<typeof flatEntries>): readonly (readonly [string, string])[] {
  const values = new Map<string, string>();
  for (const [name, value] of entries) values.set(name, values.has(name) ? `${values.get(name)!};${value}` : value);
  return [...values];
}

const typeOf = (form: SignUpForm, purpose: string): number => Number(mappedName(form, consentPath(purpose)) ?? NaN);

/** The form without the consents that are subscription types: those are not fields. */
const withoutTypes = (form: SignUpForm): SignUpForm => ({
  ...form,
  fieldMap: Object.fromEntries(
    Object.entries(form.fieldMap ?? {}).filter(([name, mapped]) => !name.startsWith(consentPath('')) || Number.isNaN(Number(mapped))),
  ),
});

function legalConsent(form: SignUpForm, { consents }: AnySubmission): object {
  if (consents.length === 0) return {};
  const isType = ({ purpose }: { purpose: string }): boolean => !Number.isNaN(typeOf(form, purpose));
  const granted = consents.filter((consent) => consent.granted);
  const general = granted.filter((consent) => !isType(consent));
  return {
    legalConsentOptions: {
      consent: {
        consentToProcess: granted.length > 0,
        text: (general.length > 0 ? general : granted).map(({ text, sender }) => `${text} · ${sender}`).join('\n'),
        communications: consents.filter(isType).map(({ purpose, granted: value, text, sender }) => ({
          value,
          subscriptionTypeId: typeOf(form, purpose),
          text: `${text} · ${sender}`,
        })),
      },
    },
  };
}

/** "Error in 'fields.email'. Invalid email address" */
function readError({ message, errorType }: Readonly<Record<string, unknown>>, form: SignUpForm): FieldIssue {
  const words = asText(message) ?? '';
  const [, name = ''] = /'fields\.([^']+)'/.exec(words) ?? [];
  const path = pathOfName(form, name);
  const type = asText(errorType) ?? '';
  const detail = words.replace(/^Error in '[^']*'\.\s*/, '').slice(0, 500);
  return { path, code: Object.hasOwn(knownCodes, type) ? knownCodes[type]! : 'refused', ...(path && detail && { detail }) };
}
