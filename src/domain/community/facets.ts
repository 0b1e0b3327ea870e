import type { Text } from '../text.ts';
import type { Community } from './community.ts';
import { type Choices, FACETS, type FacetName, facetValues, filterCommunities, topicValue } from './filter.ts';

/** One way to filter: its values in the order in which the feed first names them. */
export interface Facet {
  readonly name: FacetName;
  /** What the feed calls each value; undefined for openness and roles, which the reader's language words. */
  readonly values: ReadonlyMap<string, Text | undefined>;
}

/** How many communities each value of a facet leaves. */
export type FacetCounts = (value: string) => number;

function labelledValues(communities: readonly Community[], facet: FacetName): Map<string, Text | undefined> {
  const found = new Map<string, Text | undefined>();
  const add = (value: string, label?: Text): void => {
    if (!found.has(value)) found.set(value, label);
  };
  for (const community of communities) {
    if (facet === 'topic') for (const topic of community.topics) add(topicValue(topic), topic);
    else for (const value of facetValues(community, facet)) add(value, facet === 'association' ? community.origin.label : undefined);
  }
  if (facet === 'role') found.delete('all');
  return found;
}

function countValues(communities: readonly Community[], facet: FacetName): FacetCounts {
  const counts = new Map<string, number>();
  let forAll = 0;
  for (const community of communities) {
    const values = facetValues(community, facet);
    if (facet === 'role' && values.includes('all')) forAll++;
    else for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return (value) => (counts.get(value) ?? 0) + forAll;
}

/**
 * The facets of `communities` that help to find one: those with two values or more, of which at least one leaves
 * communities out.
 * @param names the facets to consider, in the order to offer them.
 */
export function offeredFacets(communities: readonly Community[], names: readonly FacetName[] = FACETS): readonly Facet[] {
  return names
    .map((name) => ({ name, values: labelledValues(communities, name) }))
    .filter(({ name, values }) => {
      const count = countValues(communities, name);
      return values.size > 1 && [...values.keys()].some((value) => count(value) < communities.length);
    });
}

/**
 * Counts what each value of `facet` would leave of `found` (what a search found) beside the choices in the other facets.
 * A community for all roles counts in each role.
 */
export const countFacet = (found: readonly Community[], facet: FacetName, choices: Choices): FacetCounts =>
  countValues(filterCommunities(found, choices, facet), facet);
