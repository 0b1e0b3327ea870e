import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { form as formFormat } from '../../../src/controllers/submission/formats/form.ts';
import { googleForm } from '../../../src/controllers/submission/formats/google-form.ts';
import { hubspot } from '../../../src/controllers/submission/formats/hubspot.ts';
import { json } from '../../../src/controllers/submission/formats/json.ts';
import { jsonText } from '../../../src/controllers/submission/formats/json-text.ts';
import { multipart } from '../../../src/controllers/submission/formats/multipart.ts';
import type { PostFormat } from '../../../src/controllers/submission/wire-format.ts';
import { flatEntries, pathOfName } from '../../../src/domain/registration/flat-entries.ts';
import type { SignUpForm } from '../../../src/domain/registration/sign-up-form.ts';
import { buildSubmission } from '../../../src/domain/registration/submission.ts';
import { signUpForm } from '../../support/sign-up-forms.ts';

const id = '7d0e6f2a-4b1c-4d8e-9a3f-5c6b7d8e9f00';
const draft = {
  values: { name: 'Ana', email: 'ana@museum.example', member: 'yes', topics: ['sky', 'sea'], phone: '' },
  consents: { 'meeting-invitations': true },
};
const context = {
  submissionId: id,
  communities: ['educators', 'makers'],
  locale: 'en-CA',
  page: 'https://museum.example/join',
  widgetVersion: '1',
  honeypot: '',
  elapsedMs: 9,
  now: Date.UTC(2026, 11, 1, 12),
};
const agreed = 'I agree to receive invitations by e-mail';
const sender = 'Association of Science Centres · its members · 1 Museum Street, Ottawa · hello@association.example';
const record = `${agreed} (en) · ${sender} · 2026-12-01T12:00:00.000Z`;

const submissionOf = (form: SignUpForm, changes: Partial<typeof context> = {}) => buildSubmission(form, draft, { ...context, ...changes });
const encode = (format: PostFormat, changes: Partial<SignUpForm> = {}, given: Partial<typeof context> = {}) => {
  const form = signUpForm(changes);
  return format.encode(form, submissionOf(form, given));
};

describe('a submission as names and values', () => {
  it('goes under our names where the form maps none, with everything that a reader of it needs', () => {
    const form = signUpForm();
    const submission = submissionOf(form);
    assert.deepEqual(flatEntries(form, submission, 'all'), [
      ['email', 'ana@museum.example'],
      ['name', 'Ana'],
      ['member', 'yes'],
      ['topics', 'sky'],
      ['topics', 'sea'],
      ['consents', JSON.stringify(submission.consents)],
      ['submission_id', id],
      ['communities', 'educators'],
      ['communities', 'makers'],
      ['locale', 'en-CA'],
      ['page', 'https://museum.example/join'],
    ]);
  });

  it('goes under the receiver’s names, the constants too, and the exact words of each consent that was given', () => {
    const form = signUpForm({
      fieldMap: {
        email: 'EMAIL',
        topics: 'topics[]',
        'consents/meeting-invitations': 'gdpr[1]',
        'consents/newsletter': 'gdpr[2]',
        consents: 'words',
        submission_id: 'REF',
        hp: '_gotcha',
      },
      extraFields: { list: '7', _wpcf7: '42' },
    });
    const entries = flatEntries(form, submissionOf(form, { honeypot: 'buy' }), 'answers');
    assert.deepEqual(entries, [
      ['EMAIL', 'ana@museum.example'],
      ['name', 'Ana'],
      ['list', '7'],
      ['_wpcf7', '42'],
      ['member', 'yes'],
      ['topics[]', 'sky'],
      ['topics[]', 'sea'],
      ['gdpr[1]', record],
      ['words', record],
      ['REF', id],
      ['_gotcha', 'buy'],
    ]);
  });

  it('holds nothing but what is mapped, and the constants, for a receiver that refuses the rest', () => {
    const form = signUpForm({ fieldMap: { email: 'entry.1' }, extraFields: { fvv: '1' } });
    assert.deepEqual(flatEntries(form, submissionOf(form), 'none'), [
      ['entry.1', 'ana@museum.example'],
      ['fvv', '1'],
    ]);
  });

  it('finds the address by the name of its field or of its place', () => {
    const fields = signUpForm().fields.map((field) => (field.name === 'email' ? { ...field, name: 'courriel' } : field));
    for (const fieldMap of [{ courriel: 'EMAIL' }, { email: 'EMAIL' }]) {
      const form = signUpForm({ fields, fieldMap });
      const submission = { ...submissionOf(form), email: 'ana@museum.example' };
      assert.deepEqual(flatEntries(form, submission, 'all')[0], ['EMAIL', 'ana@museum.example']);
      assert.equal(pathOfName(form, 'EMAIL'), 'courriel');
    }
    assert.equal(pathOfName(signUpForm({ fields }), 'email'), 'courriel');
  });

  it('is found again by the receiver’s names; what no visitor sees is of the form', () => {
    const hidden = { name: 'list', label: {}, type: 'hidden' as const, required: false, options: [] };
    const form = signUpForm({
      fields: [...signUpForm().fields, hidden],
      fieldMap: { topics: 'subjects[]', 'consents/newsletter': 'news' },
    });
    assert.deepEqual(
      ['subjects', 'subjects[]', 'email', 'news', 'list', 'constructor', ''].map((name) => pathOfName(form, name)),
      ['topics', 'topics', 'email', 'consents/newsletter', '', '', ''],
    );
  });
});

describe('the wire format', () => {
  it('json is version 1 of the body, constants among the fields, with its key', () => {
    const { body, headers } = encode(json, { extraFields: { list: '7' } });
    const { fields, submission_id } = JSON.parse(body as string) as ReturnType<typeof submissionOf>;
    assert.deepEqual([submission_id, fields], [id, { list: '7', member: 'yes', topics: ['sky', 'sea'] }]);
    assert.equal(headers?.['Idempotency-Key'], `"${id}"`);
  });

  it('json-text is the same without a header that would need leave', () => {
    const { body, headers, redirect } = encode(jsonText);
    assert.deepEqual([JSON.parse(body as string), headers, redirect], [submissionOf(signUpForm()), undefined, 'follow']);
  });

  it('form is urlencoded, any character', () => {
    const { body, headers } = encode(formFormat, { extraFields: { 'form-name': 'é & =\r\nX: y' } });
    assert.ok(body instanceof URLSearchParams);
    assert.equal(new URLSearchParams(body.toString()).get('form-name'), 'é & =\r\nX: y');
    assert.deepEqual(headers, { Accept: 'application/json' });
  });

  it('multipart makes the unit tag of Contact Form 7 of the address, unless the form has one', () => {
    const action = 'https://museum.example/wp-json/contact-form-7/v1/contact-forms/42/feedback';
    const tagOf = (changes: Partial<SignUpForm>) => (encode(multipart, changes).body as FormData).getAll('_wpcf7_unit_tag');
    assert.deepEqual(tagOf({ action }), ['wpcf7-f42-o1']);
    assert.deepEqual(tagOf({ action, extraFields: { _wpcf7_unit_tag: 'wpcf7-f42-p7-o1' } }), ['wpcf7-f42-p7-o1']);
    assert.deepEqual(tagOf({}), []);
  });

  it('hubspot holds the answers, the words agreed to, and no cookie', () => {
    const { body } = encode(hubspot, { fieldMap: { name: 'firstname', 'consents/newsletter': '999' } });
    assert.deepEqual(JSON.parse(body as string), {
      fields: [
        { objectTypeId: '0-1', name: 'email', value: 'ana@museum.example' },
        { objectTypeId: '0-1', name: 'firstname', value: 'Ana' },
        { objectTypeId: '0-1', name: 'member', value: 'yes' },
        { objectTypeId: '0-1', name: 'topics', value: 'sky;sea' },
      ],
      context: { pageUri: 'https://museum.example/join' },
      legalConsentOptions: {
        consent: {
          consentToProcess: true,
          text: `${agreed} · ${sender}`,
          communications: [
            {
              value: false,
              subscriptionTypeId: 999,
              text: 'Send me the newsletter · Association · 1 Museum Street, Ottawa · hello@association.example',
            },
          ],
        },
      },
    });
    assert.equal(Object.hasOwn(JSON.parse(encode(hubspot, { consents: [] }).body as string) as object, 'legalConsentOptions'), false);
  });

  it('google-form asks for no answer', () => {
    const { body, mode, redirect, headers } = encode(googleForm, { fieldMap: { email: 'entry.1', consents: 'entry.2' } });
    assert.deepEqual(
      [...(body as URLSearchParams)],
      [
        ['entry.1', 'ana@museum.example'],
        ['entry.2', record],
      ],
    );
    assert.deepEqual([mode, redirect, headers], ['no-cors', 'follow', undefined]);
  });

  it('reads any JSON whatever, and never with an empty list of reasons', () => {
    const words = ['errors', 'status', 'invalid_fields', 'message', 'data', 'fields', 'messages', 'field', 'code', 'errorType', 'failed'];
    const key = fc.oneof(fc.constantFrom(...words), fc.string());
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, fc.constantFrom(...words), fc.jsonValue(), fc.array(tie('tree')), fc.dictionary(key, tie('tree'))),
    }));
    const form = signUpForm();
    const request = { form, submission: submissionOf(form) };
    fc.assert(
      fc.property(fc.dictionary(key, tree), fc.constantFrom(200, 400, 422, 500), (answer, status) => {
        for (const format of [formFormat, multipart, hubspot, jsonText]) {
          const outcome = format.read?.(answer, status, request);
          if (outcome?.kind === 'rejected') assert.ok(outcome.issues.length > 0, JSON.stringify(answer));
        }
      }),
    );
  });
});
