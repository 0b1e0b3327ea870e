import { plural } from '../plural.ts';
import type { ResourcesMessages } from './resources.en.ts';

const resources = (n: number): string => plural('fr', n, { one: `${n} ressource`, other: `${n} ressources` });

export const fr: ResourcesMessages = {
  kinds: {
    library: 'Bibliothèques',
    guide: 'Guides',
    recording: 'Enregistrements',
    slides: 'Diapositives',
    document: 'Documents',
    template: 'Modèles',
    article: 'Articles',
    book: 'Livres',
    website: 'Sites Web',
    dataset: 'Données',
    other: 'Autres ressources',
  },
  guide: 'Guide d’inscription',
  filter: 'Type de ressource',
  all: 'Toutes',
  count: (shown, total) => (shown === total ? resources(total) : `${shown} sur ${resources(total)}`),
  empty: 'Aucune ressource n’est encore répertoriée.',
  ofMeeting: (meeting) => `Rencontre\u00a0: ${meeting}`,
  fromMeeting: 'Tirée d’une rencontre',
  ofCourse: (course) => `Manuel du cours ${course}`,
  restricted: (n, total) =>
    n === total
      ? plural('fr', n, {
          one: 'Cette ressource est réservée aux personnes inscrites.',
          other: 'Ces ressources sont réservées aux personnes inscrites.',
        })
      : plural('fr', n, {
          one: 'L’une d’elles est réservée aux personnes inscrites.',
          other: `${n} d’entre elles sont réservées aux personnes inscrites.`,
        }),
  ask: 'Pour y accéder, écrivez à',
  showAll: (n) => `Tout afficher (${n})`,
  pastMeetings: 'Rencontres passées',
  earlier: (n) => plural('fr', n, { one: 'Une rencontre plus ancienne', other: `${n} rencontres plus anciennes` }),
};
