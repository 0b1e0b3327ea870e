import type { AboutMessages } from './about.en.ts';

export const fr: AboutMessages = {
  whatIs: 'Qu’est-ce qu’une communauté de pratique?',
  traits: 'Ce qui la caractérise',
  benefits: 'Ce qu’elle permet de faire',
  references: 'Références',
  support: 'Ce que reçoivent les communautés',
  help: 'Aide et contact',
  address: 'Adresse postale',
  timeZone: 'Fuseau horaire',
  organizations: 'Organismes',
  links: 'Liens',
  empty: 'L’association ne s’est pas encore présentée.',
  acknowledgements: {
    land: 'Reconnaissance territoriale',
    funder: 'Avec l’appui de',
    copyright: 'Droit d’auteur',
    other: 'Remerciements',
  },
  licence: 'Licence de ces renseignements',
  relationships: {
    publisher: 'Association',
    host: 'Hôtes',
    partner: 'Partenaires',
    funder: 'Bailleurs de fonds',
    member: 'Membres',
  },
  otherOrganizations: 'Autres',
};
