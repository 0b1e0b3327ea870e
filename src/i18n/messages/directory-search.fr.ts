import { plural } from '../plural.ts';
import type { DirectorySearchMessages } from './directory-search.en.ts';

export const fr: DirectorySearchMessages = {
  chosen: 'Filtres choisis',
  removeFilter: (name) => `Retirer le filtre\u00a0: ${name}`,
  clearAll: 'Tout effacer',
  didYouMean: 'Cherchez-vous',
  question: '?',
  matchesWithoutFilters: (n) =>
    plural('fr', n, {
      one: 'Une communauté correspondrait sans les filtres.',
      other: `${n} communautés correspondraient sans les filtres.`,
    }),
  removeFilters: 'Retirer les filtres',
  hours: {
    inside: 'Pendant mes heures de travail',
    outside: 'En dehors de mes heures de travail',
    unknown: 'Heure pas encore connue',
  },
  workingHours: (range, zone) => `Heures de travail\u00a0: du lundi au vendredi, de ${range}, ${zone}.`,
  withoutTime: (n) =>
    plural('fr', n, {
      one: 'L’heure des rencontres d’une communauté n’est pas connue.',
      other: `L’heure des rencontres de ${n} communautés n’est pas connue.`,
    }),
  showThemToo: 'Les afficher aussi',
  find: 'Tapez pour préciser',
  findIn: (facet) => `${facet}\u00a0: tapez pour préciser`,
  moreValues: (n) => plural('fr', n, { one: 'et une autre', other: `et ${n} autres` }),
};
