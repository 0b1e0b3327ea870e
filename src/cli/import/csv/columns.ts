import { fold } from '../../../lib/fold.ts';

/** Columns of a sheet: the name that the documentation has, and what else people write, each folded, with "/" between. */
export type Columns = Readonly<Record<string, string>>;

/** The sheet of communities. Those of `texts` may stand in several languages: `name_en`, `name_fr`. */
export const communityColumns = {
  id: 'identifiant',
  name: 'nom/title/titre/group/groupe/group name/nom du groupe/community/communaute/nom de la communaute/community name',
  short_name: 'acronym/acronyme/sigle/nom court',
  summary: 'resume/in one sentence/en une phrase',
  description: '',
  status: 'statut/etat',
  established: 'since/depuis/annee de creation/founded',
  topics: 'sujets/themes/topic/theme',
  keywords: 'mots cles/tags',
  audience: 'public/pour qui/who is it for',
  open_to: 'ouverte a/ouvert a/open',
  who_may_join: 'eligibility/admissibilite/qui peut participer/who can join',
  rhythm: 'cadence/rythme/meets/meetings/rencontres/frequency/frequence',
  commitment: 'engagement/time commitment/temps demande',
  dates_to_be_confirmed: 'dates a confirmer/tbc/tbd',
  first_visit: 'premiere visite/first meeting/premiere rencontre',
  expect: 'what to expect/a quoi s attendre',
  join_url: 'join link/lien d inscription/sign up link/registration link/inscription',
  join_label: 'join text/texte du lien',
  join_email: 'courriel d inscription/join e mail/registration email',
  join_instructions: 'how to join/comment participer',
  facilitator_name: 'facilitator/facilitators/animation/animateur/animatrice',
  facilitator_role: 'role de l animation',
  contact_name: 'contact/personne ressource',
  contact_role: 'role du contact',
  contact_email: 'contact e mail/email/e mail/courriel/courriel du contact',
  languages: 'langues/language/langue',
  url: 'page/site/website/web page/page web/link/lien',
  time_zone: 'timezone/zone/fuseau/fuseau horaire',
  review_by: 'a revoir le/a revoir/review',
} satisfies Columns;

/** The sheet of dates. */
export const dateColumns = {
  community: 'communaute/community id/group/groupe/name/nom',
  date: 'day/jour',
  start: 'start time/time/from/debut/heure/heure de debut/begins',
  end: 'end time/to/until/fin/heure de fin/ends',
  duration: 'duree/length',
  time_zone: 'timezone/zone/fuseau/fuseau horaire/tz',
  topic: 'title/titre/sujet/subject/theme',
  description: 'details/notes publiques',
  status: 'statut/etat',
  location: 'lieu/place/venue/where/ou/room/salle/endroit',
  online: 'virtual/en ligne/virtuel',
  speakers: 'speaker/guests/guest/invites/invite/conferenciers/presenter/presenters',
  url: 'page/link/lien/web page',
  repeats: 'rrule/rule/recurrence/regle',
  uid: 'meeting id/identifiant',
} satisfies Columns;

export type CommunityColumn = keyof typeof communityColumns;
export type DateColumn = keyof typeof dateColumns;

/** Columns whose words may stand in several languages. */
const TEXTS =
  /^(name|short_name|summary|description|audience|who_may_join|rhythm|commitment|first_visit|join_label|join_instructions|facilitator_role|contact_role|topic|topics|expect|location)$/;

/** A column that was recognized. */
export interface FoundColumn<Name extends string> {
  readonly index: number;
  readonly name: Name;
  /** BCP 47 tag; undefined where the header names none. */
  readonly language: string | undefined;
}

/** Recognizes the headers of a sheet, in any spelling; undefined for one that it does not know. */
export function findColumn<Name extends string>(
  header: string,
  index: number,
  columns: Readonly<Record<Name, string>>,
): FoundColumn<Name> | undefined {
  const written = fold(header);
  const nameOf = (text: string): Name | undefined =>
    (Object.keys(columns) as Name[]).find((name) => fold(name) === text) ??
    (Object.entries(columns) as [Name, string][]).find(([, others]) => text !== '' && others.split('/').includes(text))?.[0];
  const whole = nameOf(written);
  if (whole) return { index, name: whole, language: undefined };
  const [, text = '', tag = ''] = /^(.+) (en|fr|english|french|anglais|francais|[a-z]{2} [a-z]{2})$/.exec(written) ?? [];
  const name = nameOf(text);
  if (!name || !TEXTS.test(name)) return undefined;
  const language = /^(english|anglais)$/.test(tag)
    ? 'en'
    : /^(french|francais)$/.test(tag)
      ? 'fr'
      : tag.replace(/^([a-z]{2}) ([a-z]{2})$/, (_, a: string, b: string) => `${a}-${b.toUpperCase()}`);
  return { index, name, language };
}
