/** Words of an event in full. */
export const en = {
  whenAndWhere: 'When and where',
  join: 'How to take part',
  may: 'May I come?',
  about: 'About this event',
  audience: 'Who it is for',
  partOf: 'Part of',
  heldBy: 'Held by',
  speakers: 'With',
  resources: 'Resources',
  links: 'Links',
  further: 'Further dates',
  over: 'This event is over.',
  undated: 'No date is announced yet.',
};

export type EventMessages = typeof en;
