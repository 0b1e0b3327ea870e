import type { AddToCalendarMessages } from './add-to-calendar.en.ts';

export const fr: AddToCalendarMessages = {
  add: 'Ajouter au calendrier',
  unavailable: 'Le choix des calendriers ne peut pas être affiché pour le moment.',
  subscribe: 'S’abonner au calendrier',
};
