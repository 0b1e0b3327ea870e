/** The sheet of communities with one row to write over: every column that is read, texts in both languages. */
const communities: readonly (readonly [column: string, value: string])[] = [
  ['id', 'science-connection'],
  ['name_en', 'Science Connection'],
  ['name_fr', 'Connexion science'],
  ['short_name', 'SC'],
  ['summary_en', 'Learn from experts and meet peers.'],
  ['summary_fr', 'Apprenez d’experts et rencontrez des pairs.'],
  ['description_en', ''],
  ['description_fr', ''],
  ['status', 'active'],
  ['established', '2020'],
  ['topics_en', 'Communication; Outreach'],
  ['topics_fr', 'Communication; Rayonnement'],
  ['keywords', 'scicomm; vulgarisation'],
  ['audience_en', 'People who talk about science with the public'],
  ['audience_fr', 'Les gens qui parlent de science au public'],
  ['open_to', 'membersAndNonMembers'],
  ['who_may_join_en', 'Open to members, and to others whose work fits.'],
  ['who_may_join_fr', 'Ouverte aux membres et aux autres personnes du domaine.'],
  ['rhythm_en', 'Every two months, on the second Tuesday at 2 p.m. Eastern Time'],
  ['rhythm_fr', 'Tous les deux mois, le deuxième mardi à 14 h, heure de l’Est'],
  ['commitment_en', 'An hour every two months'],
  ['commitment_fr', 'Une heure tous les deux mois'],
  ['dates_to_be_confirmed', 'no'],
  ['first_visit_en', 'Come and listen.'],
  ['first_visit_fr', 'Venez écouter.'],
  ['expect_en', 'Learn from experts; Meet peers'],
  ['expect_fr', 'Apprendre d’experts; Rencontrer des pairs'],
  ['join_url', 'https://association.example/join'],
  ['join_label_en', 'Register'],
  ['join_label_fr', 'S’inscrire'],
  ['join_email', ''],
  ['join_instructions_en', ''],
  ['join_instructions_fr', ''],
  ['facilitator_name', ''],
  ['facilitator_role_en', ''],
  ['facilitator_role_fr', ''],
  ['contact_name', 'Communities desk'],
  ['contact_role_en', 'Coordination'],
  ['contact_role_fr', 'Coordination'],
  ['contact_email', 'communities@association.example'],
  ['languages', 'en; fr'],
  ['url', 'https://association.example/science-connection'],
  ['time_zone', 'America/Toronto'],
  ['review_by', '2027-06-30'],
];

/** The sheet of dates: a meeting of that community with its hour, and one of which only the month is known. */
const dates: readonly (readonly [column: string, first: string, second: string])[] = [
  ['community', 'science-connection', 'science-connection'],
  ['date', '2026-12-08', '2027-02'],
  ['start', '14:00', ''],
  ['end', '15:00', ''],
  ['duration', '', ''],
  ['time_zone', 'America/Toronto', ''],
  ['topic_en', 'Talking about climate', 'To be announced'],
  ['topic_fr', 'Parler du climat', 'À venir'],
  ['description_en', '', ''],
  ['description_fr', '', ''],
  ['status', 'confirmed', 'tentative'],
  ['location_en', '', ''],
  ['location_fr', '', ''],
  ['online', 'yes', 'yes'],
  ['speakers', '', ''],
  ['url', '', ''],
  ['repeats', '', ''],
  ['uid', '', ''],
];

const quoted = (cell: string): string => (/[",;\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** With a byte order mark: Excel reads UTF-8 only where there is one. */
const csv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')}`;

/** A sheet to fill in, as CSV that Excel opens. */
export const template = (sheet: 'communities' | 'dates'): string =>
  sheet === 'communities'
    ? csv([communities.map(([column]) => column), communities.map(([, value]) => value)])
    : csv([0, 1, 2].map((index) => dates.map((cells) => cells[index]!)));
