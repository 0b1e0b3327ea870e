import { plural } from '../plural.ts';
import type { TimeZoneMessages } from './time-zone.en.ts';

export const fr: TimeZoneMessages = {
  label: 'Fuseau horaire',
  help: 'Les heures des rencontres de cette page en dépendent.',
  search: 'Chercher une ville ou un fuseau horaire',
  device: (zone) => `Le fuseau de mon appareil (${zone})`,
  deviceHidden: 'Votre navigateur n’indique pas votre fuseau horaire.',
  suggested: 'Suggestions',
  results: (n) => plural('fr', n, { one: `${n} fuseau horaire`, other: `${n} fuseaux horaires` }),
  noResults: 'Aucun fuseau ne correspond. Essayez la grande ville la plus proche.',
  chosen: (zone) => `Les heures sont maintenant données selon\u00a0: ${zone}.`,
  timeNow: (time) => `${time} en ce moment`,
  save: 'Utiliser ce fuseau',
  cancel: 'Annuler',
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
