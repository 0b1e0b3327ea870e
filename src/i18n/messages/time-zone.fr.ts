import type { TimeZoneMessages } from './time-zone.en.ts';

export const fr: TimeZoneMessages = {
  label: 'Fuseau horaire',
  help: 'Les heures des rencontres de cette page en dépendent.',
  back: (city) => (city ? `Reprendre le fuseau de mon appareil (${city})` : 'Oublier mon choix'),
  chosen: (zone) => `Les heures suivent maintenant l’${zone}.`,
  timeNow: (time) => `Il y est maintenant ${time}.`,
  search: 'Ville, région ou fuseau horaire',
  hint: 'Par exemple\u00a0: Halifax, Alberta, heure de l’Est ou UTC−5',
  list: 'Fuseaux horaires',
  device: 'Cet appareil',
  ownChoice: 'Votre choix',
  meetings: 'Là où les rencontres sont fixées',
  canada: 'Canada',
  unitedStates: 'États-Unis',
  utc: 'Temps universel coordonné',
  inUse: 'utilisé',
  found: (count, isCut) =>
    isCut
      ? `Plus de ${count} lieux trouvés. Précisez pour en réduire le nombre.`
      : count === 1
        ? '1 lieu trouvé. Appuyez sur Entrée pour le choisir.'
        : `${count} lieux trouvés.`,
  nothing: (typed) => `Aucun fuseau horaire trouvé pour «\u00a0${typed}\u00a0».`,
  tryThis:
    'Essayez une grande ville proche, une province, un État ou un pays, ou un nom comme «\u00a0heure de l’Est\u00a0» ou «\u00a0UTC−5\u00a0».',
};
