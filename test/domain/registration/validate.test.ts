import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignUpDraft } from '../../../src/domain/registration/draft.ts';
import { validateDraft } from '../../../src/domain/registration/validate.ts';
import { signUpForm } from '../../support/sign-up-forms.ts';

const good = { name: 'Ana', email: 'ana@museum.example', member: 'yes' };
const check = (values: SignUpDraft['values'], consents: SignUpDraft['consents'] = { 'meeting-invitations': true }) =>
  validateDraft(signUpForm(), { values: { ...good, ...values }, consents });

describe('validateDraft', () => {
  it('finds nothing in a complete draft', () => {
    assert.deepEqual(check({ site: 'museum.example', phone: '514 555-0199', topics: ['sky', 'sea'] }), []);
  });

  it('names what is missing in the order of the form, consents last', () => {
    assert.deepEqual(validateDraft(signUpForm(), { values: {}, consents: {} }), [
      { path: 'name', code: 'required' },
      { path: 'email', code: 'required' },
      { path: 'member', code: 'required' },
      { path: 'consents/meeting-invitations', code: 'consent-required' },
    ]);
  });

  it('takes blanks for nothing', () => {
    assert.deepEqual(check({ name: ' \t' }), [{ path: 'name', code: 'required' }]);
    assert.deepEqual(check({ site: '  ' }), []);
  });

  it('takes no box for ticked but one that is', () => {
    assert.deepEqual(check({}, { 'meeting-invitations': false }), [{ path: 'consents/meeting-invitations', code: 'consent-required' }]);
    assert.deepEqual(check({}, { newsletter: true }), [{ path: 'consents/meeting-invitations', code: 'consent-required' }]);
  });

  it('says how long a text may be, counted as HTML counts', () => {
    assert.deepEqual(check({ name: 'é'.repeat(20) }), []);
    assert.deepEqual(check({ name: '🦉'.repeat(11) }), [{ path: 'name', code: 'too-long', params: { max: 20 } }]);
  });

  it('tells a wrong format by the kind of field', () => {
    assert.deepEqual(check({ email: 'ana', site: 'javascript:alert(1)', phone: '12' }), [
      { path: 'email', code: 'email-format' },
      { path: 'site', code: 'url-format' },
      { path: 'phone', code: 'tel-format' },
    ]);
  });

  it('takes only what was offered to choose from', () => {
    assert.deepEqual(check({ member: 'perhaps', topics: ['sky', 'sun'] }), [
      { path: 'member', code: 'not-an-option' },
      { path: 'topics', code: 'not-an-option' },
    ]);
  });

  it('asks nothing of a hidden field, and takes a field called constructor for one that is blank', () => {
    const form = signUpForm({
      consents: [],
      fields: [
        { name: 'list', label: { en: 'List' }, type: 'hidden', required: true, options: [] },
        { name: 'constructor', label: { en: 'Constructor' }, type: 'text', required: true, options: [] },
      ],
    });
    assert.deepEqual(validateDraft(form, { values: {}, consents: {} }), [{ path: 'constructor', code: 'required' }]);
  });
});
