import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sortByName, sortByNext } from '../../../src/domain/community/sort.ts';
import { community } from '../../support/communities.ts';

const named = (en: string, fr: string) => community(en, { name: { en, fr } });
const ids = (communities: readonly { id: string }[]) => communities.map(({ id }) => id);

describe('sortByName', () => {
  const communities = [named('Zoos', 'Écoles'), named('Early childhood', 'Zones'), named('Art 10', 'Eau'), named('Art 9', '« Avenir »')];

  it('sorts as readers of the language do', () => {
    assert.deepEqual(ids(sortByName(communities, 'en-CA')), ['art-9', 'art-10', 'early-childhood', 'zoos']);
    assert.deepEqual(ids(sortByName(communities, 'fr')), ['art-9', 'art-10', 'zoos', 'early-childhood']);
  });
});

describe('sortByNext', () => {
  it('puts the soonest first, and those without a date at the end in their order', () => {
    const next: Record<string, number> = { b: 20, d: 10 };
    const communities = ['a', 'b', 'c', 'd'].map((name) => community(name));
    assert.deepEqual(ids(sortByNext(communities, ({ id }) => next[id])), ['d', 'b', 'a', 'c']);
  });
});
