import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeedValue } from '../../../src/feed/parse/any-feed.ts';
import { checkFeed } from '../../../src/feed/validate/check-feed.ts';
import { describeIssue } from '../../../src/i18n/describe-issue.ts';
import { FEED_URL, wireFeed } from '../../support/wire-feed.ts';

const email = { name: 'email', label: 'E-mail', type: 'email', required: true };
const sender = { name: 'Guild', postalAddress: '1 Museum Street', contact: 'hello@guild.example' };
const sound = { action: 'https://guild.example/form', fields: [email], privacyNote: 'To invite you.' };

/** What is said of a way of joining; paths are cut to what is inside it. */
function check(way: object): unknown[] {
  const feed = wireFeed({ communities: [{ id: 'makers', name: 'Makers', join: [way] }] });
  const parsed = parseFeedValue(feed, FEED_URL);
  assert.ok(parsed.ok);
  return checkFeed(feed, parsed.value, 0).map((issue) => {
    for (const language of ['en', 'fr']) assert.ok(describeIssue(issue, language).length > 20);
    return [issue.code, issue.path.replace('/communities/0/join/0', ''), issue.severity, issue.params];
  });
}

const checkForm = (changes: object): unknown[] => check({ kind: 'form', form: { ...sound, ...changes } });

describe('checking a form', () => {
  it('has nothing to say of a sound one, in any format', () => {
    assert.deepEqual(checkForm({}), []);
    assert.deepEqual(checkForm({ format: 'form', fieldMap: { email: 'EMAIL', hp: '_gotcha' }, extraFields: { _subject: 'Join' } }), []);
    assert.deepEqual(checkForm({ format: 'native-post', fieldMap: { email: 'EMAIL' } }), []);
    const action = 'https://docs.google.com/forms/d/e/1/formResponse';
    assert.deepEqual(checkForm({ format: 'google-form', action, fieldMap: { email: 'entry.1' } }), []);
    const hubspot = 'https://api.hsforms.com/submissions/v3/integration/submit/1/2';
    assert.deepEqual(checkForm({ format: 'hubspot', action: hubspot, fieldMap: { email: 'email' } }), []);
  });

  it('asks for an e-mail address, and for what becomes of it', () => {
    assert.deepEqual(checkForm({ fields: [{ name: 'name', label: 'Name', type: 'text' }], privacyNote: undefined }), [
      ['form-without-email', '/form/fields', 'should-check', {}],
      ['form-without-privacy', '/form', 'should-check', {}],
    ]);
  });

  it('asks whether a sensitive question has to be', () => {
    assert.deepEqual(checkForm({ fields: [email, { name: 'nation', label: 'Nation', type: 'text', sensitive: true }] }), [
      ['sensitive-field', '/form/fields/1', 'should-check', { value: 'nation' }],
    ]);
  });

  it('tells of a box without a sender, and of an address without https', () => {
    assert.deepEqual(checkForm({ consents: [{ purpose: 'news', text: 'News', sender: { name: 'Guild' } }] }), [
      ['missing-member', '/form/consents/0/sender', 'must-fix', { member: 'postalAddress' }],
      ['consent-without-sender', '/form/consents/0', 'must-fix', {}],
    ]);
    assert.deepEqual(checkForm({ action: 'http://guild.example/form' })[0], [
      'insecure-form-address',
      '/form/action',
      'must-fix',
      { value: 'http://guild.example/form' },
    ]);
  });

  it('knows what a Google Form would not get', () => {
    const why = { name: 'why', label: 'Why?', type: 'text' };
    assert.deepEqual(
      checkForm({
        format: 'google-form',
        action: 'https://docs.google.com/forms/d/e/1/viewform',
        fields: [email, why],
        consents: [{ purpose: 'news', text: 'News', sender }],
      }),
      [
        [
          'wrong-form-address',
          '/form/action',
          'should-check',
          { format: 'google-form', expected: 'https://docs.google.com/forms/d/e/…/formResponse' },
        ],
        ['field-not-mapped', '/form/fields/0', 'must-fix', { value: 'email' }],
        ['field-not-mapped', '/form/fields/1', 'should-check', { value: 'why' }],
        ['consent-not-sent', '/form/consents/0', 'should-check', { value: 'news' }],
      ],
    );
  });

  it('tells of names that nothing has, and of what means nothing to the format', () => {
    assert.deepEqual(
      checkForm({
        format: 'form',
        fieldMap: { emails: 'EMAIL', 'consents/news': 'gdpr', other: 'x' },
        consents: [{ purpose: 'news', text: 'News', sender }],
        idempotent: true,
      }),
      [
        ['no-effect', '/form/idempotent', 'hint', { member: 'idempotent', format: 'form' }],
        ['unknown-field', '/form/fieldMap/emails', 'should-check', { value: 'emails', suggestion: 'email' }],
        ['unknown-field', '/form/fieldMap/other', 'should-check', { value: 'other' }],
      ],
    );
    assert.deepEqual(checkForm({ fieldMap: { email: 'EMAIL' } }), [
      ['no-effect', '/form/fieldMap', 'hint', { member: 'fieldMap', format: 'json' }],
    ]);
  });

  it('tells of ways that lead nowhere', () => {
    for (const kind of ['link', 'platform', 'mailingList', 'calendar']) {
      assert.deepEqual(check({ kind }), [['way-without-address', '', 'should-check', {}]]);
      assert.deepEqual(check({ kind, status: 'closed' }), []);
    }
    assert.deepEqual(check({ kind: 'platform', platform: { name: 'Agora', url: 'https://agora.example/' } }), []);
    assert.deepEqual([...check({ kind: 'inPerson' }), ...check({ kind: 'automatic' })], []);
  });

  it('never throws, whatever a form is', () => {
    for (const form of [null, 7, 'x', [], { fields: 7, consents: 'x', fieldMap: [], format: {} }, { fields: [null, 7], fieldMap: 7 }]) {
      assert.ok(Array.isArray(check({ kind: 'form', form })));
    }
  });
});

/** What is said of how communities are started; paths are cut to what is inside it. */
function checkPropose(propose: unknown): unknown[] {
  const feed = wireFeed({ communities: [{ id: 'makers', name: 'Makers' }], propose } as object);
  const parsed = parseFeedValue(feed, FEED_URL);
  assert.ok(parsed.ok);
  return checkFeed(feed, parsed.value, 0).map((issue) => {
    for (const language of ['en', 'fr']) assert.ok(describeIssue(issue, language).length > 20);
    return [issue.code, issue.path, issue.severity, issue.params];
  });
}

describe('checking how communities are started', () => {
  it('has nothing to say of a form, an address or a document, nor where proposals are closed', () => {
    const name = { name: 'name', label: 'Name', type: 'text' };
    assert.deepEqual(checkPropose({ summary: 'Write.', form: { ...sound, fields: [name] } }), []);
    assert.deepEqual(checkPropose({ summary: 'Write.', contact: { email: 'hello@guild.example' } }), []);
    assert.deepEqual(checkPropose({ summary: 'Write.', template: { name: 'Form', url: 'https://guild.example/form.pdf' } }), []);
    assert.deepEqual(checkPropose({ summary: 'Later.', status: 'closed' }), []);
  });

  it('tells of proposals that can go nowhere', () => {
    assert.deepEqual(checkPropose({ summary: 'Write.', contact: { name: 'Ana' } }), [
      ['propose-without-way', '/propose', 'should-check', {}],
    ]);
  });

  it('knows what can be mapped in the form of a proposal', () => {
    const fieldMap = { domain: 'TOPIC', timeline: 'PLAN', requirements_missing: 'MISSING', audiense: 'WHO' };
    assert.deepEqual(checkPropose({ summary: 'Write.', form: { ...sound, format: 'form', fieldMap } }), [
      ['unknown-field', '/propose/form/fieldMap/audiense', 'should-check', { value: 'audiense', suggestion: 'audience' }],
    ]);
  });

  it('says what was left out, and why', () => {
    assert.deepEqual(checkPropose({ requirements: [] })[0], ['missing-member', '/propose', 'must-fix', { member: 'summary' }]);
    assert.deepEqual(checkPropose({ requirements: [] })[1], ['left-out', '/propose', 'must-fix', { kind: 'propose' }]);
    assert.deepEqual(checkPropose('Write')[0], ['wrong-type', '/propose', 'must-fix', { expected: 'object', found: 'string' }]);
  });
});
