import { plural } from '../plural.ts';
import type { NextMeetingMessages } from './next-meeting.en.ts';

export const fr: NextMeetingMessages = {
  title: 'Prochaine rencontre',
  unitDisplay: 'short',
  in: (duration) => `dans ${duration}`,
  now: 'A lieu en ce moment',
  begins: (name) => `A lieu en ce moment\u00a0: ${name}`,
  others: (n) =>
    plural('fr', n, { one: 'Une autre rencontre commence à la même heure.', other: `${n} autres rencontres commencent à la même heure.` }),
  datesToBeConfirmed: 'Dates à confirmer',
  nothing: 'Aucune rencontre n’est annoncée pour le moment.',
  finished: 'Cette communauté ne se réunit plus.',
  paused: 'Cette communauté ne se réunit pas pour le moment.',
  notFound: 'Cette communauté ne figure pas dans la liste.',
  notLoaded: 'La prochaine rencontre ne peut pas être affichée pour le moment.',
};
