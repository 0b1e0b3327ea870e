import type { ZoneListMessages } from './zone-list.en.ts';

export const fr: ZoneListMessages = {
  named: (name, city) => `${name.charAt(0).toUpperCase()}${name.slice(1)} – ${city}`,
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
