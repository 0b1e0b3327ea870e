import type { CopyMessages } from './copy.en.ts';

export const fr: CopyMessages = {
  copy: 'Copier l’adresse',
  copied: 'Adresse copiée',
  selected: 'L’adresse est sélectionnée\u00a0: copiez-la à partir de là.',
};
