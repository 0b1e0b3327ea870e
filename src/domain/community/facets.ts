import type { Text } from '../text.ts';
import type { Community } from './community.ts';
import {
  type Choices,
  FACETS,
  type FacetName,
  type FacetReader,
  facetValues,
  filterCommunities,
  MEETING_HOURS,
  topicValue,
} from './filter.ts';
import { isPast } from './lifecycle.ts';

/** One way to filter: its values in the order in which the feed first names them. */
export interface Facet {
  readonly name: FacetName;
  /** What the feed calls each value; undefined for openness, roles, hours and languages, which the reader's language words. */
  readonly values: ReadonlyMap<string, Text | undefined>;
}

/** How many communities each value of a facet leaves. */
export type FacetCounts = (value: string) => number;

function labelledValues(communities: readonly Community[], facet: FacetName): Map<string, Text | undefined> {
  if (facet === 'hours') return new Map(MEETING_HOURS.map((value) => [value, undefined]));
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

function countValues(communities: readonly Community[], facet: FacetName, read: FacetReader = facetValues): FacetCounts {
  const counts = new Map<string, number>();
  let forAll = 0;
  for (const community of communities) {
    const values = new Set(read(community, facet));
    if (facet === 'role' && values.has('all')) forAll++;
    else for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return (value) => (counts.get(value) ?? 0) + forAll;
}

/** At what time of which clocks a community meets, as far as that can be told at a glance. */
function timesOf({ cadence, meetings }: Community): string {
  const written = meetings.flatMap(({ time }) => (time.kind === 'timed' ? `${time.start.slice(11)} ${time.timeZone}` : []));
  if (written.length === 0 && cadence?.time && cadence.timeZone) written.push(`${cadence.time}:00 ${cadence.timeZone}`);
  return written.join();
}

/** Whether communities meet at different times, so that some may suit a viewer and others not. The exact answer would take all dates. */
function differInTimes(communities: readonly Community[]): boolean {
  return new Set(communities.filter((community) => !isPast(community)).map(timesOf)).size > 1;
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
      if (name === 'hours') return differInTimes(communities);
      const count = countValues(communities, name);
      return values.size > 1 && [...values.keys()].some((value) => count(value) < communities.length);
    });
}

/**
 * Counts what each value of `facet` would leave of `found` (what a search found) beside the choices in the other facets.
 * A community for all roles counts in each role.
 */
export const countFacet = (found: readonly Community[], facet: FacetName, choices: Choices, read?: FacetReader): FacetCounts =>
  countValues(filterCommunities(found, choices, { ...(read && { read }), except: facet }), facet, read);
