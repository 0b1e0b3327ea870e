import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { proposalNames } from '../../domain/registration/proposal-body.ts';
import { nearest } from '../../lib/nearest.ts';
import type * as Wire from '../wire.ts';
import { pointer, type Visit } from './walk-feed.ts';

/** Where the form for proposals stands. */
const PROPOSAL = '/propose/form';

type Loose<T> = { readonly [Member in keyof T]?: unknown };

/** What every submission has beside the answers, under the names that `fieldMap` has for it. */
const OWN_NAMES: readonly string[] = ['email', 'name', 'organization', 'consents', 'submission_id', 'communities', 'locale', 'page', 'hp'];

/** What the address of a service ends in, by the format that is made for that service alone. */
const addresses: Readonly<Record<string, { readonly pattern: RegExp; readonly expected: string }>> = {
  'google-form': { pattern: /\/formResponse(\?|$)/, expected: 'https://docs.google.com/forms/d/e/…/formResponse' },
  hubspot: {
    pattern: /\/submissions\/v3\/integration\/submit\/[^/]+\/[^/]+/,
    expected: 'https://api.hsforms.com/submissions/v3/integration/submit/…/…',
  },
};

const recordsIn = <T extends Wire.Field | Wire.Consent>(list: unknown): readonly Loose<T>[] =>
  Array.isArray(list) ? list.map((each) => Object(each) as Loose<T>) : [];
const textsIn = (values: readonly unknown[]): readonly string[] => values.filter((value) => typeof value === 'string');

/** Forms that would send less than is meant, or that lack what people want to know before they fill them in. */
export function checkForms({ value, path, definitions }: Visit): Issue[] {
  if (definitions[0] === 'join') return checkWay(Object(value) as Loose<Wire.Join>, path);
  if (definitions[0] === 'propose') return checkProposing(Object(value) as Loose<Wire.Propose>, path);
  if (definitions[0] !== 'form') return [];
  const form = Object(value) as Loose<Wire.Form>;
  const fields = recordsIn<Wire.Field>(form.fields);
  // Without any, the form is none, and that has been said.
  if (fields.length === 0) return [];
  // Whoever proposes is asked for their address, whatever else the feed wants to know.
  const isAsked = path === PROPOSAL || fields.some(({ type, name }) => type === 'email' || name === 'email');
  return [
    ...(isAsked ? [] : [feedIssue(`${path}/fields`, 'form-without-email', {}, 'should-check')]),
    ...(form.privacyNote || form.privacyUrl ? [] : [feedIssue(path, 'form-without-privacy', {}, 'should-check')]),
    ...fields.flatMap(({ sensitive, name }, index) =>
      sensitive === true ? [feedIssue(`${path}/fields/${index}`, 'sensitive-field', { value: String(name) }, 'should-check')] : [],
    ),
    ...checkFormat(form, path),
    ...checkMap(form, path),
  ];
}

/** What a format needs, and what means nothing to it. */
function checkFormat(form: Loose<Wire.Form>, path: string): Issue[] {
  const { format = 'json', action, fieldMap } = form;
  if (typeof format !== 'string') return [];
  const isJson = format === 'json' || format === 'json-text';
  const address = Object.hasOwn(addresses, format) ? addresses[format] : undefined;
  const isElsewhere = address && typeof action === 'string' && !address.pattern.test(action);
  return [
    ...(isElsewhere ? [feedIssue(`${path}/action`, 'wrong-form-address', { format, expected: address.expected }, 'should-check')] : []),
    ...(isJson && fieldMap !== undefined ? [feedIssue(`${path}/fieldMap`, 'no-effect', { member: 'fieldMap', format }, 'hint')] : []),
    ...(format !== 'json' && form.idempotent === true
      ? [feedIssue(`${path}/idempotent`, 'no-effect', { member: 'idempotent', format }, 'hint')]
      : []),
    ...(format === 'google-form' ? checkEntries(form, path) : []),
  ];
}

/** To a Google Form goes only what is mapped to one of its entries. */
function checkEntries({ fields, consents, fieldMap }: Loose<Wire.Form>, path: string): Issue[] {
  const mapped = Object.keys(Object(fieldMap) as object);
  const unmapped = recordsIn<Wire.Field>(fields).flatMap(({ name, type, required }, index) => {
    // A name that is none has been reported as such.
    if (typeof name !== 'string') return [];
    const isSent = mapped.includes(name) || (type === 'email' && mapped.includes('email'));
    const severity = required === true ? 'must-fix' : 'should-check';
    return isSent ? [] : [feedIssue(`${path}/fields/${index}`, 'field-not-mapped', { value: name }, severity)];
  });
  const unsaid = recordsIn<Wire.Consent>(consents).flatMap(({ purpose }, index) =>
    typeof purpose !== 'string' || mapped.includes('consents') || mapped.includes(`consents/${purpose}`)
      ? []
      : [feedIssue(`${path}/consents/${index}`, 'consent-not-sent', { value: purpose }, 'should-check')],
  );
  return [...unmapped, ...unsaid];
}

/** Names that are mapped although nothing is called so. */
function checkMap({ fields, consents, fieldMap }: Loose<Wire.Form>, path: string): Issue[] {
  const known = [
    ...OWN_NAMES,
    ...(path === PROPOSAL ? [...proposalNames, 'timeline', 'requirements', 'requirements_missing', 'requirements_note'] : []),
    ...textsIn(recordsIn<Wire.Field>(fields).map(({ name }) => name)),
    ...textsIn(recordsIn<Wire.Consent>(consents).map(({ purpose }) => purpose)).map((purpose) => `consents/${purpose}`),
  ];
  return Object.keys(Object(fieldMap) as object)
    .filter((name) => !known.includes(name) && !name.startsWith('_'))
    .map((name) => {
      const suggestion = nearest(name, known);
      return feedIssue(
        pointer(`${path}/fieldMap`, name),
        'unknown-field',
        { value: name, ...(suggestion && { suggestion }) },
        'should-check',
      );
    });
}

/** A way of joining by an address that is not there. */
function checkWay({ kind, url, platform, status }: Loose<Wire.Join>, path: string): Issue[] {
  const leads = url ?? (Object(platform) as Loose<Wire.Platform>).url;
  const isMissing = typeof kind === 'string' && ['link', 'platform', 'mailingList', 'calendar'].includes(kind) && leads === undefined;
  return isMissing && status !== 'closed' && status !== 'comingSoon' ? [feedIssue(path, 'way-without-address', {}, 'should-check')] : [];
}

/** Proposals that can go nowhere. */
function checkProposing({ summary, status, form, template, contact }: Loose<Wire.Propose>, path: string): Issue[] {
  const { email, phone, url } = Object(contact) as Loose<Wire.Contact>;
  const leads = form ?? (Object(template) as Loose<Wire.Resource>).url ?? email ?? phone ?? url;
  // Without a summary it is left out, and that has been said.
  return summary !== undefined && status !== 'closed' && leads === undefined
    ? [feedIssue(path, 'propose-without-way', {}, 'should-check')]
    : [];
}
