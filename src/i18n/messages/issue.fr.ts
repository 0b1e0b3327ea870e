import type { FeedIssueParams, RecordKind, ValueFormat, ValueType } from '../../domain/feed-issue.ts';
import { fr as feedError } from './feed-cause.fr.ts';
import type { IssueMessages } from './issue.en.ts';

/** Why a feed cannot be had; undefined for a reason that is none of a feed's. */
const cause = (reason: string, status = 0): string | undefined =>
  (feedError.webTeam as Partial<Record<string, (status: number) => string>>)[reason]?.(status);

/** « science-connection ». */
const q = (value: string): string => `«\u00a0${value}\u00a0»`;

const formats: Readonly<Record<ValueFormat, string>> = {
  id: `des minuscules, des chiffres et des traits d’union, comme ${q('science-connection')}`,
  'field-name': `des lettres, des chiffres et des traits de soulignement, en commençant par une lettre, comme ${q('prenom')}`,
  'language-tag': `un code de langue, comme ${q('fr-CA')} ou ${q('en')}`,
  email: `une adresse de courriel, comme ${q('nom@exemple.org')}`,
  duration: `une durée, comme ${q('PT1H30M')} pour 1\u00a0h\u00a030`,
  'clock-time': `une heure sur 24\u00a0heures, comme ${q('14:00')}`,
  instant: `un instant en UTC, comme ${q('2026-12-08T19:00:00Z')}`,
  'wall-time': `une date et une heure sans fuseau, comme ${q('2026-12-08T14:00:00')}`,
  date: `une date, comme ${q('2027-03-09')}`,
  'partial-date': `une date, un mois ou une année, comme ${q('2027-03-09')}, ${q('2027-03')} ou ${q('2027')}`,
  'time-zone': `un fuseau horaire de l’IANA, comme ${q('America/Toronto')}`,
  rule: `une règle de récurrence, comme ${q('FREQ=MONTHLY;BYDAY=2TU')}`,
  'whole-number': 'un nombre entier à partir de 0, comme 3',
  coordinates: 'un point en degrés nord et est, comme geo:45.42,-75.69',
  address: 'une adresse qui commence par https://',
  currency: 'le code d’une monnaie, comme CAD',
  pattern: 'une valeur de la forme que le schéma indique',
};

const types: Readonly<Record<ValueType, string>> = {
  text: 'un texte ou un tableau de langues et de textes',
  string: 'une chaîne de caractères',
  object: 'un objet',
  list: 'une liste',
  boolean: 'true ou false',
  number: 'un nombre',
  null: 'null',
};

const kinds: Readonly<Record<RecordKind, string>> = {
  community: 'la communauté',
  meeting: 'la rencontre',
  event: 'l’activité',
  course: 'le cours',
  join: 'la façon de participer',
  propose: 'la façon de proposer une communauté',
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];

const ruleValues: Readonly<Record<string, string>> = {
  FREQ: 'DAILY, WEEKLY, MONTHLY ou YEARLY',
  COUNT: 'un nombre de 1 à 999999',
  INTERVAL: 'un nombre de 1 à 999999',
  UNTIL: 'un jour, comme 20271231, ou un instant en UTC, comme 20271231T190000Z',
  WKST: 'un jour de la semaine, comme MO',
  BYDAY: 'des jours de la semaine, comme MO,WE, ou avec leur rang, comme 2TU et -1FR',
  BYMONTH: 'des mois de 1 à 12',
  BYMONTHDAY: 'des jours de 1 à 31 ou, depuis la fin, de -1 à -31',
  BYYEARDAY: 'des jours de 1 à 366 ou, depuis la fin, de -1 à -366',
  BYWEEKNO: 'des semaines de 1 à 53 ou, depuis la fin, de -1 à -53',
  BYHOUR: 'des heures de 0 à 23',
  BYMINUTE: 'des minutes de 0 à 59',
  BYSECOND: 'des secondes de 0 à 59',
  BYSETPOS: 'des positions de 1 à 366 ou, depuis la fin, de -1 à -366',
};

const otherFrequency: Readonly<Record<string, string>> = {
  BYDAY: 'Un jour de la semaine avec un rang demande FREQ=MONTHLY ou FREQ=YEARLY. Changez FREQ, ou écrivez le jour sans son rang.',
  BYMONTHDAY: 'BYMONTHDAY ne va pas avec FREQ=WEEKLY. Écrivez FREQ=MONTHLY, ou BYDAY à la place de BYMONTHDAY.',
  BYYEARDAY: 'BYYEARDAY demande FREQ=YEARLY. Changez FREQ, ou retirez BYYEARDAY.',
  BYWEEKNO: 'BYWEEKNO demande FREQ=YEARLY. Changez FREQ, ou retirez BYWEEKNO.',
};

/** « français » pour `fr-CA`. */
const languageName = (tag: string): string => {
  const base = tag.split('-', 1)[0] ?? '';
  // Of anything else Intl makes an exception.
  return /^[a-z]{2,3}$/i.test(base) ? (new Intl.DisplayNames('fr', { type: 'language' }).of(base) ?? tag) : tag;
};

/** Le nom d’une heure toute l’année, pour l’abréviation d’une moitié de celle-ci. */
const generic = (abbreviation: string, zone: string): string =>
  ({
    E: 'heure de l’Est',
    C: 'heure du Centre',
    M: 'heure des Rocheuses',
    R: 'heure des Rocheuses',
    P: 'heure du Pacifique',
    A: 'heure de l’Atlantique',
    N: 'heure de Terre-Neuve',
    T: 'heure de Terre-Neuve',
  })[/^H/.test(abbreviation) ? abbreviation.slice(-1) : abbreviation.slice(0, 1)] ?? zone;

const problems: Readonly<Record<FeedIssueParams['unreadable-rule']['problem'], (params: FeedIssueParams['unreadable-rule']) => string>> = {
  'sub-daily': ({ value }) => `${value} est plus fréquent qu’une fois par jour. Écrivez DAILY, et les heures de la journée dans BYHOUR.`,
  'unsupported-part': ({ part }) =>
    `${part} n’est pas pris en charge. Retirez cet élément, et indiquez ce qu’il changerait dans ${q('recurrenceOverrides')}.`,
  'unknown-part': ({ part }) => `${q(part)} ne fait pas partie d’une règle de récurrence. Vérifiez l’orthographe.`,
  contradictory: ({ part, with: other }) =>
    other === part
      ? `${part} y figure deux fois. N’en gardez qu’un.`
      : other
        ? ((other === 'FREQ' ? otherFrequency[part] : undefined) ?? `${part} ne peut pas accompagner ${other}. Gardez l’un des deux.`)
        : `${part} n’a rien à choisir. Ajoutez BYDAY ou BYMONTHDAY.`,
  'out-of-range': ({ part, value }) => `${part}=${value} n’existe pas. Écrivez ${ruleValues[part] ?? 'une autre valeur'}.`,
  malformed: ({ part, value }) =>
    part && ruleValues[part]
      ? `${q(`${part}=${value}`)} est illisible. Écrivez ${ruleValues[part]}.`
      : `Écrivez-la comme ${q('FREQ=MONTHLY;BYDAY=2TU')}, sans point-virgule à la fin.`,
  'too-long': () => `Elle est trop longue. Indiquez plutôt des dates dans ${q('recurrenceOverrides')}.`,
};

export const fr: IssueMessages = {
  severity: { 'must-fix': 'À corriger', 'should-check': 'À vérifier', hint: 'Suggestion' },
  unknown: (code, path) => `Quelque chose ne va pas ici\u00a0: ${q(code)}, ${path || 'au début du fil'}.`,
  sentences: {
    'missing-member': ({ member }) => `Il manque ${q(member)}. Ajoutez cet élément.`,
    'wrong-type': ({ expected, found }) => `La valeur trouvée est ${types[found]}. Écrivez ${types[expected]}.`,
    'empty-text': () => 'Ce texte est vide. Écrivez quelque chose ou retirez l’élément.',
    'too-long': ({ length, limit }) => `Ce texte compte ${length} caractères. Ramenez-le à ${limit} au plus.`,
    'too-many': ({ limit }) =>
      `Il y en a plus de ${limit} ici, et seuls les ${limit} premiers sont lus. Divisez le fil ou retirez ce qui est passé.`,
    'unknown-value': ({ value, allowed }) => `${q(value)} n’est pas reconnu ici. Écrivez l’une de ces valeurs\u00a0: ${allowed}.`,
    'wrong-format': ({ value, expected }) => `${q(value)} est illisible. Écrivez ${formats[expected]}.`,
    'impossible-date': ({ value, expected }) =>
      `${q(value)} n’existe pas au calendrier ou n’est pas dans la forme attendue. Écrivez ${formats[expected]}.`,
    'unknown-time-zone': ({ value, suggestion }) =>
      suggestion
        ? `${q(value)} n’est pas le nom d’un fuseau horaire. Vouliez-vous écrire ${q(suggestion)}?`
        : `${q(value)} n’est pas le nom d’un fuseau horaire. Écrivez ${formats['time-zone']}.`,
    'unreadable-rule': (params) => `La règle ${q(params.rule)} est illisible. ${problems[params.problem](params)}`,
    'unsafe-address': ({ value }) =>
      `${q(value)} n’est pas une adresse qui peut être affichée. Écrivez une adresse qui commence par https:, http:, mailto: ou tel:, sans nom d’utilisateur ni mot de passe.`,
    'insecure-form-address': ({ value }) =>
      `${q(value)} enverrait des renseignements personnels sans protection. Écrivez une adresse qui commence par https://.`,
    'meeting-link': ({ value }) =>
      `Il y a ici un lien de connexion vers ${value}. Retirez-le, car tout le monde peut lire un fil. Dites dans ${q('howToGet')} où les gens reçoivent le lien.`,
    'members-address': () =>
      `Cette salle en ligne a une adresse, mais n’est pas publique. Retirez l’adresse et remplissez ${q('howToGet')}, ou écrivez ${q('"access": "public"')} si tout le monde peut entrer.`,
    'duplicate-id': ({ value }) => `${q(value)} désigne déjà un élément plus haut. Donnez un autre nom à celui-ci.`,
    'consent-without-sender': () =>
      `Ce consentement ne dit pas qui le demande; il n’est donc pas affiché. Ajoutez ${q('sender')} avec ${q('name')}, ${q('postalAddress')} et ${q('contact')}.`,
    'email-without-address': () => `On demande d’écrire un courriel, mais sans adresse. Ajoutez ${q('email')}.`,
    'field-without-options': ({ value }) =>
      `La question ${q(value)} n’offre aucune réponse. Ajoutez ${q('options')} ou faites-en un champ de texte.`,
    'left-out': ({ kind, name }) =>
      capital(`${kinds[kind]}${name ? ` ${q(name)}` : ''} n’est pas affichée, pour la raison donnée plus haut.`),
    'include-failed': ({ url, reason, status }) => `Le fil ${url} n’a pas pu être inclus. ${cause(reason, status) ?? ''}`.trim(),
    'include-itself': ({ url }) => `Le fil s’inclut lui-même (${url}). Retirez cet élément.`,
    'unusable-feed': ({ reason, detail }) =>
      [cause(reason) ?? 'Le fil est inutilisable.', detail && feedError.found(detail)].filter(Boolean).join(' '),
    'nothing-to-show': () => `Le fil n’a rien à montrer. Ajoutez ${q('communities')}, ${q('events')}, ${q('courses')} ou ${q('include')}.`,
    'unknown-member': ({ member, suggestion }) =>
      suggestion
        ? `${q(member)} n’est pas reconnu ici et n’est pas lu. Vouliez-vous écrire ${q(suggestion)}?`
        : `${q(member)} n’est pas reconnu ici et n’est pas lu. Vérifiez l’orthographe; le nom d’un commentaire commence par ${q('_')}.`,
    'form-without-email': () =>
      `Ce formulaire ne demande pas d’adresse de courriel; on ne peut donc répondre à personne. Ajoutez un champ de type ${q('email')}.`,
    'form-without-privacy': () =>
      `Ce formulaire ne dit pas comment les renseignements personnels sont utilisés. Ajoutez une phrase dans ${q('privacyNote')} ou l’adresse de la politique dans ${q('privacyUrl')}.`,
    'sensitive-field': ({ value }) =>
      `${q(value)} demande un renseignement personnel au-delà du nom et de l’adresse. Retirez la question, à moins que l’inscription soit impossible sans elle.`,
    'wrong-form-address': ({ format, expected }) =>
      `Le format ${q(format)} ne peut pas être envoyé à cette adresse. Écrivez une adresse comme ${expected}, ou un autre format.`,
    'no-effect': ({ member, format }) =>
      `${q(member)} n’a aucun sens pour le format ${q(format)}. Retirez cet élément ou écrivez un autre format.`,
    'field-not-mapped': ({ value }) =>
      `La réponse à ${q(value)} ne serait pas envoyée, car un formulaire Google ne reçoit que ce que ${q('fieldMap')} lui destine. Ajoutez-y ${q(`"${value}": "entry.…"`)}.`,
    'consent-not-sent': ({ value }) =>
      `Rien ne dirait que les gens ont consenti à ${q(value)}. Destinez ${q('consents')} ou ${q(`consents/${value}`)} à une entrée dans ${q('fieldMap')}.`,
    'unknown-field': ({ value, suggestion }) =>
      suggestion
        ? `Rien dans ce formulaire ne s’appelle ${q(value)}. Vouliez-vous écrire ${q(suggestion)}?`
        : `Rien dans ce formulaire ne s’appelle ${q(value)}. Écrivez le nom d’un champ, ou ${q('consents/')} et un but.`,
    'way-without-address': () => `Cette façon de participer ne mène nulle part. Ajoutez son adresse dans ${q('url')}.`,
    'propose-without-way': () =>
      `On ne sait pas où envoyer les propositions. Ajoutez ${q('form')}, ${q('contact')} avec une adresse ou ${q('template')} avec l’adresse du document; ou donnez à ${q('status')} la valeur ${q('closed')}.`,
    'unresolved-reference': ({ value, kind }) =>
      `Ce fil ne contient aucune ${kind === 'community' ? 'communauté' : 'organisation'} dont l’identifiant est ${q(value)}. Corrigez l’identifiant ou ajoutez cet élément.`,
    'start-not-in-rule': ({ value, first }) =>
      first
        ? `Le début ${value} n’est pas une date de sa règle. Écrivez ${first}, la première qui en est une, ou changez la règle.`
        : `Le début ${value} n’est pas une date de sa règle. Changez le début ou la règle.`,
    'override-adds-date': ({ value }) =>
      `La règle ne prévoit pas de rencontre le ${value}; en voici donc une de plus. Pour changer une rencontre, écrivez le début que la règle lui donne.`,
    'until-passed': ({ value }) =>
      `Les rencontres de cette communauté active ont pris fin\u00a0: ${value}. Corrigez ${q('until')} ou l’état de la communauté.`,
    'review-passed': ({ value }) =>
      `Ceci devait être revu au plus tard\u00a0: ${value}. Vérifiez que tout est encore exact et inscrivez un nouveau ${q('reviewBy')}.`,
    'missing-translation': ({ language }) => `Ce texte n’existe pas en ${languageName(language)} (${q(language)}). Ajoutez une traduction.`,
    'html-in-text': ({ value }) =>
      `${q(value)} est affiché tel quel, car les textes ne contiennent pas de HTML. Écrivez sans balises; une ligne vide commence un paragraphe.`,
    bimonthly: ({ value }) =>
      /week|hebdo/i.test(value)
        ? `${q(value)} peut vouloir dire deux fois par semaine ou toutes les deux semaines. Écrivez ${q('deux fois par semaine')} ou ${q('toutes les deux semaines')}.`
        : `${q(value)} est souvent compris de travers\u00a0: deux fois par mois, ou tous les deux mois? Écrivez ${q('deux fois par mois')} ou ${q('tous les deux mois')}.`,
    'weekday-mismatch': ({ value, weekday }) =>
      `${q(value)} n’indique pas le bon jour\u00a0: cette date tombe un ${weekdays[weekday]}. Corrigez le jour ou la date.`,
    'season-abbreviation': ({ value, zone, date }) => {
      const instead = generic(value, zone);
      return date
        ? `Le ${date}, les horloges n’indiquent pas ${q(value)}, qui est le nom de l’autre moitié de l’année\u00a0: une heure d’écart. Écrivez ${q(instead)}.`
        : `${q(value)} n’est juste que pendant une partie de l’année; le reste du temps, il y a une heure d’écart. Écrivez ${q(instead)}.`;
    },
    'asks-without-address': ({ value }) =>
      `Le texte demande d’écrire (${q(value)}), mais cette communauté n’a pas d’adresse. Ajoutez une façon de participer de type ${q('email')}, ou ${q('contacts')} avec un ${q('email')}.`,
    'help-without-address': () =>
      `On invite les gens qui hésitent à s’adresser à vous, mais sans adresse. Ajoutez ${q('contacts')} avec un ${q('email')} dans ${q('help')}.`,
    'sessions-mismatch': ({ weeks, perWeek, sessions }) =>
      `${weeks} semaines de ${perWeek} séances font ${weeks * perWeek} séances, mais ${q('sessions')} dit ${sessions}. Corrigez ce qui est faux.`,
    'majority-or-absences': ({ total, half, absences, least }) =>
      `La majorité de ${total} séances, c’est ${half}; mais avec ${absences} absences permises, il faut en suivre ${least}. Décidez ce que vous voulez dire et écrivez, par exemple, ${q(`au moins ${least} des ${total} séances`)}.`,
    'attendance-mismatch': ({ total, absences, least, minimum }) =>
      `Avec ${absences} absences permises, il faut suivre ${least} des ${total} séances, mais ${q('minimumSessions')} dit ${minimum}. Corrigez ce qui est faux.`,
    'too-many-dates': ({ limit }) =>
      `Cette règle donne plus de ${limit} dates par an; la liste est coupée là. Est-ce vraiment si souvent? Vérifiez FREQ, BYHOUR et BYMINUTE.`,
    'too-much-work': () =>
      'Ensemble, les règles de ce fil donnent plus de dates qu’une page ne peut en calculer; à partir d’ici, elles n’ont pas été vérifiées. Divisez le fil ou simplifiez les règles.',
    'year-mismatch': ({ value, expected }) => `Le texte dit ${value}, mais le nom dit ${expected}. Corrigez ce qui est faux.`,
    'old-copyright': ({ value }) => `L’année du droit d’auteur est ${value}. Mettez-la à jour.`,
    'not-shared': () =>
      `Les pages d’autres sites ne peuvent pas lire ce fil. Faites envoyer ${q('Access-Control-Allow-Origin: *')} par son serveur.`,
    'not-json-type': ({ value }) => `Le fil est envoyé avec le type ${q(value)}. Faites envoyer ${q('application/json')} par son serveur.`,
    'shared-with-one': ({ value }) =>
      `Seules les pages de ${value} peuvent lire ce fil. Faites envoyer ${q('Access-Control-Allow-Origin: *')} par son serveur, pour que les pages de tous les musées le puissent.`,
    'not-secure': ({ url }) =>
      `Les pages en https ne peuvent pas lire ${url}, qui ne l’est pas. Donnez une adresse qui commence par https:// et qui le reste.`,
    'redirect-not-shared': ({ url }) =>
      `L’adresse mène plus loin depuis ${url}, et les pages d’autres sites ne peuvent pas suivre. Donnez la dernière adresse, ou faites envoyer ${q('Access-Control-Allow-Origin: *')} là aussi.`,
  },
};
