import { plural } from '../plural.ts';
import type { DirectoryMessages } from './directory.en.ts';

const communities = (n: number): string => plural('fr', n, { one: `${n} communauté`, other: `${n} communautés` });

export const fr: DirectoryMessages = {
  search: 'Chercher une communauté',
  openness: 'Qui peut participer',
  role: 'Votre travail',
  topic: 'Sujet',
  hours: 'Heures des rencontres',
  language: 'Langue',
  association: 'Association',
  filters: 'Filtres',
  filtersNotLoaded: 'Les filtres ne peuvent pas être chargés pour le moment.',
  sortBy: 'Trier par',
  order: { feed: 'Ordre de la liste', name: 'Nom', next: 'Prochaine rencontre' },
  bestMatch: 'Pertinence',
  clearAll: 'Tout effacer',
  count: (shown, total) => (shown === total ? communities(total) : `${shown} sur ${communities(total)}`),
  empty: 'Il n’y a pas encore de communauté ici.',
  nothingMatches: 'Aucune communauté ne correspond.',
  nothingMatchesHint: 'Essayez moins de mots ou retirez un filtre.',
  near: 'orthographe un peu différente',
  past: 'Communautés passées',
  datesToBeConfirmed: 'Dates à confirmer',
  isNew: 'Nouvelle',
  status: {
    proposed: 'Proposée',
    forming: 'En formation',
    active: '',
    paused: 'En pause',
    closed: 'Terminée',
    archived: 'Terminée',
  },
  meaning: (gloss) => `«\u00a0${gloss}\u00a0»`,
  datesUnreadable: 'Les dates ne peuvent pas être affichées',
  finished: (date) => `Terminée\u00a0: ${date}`,
  link: 'Lien vers cette communauté',
  notLoaded: 'Les détails ne peuvent pas être chargés pour le moment.',
  showMore: (n) => plural('fr', n, { one: 'En afficher une de plus', other: `En afficher ${n} de plus` }),
};
