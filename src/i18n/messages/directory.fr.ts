import { plural } from '../plural.ts';
import type { DirectoryMessages } from './directory.en.ts';

const communities = (n: number): string => plural('fr', n, { one: `${n} communauté`, other: `${n} communautés` });

export const fr: DirectoryMessages = {
  label: 'Communautés de pratique',
  search: 'Chercher une communauté',
  clearSearch: 'Effacer la recherche',
  filters: 'Filtres',
  openness: 'Qui peut participer',
  role: 'Votre travail',
  topic: 'Sujet',
  association: 'Association',
  language: 'Langue',
  any: 'Tous les choix',
  chosen: 'Filtres choisis',
  removeFilter: (name) => `Retirer le filtre\u00a0: ${name}`,
  clearAll: 'Tout effacer',
  sort: 'Trier par',
  sortFeed: 'Ordre de l’association',
  sortName: 'Nom',
  sortNext: 'Prochaine rencontre',
  count: (shown, total) => (shown === total ? communities(total) : `${shown} sur ${communities(total)}`),
  empty: 'Il n’y a pas encore de communauté ici.',
  nothingMatches: 'Aucune communauté ne correspond.',
  nothingMatchesHint: 'Essayez moins de mots ou retirez un filtre.',
  askUs: 'Vous hésitez? Écrivez-nous',
  past: 'Communautés passées',
  nextMeeting: 'Prochaine rencontre',
  datesToBeConfirmed: 'Dates à confirmer',
  noDates: 'Aucune date annoncée',
  noMeetings: 'Ne se réunit plus',
  topics: 'Sujets',
  moreAbout: (community) => `En savoir plus sur ${community}`,
  backToAll: 'Toutes les communautés',
  showMore: (n) => plural('fr', n, { one: 'En afficher une de plus', other: `En afficher ${n} de plus` }),
};
