import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plainSearch } from '../../../src/domain/community/plain-search.ts';
import { community } from '../../support/communities.ts';

const making = community('Making & Tinkering', { name: { en: 'Making & Tinkering', fr: 'Fabrication' } });
const energy = community('Énergie', { shortName: { en: 'NRG' }, topics: [{ en: 'Climate' }], keywords: ['k-12'] });
const all = [making, energy];

describe('plainSearch', () => {
  it('gives all for a query without words', () => assert.equal(plainSearch(all, ' & '.replace('&', '')), all));

  it('finds names, topics and keywords by how their words begin, in every language, whatever the order and the accents', () => {
    for (const query of ['tink', 'making & tinkering', 'TINKERING mak', 'fabri'])
      assert.deepEqual(plainSearch(all, query), [making], query);
    for (const query of ['energie', 'nrg', 'climat', 'K-12']) assert.deepEqual(plainSearch(all, query), [energy], query);
    assert.deepEqual(plainSearch(all, 'inkering'), []);
    assert.deepEqual(plainSearch(all, 'making climate'), []);
  });
});
