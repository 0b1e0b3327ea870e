import type { About, AboutSection, Acknowledgement, OrganizationDetails } from '../../domain/community/about.ts';
import type * as Wire from '../wire.ts';
import { list, oneOf, record, type Decoder, type TotalDecoder } from './decoder.ts';
import { picture } from './picture.ts';
import { namedLink, resource } from './resource.ts';
import { text, texts } from './text.ts';
import { link, timeZone } from './values.ts';

/** Reads what a community of practice is. */
export const about = record<Wire.About, About>({
  heading: text,
  text,
  traits: list(record<Wire.Trait, About['traits'][number], 'name'>({ name: text, text }, 'name')),
  benefits: texts,
  sections: list(record<Wire.Section, AboutSection, 'heading'>({ heading: text, text, items: texts }, 'heading')),
  source: record<Wire.Source, NonNullable<About['source']>, 'text'>({ text, url: link }, 'text'),
  references: list(resource),
});

/** Reads acknowledgements. */
export const acknowledgements = list(
  record<Wire.Acknowledgement, Acknowledgement, 'kind' | 'text'>(
    { kind: oneOf('land', 'funder', 'copyright', 'other'), text, links: list(namedLink) },
    'kind',
    'text',
  ),
);

/** Reads further addresses of an association. */
export const links = list(namedLink);

const details = record<Wire.Organization, OrganizationDetails>({
  relationship: oneOf('publisher', 'partner', 'member', 'funder', 'host'),
  logo: picture,
  timeZone,
});

const named: Decoder<readonly [string, OrganizationDetails]> = (value, place) => {
  const { id } = Object(value) as { readonly id?: unknown };
  const read = typeof id === 'string' && details(value, place);
  return read ? [id, read] : undefined;
};

/** Reads of organizations, by id, what is not read at the door, which has said already what is no list and no organization. */
export const organizationDetails: TotalDecoder<ReadonlyMap<string, OrganizationDetails>> = (value, place) =>
  new Map(Array.isArray(value) ? list(named)(value, place) : []);
