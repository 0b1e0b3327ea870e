import type { TimeZoneMessages } from './time-zone.en.ts';

export const fr: TimeZoneMessages = {
  label: 'Fuseau horaire',
  help: 'Les heures des rencontres de cette page en dépendent.',
  device: (city) => `Le fuseau de mon appareil (${city})`,
  notChosen: 'Aucun choix',
  named: (name, city) => `${name.charAt(0).toUpperCase()}${name.slice(1)} – ${city}`,
  chosen: (zone) => `Les heures suivent maintenant l’${zone}.`,
  timeNow: (time) => `Il y est maintenant ${time}.`,
  canada: 'Canada',
  unitedStates: 'États-Unis',
  regions: {
    Africa: 'Afrique',
    America: 'Amériques',
    Antarctica: 'Antarctique',
    Arctic: 'Arctique',
    Asia: 'Asie',
    Atlantic: 'Atlantique',
    Australia: 'Australie',
    Europe: 'Europe',
    Indian: 'Océan Indien',
    Pacific: 'Pacifique',
  },
};
