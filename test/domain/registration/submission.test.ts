import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { buildSubmission, liftedField, type SubmissionContext } from '../../../src/domain/registration/submission.ts';
import { signUpForm } from '../../support/sign-up-forms.ts';

const context: SubmissionContext = {
  submissionId: '7d0e6f2a-4b1c-4d8e-9a3f-5c6b7d8e9f00',
  communities: ['educators'],
  locale: 'fr-CA',
  page: 'https://museum.example/join?token=secret#educators',
  widgetVersion: '1.0.0',
  honeypot: '',
  elapsedMs: 8123.4,
  now: Date.UTC(2026, 11, 1, 12),
};

describe('buildSubmission', () => {
  it('writes version 1 of the body', () => {
    const draft = {
      values: { name: ' Ana ', email: 'ana@museum.example ', organization: 'Museum', member: 'yes', topics: ['sky'], phone: ' ' },
      consents: { 'meeting-invitations': true },
    };
    assert.deepEqual(buildSubmission(signUpForm(), draft, context), {
      v: 1,
      submission_id: '7d0e6f2a-4b1c-4d8e-9a3f-5c6b7d8e9f00',
      communities: ['educators'],
      email: 'ana@museum.example',
      name: 'Ana',
      organization: 'Museum',
      fields: { member: 'yes', topics: ['sky'] },
      locale: 'fr-CA',
      consents: [
        {
          purpose: 'meeting-invitations',
          granted: true,
          text: 'J’accepte de recevoir les invitations par courriel',
          language: 'fr',
          sender: 'Association des centres de sciences · its members · 1 Museum Street, Ottawa · hello@association.example',
          time: '2026-12-01T12:00:00.000Z',
        },
        {
          purpose: 'newsletter',
          granted: false,
          text: 'Send me the newsletter',
          language: 'en',
          sender: 'Association · 1 Museum Street, Ottawa · hello@association.example',
          time: '2026-12-01T12:00:00.000Z',
        },
      ],
      source: { page: 'https://museum.example/join', widget: '1.0.0' },
      hp: '',
      elapsed_ms: 8123,
    });
  });

  it('holds empty strings for a name and an organization that are not asked for', () => {
    const form = signUpForm({
      fields: [{ name: 'email', label: { en: 'E-mail' }, type: 'email', required: true, options: [] }],
      consents: [],
    });
    const { name, organization, fields } = buildSubmission(form, { values: { email: 'ana@museum.example' }, consents: {} }, context);
    assert.deepEqual({ name, organization, fields }, { name: '', organization: '', fields: {} });
  });

  it('lifts the field of type email where none has that name, and says it once', () => {
    const form = signUpForm({
      fields: [
        { name: 'courriel', label: { fr: 'Courriel' }, type: 'email', required: true, options: [] },
        { name: 'second', label: { fr: 'Second courriel' }, type: 'email', required: false, options: [] },
      ],
    });
    const submission = buildSubmission(form, { values: { courriel: 'ana@museum.example', second: 'a@b.example' }, consents: {} }, context);
    assert.equal(submission.email, 'ana@museum.example');
    assert.deepEqual(submission.fields, { second: 'a@b.example' });
    assert.equal(liftedField(form, 'email')?.name, 'courriel');
  });
});
