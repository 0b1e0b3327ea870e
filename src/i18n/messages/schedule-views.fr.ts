import { plural } from '../plural.ts';
import type { ScheduleViewsMessages } from './schedule-views.en.ts';

export const fr: ScheduleViewsMessages = {
  views: 'Présentation des rencontres',
  agenda: 'Liste',
  month: 'Mois',
  week: 'Semaine',
  previous: { month: 'Mois précédent', week: 'Semaine précédente' },
  next: { month: 'Mois suivant', week: 'Semaine suivante' },
  weekOf: (date) => `semaine du ${date}`,
  meetings: (n) => (n === 0 ? 'aucune rencontre' : plural('fr', n, { one: '1 rencontre', other: `${n} rencontres` })),
  more: (n) => `+${n}`,
  usual: 'D’habitude',
  moved: 'Déplacée',
  continues: 'Se poursuit',
  noneOn: (day) => `Aucune rencontre le ${day}.`,
  none: {
    month: (month) => `Aucune rencontre en ${month}.`,
    week: (date) => `Aucune rencontre durant la semaine du ${date}.`,
  },
  noneLeft: {
    month: (month) => `Plus aucune rencontre en ${month}.`,
    week: (date) => `Plus aucune rencontre durant la semaine du ${date}.`,
  },
  nextMeeting: (day) => `Prochaine rencontre\u00a0: ${day}`,
  lastMeeting: (day) => `Dernière rencontre\u00a0: ${day}`,
};
