import type { Acknowledgement, OrganizationDetails } from '../../domain/community/about.ts';

/** Words about associations, and about what a community of practice is. */
export const en = {
  whatIs: 'What is a community of practice?',
  traits: 'What makes one',
  benefits: 'What it lets you do',
  references: 'References',
  support: 'What communities get',
  help: 'Help and contact',
  address: 'Postal address',
  timeZone: 'Time zone',
  organizations: 'Organizations',
  links: 'Links',
  empty: 'The association has not written about itself yet.',
  /** Headings; a copyright notice stands without. */
  acknowledgements: {
    land: 'Land acknowledgement',
    funder: 'With the support of',
    copyright: 'Copyright',
    other: 'Acknowledgements',
  } satisfies Record<Acknowledgement['kind'], string>,
  licence: 'Licence of this information',
  /** What an organization is to the association. */
  relationships: {
    publisher: 'Association',
    host: 'Hosts',
    partner: 'Partners',
    funder: 'Funders',
    member: 'Members',
  } satisfies Record<NonNullable<OrganizationDetails['relationship']>, string>,
  otherOrganizations: 'Others',
};

export type AboutMessages = typeof en;
