import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { JoinWay } from '../../../src/domain/community/join-way.ts';
import { named, readCommunity } from '../../support/wire-feed.ts';

const at = '/communities/0/join/0';
const fields = [{ name: 'email', label: 'E-mail', type: 'email', required: true }];
const sender = { name: 'CASC', postalAddress: 'Ottawa', contact: 'desk@association.example' };

function readWay(way: object): { way: JoinWay | undefined; issues: string[] } {
  const { community, issues } = readCommunity({ join: [way] });
  return { way: community.join[0], issues: named(issues) };
}

describe('a way of joining', () => {
  it('is open and not the main one unless it says so', () => {
    const { way } = readWay({ kind: 'automatic' });
    assert.deepEqual(way, { kind: 'automatic', status: 'open', primary: false, steps: [], gives: [] });
  });

  it('by a form on another site is a link', () => {
    assert.equal(readWay({ kind: 'form', url: 'https://forms.example/1' }).way?.kind, 'link');
  });

  it('by a form that is not there is left out', () => {
    assert.deepEqual(readWay({ kind: 'form' }).issues, [`missing-member ${at}`, `left-out ${at}`]);
  });

  it('by e-mail needs an address, unless it is still to come', () => {
    assert.deepEqual(readWay({ kind: 'email' }).issues, [`email-without-address ${at}`, `left-out ${at}`]);
    assert.deepEqual(readWay({ kind: 'email', email: 'not an address' }).issues, [
      `wrong-format ${at}/email`,
      `email-without-address ${at}`,
      `left-out ${at}`,
    ]);
    assert.equal(readWay({ kind: 'email', status: 'comingSoon' }).way?.kind, 'email');
    assert.equal(readWay({ kind: 'email', url: 'mailto:desk@association.example' }).way?.url, 'mailto:desk@association.example');
  });

  it('of a kind that nobody knows is left out', () => {
    assert.deepEqual(readWay({ kind: 'pigeon' }).issues, [`unknown-value ${at}/kind`, `left-out ${at}`]);
  });

  it('shows the words without an unsafe address', () => {
    const { way, issues } = readWay({ kind: 'link', label: 'Join', url: 'javascript:alert(1)' });
    assert.ok(way);
    assert.deepEqual(way.label, { 'en-CA': 'Join' });
    assert.equal(way.url, undefined);
    assert.deepEqual(issues, [`unsafe-address ${at}/url`]);
  });
});

describe('a form', () => {
  const readForm = (members: object): ReturnType<typeof readWay> =>
    readWay({ kind: 'form', form: { action: '/v1/signups', fields, ...members } });

  it('is read with its address made absolute', () => {
    const { way, issues } = readForm({
      doubleOptIn: true,
      idempotent: true,
      fallback: 'mailto:desk@association.example',
      privacyUrl: '/privacy',
    });
    assert.deepEqual(issues, []);
    assert.deepEqual(way?.form, {
      action: 'https://association.example/v1/signups',
      format: 'json',
      idempotent: true,
      fields: [{ name: 'email', label: { 'en-CA': 'E-mail' }, type: 'email', required: true, options: [] }],
      consents: [],
      privacyUrl: 'https://association.example/privacy',
      doubleOptIn: true,
      fallback: 'mailto:desk@association.example',
    });
  });

  it('has the receiver’s names and constants as they are written, whatever they begin with', () => {
    const form = {
      action: 'https://forms.example/1',
      format: 'multipart',
      fields,
      fieldMap: { email: 'your-email', name: 7 },
      extraFields: JSON.parse('{"_wpcf7_unit_tag": "wpcf7-f1-o1", "__proto__": "x", "empty": ""}') as object,
    };
    const { way, issues } = readWay({ kind: 'form', form });
    assert.deepEqual(way?.form?.fieldMap, { email: 'your-email' });
    assert.deepEqual(Object.entries(way?.form?.extraFields ?? {}), [
      ['_wpcf7_unit_tag', 'wpcf7-f1-o1'],
      ['__proto__', 'x'],
    ]);
    assert.deepEqual(issues, [`wrong-type ${at}/form/fieldMap/name`, `empty-text ${at}/form/extraFields/empty`]);
  });

  it('does not send personal data unprotected', () => {
    assert.deepEqual(readForm({ action: 'http://forms.example/1' }).issues, [`insecure-form-address ${at}/form/action`, `left-out ${at}`]);
    assert.deepEqual(readForm({ action: 'mailto:a@b.example' }).issues, [`unsafe-address ${at}/form/action`, `left-out ${at}`]);
    assert.equal(readForm({ action: 'http://127.0.0.1:8080/x' }).way?.form?.action, 'http://127.0.0.1:8080/x');
  });

  it('that asks nothing is none', () => {
    assert.deepEqual(readForm({ fields: [] }).issues, [`missing-member ${at}/form`, `left-out ${at}`]);
  });

  it('becomes a link where it cannot be read and another address stands there', () => {
    assert.equal(readWay({ kind: 'form', url: 'https://forms.example/1', form: { fields } }).way?.kind, 'link');
  });

  it('leaves out a question that nobody could answer', () => {
    const { way, issues } = readForm({ fields: [...fields, { name: 'member', label: 'Member?', type: 'radio', required: true }] });
    assert.deepEqual(
      way?.form?.fields.map(({ name }) => name),
      ['email'],
    );
    assert.deepEqual(issues, [`field-without-options ${at}/form/fields/1`]);
  });

  it('shows a consent only when people can see who asks', () => {
    const consent = { purpose: 'news', text: 'Send me news' };
    const { way, issues } = readForm({
      consents: [{ ...consent, sender }, consent, { ...consent, sender: { ...sender, postalAddress: '' } }],
    });
    assert.deepEqual(way?.form?.consents, [
      {
        purpose: 'news',
        text: { 'en-CA': 'Send me news' },
        required: false,
        sender: { name: { 'en-CA': 'CASC' }, postalAddress: { 'en-CA': 'Ottawa' }, contact: 'desk@association.example' },
      },
    ]);
    assert.deepEqual(issues, [
      `consent-without-sender ${at}/form/consents/1`,
      `empty-text ${at}/form/consents/2/sender/postalAddress`,
      `consent-without-sender ${at}/form/consents/2`,
    ]);
  });
});
