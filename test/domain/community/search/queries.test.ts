import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { CommunityIndex } from '../../../../src/domain/community/search/community-index.ts';
import type { Community } from '../../../../src/domain/community/community.ts';
import { parseFeedText } from '../../../../src/feed/parse/feed.ts';
import { eligibilityMessages } from '../../../../src/i18n/messages/eligibility.ts';

function communitiesOf(feed: string): readonly Community[] {
  const parsed = parseFeedText(readFileSync(`demo/feeds/${feed}.cop-feed.json`, 'utf8'), `https://${feed}.example/cop-feed.json`);
  assert.ok(parsed.ok);
  return parsed.value.feed.communities;
}

const roleNames = (role: string): readonly string[] => Object.values(eligibilityMessages).flatMap(({ roles }) => roles[role] ?? []);

function indexOf(communities: readonly Community[]): CommunityIndex {
  const index = new CommunityIndex(roleNames);
  communities.forEach((community) => index.add(community));
  return index;
}

const feeds = { casc: communitiesOf('casc'), astc: communitiesOf('astc'), cscce: communitiesOf('cscce'), cauce: communitiesOf('cauce') };
const indexes = {
  casc: indexOf(feeds.casc),
  astc: indexOf(feeds.astc),
  cscce: indexOf(feeds.cscce),
  cauce: indexOf(feeds.cauce),
  all: indexOf(Object.values(feeds).flat()),
};

const [leaders, misinformation, eclipse, indigenous, ji] = [
  'national-environmental-learning-leaders',
  'together-against-misinformation',
  'solar-eclipse-2024',
  'indigenous-practitioners',
  'ji-misawaabandaaming',
];

/** In which feed, what is typed, and what must be found first: one, or several of which each must be there before any other. */
const FIRST: readonly (readonly [feed: keyof typeof indexes, query: string, ...first: string[]])[] = [
  // Names, as they are written and as they are not.
  ['casc', 'Science Connection', 'science-connection'],
  ['casc', 'connection science', 'science-connection'],
  ['casc', 'sci', 'science-connection'],
  ['casc', 'educators', 'educators-and-programmers'],
  ['casc', 'genaction', 'genaction'],
  ['casc', 'gen action', 'genaction'],
  ['casc', 'together', misinformation],
  ['casc', 'the solar eclipse', eclipse],
  ['casc', 'eclipse 2024', eclipse],
  ['astc', 'small', 'small-museums'],
  ['astc', 'museums small', 'small-museums'],
  ['astc', 'science', 'ngss', 'citizen-science', 'public-engagement-with-science'],
  ['astc', 'engagement public', 'public-engagement-with-science'],
  ['astc', 'youth', 'youth-programs'],
  ['astc', 'visitor', 'visitor-services'],
  ['cscce', 'CSCCE', 'cscce-community'],
  // Acronyms, given and derived, also in French.
  ['casc', 'SC', 'science-connection'],
  ['casc', 'NELL', leaders],
  ['casc', 'TAM', misinformation],
  ['casc', 'ECD', misinformation],
  ['casc', 'IP', indigenous],
  ['astc', 'NetLIFE', 'netlife'],
  ['astc', 'net life', 'netlife'],
  ['astc', 'NGSS', 'ngss'],
  ['astc', 'PES', 'public-engagement-with-science'],
  ['astc', 'IT', 'information-technology'],
  ['astc', 'RE', 'research-and-evaluation'],
  ['all', 'VM', 'volunteer-managers'],
  // "&", "and", « et ».
  ['astc', 'R&E', 'research-and-evaluation'],
  ['astc', 'research and evaluation', 'research-and-evaluation'],
  ['astc', 'research et evaluation', 'research-and-evaluation'],
  ['astc', 'making & tinkering', 'making-and-tinkering'],
  ['astc', 'Making and Tinkering', 'making-and-tinkering'],
  ['casc', 'educators & programmers', 'educators-and-programmers'],
  ['casc', 'éducation & programmation', 'educators-and-programmers'],
  // STEM and STEAM.
  ['astc', 'STEM', 'stem-afterschool', 'taking-steam-to-tasc'],
  ['astc', 'steam', 'taking-steam-to-tasc', 'stem-afterschool'],
  ['astc', 'STIM', 'stem-afterschool', 'taking-steam-to-tasc'],
  ['astc', 'stem after-school', 'stem-afterschool'],
  ['astc', 'after school', 'stem-afterschool'],
  // Accents, hyphens and the other language.
  ['casc', 'eclipse solaire', eclipse],
  ['casc', 'ÉCLIPSE', eclipse],
  ['casc', 'desinformation', misinformation],
  ['casc', 'autochtones', indigenous],
  ['casc', 'apprentissage environnement', leaders],
  ['casc', 'jimisawaabandaaming', ji],
  ['casc', 'ji misawa', ji],
  ['casc', 'lèche-vitrine', ji],
  ['casc', 'window shopping', ji],
  ['all', 'bénévolat', 'volunteer-managers'],
  ['all', 'collecte de fonds', 'development-professionals'],
  ['astc', 'science centre', 'ngss'],
  ['casc', 'educational programmes', 'educators-and-programmers'],
  // Small misspellings.
  ['casc', 'sceince conection', 'science-connection'],
  ['casc', 'misinfromation', misinformation],
  ['casc', 'indiginous', indigenous],
  ['casc', 'eclispe', eclipse],
  ['casc', 'enviromental', leaders],
  ['astc', 'tinckering', 'making-and-tinkering'],
  ['astc', 'volonteers', 'volunteer-managers'],
  ['astc', 'museam screens', 'museum-screens'],
  ['astc', 'planetarum', 'museum-screens'],
  ['astc', 'fundrasing', 'development-professionals'],
  ['astc', 'NGGS', 'ngss'],
  // Topics, keywords, audience, what for, people, partners.
  ['casc', 'climate', 'science-connection', 'genaction'],
  ['casc', 'climat', 'science-connection', 'genaction'],
  ['casc', 'policy', 'science-connection'],
  ['casc', 'k12', 'genaction'],
  ['casc', 'outreach', 'educators-and-programmers'],
  ['casc', 'métis', indigenous],
  ['casc', 'melanie goodchild', indigenous, ji],
  ['casc', 'Ashley', eclipse],
  ['casc', 'EECOM', leaders],
  ['astc', 'diversity', 'advocates-for-diversity'],
  ['astc', 'grants', 'development-professionals'],
  ['astc', 'planetarium', 'museum-screens'],
  ['astc', 'giant screens', 'museum-screens'],
  ['astc', 'front of house', 'visitor-services'],
  ['astc', 'families', 'early-childhood'],
  ['cscce', 'slack', 'cscce-community'],
  // What people add.
  ['casc', 'indigenous community of practice', indigenous],
  ['casc', 'science connection cop', 'science-connection'],
  ['astc', 'small museums group', 'small-museums'],
  // Of all associations at once.
  ['all', 'citizen science', 'citizen-science'],
  ['all', 'eclipse', eclipse],
  ['all', 'cscce', 'cscce-community'],
];

/** What must find nothing, wherever it is typed. */
const NOTHING = [
  'submarine',
  'hockey',
  'plumbing',
  'zzzz',
  'qwertyuiop',
  'knitting circle',
  'small submarines',
  '四季',
  '<script>alert(1)</script>',
];

describe('what visitors type', () => {
  for (const [feed, query, ...first] of FIRST)
    it(`finds ${first.join(', ')} first in ${feed} for “${query}”`, () => {
      const found = indexes[feed].search(query).communities.map(({ id }) => id);
      assert.deepEqual(new Set(found.slice(0, first.length)), new Set(first), found.join(', '));
    });

  it('finds nothing where there is nothing', () => {
    for (const query of NOTHING) assert.deepEqual(indexes.all.search(query), { communities: [], isNear: false }, query);
  });

  it('finds nothing in a feed without communities', () => {
    assert.deepEqual(indexes.cauce.search('science'), { communities: [], isNear: false });
    assert.equal(indexes.cauce.suggest('science'), undefined);
  });

  it('finds any name of six letters or more among the first three with any one letter wrong', () => {
    for (const { name, shortName, alternateNames, id } of Object.values(feeds).flat())
      for (const written of [name, shortName, ...alternateNames]
        .flatMap((text) => Object.values(text ?? {}))
        .filter(({ length }) => length > 5))
        for (let at = 0; at < written.length; at++) {
          const [before, letter, after] = [written.slice(0, at), written.charAt(at), written.slice(at + 1)];
          const slips = [
            before + after,
            `${before}e${after}`,
            `${before}x${letter}${after}`,
            before + after.charAt(0) + letter + after.slice(1),
          ];
          const slip = slips[at % slips.length]!;
          const found = indexes.all.search(slip).communities.slice(0, 3);
          assert.ok(
            found.some((community) => community.id === id),
            `“${slip}” for “${written}”: ${found.map((each) => each.id).join(', ')}`,
          );
        }
  });
});
