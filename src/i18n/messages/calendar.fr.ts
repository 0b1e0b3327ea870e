import type { CalendarMessages } from './calendar.en.ts';

export const fr: CalendarMessages = {
  language: 'fr',
  cancelled: (title) => `Annulée\u00a0: ${title}`,
  usual: 'Date et heure habituelles, pas encore confirmées.',
  timeToBeAnnounced: 'Heure à confirmer.',
  online: 'En ligne',
  speakers: (names) => `Avec ${names}`,
};
