import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defineMessages, messagesFor } from '../../src/i18n/define-messages.ts';
import { displayLocale } from '../../src/i18n/language.ts';
import { plural } from '../../src/i18n/plural.ts';

describe('messagesFor', () => {
  const catalogue = defineMessages({ en: { yes: 'Yes' }, fr: { yes: 'Oui' } });

  it('gives French to any kind of French, and English to everyone else', () => {
    for (const language of ['fr', 'fr-CA', 'FR-be', 'fr-Latn-CH']) assert.equal(messagesFor(catalogue, language).yes, 'Oui');
    for (const language of ['en', 'en-CA', 'de', 'oj', 'fro', '']) assert.equal(messagesFor(catalogue, language).yes, 'Yes');
  });
});

describe('displayLocale', () => {
  it('keeps the region that the page asks for', () => {
    assert.deepEqual(['en-CA', 'en-gb', 'fr-FR'].map(displayLocale), ['en-CA', 'en-GB', 'fr-FR']);
  });

  it('reads bare French as that of Canada', () => {
    assert.equal(displayLocale('fr'), 'fr-CA');
  });

  it('formats in the language of the words where a language has none, or is no language', () => {
    assert.deepEqual(['de-AT', 'oj', '', 'en_CA', 'fr-', 'en-x'].map(displayLocale), ['en', 'en', 'en', 'en', 'fr-CA', 'en']);
  });
});

describe('plural', () => {
  const forms = { one: 'one', other: 'other' };

  it('follows the grammar of each language', () => {
    assert.deepEqual(
      [0, 1, 2].map((n) => plural('en', n, forms)),
      ['other', 'one', 'other'],
    );
    assert.deepEqual(
      [0, 1, 2].map((n) => plural('fr', n, forms)),
      ['one', 'one', 'other'],
    );
  });

  it('has a form for French millions, which have a category of their own', () => {
    assert.equal(plural('fr', 1_000_000, forms), 'other');
  });
});
