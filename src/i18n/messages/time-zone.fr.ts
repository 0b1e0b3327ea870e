import type { TimeZoneMessages } from './time-zone.en.ts';

export const fr: TimeZoneMessages = {
  label: 'Fuseau horaire',
  help: 'Les heures des rencontres de cette page en dépendent.',
  device: (city) => `Le fuseau de mon appareil (${city})`,
  notChosen: 'Aucun choix',
  chosen: (zone) => `Les heures suivent maintenant l’${zone}.`,
  timeNow: (time) => `Il y est maintenant ${time}.`,
};
