import type { Community } from '../community/community.ts';
import { isPast } from '../community/lifecycle.ts';
import type { Organization } from '../community/organization.ts';
import type { FeedOrigin } from '../feed.ts';
import { chooseText, type Text } from '../text.ts';
import { communityId, organizationId, reference } from './identity.ts';
import type { JsonLdNode } from './json-ld.ts';

/** Beyond this many characters a description tells search engines no more. */
const ENOUGH = 1000;

/** `text` in `language`, in one piece; undefined where there is none. */
export const plainText = (text: Text | undefined, language: string): string | undefined =>
  text && chooseText(text, language).value.slice(0, ENOUGH);

/** The distinct texts of `texts`; undefined where there are none. */
export function plainTexts(texts: readonly Text[], language: string): readonly string[] | undefined {
  const values = [...new Set(texts.map((text) => chooseText(text, language).value))];
  return values.length > 0 ? values : undefined;
}

/** An association, museum, partner or funder. */
export function organizationNode({ id, name, shortName, url, address }: Organization, origin: FeedOrigin, language: string): JsonLdNode {
  return {
    '@type': 'Organization',
    '@id': organizationId(origin, id),
    name: plainText(name, language),
    alternateName: plainText(shortName, language),
    url,
    address: plainText(address, language),
  };
}

/** A community of practice: people who come together, under the organization that holds it. */
export function communityNode(community: Community, language: string): JsonLdNode {
  const { origin, name, shortName, alternateNames, summary, description, url, image, topics, established, closed, languages } = community;
  const parent = community.organizer ?? origin.publisher;
  const isKnown = origin.organizations.some(({ id }) => id === parent);
  return {
    '@type': 'Organization',
    '@id': communityId(community),
    name: plainText(name, language),
    alternateName: plainTexts([...(shortName ? [shortName] : []), ...alternateNames], language),
    description: plainText(summary ?? description, language),
    url,
    image: image?.url,
    parentOrganization: parent !== undefined && isKnown ? reference(organizationId(origin, parent)) : undefined,
    foundingDate: established,
    dissolutionDate: isPast(community) ? closed : undefined,
    knowsAbout: plainTexts(topics, language),
    knowsLanguage: languages.length > 0 ? languages : undefined,
  };
}
