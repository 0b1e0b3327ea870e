import type { EventMessages } from './event.en.ts';

export const fr: EventMessages = {
  whenAndWhere: 'Quand et où',
  join: 'Comment participer',
  may: 'Puis-je venir?',
  about: 'À propos de cette activité',
  audience: 'À qui elle s’adresse',
  partOf: 'Dans le cadre de',
  heldBy: 'Organisée par',
  speakers: 'Avec',
  resources: 'Ressources',
  links: 'Liens',
  further: 'Autres dates',
  over: 'Cette activité est terminée.',
  undated: 'Aucune date n’est encore annoncée.',
};
