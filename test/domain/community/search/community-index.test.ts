import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { CommunityIndex, searchCommunities } from '../../../../src/domain/community/search/community-index.ts';
import { community, feedOrigin } from '../../../support/communities.ts';

const making = community('Making & Tinkering Spaces in Museums');
const research = community('Research and Evaluation', { name: { en: 'Research and Evaluation', fr: 'Recherche et évaluation' } });
const netlife = community('Network for Leaders of Interpreters', { shortName: { en: 'NetLIFE' }, alternateNames: [{ en: 'Explainers' }] });
const nell = community('National Environmental Learning Leaders', { facilitators: [{ name: { en: 'Mélanie Goodchild' } }] });
const steam = community('Taking STEAM to TASC', { keywords: ['arts'] });
const stem = community('STEM Afterschool', { summary: { en: 'After school, with e-mail lists', fr: 'Les STIM après l’école' } });
const ji = community('Ji-misawaabandaaming', {
  nameGloss: { en: 'Positive window shopping', fr: 'Lèche-vitrine positif' },
  topics: [{ en: 'Futures' }],
});
const all = [making, research, netlife, nell, steam, stem, ji];

const found = (query: string, communities = all) => searchCommunities(communities, query).communities.map(({ id }) => id);

describe('searchCommunities', () => {
  it('gives all communities, in their order, for a query without words', () => {
    for (const query of ['', ' … ', '&']) assert.deepEqual(searchCommunities(all, query), { communities: all, isNear: false });
  });

  it('finds words by how they begin, whatever their case and accents', () => {
    assert.deepEqual(found('TINK'), [making.id]);
    assert.deepEqual(found('melanie'), [nell.id]);
    assert.deepEqual(found('évaluation'), [research.id]);
    assert.deepEqual(found('leche vitrine'), [ji.id]);
    assert.deepEqual(found('kering'), []);
  });

  it('wants every word of the query', () => {
    assert.deepEqual(found('making museums'), [making.id]);
    assert.deepEqual(found('making leaders'), []);
  });

  it('does not heed the order of words, nor little words, nor what every community is', () => {
    assert.deepEqual(found('museums making'), [making.id]);
    assert.deepEqual(found('leaders of the interpreters'), [netlife.id]);
    assert.deepEqual(found('environmental leaders community'), [nell.id]);
  });

  it('takes "&", "and" and « et » for one, which may be left out', () => {
    for (const query of ['making & tinkering', 'Making and Tinkering', 'making et tinkering', 'making tinkering']) {
      assert.deepEqual(found(query), [making.id], query);
    }
    for (const query of ['Research & Evaluation', 'recherche et évaluation', 'research evaluation']) {
      assert.deepEqual(found(query), [research.id], query);
    }
    assert.deepEqual(
      found('and'),
      all.map(({ id }) => id),
      'not yet a word to look for',
    );
  });

  it('finds by short name, other name and the acronym of the name', () => {
    assert.deepEqual(found('netlife'), [netlife.id]);
    assert.deepEqual(found('explain'), [netlife.id]);
    assert.deepEqual(found('NELL'), [nell.id]);
    assert.deepEqual(found('nel'), [nell.id]);
  });

  it('finds STEAM for STEM, STEM for STEAM, and both in French', () => {
    for (const query of ['stem', 'STEAM', 'stim', 'STIAM']) {
      assert.deepEqual(found(query).sort(), [stem.id, steam.id].sort(), query);
    }
  });

  it('searches both languages, topics, keywords, summary and meaning of the name', () => {
    assert.deepEqual(found('ecole'), [stem.id]);
    assert.deepEqual(found('futures'), [ji.id]);
    assert.deepEqual(found('arts'), [steam.id]);
    assert.deepEqual(found('window'), [ji.id]);
  });

  it('finds hyphenated words written together or apart', () => {
    assert.deepEqual(found('e-mail'), [stem.id]);
    assert.deepEqual(found('email'), [stem.id]);
    assert.deepEqual(found('jimisa'), [ji.id]);
  });

  it('ranks beginnings of names before names, names before topics, topics before the rest', () => {
    const rest = community('One', { summary: { en: 'All about energy' } });
    const topic = community('Two', { topics: [{ en: 'Energy' }] });
    const name = community('Clean Energy');
    const start = community('Energy Educators');
    const again = community('New Energy');
    assert.deepEqual(found('energy', [rest, topic, name, again, start]), [start.id, name.id, again.id, topic.id, rest.id]);
  });

  it('finds communities by their association’s short name and by partners, not by the association’s long name', () => {
    const organizations = [
      { id: 'casc', name: { en: 'Canadian Association of Science Centres' }, shortName: { en: 'CASC', fr: 'ACCS' }, contacts: [] },
      { id: 'eecom', name: { en: 'Environmental Network' }, contacts: [] },
    ];
    const origin = feedOrigin('CASC', { organizations, publisher: 'casc' });
    const climate = community('Climate', { origin, partners: ['eecom'] });
    const both = [climate, community('Stars')];
    assert.deepEqual(found('accs', both), [climate.id]);
    assert.deepEqual(found('environmental', both), [climate.id]);
    assert.deepEqual(found('science', both), []);
  });

  it('takes one letter in a word of four or more for a slip, two from eight on, where nothing is spelled so', () => {
    assert.deepEqual(searchCommunities(all, 'evalutaion'), { communities: [research], isNear: true });
    assert.deepEqual(found('enviromentel'), [nell.id]);
    assert.deepEqual(found('musuems'), [making.id]);
    assert.deepEqual(found('sasc'), [], 'the first letter of a short word is right');
    assert.deepEqual(found('TASK'), [steam.id]);
    assert.deepEqual(found('tankard spces'), []);
    assert.equal(searchCommunities(all, 'evaluation').isNear, false);
  });

  it('puts what is spelled so before what only comes near', () => {
    const makers = community('Makers');
    const takers = community('Takers');
    assert.deepEqual(found('takers', [makers, takers]), [takers.id, makers.id]);
    assert.deepEqual(searchCommunities([makers, takers], 'takers').isNear, false);
    const groups = [community('Group 11'), community('Group 12')];
    assert.deepEqual(found('group 11', groups), ['group-11'], 'another number is no slip');
  });

  it('finds a name wherever its words are parted', () => {
    assert.deepEqual(found('net life'), [netlife.id]);
    assert.deepEqual(found('after school stem'), [stem.id]);
    assert.deepEqual(found('researchandevaluation'), [research.id]);
  });

  it('finds by what roles are called in every language', () => {
    const names = { volunteers: ['Volunteers', 'Bénévoles'] };
    const helpers = community('Helpers', { audienceRoles: ['volunteers'] });
    const { communities } = searchCommunities([community('Other'), helpers], 'bénévoles', (role) => names[role as 'volunteers']);
    assert.deepEqual(communities, [helpers]);
  });

  it('suggests what may have been meant where nothing comes near, and nothing where nothing does', () => {
    const index = new CommunityIndex();
    all.forEach((each) => index.add(each));
    const suggested = (query: string) => (assert.deepEqual(index.search(query).communities, []), index.suggest(query)?.id);
    assert.equal(suggested('environmental toys'), nell.id);
    assert.equal(suggested('making toys'), making.id);
    assert.equal(suggested('submarine'), undefined);
    assert.equal(suggested('environmental toys for sale'), undefined, 'one word of three');
  });

  it('heeds no more of a query than people type', () => {
    assert.deepEqual(found(`making ${'x'.repeat(1_000_000)}`), []);
    assert.deepEqual(found('making '.repeat(100_000)), [making.id]);
  });
});
