import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { countFacet, offeredFacets } from '../../../src/domain/community/facets.ts';
import { type Choices, filterCommunities, isFiltering } from '../../../src/domain/community/filter.ts';
import type { OpenTo } from '../../../src/domain/community/eligibility.ts';
import { community, feedOrigin } from '../../support/communities.ts';

const open = (openTo: OpenTo) => ({ eligibility: { openTo, rules: [], mandatoryFor: [] } });

const educators = community('Educators', {
  ...open('members'),
  audienceRoles: ['education', 'outreach'],
  topics: [{ en: 'Policy', fr: 'Politiques' }],
});
const fundraisers = community('Fundraisers', { ...open('membersAndPartners'), audienceRoles: ['fundraising'], topics: [{ en: 'Grants' }] });
const small = community('Small museums', { ...open('anyone'), audienceRoles: ['all'] });
const silent = community('Silent');
const all = [educators, fundraisers, small, silent];

const left = (choices: Choices) => filterCommunities(all, choices).map(({ id }) => id);

describe('filterCommunities', () => {
  it('leaves everything, in its order, where nothing is chosen', () => {
    assert.equal(filterCommunities(all, {}), all);
    assert.equal(filterCommunities(all, { role: [] }), all);
    assert.equal(isFiltering({ role: [] }), false);
    assert.equal(isFiltering({ topic: ['policy'] }), true);
  });

  it('lets several values of one facet be alternatives, and asks for one of every facet', () => {
    assert.deepEqual(left({ topic: ['policy', 'grants'] }), ['educators', 'fundraisers']);
    assert.deepEqual(left({ topic: ['policy', 'grants'], openness: ['partners'] }), ['fundraisers']);
  });

  it('gives a community for all roles to every role', () => {
    assert.deepEqual(left({ role: ['education'] }), ['educators', 'small-museums']);
    assert.deepEqual(left({ role: ['astronomy'] }), ['small-museums']);
  });

  it('asks openness from the visitor’s side', () => {
    assert.deepEqual(left({ openness: ['members'] }), ['educators', 'fundraisers', 'small-museums']);
    assert.deepEqual(left({ openness: ['partners'] }), ['fundraisers', 'small-museums']);
    assert.deepEqual(left({ openness: ['nonMembers'] }), ['small-museums']);
  });

  it('makes no filter of identity: a community for some members is a members’ community', () => {
    const subset = community('Subset', open('subset'));
    const invited = community('Invited', open('invited'));
    const wide = community('Wide', open('membersAndNonMembers'));
    const kept = (value: string) => filterCommunities([subset, invited, wide], { openness: [value] }).map(({ id }) => id);
    assert.deepEqual(kept('members'), ['subset', 'wide']);
    assert.deepEqual(kept('nonMembers'), ['wide']);
    assert.deepEqual(kept('subset'), []);
  });

  it('tells associations apart', () => {
    const astc = community('Astc one', { origin: feedOrigin('ASTC') });
    const choices = { association: [astc.origin.feedId] };
    assert.deepEqual(filterCommunities([...all, astc], choices), [astc]);
  });
});

describe('countFacet', () => {
  const counts = (facet: 'openness' | 'role' | 'topic', choices: Choices = {}, found = all) => {
    const count = countFacet(found, facet, choices);
    const [offered] = offeredFacets(all, [facet]);
    return Object.fromEntries([...offered!.values.keys()].map((value) => [value, count(value)]));
  };

  it('counts what each value would leave, those for all roles in each', () => {
    assert.deepEqual(counts('role'), { education: 2, outreach: 2, fundraising: 2 });
    assert.deepEqual(counts('openness'), { members: 3, partners: 2, nonMembers: 1 });
  });

  it('heeds the search and the other facets, not its own choices', () => {
    assert.deepEqual(counts('role', { openness: ['partners'] }), { education: 1, outreach: 1, fundraising: 2 });
    assert.deepEqual(counts('role', { role: ['education'] }), { education: 2, outreach: 2, fundraising: 2 });
    assert.deepEqual(counts('topic', {}, [fundraisers]), { policy: 0, grants: 1 });
  });
});

describe('offeredFacets', () => {
  it('offers what helps to find a community, in the order asked for', () => {
    assert.deepEqual(
      offeredFacets(all).map(({ name }) => name),
      ['openness', 'role', 'topic'],
    );
    assert.deepEqual(
      offeredFacets(all, ['topic', 'role']).map(({ name }) => name),
      ['topic', 'role'],
    );
  });

  it('offers nothing where all communities agree or say nothing', () => {
    const partners = [community('A', open('membersAndPartners')), community('B', open('membersAndPartners'))];
    assert.deepEqual(offeredFacets(partners), []);
    assert.deepEqual(offeredFacets([silent]), []);
  });

  it('takes topics that differ in accents or case for one, and names it as the feed does first', () => {
    const accented = community('A', { topics: [{ fr: 'Médias' }] });
    const plain = community('B', { topics: [{ fr: 'medias' }, { fr: 'Presse' }] });
    const [topics] = offeredFacets([accented, plain], ['topic']);
    assert.deepEqual(
      [...topics!.values],
      [
        ['medias', { fr: 'Médias' }],
        ['presse', { fr: 'Presse' }],
      ],
    );
  });

  it('calls associations by their labels', () => {
    const [associations] = offeredFacets([...all, community('Astc one', { origin: feedOrigin('ASTC') })], ['association']);
    assert.deepEqual([...associations!.values.values()], [{ en: 'Guild' }, { en: 'ASTC' }]);
  });

  it('offers languages where there are two, each without its region', () => {
    const [languages] = offeredFacets(
      [community('A', { languages: ['en-CA', 'fr'] }), community('B', { languages: ['en'] })],
      ['language'],
    );
    assert.deepEqual([...languages!.values.keys()], ['en', 'fr']);
    assert.deepEqual(offeredFacets([community('A', { languages: ['en-CA'] }), community('B', { languages: ['en'] })], ['language']), []);
  });

  it('offers meeting times where communities that are not over meet at different ones', () => {
    const at = (time: string, members = {}) =>
      community(time, { cadence: { time, timeZone: 'America/Toronto', datesToBeConfirmed: false, usual: false }, ...members });
    assert.equal(offeredFacets([at('14:00'), silent], ['hours']).length, 1);
    assert.equal(offeredFacets([at('14:00'), at('19:00')], ['hours']).length, 1);
    assert.deepEqual(offeredFacets([at('14:00'), at('14:00', { id: 'b' })], ['hours']), []);
    assert.deepEqual(offeredFacets([at('14:00'), at('19:00', { status: 'closed' })], ['hours']), []);
    assert.deepEqual(offeredFacets([silent, community('Other')], ['hours']), []);
  });
});

describe('clearing', () => {
  it('restores everything, in its order, after whatever was chosen', () => {
    for (const facet of ['openness', 'role', 'topic'] as const)
      for (const value of offeredFacets(all, [facet])[0]!.values.keys()) {
        assert.equal(filterCommunities(all, { [facet]: [value] }).length, countFacet(all, facet, {})(value), `${facet} ${value}`);
        assert.equal(filterCommunities(all, { [facet]: [] }), all);
      }
  });
});
