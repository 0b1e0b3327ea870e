import type { CalendarChoicesMessages } from './calendar-choices.en.ts';

export const fr: CalendarChoicesMessages = {
  choices: 'Calendriers',
  scope: 'Ce qu’il faut ajouter',
  onlyThis: (date) => `Seulement le ${date}`,
  series: 'Toutes les rencontres de la série',
  file: 'Fichier de calendrier',
  fileFor: 'Calendrier d’Apple, Outlook, Thunderbird (.ics)',
  targets: {
    google: 'Google Agenda',
    outlook: 'Outlook.com',
    office365: 'Office 365, au travail ou à l’école',
    yahoo: 'Calendrier Yahoo',
  },
  nextOnly: 'La prochaine rencontre seulement',
  newTab: 'dans un nouvel onglet',
  fileGiven: (file) =>
    `Votre navigateur a reçu le fichier ${file}. Ouvrez-le pour l’ajouter à votre calendrier. Si rien n’a été enregistré, ouvrez cette page dans un autre navigateur ou choisissez un calendrier Web.`,
  inApp:
    'Les navigateurs intégrés aux applications n’enregistrent souvent aucun fichier. Si rien ne se passe, ouvrez cette page dans votre navigateur habituel ou choisissez un calendrier Web.',
  share: 'Partager le fichier',
  notShared: (file) => `Le fichier n’a pas pu être partagé ici\u00a0: ${file}. Choisissez un calendrier Web.`,
  subscribeTo: (name) => `Toutes les dates, tenues à jour\u00a0: ${name}`,
  subscribe: 'S’abonner',
  address: 'Adresse du calendrier',
  copy: 'Copier l’adresse',
  copied: 'L’adresse est copiée.',
  notCopied: 'L’adresse est sélectionnée\u00a0: copiez-la à partir du champ.',
};
