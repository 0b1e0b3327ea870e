import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readFeed } from '../../support/wire-feed.ts';

const base = { communities: [{ id: 'makers', name: 'Makers' }] };

describe('reading how communities are started', () => {
  it('reads all of it, and what the association gives', () => {
    const { feed, issues } = readFeed({
      ...base,
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
    const { form, template, ...rest } = feed.propose!;
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
    assert.deepEqual(feed.support, { heading: { 'en-CA': 'We help' }, items: [{ 'en-CA': 'A liaison' }] });
  });

  it('has neither where the feed has neither', () => {
    for (const propose of [undefined, null]) {
      const { feed, issues } = readFeed({ ...base, propose });
      assert.deepEqual([feed.propose, feed.support, issues], [undefined, undefined, []]);
    }
  });

  it('skips a requirement without words, and leaves out what has no summary; the rest of the feed stays', () => {
    const skipped = readFeed({ ...base, propose: { summary: 'Write.', requirements: [{ strength: 'must' }, { text: 'A plan' }] } });
    assert.equal(skipped.feed.propose!.requirements.length, 1);
    assert.equal(skipped.issues.length, 1);
    for (const propose of [{ steps: ['Write'] }, 'Write', 7]) {
      const { feed, issues } = readFeed({ ...base, propose });
      assert.equal(feed.propose, undefined);
      assert.equal(feed.communities.length, 1);
      assert.ok(issues.length > 0);
    }
  });
});
