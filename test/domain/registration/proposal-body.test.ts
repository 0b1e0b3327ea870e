import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { SignUpDraft } from '../../../src/domain/registration/draft.ts';
import { flatEntries } from '../../../src/domain/registration/flat-entries.ts';
import {
  buildProposal,
  parseStepName,
  proposalField,
  REQUIREMENTS,
  stepName,
  withoutBlankSteps,
} from '../../../src/domain/registration/proposal-body.ts';
import type { FormField, SignUpForm } from '../../../src/domain/registration/sign-up-form.ts';
import type { SubmissionContext } from '../../../src/domain/registration/submission.ts';
import { validateDraft } from '../../../src/domain/registration/validate.ts';
import { readProposalRequest } from '../../../src/receiver/intake/proposal-request.ts';

const context: SubmissionContext = {
  submissionId: '7d0e6f2a-4b1c-4d8e-9a3f-5c6b7d8e9f00',
  communities: [],
  locale: 'fr-CA',
  page: 'https://museum.example/propose?token=secret',
  widgetVersion: '1.0.0',
  honeypot: '',
  elapsedMs: 8123.4,
  now: Date.UTC(2026, 11, 1, 12),
};

const field = (name: string, changes: Partial<FormField> = {}): FormField => ({
  name,
  label: { en: name },
  type: 'text',
  required: false,
  options: [],
  ...changes,
});

const sender = { name: { en: 'Guild' }, postalAddress: { en: '1 Museum Street' }, contact: 'hello@guild.example' };
const form = (...stepIds: number[]): SignUpForm => ({
  action: 'https://guild.example/v1/proposals',
  format: 'json',
  doubleOptIn: false,
  extraFields: { list: '7' },
  consents: [{ purpose: 'news', text: { en: 'News' }, required: false, sender }],
  fields: [
    field(REQUIREMENTS, { type: 'checkboxes', options: [{ value: 'A plan' }, { value: 'A name' }] }),
    field('title'),
    field('domain', { required: true }),
    field('audience', { required: true }),
    field('engagement'),
    ...stepIds.flatMap((id) => [field(stepName(id, 'what'), { maxLength: 20 }), field(stepName(id, 'when'))]),
    field('legacy'),
    field('name'),
    field('email', { type: 'email', required: true }),
    field('organization', { type: 'organization' }),
    field('sponsor'),
  ],
});

const draft: SignUpDraft = {
  values: {
    [REQUIREMENTS]: ['A name'],
    title: ' Night sky ',
    domain: 'Dark skies\nin cities',
    audience: 'Planetariums',
    'timeline/4/what': 'First call',
    'timeline/4/when': 'Spring 2027',
    'timeline/2/what': ' ',
    'timeline/2/when': '',
    'timeline/9/what': 'A session',
    legacy: ' ',
    name: 'Ana',
    email: 'ana@museum.example',
    sponsor: 'yes',
  },
  consents: { news: true },
};

describe('the body of a proposal', () => {
  it('is version 1, as the receiver takes it', () => {
    const body = buildProposal(form(4, 2, 9), draft, context);
    const { consents, ...rest } = body;
    assert.deepEqual(rest, {
      v: 1,
      submission_id: context.submissionId,
      email: 'ana@museum.example',
      name: 'Ana',
      organization: '',
      proposal: {
        title: 'Night sky',
        domain: 'Dark skies\nin cities',
        audience: 'Planetariums',
        engagement: '',
        timeline: [
          { when: 'Spring 2027', what: 'First call' },
          { when: '', what: 'A session' },
        ],
        legacy: '',
      },
      fields: { list: '7', requirements: ['A name'], requirements_missing: ['A plan'], sponsor: 'yes' },
      locale: 'fr-CA',
      source: { page: 'https://museum.example/propose', widget: '1.0.0' },
      hp: '',
      elapsed_ms: 8123,
    });
    assert.equal(consents[0]!.granted, true);
    const read = readProposalRequest(JSON.parse(JSON.stringify(body)));
    assert.ok(read.ok);
    assert.deepEqual(read.value.proposal, body.proposal);
  });

  it('says nothing of what is missing where everything is ticked, or nothing was asked for', () => {
    const all = { ...draft, values: { ...draft.values, [REQUIREMENTS]: ['A plan', 'A name'] } };
    assert.equal('requirements_missing' in buildProposal(form(), all, context).fields, false);
    const plain = { ...form(), fields: form().fields.slice(1) };
    assert.deepEqual(buildProposal(plain, draft, context).fields, { list: '7', sponsor: 'yes' });
  });

  it('asks what a step is that says when, and nothing of one that says nothing', () => {
    const half = { ...draft, values: { ...draft.values, 'timeline/2/when': 'Autumn' } };
    const asked = (each: SignUpDraft) => validateDraft(withoutBlankSteps(form(4, 2, 9), each), each);
    assert.deepEqual(asked(draft), []);
    assert.deepEqual(asked(half), [{ path: 'timeline/2/what', code: 'required' }]);
    const long = { ...draft, values: { ...draft.values, 'timeline/9/what': 'x'.repeat(21) } };
    assert.deepEqual(asked(long), [{ path: 'timeline/9/what', code: 'too-long', params: { max: 20 } }]);
  });

  it('finds the field that a receiver means, counting only the steps that were sent', () => {
    const sent = withoutBlankSteps(form(4, 2, 9), draft);
    assert.equal(proposalField(sent, ['domain']), 'domain');
    assert.equal(proposalField(sent, ['timeline', '1', 'what']), 'timeline/9/what');
    assert.equal(proposalField(sent, ['timeline', '0', 'when']), 'timeline/4/when');
    assert.equal(proposalField(sent, ['timeline']), 'timeline/4/what');
    for (const unknown of [['timeline', '7', 'what'], ['constructor'], []]) assert.equal(proposalField(sent, unknown), '');
  });

  it('names steps so that no field of a feed can be one', () => {
    assert.deepEqual(parseStepName(stepName(12, 'when')), { id: 12, part: 'when' });
    for (const name of ['timeline', 'timeline/x/what', 'timeline/1/why', 'timeline/1/what/']) assert.equal(parseStepName(name), undefined);
  });

  it('is names and values for receivers that know no more, under names of their own', () => {
    const named = { ...form(4, 9), format: 'form' as const, fieldMap: { domain: 'TOPIC' } };
    const entries = flatEntries(named, buildProposal(named, draft, context), 'all');
    const of = (name: string) => entries.filter(([each]) => each === name).map(([, value]) => value);
    assert.deepEqual(of('TOPIC'), ['Dark skies\nin cities']);
    assert.deepEqual(of('timeline'), ['Spring 2027: First call\nA session']);
    assert.deepEqual(of('requirements_missing'), ['A plan']);
    assert.deepEqual(of('communities'), []);
    assert.deepEqual(of('legacy'), []);
  });
});
