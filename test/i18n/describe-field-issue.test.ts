import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeFieldIssue } from '../../src/i18n/describe-field-issue.ts';
import type { FieldIssue } from '../../src/domain/registration/field-issue.ts';

const say = (issue: Partial<FieldIssue> & { code: string }, label = 'Role', language = 'en', choice = false): string =>
  describeFieldIssue({ path: 'role', ...issue }, { label, choice }, language);

describe('what a visitor reads about a field', () => {
  it('names the field by its label, and calls those that every form has by what they are', () => {
    assert.equal(say({ code: 'required' }), 'Fill in “Role”');
    assert.equal(say({ code: 'required' }, 'Role', 'en', true), 'Choose an answer to “Role”');
    assert.equal(say({ code: 'required', path: 'email' }, 'Work e-mail'), 'Enter your e-mail address');
    assert.equal(say({ code: 'required', path: 'email' }, 'Courriel', 'fr-CA'), 'Indiquez votre adresse de courriel');
  });

  it('says how much is too much', () => {
    assert.equal(say({ code: 'too-long', params: { max: 120 } }), 'Shorten “Role” to 120 characters or fewer');
  });

  it('prefers our words to the receiver’s, and the receiver’s to none', () => {
    assert.equal(say({ code: 'email-format', detail: 'No.' }), 'Enter an e-mail address in the correct format, like name@example.com');
    assert.equal(say({ code: 'blocked', detail: 'We know this role too well.' }), 'We know this role too well.');
    assert.equal(say({ code: 'blocked' }), 'Check “Role”');
  });

  it('is not led astray by codes and names that every object has', () => {
    assert.equal(say({ code: 'constructor', detail: 'No.' }), 'No.');
    assert.equal(say({ code: 'required', path: 'toString' }), 'Fill in “Role”');
    assert.equal(say({ code: 'toString', path: '' }, ''), 'Check what you have filled in');
  });
});

describe('what a visitor reads about the form as a whole', () => {
  const sayOfForm = (issue: Partial<FieldIssue> & { code: string }, language = 'en'): string => say({ path: '', ...issue }, '', language);

  it('says when to try again where the receiver said so', () => {
    assert.match(
      sayOfForm({ code: 'too-many', params: { status: 429, seconds: 30 } }),
      /^There are too many .* Try again in 30 seconds\.$/,
    );
    assert.match(sayOfForm({ code: 'too-many', params: { status: 429 } }), /then try again\.$/);
    assert.match(sayOfForm({ code: 'too-many', params: { seconds: 1 } }, 'fr'), /Réessayez dans 1 seconde\.$/);
  });

  it('gives the receiver’s reason for a refusal that we have no word for', () => {
    assert.equal(sayOfForm({ code: 'refused', detail: 'The list is full.' }), 'The list is full.');
    assert.match(sayOfForm({ code: 'refused' }), /no reason was given/);
    assert.equal(sayOfForm({ code: 'list-full', detail: 'The list is full.' }), 'The list is full.');
  });
});
