import { plural } from '../plural.ts';
import type { CommonMessages } from './common.en.ts';

export const fr: CommonMessages = {
  loading: 'Chargement…',
  stale: (date) => `Renseignements en date du ${date}`,
  skipped: (n) =>
    plural('fr', n, {
      one: 'Un élément illisible n’est pas affiché.',
      other: `${n} éléments illisibles ne sont pas affichés.`,
    }),
  tryAgain: 'Réessayer',
  goTo: (name) => `Aller à ${name}`,
  goToSite: 'Aller au site de l’association',
  from: (association) => `Source\u00a0: ${association}`,
  email: 'Courriel',
  phone: 'Téléphone',
  website: 'Site Web',
  more: 'Plus',
  less: 'Moins',
  close: 'Fermer',
  attendance: { online: 'En ligne', inPerson: 'En personne', mixed: 'En ligne et en personne' },
};
