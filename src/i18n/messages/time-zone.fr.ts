import type { TimeZoneMessages } from './time-zone.en.ts';

export const fr: TimeZoneMessages = {
  label: 'Fuseau horaire',
  help: 'Les heures des rencontres de cette page en dépendent.',
  device: (city) => (city ? `Reprendre le fuseau de mon appareil (${city})` : 'Oublier mon choix'),
  chosen: (zone) => `Les heures suivent maintenant l’${zone}.`,
  timeNow: (time) => `Il y est maintenant ${time}.`,
  unavailable: 'La liste des fuseaux horaires n’a pas pu être chargée. Rechargez la page pour réessayer.',
};
