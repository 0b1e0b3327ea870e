import type { Answer, Cors, Treatment } from './sign-up-endpoints.ts';

/** What can happen to a sign-up on its way, by the name that a row of the matrix has for it. */
export const happenings = ['200', '202', 'redirect', '400', '409', '422', '429', '500', 'hang', 'reset', 'HTML', 'CORS-blocked'] as const;
export type Happening = (typeof happenings)[number];

/** What is to come of it: the outcome, with its codes where it failed. */
export type Expected = 'confirmed' | 'sent-unconfirmed' | 'new-tab' | `rejected ${string}` | `unknown ${string}`;

/** A kind of receiver, as it behaves. */
export interface Service {
  /** What the feed says of the form. */
  readonly form: { readonly format?: string; readonly fieldMap?: object; readonly extraFields?: object };
  /** What the form's address ends in. */
  readonly path?: string;
  readonly cors: Cors;
  /** What the service does that others do not. */
  readonly does?: Partial<Record<Happening, Treatment>>;
  /** What comes of it, where it is not what comes of it with others. */
  readonly gives?: Partial<Record<Happening, Expected>>;
}

const json = { 'Content-Type': 'application/json' };
const page = { 'Content-Type': 'text/html; charset=utf-8' };
const answer = (status: number, body: unknown = '', headers: Answer['headers'] = json): Answer => ({ status, headers, body });

/** What any server does. */
export const does: Readonly<Record<Happening, Treatment>> = {
  '200': answer(200, {}),
  '202': answer(202, { status: 'pending_confirmation' }),
  redirect: answer(303, '', { Location: '/open/confirm/thanks' }),
  '400': answer(400, {}),
  '409': answer(409, {}),
  '422': answer(422, { errors: [{ pointer: '/email', code: 'taken', detail: 'This address bounces.' }] }),
  '429': answer(429, {}, { ...json, 'Retry-After': '30' }),
  '500': answer(500, 'Internal Server Error', page),
  hang: 'hang',
  reset: 'reset',
  HTML: answer(200, '<!doctype html><title>Welcome</title><p>Log in to the guest network.', page),
  'CORS-blocked': answer(200, {}),
};

/** What comes of it with any receiver whose answers can be read. */
export const gives: Readonly<Record<Happening, Expected>> = {
  '200': 'confirmed',
  '202': 'confirmed',
  redirect: 'sent-unconfirmed',
  '400': 'rejected refused',
  '409': 'rejected refused',
  '422': 'rejected taken',
  '429': 'rejected too-many',
  '500': 'unknown server',
  hang: 'unknown timeout',
  reset: 'unknown network',
  HTML: 'sent-unconfirmed',
  'CORS-blocked': 'unknown network',
};

const always = (expected: Expected, others: Partial<Record<Happening, Expected>> = {}): Partial<Record<Happening, Expected>> => ({
  ...Object.fromEntries(happenings.map((happening) => [happening, expected])),
  ...others,
});

/** The services of the table of wire formats, each with the answers that it is known for. */
export const services: Readonly<Record<string, Service>> = {
  'json: our receiver': { form: {}, cors: 'open' },
  'json-text: a Google Apps Script': {
    form: { format: 'json-text' },
    cors: 'simple',
    // Every POST is answered by a redirect to the answer; an error of the script is a page.
    does: { '422': answer(200, { result: 'error', error: 'Exception: no such sheet' }) },
    gives: { redirect: 'confirmed', '422': 'rejected refused' },
  },
  'json-text: a hook of Zapier': {
    form: { format: 'json-text' },
    cors: 'simple',
    does: { '200': answer(200, { attempt: '0192', id: '0192', request_id: '0192', status: 'success' }) },
    gives: { redirect: 'confirmed' },
  },
  'form: Formspree': {
    form: { format: 'form', fieldMap: { hp: '_gotcha' } },
    cors: 'simple',
    does: {
      '200': answer(200, { ok: true, next: '/thanks?language=en' }),
      '400': answer(400, { error: 'Form not found', errors: [{ code: 'FORM_NOT_FOUND', message: 'Form not found' }] }),
      '422': answer(422, {
        error: 'Validation errors',
        errors: [{ field: 'email', code: 'TYPE_EMAIL', message: 'should be an email' }],
      }),
    },
    gives: { '422': 'rejected email-format' },
  },
  'form: listmonk': {
    form: { format: 'form', extraFields: { l: '5f5b1c9e-6b3e-4a57-9f0e-2f6f1a4c7d10' }, fieldMap: { hp: 'nonce' } },
    cors: 'simple',
    does: {
      '200': answer(200, { data: { has_optin: true } }),
      '400': answer(400, { message: 'No lists selected.' }),
      '422': answer(400, { message: 'Invalid email.' }),
    },
    gives: { '422': 'rejected refused' },
  },
  'form: Kit': {
    form: { format: 'form', fieldMap: { email: 'email_address', name: 'fields[first_name]' } },
    cors: 'simple',
    does: {
      '200': answer(200, { status: 'success', consent: { enabled: false } }),
      '400': answer(200, { status: 'quarantined', url: 'https://kit.example/guard' }),
      '422': answer(200, { status: 'failed', errors: { fields: ['email_address'], messages: ['Email address is invalid'] } }),
    },
    gives: { '400': 'rejected check-required', '422': 'rejected refused' },
  },
  'form: Netlify': {
    form: { format: 'form', extraFields: { 'form-name': 'sign-up' } },
    cors: 'simple',
    // It answers with the page itself, whether it has such a form or not.
    does: { '200': answer(200, '<!doctype html><title>Thanks</title>', page), '422': answer(404, '<h1>Page not found</h1>', page) },
    gives: { '200': 'sent-unconfirmed', '422': 'rejected refused' },
  },
  'multipart: Contact Form 7': {
    form: { format: 'multipart', fieldMap: { email: 'your-email', name: 'your-name' } },
    path: '/wp-json/contact-form-7/v1/contact-forms/42/feedback',
    cors: 'simple',
    does: {
      '200': answer(200, { into: '#wpcf7-f42-o1', status: 'mail_sent', message: 'Thank you.', invalid_fields: [] }),
      '400': answer(400, { code: 'wpcf7_bad_request', message: 'There is no valid unit tag.', data: { status: 400 } }),
      '422': answer(200, {
        into: '#wpcf7-f42-o1',
        status: 'validation_failed',
        message: 'One or more fields have an error.',
        invalid_fields: [{ field: 'your-email', message: 'The e-mail address entered is invalid.', idref: null, error_id: 'x' }],
      }),
      '500': answer(200, { status: 'mail_failed', message: 'There was an error trying to send your message.', invalid_fields: [] }),
    },
    gives: { '422': 'rejected refused' },
  },
  'hubspot: HubSpot forms v3': {
    form: { format: 'hubspot', fieldMap: { name: 'firstname' } },
    path: '/submissions/v3/integration/submit/1/2',
    cors: 'open',
    does: {
      '200': answer(200, { inlineMessage: 'Thanks for submitting the form.' }),
      '400': answer(400, {
        status: 'error',
        message: 'The request is not valid',
        errors: [{ message: 'x', errorType: 'FORM_HAS_RECAPTCHA_ENABLED' }],
      }),
      '422': answer(400, {
        status: 'error',
        message: 'The request is not valid',
        errors: [{ message: "Error in 'fields.email'. Invalid email address", errorType: 'INVALID_EMAIL' }],
      }),
    },
    gives: { '422': 'rejected email-format' },
  },
  'google-form: Google Forms': {
    form: { format: 'google-form', fieldMap: { email: 'entry.1', name: 'entry.2', why: 'entry.3', consents: 'entry.4' } },
    path: '/forms/d/e/1/formResponse',
    cors: 'private',
    gives: always('sent-unconfirmed', { hang: 'unknown timeout', reset: 'unknown network' }),
  },
  'native-post: Mailchimp': {
    form: { format: 'native-post', fieldMap: { email: 'EMAIL', name: 'FNAME' }, extraFields: { u: '1', id: '2' } },
    cors: 'private',
    gives: always('new-tab'),
  },
};
