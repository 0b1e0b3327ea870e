import { fold } from '../../lib/fold.ts';
import { baseLanguage, type Text } from '../text.ts';
import type { Community } from './community.ts';
import type { OpenTo } from './eligibility.ts';

/** By what communities can be filtered. */
export const FACETS = ['openness', 'role', 'topic', 'hours', 'language', 'association'] as const;
export type FacetName = (typeof FACETS)[number];

/** Who asks "may I join?". */
export type Openness = 'members' | 'partners' | 'nonMembers';

/** When a community meets, seen from the viewer's working hours. */
export const MEETING_HOURS = ['inside', 'outside', 'unknown'] as const;
export type MeetingHours = (typeof MEETING_HOURS)[number];

/** Reads the values that a community has in a facet, where {@link facetValues} cannot know them. */
export type FacetReader = (community: Community, facet: FacetName) => readonly string[];

/** The values chosen in each facet. None in a facet leaves it open; several in one facet are alternatives. */
export type Choices = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/**
 * Whom each kind of openness lets in. Identity is no filter: a community for some of the members is a members' community
 * here, and says on its card whom it is for. One joins a community of invited people by no choice of one's own.
 */
const OPENNESS: Readonly<Record<OpenTo, readonly Openness[]>> = {
  anyone: ['members', 'partners', 'nonMembers'],
  members: ['members'],
  membersAndPartners: ['members', 'partners'],
  membersAndNonMembers: ['members', 'partners', 'nonMembers'],
  subset: ['members'],
  invited: [],
};

const folded = new WeakMap<Text, string>();

/** A topic by its name in its feed's own language, however it is accented or capitalised. */
export function topicValue(topic: Text): string {
  let value = folded.get(topic);
  if (value === undefined) folded.set(topic, (value = fold(Object.values(topic)[0] ?? '')));
  return value;
}

/**
 * The values that `community` has in `facet`: kinds of people, roles, folded topics, base languages of meetings, the
 * association's feed id. The role `all` is among them as it stands. Hours need a clock: none.
 */
export const facetValues: FacetReader = (community, facet) => {
  switch (facet) {
    case 'openness':
      return community.eligibility?.openTo ? OPENNESS[community.eligibility.openTo] : [];
    case 'role':
      return community.audienceRoles;
    case 'topic':
      return community.topics.map(topicValue);
    case 'hours':
      return [];
    case 'language':
      return community.languages.map(baseLanguage);
    case 'association':
      return [community.origin.feedId];
  }
};

/** Whether anything is chosen. */
export const isFiltering = (choices: Choices): boolean => FACETS.some((facet) => choices[facet]?.length);

/** What filtering can be told. */
export interface FilterOptions {
  /** Otherwise {@link facetValues}. */
  readonly read?: FacetReader;
  /** A facet whose choices do not count. */
  readonly except?: FacetName;
}

/**
 * The communities that have one of the chosen values in every facet where something is chosen, in the order given. One for
 * all roles has each of them.
 */
export function filterCommunities(
  communities: readonly Community[],
  choices: Choices,
  { read = facetValues, except }: FilterOptions = {},
): readonly Community[] {
  const facets = FACETS.filter((facet) => facet !== except && choices[facet]?.length);
  if (facets.length === 0) return communities;
  return communities.filter((community) =>
    facets.every((facet) => {
      const values = read(community, facet);
      return (facet === 'role' && values.includes('all')) || choices[facet]?.some((value) => values.includes(value));
    }),
  );
}
