import type { Text } from '../text.ts';
import type { Community } from './community.ts';
import { type Choices, FACETS, type FacetName, facetValues, filterCommunities, topicValue } from './filter.ts';

/** One value to filter by. */
export interface FacetValue {
  readonly value: string;
  /** What the feed calls it: topics and associations. Openness and roles are worded by the reader's language. */
  readonly label?: Text;
  /** How many communities are left when it is chosen, beside what is chosen in the other facets. */
  readonly count: number;
}

/** One way to filter. */
export interface Facet {
  readonly name: FacetName;
  /** In the order in which the feed first names them. */
  readonly values: readonly FacetValue[];
}

/** How many communities have each value of a facet; those for all roles count in each. */
function countValues(communities: readonly Community[], facet: FacetName): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  let forAll = 0;
  for (const community of communities) {
    const values = facetValues(community, facet);
    if (facet === 'role' && values.includes('all')) forAll++;
    else for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return new Map([...counts, ['all', 0] as const].map(([value, count]) => [value, count + forAll]));
}

/** The labels of a facet's values, in the order of the feed. */
function labels(communities: readonly Community[], facet: FacetName): ReadonlyMap<string, Text | undefined> {
  const found = new Map<string, Text | undefined>();
  for (const community of communities) {
    if (facet === 'topic') for (const topic of community.topics) found.set(topicValue(topic), found.get(topicValue(topic)) ?? topic);
    else {
      const label = facet === 'association' ? community.origin.label : undefined;
      for (const value of facetValues(community, facet)) if (!found.has(value)) found.set(value, label);
    }
  }
  if (facet === 'role') found.delete('all');
  return found;
}

/**
 * The facets of `communities` that help to find one: those with two values or more, of which at least one leaves
 * communities out.
 */
export function offeredFacets(communities: readonly Community[], names: readonly FacetName[] = FACETS): readonly FacetName[] {
  return names.filter((name) => {
    const values = [...labels(communities, name).keys()];
    const counts = countValues(communities, name);
    return values.length > 1 && values.some((value) => (counts.get(value) ?? 0) < communities.length);
  });
}

/**
 * The values of the facets called `names` over all of `communities`, each with its count among those that are left by
 * `found` (the communities that a search found) and by the choices in the other facets.
 */
export function countFacets(
  communities: readonly Community[],
  names: readonly FacetName[],
  choices: Choices,
  found: readonly Community[] = communities,
): readonly Facet[] {
  return names.map((name) => {
    const counts = countValues(filterCommunities(found, choices, name), name);
    const forAll = counts.get('all') ?? 0;
    return {
      name,
      values: [...labels(communities, name)].map(([value, label]) => ({
        value,
        count: counts.get(value) ?? forAll,
        ...(label && { label }),
      })),
    };
  });
}
