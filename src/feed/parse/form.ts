import type { Consent, FieldOption, FormField, SignUpForm } from '../../domain/registration/sign-up-form.ts';
import { resolveAddress, SECURE } from '../address.ts';
import type * as Wire from '../wire.ts';
import { cut, flag, is, list, oneOf, orElse, record, type Decoder } from './decoder.ts';
import { text, words } from './text.ts';
import { fieldName, id, link, web } from './values.ts';

const option = record<Wire.Option, FieldOption, 'value'>({ value: words, label: text }, 'value');

const fieldMembers = record<Wire.Field, FormField, 'name' | 'label' | 'type'>(
  {
    name: fieldName,
    label: text,
    type: oneOf('text', 'email', 'tel', 'url', 'textarea', 'select', 'radio', 'checkbox', 'checkboxes', 'organization', 'hidden'),
    required: flag,
    help: text,
    autocomplete: words,
    maxLength: (value, place) => (is('number', value, place) && value >= 1 ? Math.floor(value) : undefined),
    options: list(option),
  },
  'name',
  'label',
  'type',
);

/** A question that cannot be answered is not asked: required, it would let nobody through. */
const field: Decoder<FormField> = (value, place) => {
  const read = fieldMembers(value, place);
  return read && /^(select|radio|checkboxes)$/.test(read.type) && !read.options.length
    ? place.report('field-without-options', { value: read.name })
    : read;
};

const sender = record<Wire.Sender, Consent['sender'], 'name' | 'postalAddress' | 'contact'>(
  { name: text, onBehalfOf: text, postalAddress: text, contact: words },
  'name',
  'postalAddress',
  'contact',
);

type Sender = Consent['sender'];

const consentMembers = record<Wire.Consent, Omit<Consent, 'sender'> & { sender?: Sender }, 'purpose' | 'text'>(
  { purpose: id, text, required: flag, sender },
  'purpose',
  'text',
);

/** A box is shown only when people can see who asks (CASL, Law 25). */
const consent: Decoder<Consent> = (value, place) => {
  const read = consentMembers(value, place);
  return read && (read.sender ? (read as Consent) : place.report('consent-without-sender', {}));
};

/** Personal data goes by https only. */
const action: Decoder<string> = (value, place) => {
  const url = web(value, place);
  return url && (resolveAddress(url, url, SECURE) ?? place.report('insecure-form-address', { value: cut(url) }));
};

/** Reads strings by name, fresh: a name may be `__proto__`. */
const strings: Decoder<Readonly<Record<string, string>>> = (value, place) =>
  is('object', value, place)
    ? Object.fromEntries(
        Object.entries(value).flatMap(([name, item]) => {
          const read = words(item, place.at(name));
          return read === undefined ? [] : [[name, read]];
        }),
      )
    : undefined;

const formMembers = record<Wire.Form, SignUpForm, 'action'>(
  {
    action,
    format: orElse(oneOf('json', 'json-text', 'form', 'multipart', 'hubspot', 'google-form', 'native-post'), 'json'),
    idempotent: flag,
    fieldMap: strings,
    extraFields: strings,
    fields: list(field),
    consents: list(consent),
    privacyUrl: web,
    privacyNote: text,
    success: text,
    doubleOptIn: flag,
    fallback: link,
  },
  'action',
);

/** Reads a form that the widget shows and sends; one that asks nothing is none. */
export const form: Decoder<SignUpForm> = (value, place) => {
  const read = formMembers(value, place);
  return read && !read.fields.length ? place.report('missing-member', { member: 'fields' }) : read;
};
