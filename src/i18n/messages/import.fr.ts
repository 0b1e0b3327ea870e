import { plural } from '../plural.ts';
import type { CellKind, ImportMessages } from './import.en.ts';

const count = (n: number, one: string, other: string): string => `${n}\u00a0${plural('fr', n, { one, other })}`;

/** « EST ». */
const q = (value: string): string => `«\u00a0${value}\u00a0»`;

const cells: Readonly<Record<CellKind, string>> = {
  date: `une date, comme 2026-12-08 ou 8\u00a0décembre 2026`,
  time: `une heure, comme 14:00 ou 14\u00a0h`,
  duration: `une durée, comme 90\u00a0min ou 1\u00a0h\u00a030`,
  'yes-no': 'oui ou non',
  email: 'une seule adresse de courriel',
  address: 'une adresse qui commence par https://',
};

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const options = (community: string): string => `  --title TEXTE        titre du fil
  --community ID       ${community}
  --time-zone FUSEAU   votre fuseau, comme America/Toronto\u00a0: pour les heures sans fuseau, et là où un nom en désigne plusieurs
  --zone "NOM=FUSEAU"  ce que veut dire un nom inconnu, comme "Siège=America/Toronto"; peut être répété
  --language CODE      langue des textes, comme fr-CA ou en; sinon celle de --lang
  --output FICHIER     y écrit le fil, si le fichier n’existe pas; sinon à la sortie standard
  --lang en|fr         langue du compte rendu

Le compte rendu va à la sortie d’erreur. La commande se termine par 0; par 1 si quelque chose qui peut vous manquer a été
laissé de côté; par 2 s’il n’y a pas de quoi faire un fil.
`;

export const fr: ImportMessages = {
  help: {
    ics: `cop-feed import ics FICHIER|URL|- [options]
  fait un fil d’un calendrier\u00a0: un fichier de Google Agenda, d’Outlook, d’Exchange, d’Apple ou de WordPress (.ics), son
  adresse, ou - pour l’entrée standard. Une communauté par calendrier; par catégorie si chaque événement en a une.

  --by calendar|category  en décide
${options('met tout dans une seule communauté qui porte cet identifiant')}`,
    csv: `cop-feed import csv FICHIER [--dates FICHIER] [options]
  fait un fil de feuilles de calcul enregistrées en CSV\u00a0: une ligne par communauté et, dans un second fichier, une ligne par
  rencontre.
  cop-feed import csv --template > communautes.csv         une feuille à remplir
  cop-feed import csv --template-dates > dates.csv         une autre pour les dates

  Colonnes des communautés; seule name (nom) est nécessaire. Les mots peuvent être en deux langues\u00a0: name_en, name_fr.
    id, name, short_name, summary, description, status, established, topics, keywords, audience, open_to, who_may_join,
    rhythm, commitment, dates_to_be_confirmed, first_visit, expect, join_url, join_label, join_email, join_instructions,
    facilitator_name, facilitator_role, contact_name, contact_role, contact_email, languages, url, time_zone, review_by
  Colonnes des dates; community (identifiant ou nom) et date sont nécessaires.
    community, date, start, end ou duration, time_zone, topic, description, status, location, online, speakers, url,
    repeats (une règle comme FREQ=MONTHLY;BYDAY=2TU), uid
  Les titres français (nom, résumé, courriel, début, fin, fuseau, lieu …) sont reconnus aussi. Un point-virgule ou un
  saut de ligne sépare les éléments d’une liste.

  --dates FICHIER      la feuille des dates
  --date-order ORDRE   ce que veut dire 12/8/2026\u00a0: dmy le 12 août, mdy le 8 décembre
${options('ne prend que la communauté qui porte cet identifiant')}`,
  },
  noFormat: 'Dites quoi importer\u00a0: ics ou csv.',
  noSource: 'Dites quel fichier; - désigne l’entrée standard.',
  notOneOf: (option, value, allowed) => `${option} ${q(value)} n’est pas une de ces valeurs\u00a0: ${allowed.join(', ')}.`,
  notId: (value) =>
    `--community ${q(value)} n’est pas un identifiant. Écrivez des minuscules, des chiffres et des traits d’union, comme science-connection.`,
  notLanguageTag: (value) => `--language ${q(value)} n’est pas un code de langue. Écrivez-en un comme fr-CA ou en.`,
  notZonePair: (value) => `--zone ${q(value)} est illisible. Écrivez le nom, = et un fuseau, comme "Siège=America/Toronto".`,
  notCalendar: (source) => `Il n’y a pas de calendrier dans ${source}. Un fichier de calendrier commence par BEGIN:VCALENDAR.`,
  notSheet: (source) => `Il n’y a pas de feuille dans ${source}. Enregistrez-la depuis le tableur en ${q('CSV UTF-8')}.`,
  noCommunities: (source) => `Il n’y a pas de communauté dans ${source} dont faire un fil.`,
  fileExists: (path) => `${path} existe déjà et n’a pas été touché. Donnez un autre nom.`,
  unwritable: (path, reason) => `${path} ne peut pas être écrit\u00a0: ${reason}.`,
  calendar: 'Calendrier',
  communities: 'Communautés',
  kinds: {
    lost: 'Laissé de côté, à regarder',
    decided: 'Lu ainsi, à vérifier',
    'kept-out': 'Retiré, car tout le monde peut lire un fil',
  },
  line: (n) => `ligne ${n}`,
  row: (n) => `ligne ${n}`,
  column: (name) => `colonne ${name}`,
  andMore: (n) => ` et ${count(n, 'autre endroit', 'autres endroits')}`,
  made: (communities, meetings) =>
    `Le fil compte ${count(communities, 'communauté', 'communautés')} et ${count(meetings, 'rencontre ou série', 'rencontres et séries')}. Ensuite\u00a0: cop-feed validate dit ce qu’il lui manque.`,
  sentences: {
    'unreadable-line': ({ text }) => `Cette ligne n’est pas celle d’un calendrier\u00a0: ${q(text)}.`,
    'no-start': () => 'Cet événement n’a pas de début (DTSTART); il a été laissé de côté.',
    'unreadable-time': ({ name, value }) => `${name} ${q(value)} est illisible et a été laissé de côté.`,
    'unreadable-rule': ({ rule }) =>
      `La règle ${q(rule)} ne peut pas être reprise. Seule la première date l’a été; ajoutez les autres à la main.`,
    'exclusion-rule': ({ rule }) =>
      `EXRULE ${q(rule)} retire des dates d’une façon ancienne que les fils n’ont pas. Retirez ces dates à la main.`,
    'this-and-future': () =>
      'Un changement à cette rencontre et aux suivantes n’a été repris que pour celle-ci. Divisez la série dans le calendrier.',
    attachment: () => `Les fichiers joints ont été laissés de côté. Placez-les sur une page et nommez-les dans ${q('resources')}.`,
    'not-a-meeting': ({ name }) => `${name} n’est pas une rencontre et a été laissé de côté.`,
    'not-carried': ({ name }) => `Les fils n’ont pas de place pour ${name}.`,
    'unsafe-address': ({ value }) => `${q(value)} n’est pas l’adresse d’une page et a été laissé de côté.`,
    'unknown-zone': ({ name }) =>
      `Le fuseau ${q(name)} est inconnu; ces rencontres ont été laissées de côté, car une heure fausse serait pire. Dites lequel c’est\u00a0: --zone "${name}=America/Toronto".`,
    'too-long': ({ limit }) => `Ce texte a été coupé à ${limit} caractères, le maximum d’un fil.`,
    'too-many': ({ limit }) => `Seuls les ${limit} premiers ont été pris, le maximum d’un fil. Retirez ce qui est passé.`,
    'unknown-column': ({ column, suggestion }) =>
      suggestion
        ? `La colonne ${q(column)} n’est pas reconnue. Vouliez-vous écrire ${q(suggestion)}?`
        : `La colonne ${q(column)} n’est pas reconnue. cop-feed import csv --help --lang fr nomme celles qui le sont.`,
    'no-column': ({ column }) =>
      `Il n’y a pas de colonne ${q(column)}, sans laquelle rien ne peut être lu. Mettez ce mot en haut de la bonne colonne; les titres sont dans la première ligne.`,
    'no-name': () => 'Cette ligne n’a pas de nom et a été laissée de côté.',
    'unreadable-cell': ({ value, expected }) => `${q(value)} est illisible. Écrivez ${cells[expected]}.`,
    'unknown-word': ({ value, allowed }) => `${q(value)} n’est pas reconnu ici. Écrivez l’une de ces valeurs\u00a0: ${allowed}.`,
    'ambiguous-date': ({ value }) =>
      `${q(value)} peut désigner deux jours. Dites où est le mois\u00a0: --date-order dmy ou --date-order mdy; ou écrivez comme 2026-12-08.`,
    'serial-date': ({ value }) =>
      `${q(value)} est la façon dont un tableur compte les jours. Donnez à la colonne le format de date et enregistrez de nouveau.`,
    'wrong-weekday': ({ value, weekday }) =>
      `${q(value)} n’indique pas le bon jour\u00a0: cette date tombe un ${weekdays[weekday]}. Corrigez le jour ou la date.`,
    formula: ({ value }) => `${q(value)} est une formule. Elle n’a pas été calculée; écrivez sa valeur.`,
    'excel-error': ({ value }) => `Le tableur n’a pas pu calculer cette cellule et y a mis ${q(value)}. Écrivez sa valeur.`,
    'surplus-cells': () =>
      'Cette ligne a plus de cellules qu’il n’y a de titres; celles-ci ont été laissées de côté. Une virgule sans guillemets a pu couper une cellule en deux.',
    'unclosed-quote': () => 'Un guillemet qui ouvre une cellule n’est jamais fermé. Enregistrez de nouveau la feuille depuis le tableur.',
    'unknown-community': ({ value }) =>
      `Il n’y a pas de communauté ${q(value)} dans la feuille des communautés. Écrivez son identifiant ou son nom.`,
    'no-community': () => 'Cette ligne ne nomme pas de communauté et a été laissée de côté.',
    'no-date': () => 'Cette ligne n’a pas de date et a été laissée de côté.',
    'end-before-start': ({ start, end }) =>
      `La fin ${end} ne vient pas après le début ${start}; la rencontre n’a donc pas de fin. Si elle passe minuit, écrivez une durée.`,
    'end-and-duration': ({ start, end }) =>
      `De ${start} à ${end}, la longueur n’est pas celle de la durée; la rencontre n’a donc pas de fin. Gardez l’une des deux.`,
    'other-id': ({ value, id }) => `${q(value)} n’est pas un identifiant, ou une autre communauté l’a déjà. Celle-ci a reçu ${q(id)}.`,
    'meeting-link': ({ host }) =>
      `Un lien de connexion vers ${host} a été retiré. Dites dans ${q('howToGet')} où les gens reçoivent le lien.`,
    'joining-details': () => 'Des numéros de réunion, des codes secrets et des numéros à composer ont été retirés.',
    people: ({ name }) =>
      `${name === 'ATTENDEE' ? 'Les personnes invitées et leurs adresses ont été retirées' : 'Le nom et l’adresse de la personne qui organise ont été retirés'} (${name}).`,
    'private-event': () => 'Cet événement est marqué comme privé et a été laissé de côté.',
    alarm: () => 'Les rappels ont été laissés de côté.',
    'zone-by-name': ({ name, zone }) => `${q(name)} a été lu comme ${zone}. S’il s’agit d’un autre lieu\u00a0: --zone "${name}=…".`,
    'zone-by-rules': ({ name, zone }) => `${q(name)} a été lu comme ${zone}, dont l’heure change comme le dit le calendrier.`,
    'zone-of-several': ({ name, zone, other }) =>
      `${q(name)} a été lu comme ${zone}. S’il s’agit de ${other}, où l’heure ne change plus depuis 2026, ajoutez --zone "${name}=${other}".`,
    'zone-in-season': ({ name, zone, date }) =>
      `Le ${date}, les horloges n’indiquent pas ${q(name)}. L’heure a été lue comme celle de ${zone} ce jour-là, ce que les gens veulent dire le plus souvent. Écrivez ${zone}.`,
    'utc-series': () =>
      'Cette série est écrite en UTC; son heure locale se déplace donc quand l’heure change. Est-ce voulu? Sinon, refaites-la dans votre fuseau.',
    'as-written': () =>
      'Aucun fuseau n’est donné; l’heure est donc affichée telle quelle et jamais convertie. Pour des rencontres en ligne, ajoutez --time-zone FUSEAU.',
    'all-day-hours': () => 'Ceci dure des jours entiers, à répétition ou plusieurs de suite. Il est affiché de minuit à minuit.',
    'start-off-rule': ({ start, first }) =>
      `Le début ${start} n’est pas une date de sa règle. La série commence le ${first}, et le début est une date de plus.`,
    grouped: ({ count: n }) =>
      `Chaque événement a une catégorie; chacune des ${n} catégories est donc une communauté. Pour une seule communauté\u00a0: --by calendar.`,
    'newer-version': ({ uid }) => `${q(uid)} y figure plusieurs fois. La version la plus récente a été prise.`,
    alone: () => 'Ceci change une rencontre d’une série qui n’est pas dans le fichier. Elle figure seule.',
    encoding: ({ encoding }) => `Le fichier n’est pas en UTF-8; il a été lu comme ${encoding}. Les accents sont-ils bons?`,
    html: () => 'Du HTML a été changé en texte.',
  },
};
