import { RESOURCE_KINDS, type SharedResource, type SharedResourceKind } from '../../domain/community/shared-resources.ts';

/** Resources that stand under one heading: those of a community, of an association, or of a kind. */
export interface ResourceGroup {
  /** Undefined where they are grouped by whose they are. */
  readonly kind?: SharedResourceKind;
  readonly resources: readonly [SharedResource, ...SharedResource[]];
}

const ownerOf = ({ community, origin }: SharedResource): string => community?.key ?? origin.feedId;

/** The kinds that there are, in the order in which people look for them. */
export const kindsOf = (resources: readonly SharedResource[]): readonly SharedResourceKind[] =>
  RESOURCE_KINDS.filter((kind) => resources.some((resource) => resource.kind === kind));

/**
 * Parts resources by whose they are, an association's own after those of its communities; by kind where all are one's.
 * @param order keys of communities, in the order of their groups.
 */
export function groupResources(resources: readonly SharedResource[], order: readonly string[]): readonly ResourceGroup[] {
  const owners = [...new Set(resources.map(ownerOf))];
  if (owners.length < 2) {
    return kindsOf(resources).map((kind) => ({
      kind,
      resources: resources.filter((each) => each.kind === kind) as unknown as ResourceGroup['resources'],
    }));
  }
  const place = (owner: string): number => order.indexOf(owner) + 1 || Infinity;
  return owners
    .sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)))
    .map((owner) => ({ resources: resources.filter((each) => ownerOf(each) === owner) as unknown as ResourceGroup['resources'] }));
}
