import type { ScheduleMessages } from './schedule.en.ts';

export const fr: ScheduleMessages = {
  empty: 'Aucune date n’est annoncée pour le moment.',
  emptyPast: 'Aucune rencontre passée n’est répertoriée.',
  laterOnly: 'Rien dans les prochains jours. La prochaine rencontre\u00a0:',
  undated: 'Pas encore de dates',
  datesUnreadable: 'Les dates ne peuvent pas être affichées ici.',
  today: 'Aujourd’hui',
  now: 'En cours',
  showMore: 'Afficher plus de rencontres',
  speakers: (names) => `Avec ${names}`,
  partOf: (name) => `Dans le cadre de\u00a0: ${name}`,
  join: 'Se joindre à la rencontre',
  register: 'S’inscrire',
  details: 'Détails',
};
