import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { acceptedLanguage } from '../../../src/receiver/http/problem.ts';

describe('acceptedLanguage', () => {
  it('follows the weights, whatever the region', () => {
    for (const header of ['fr', 'fr-CA', 'FR-ca,en;q=0.9', 'en;q=0.4, fr-CA;q=0.5', 'de, fr;q=0.1', 'fr ; q=1']) {
      assert.equal(acceptedLanguage(header), 'fr', header);
    }
    for (const header of ['en', 'en-CA,fr;q=0.9', 'fr;q=0', 'en,fr']) assert.equal(acceptedLanguage(header), 'en', header);
  });

  it('is English where nothing helps', () => {
    for (const header of [undefined, '', '*', 'de', 'fr;q=x', ';;,,']) assert.equal(acceptedLanguage(header), 'en', String(header));
  });
});
