import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { proposingOf, type Proposing } from '../../../src/feed/late/proposing.ts';
import { readFeed } from '../../support/wire-feed.ts';

const read = (members: object): Proposing => proposingOf(readFeed({ communities: [{ id: 'makers', name: 'Makers' }], ...members }).feed);

describe('reading how communities are started', () => {
  it('reads all of it, and what the association gives', () => {
    const { propose, support, issues } = read({
      propose: {
        summary: { en: 'Propose one.', fr: 'Proposez-en une.' },
        requirements: [{ text: 'A plan', strength: 'should', examples: ['Calls'] }, { text: 'A name' }],
        template: { name: 'Form', url: 'form.pdf', size: '208 KB' },
        steps: ['Read', 'Write'],
        contact: { name: 'Ana', email: 'ana@guild.example' },
        form: { action: 'v1/proposals', fields: [{ name: 'email', label: 'E-mail', type: 'email' }] },
      },
      support: { heading: 'We help', items: ['A liaison'] },
    });
    assert.deepEqual(issues, []);
    const { form, template, ...rest } = propose!;
    assert.deepEqual(rest, {
      summary: { en: 'Propose one.', fr: 'Proposez-en une.' },
      status: 'open',
      requirements: [
        { text: { 'en-CA': 'A plan' }, strength: 'should', examples: [{ 'en-CA': 'Calls' }] },
        { text: { 'en-CA': 'A name' }, examples: [] },
      ],
      steps: [{ 'en-CA': 'Read' }, { 'en-CA': 'Write' }],
      contact: { name: { 'en-CA': 'Ana' }, email: 'ana@guild.example' },
    });
    assert.match(template!.url!, /^https:.*\/form\.pdf$/);
    assert.match(form!.action, /^https:.*\/v1\/proposals$/);
    assert.deepEqual(support, { heading: { 'en-CA': 'We help' }, items: [{ 'en-CA': 'A liaison' }] });
  });

  it('has neither where the feed has neither', () => {
    for (const propose of [undefined, null]) {
      assert.deepEqual(read({ propose }), { propose: undefined, support: undefined, issues: [] });
    }
  });

  it('skips a requirement without words, and leaves out what has no summary', () => {
    const skipped = read({ propose: { summary: 'Write.', requirements: [{ strength: 'must' }, { text: 'A plan' }] } });
    assert.equal(skipped.propose!.requirements.length, 1);
    assert.equal(skipped.issues.length, 1);
    for (const propose of [{ steps: ['Write'] }, 'Write', 7]) {
      const found = read({ propose });
      assert.equal(found.propose, undefined);
      assert.ok(found.issues.length > 0);
    }
  });
});
