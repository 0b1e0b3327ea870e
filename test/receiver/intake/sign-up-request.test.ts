import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fingerprintOf } from '../../../src/receiver/intake/fingerprint.ts';
import { readSignUpRequest } from '../../../src/receiver/intake/sign-up-request.ts';
import { signUpBody } from '../../support/running-receiver.ts';

const errorsOf = (body: unknown) => {
  const result = readSignUpRequest(body);
  return result.ok ? [] : result.error.map(({ pointer, code }) => `${pointer} ${code}`);
};
const errorsWith = (changes: Record<string, unknown>) => errorsOf(signUpBody(changes));

function requestOf(body: unknown) {
  const result = readSignUpRequest(body);
  assert.ok(result.ok);
  return result.value;
}

describe('readSignUpRequest', () => {
  it('reads what a widget sends', () => {
    const body = signUpBody({ email: ' ana@museum.example ', communities: ['educators', 'educators'] });
    assert.deepEqual(requestOf(body), {
      submissionId: body.submission_id,
      communities: ['educators'],
      email: 'ana@museum.example',
      name: 'Ana',
      organization: 'Museum',
      fields: body.fields,
      locale: 'fr-CA',
      consents: body.consents,
      page: 'https://museum.example/join',
      widget: '1.0.0',
      elapsedMs: 8123,
      isTrap: false,
    });
  });

  it('needs no more than an id, a community and an address, and ignores what it does not know', () => {
    const { submission_id } = signUpBody();
    const request = requestOf({
      submission_id: submission_id.toUpperCase(),
      communities: ['cauce#north'],
      email: 'a@b.example',
      more: [{}],
    });
    assert.equal(request.submissionId, submission_id);
    assert.deepEqual([request.name, request.fields, request.consents, request.elapsedMs], ['', {}, [], null]);
  });

  it('tells everything that is missing at once', () => {
    assert.deepEqual(errorsOf({}), ['/submission_id required', '/email required', '/communities required']);
    assert.deepEqual(errorsWith({ communities: [], email: ' ', consents: [{}] }), [
      '/email required',
      '/consents/0/granted required',
      '/consents/0/purpose required',
      '/consents/0/text required',
      '/consents/0/sender required',
      '/communities required',
    ]);
  });

  it('refuses wrong types everywhere', () => {
    for (const body of [null, [], 'text', 1, true]) assert.ok(errorsOf(body).includes(' type'), JSON.stringify(body));
    const wrong = { a: 1 };
    for (const member of ['submission_id', 'communities', 'email', 'name', 'organization', 'locale', 'consents', 'hp', 'elapsed_ms']) {
      assert.deepEqual(errorsWith({ [member]: wrong })[0], `/${member} type`);
      assert.deepEqual(errorsWith({ [member]: null })[0], `/${member} type`);
    }
    for (const member of ['fields', 'source']) assert.deepEqual(errorsWith({ [member]: ['x'] }), [`/${member} type`]);
    assert.deepEqual(errorsWith({ fields: { a: wrong, b: [1], c: 2 } }), ['/fields/a type', '/fields/b/0 type', '/fields/c type']);
    assert.deepEqual(errorsWith({ communities: [1] }), ['/communities/0 type']);
    assert.deepEqual(errorsWith({ consents: ['yes'] })[0], '/consents/0 type');
    assert.deepEqual(errorsWith({ consents: [{ ...signUpBody().consents[0], granted: 'true' }] }), ['/consents/0/granted type']);
    assert.deepEqual(errorsWith({ v: 2 }), ['/v version']);
  });

  it('bounds everything', () => {
    const long = 'x'.repeat(5_001);
    const many = Array.from({ length: 51 }, (_, n) => `f${n}`);
    assert.deepEqual(errorsWith({ name: long, organization: long, locale: long, hp: long, source: { page: long, widget: long } }), [
      '/name too-long',
      '/organization too-long',
      '/locale too-long',
      '/source/page too-long',
      '/source/widget too-long',
      '/hp too-long',
    ]);
    assert.deepEqual(errorsWith({ communities: many }), ['/communities too-many-items']);
    assert.deepEqual(errorsWith({ fields: Object.fromEntries(many.map((name) => [name, 'x'])) }), ['/fields too-many-items']);
    assert.deepEqual(errorsWith({ fields: { a: many, b: long } }), ['/fields/a too-many-items', '/fields/b too-long']);
    assert.deepEqual(errorsWith({ consents: Array(21).fill(signUpBody().consents[0]) }), ['/consents too-many-items']);
    assert.deepEqual(errorsWith({ elapsed_ms: -1 }), ['/elapsed_ms type']);
    assert.deepEqual(errorsWith({ elapsed_ms: Number.POSITIVE_INFINITY }), ['/elapsed_ms type']);
  });

  it('refuses what is no id, name or address, and escapes it in the pointer', () => {
    assert.deepEqual(errorsWith({ submission_id: '1' }), ['/submission_id uuid-format']);
    assert.deepEqual(errorsWith({ communities: ['a b', 'a#b#c', '../x'] }), [
      '/communities/0 id-format',
      '/communities/1 id-format',
      '/communities/2 id-format',
    ]);
    assert.deepEqual(errorsWith({ fields: { 'a/b~c': 'x' } }), ['/fields/a~1b~0c name-format']);
    assert.deepEqual(errorsWith({ email: 'ana@museum' }), ['/email email-format']);
  });

  it('lets lines stand in long texts only, and no character that a database would change', () => {
    assert.deepEqual(errorsWith({ fields: { why: 'one\r\n\ttwo' } }), []);
    assert.deepEqual(errorsWith({ name: 'one\ntwo', fields: { why: 'a\u0000b', who: 'a\ud800b' } }), [
      '/name control-character',
      '/fields/why control-character',
      '/fields/who control-character',
    ]);
    assert.deepEqual(errorsWith({ name: 'Zoé 🦉 ᐃᓄᒃᑎᑐᑦ' }), []);
  });
});

describe('fingerprintOf', () => {
  it('is the same for the same content, whatever the order of its members', () => {
    const body = signUpBody({ communities: ['a', 'b'], fields: { x: '1', y: '2' } });
    const again = { ...body, communities: ['b', 'a'], fields: { y: '2', x: '1' }, elapsed_ms: 1, source: {} };
    assert.equal(fingerprintOf(requestOf(again)), fingerprintOf(requestOf(body)));
  });

  it('differs for other content', () => {
    const body = signUpBody();
    const changes = [{ name: 'Bo' }, { email: 'b@c.example' }, { fields: {} }, { consents: [] }, { communities: ['x'] }, { locale: 'en' }];
    const prints = changes.map((change) => fingerprintOf(requestOf({ ...body, ...change })));
    assert.equal(new Set([...prints, fingerprintOf(requestOf(body))]).size, changes.length + 1);
  });
});
