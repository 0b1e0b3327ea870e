import type { FeedErrorMessages } from './feed-error.en.ts';

export const fr: FeedErrorMessages = {
  visitor: 'Les communautés ne peuvent pas être affichées ici pour le moment.',
  visitorPassing: 'Les communautés ne peuvent pas être chargées pour le moment. Réessayez dans quelques minutes.',
};
