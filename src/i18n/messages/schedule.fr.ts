import { plural } from '../plural.ts';
import type { ScheduleMessages } from './schedule.en.ts';

export const fr: ScheduleMessages = {
  label: 'Prochaines rencontres',
  empty: 'Aucune date n’est annoncée pour le moment.',
  emptyFor: (community) => `Aucune date n’est annoncée pour ${community} pour le moment.`,
  rhythms: 'Communautés sans dates',
  today: 'Aujourd’hui',
  tomorrow: 'Demain',
  now: 'En cours',
  count: (n) => plural('fr', n, { one: `${n} rencontre`, other: `${n} rencontres` }),
  showMore: 'Afficher plus de rencontres',
  place: 'Lieu',
  speakers: (names) => `Avec ${names}`,
  partOf: (name) => `Dans le cadre de ${name}`,
  linkFromOrganizer: 'Le lien est fourni par l’organisation.',
  join: 'Se joindre à la rencontre',
  details: 'Détails',
  notShown: (meeting) => `${meeting}\u00a0: les dates ne peuvent pas être affichées.`,
  notAllShown: 'Certaines rencontres ne peuvent pas être affichées avec leurs dates\u00a0:',
};
