import { plural } from '../plural.ts';
import type { CliMessages } from './cli.en.ts';

const count = (n: number, one: string, other: string): string => `${n}\u00a0${plural('fr', n, { one, other })}`;

/** « EST ». */
const q = (value: string): string => `«\u00a0${value}\u00a0»`;

export const fr = {
  help: `cop-feed vérifie les fils de communautés de pratique, dresse la liste de leurs rencontres et en fait des calendriers.

  cop-feed validate FICHIER|URL [--json] [--lang en|fr]
      dit ce qui ne va pas dans un fil et quoi écrire à la place, et ce que les gens verront ensuite;
      se termine par 1 s’il y a quelque chose à corriger

  cop-feed occurrences FICHIER|URL --from INSTANT --to INSTANT [--time-zone FUSEAU] [--json] [--lang en|fr]
      énumère les rencontres entre deux instants, par exemple 2026-12-01T00:00:00Z;
      avec --json, un objet JSON par ligne

  cop-feed ics FICHIER|URL [--community ID] [--lang en|fr]
      écrit les rencontres du fil, ou d’une seule communauté, en un fichier iCalendar;
      sans --lang, dans la langue du fil

  cop-feed import ics|csv FICHIER [--help]
      fait un fil d’un calendrier ou de feuilles de calcul, et dit ce qui n’a pas pu être repris

La commande se termine par 2 si elle ne comprend pas ce qu’on lui demande ou si le fil ne peut pas être lu.
`,
  seeHelp: 'Voir cop-feed --help --lang fr.',
  noCommand: 'Dites quoi faire\u00a0: validate, occurrences, ics ou import.',
  unknownCommand: (command) => `La commande ${q(command)} n’existe pas\u00a0: c’est validate, occurrences, ics ou import.`,
  unknownOption: (option) => `L’option ${option} n’existe pas ici.`,
  noValue: (option) => `Il manque une valeur à ${option}.`,
  noFeed: 'Dites quel fil\u00a0: un fichier ou une adresse qui commence par https://.',
  tooMany: (argument) => `Un fil à la fois\u00a0: ${q(argument)} est de trop.`,
  notInstant: (option, value) =>
    `${option} ${q(value)} n’est pas un instant. Écrivez-le comme 2026-12-01T00:00:00Z, ou avec un décalage, comme 2026-12-01T00:00:00-05:00.`,
  emptyWindow: '--to doit être postérieur à --from.',
  notTimeZone: (value) => `--time-zone ${q(value)} n’est pas le nom d’un fuseau horaire. Écrivez-en un comme America/Toronto.`,
  noCommunity: (id) => `Il n’y a ni communauté ni activité ${q(id)} dans ce fil.`,
  notLanguage: (value) => `--lang ${q(value)} n’est ni en ni fr.`,
  noFile: (path) => `Le fichier ${path} n’existe pas.`,
  isFolder: (path) => `${path} est un dossier.`,
  unreadable: (path, reason) => `${path} ne peut pas être lu\u00a0: ${reason}.`,
  nothingWrong: 'Il n’y a rien à corriger dans ce fil.',
  summary: (mustFix, shouldCheck, hints) =>
    `${count(mustFix, 'élément', 'éléments')} à corriger, ${count(shouldCheck, 'élément', 'éléments')} à vérifier, ${count(hints, 'suggestion', 'suggestions')}.`,
  preview: 'Ce que les gens verront ensuite',
  onlyRhythm: (rhythm) => `pas de dates, mais en mots\u00a0: ${rhythm}`,
  noDates: (names) => `Sans dates\u00a0: ${names}`,
  moreCommunities: (n) => `et ${count(n, 'autre communauté', 'autres communautés')}`,
  wholeFeed: '(le fil entier)',
  issuesInFeed: (n) => `${count(n, 'élément de ce fil est', 'éléments de ce fil sont')} à regarder\u00a0: cop-feed validate dit quoi.`,
  withoutInstant: (n) =>
    `${count(n, 'rencontre n’a', 'rencontres n’ont')} pas d’instant, mais une heure locale sans fuseau ou une date sans heure, et donc pas de ligne.`,
  status: { confirmed: '', tentative: 'à confirmer', cancelled: 'annulée' },
} satisfies CliMessages;
