const both = (en: string, fr: string): Readonly<Record<string, string>> => ({ en, fr });

const weekly = (uid: string, time: string, timeZone = 'America/Toronto'): object[] => [
  {
    uid: `${uid}@association.example`,
    start: `2026-12-01T${time}:00`,
    timeZone,
    duration: 'PT1H',
    rrule: 'FREQ=WEEKLY;BYDAY=TU',
    attendanceMode: 'online',
  },
];

const help = {
  text: both('Tell us what you do, and we will find you a place.', 'Dites-nous ce que vous faites, et nous vous trouverons une place.'),
  contacts: [{ name: both('Communities desk', 'Équipe des communautés'), email: 'communities@association.example' }],
};

const join = [{ kind: 'email', email: 'communities@association.example', label: both('Write to join', 'Écrire pour participer') }];
const health = both('Health', 'Santé');
const climate = both('Climate', 'Climat');

/** Six communities that four questions tell apart: meetings at several hours, one forming, one for some people, one for everyone. */
export const choices: object = {
  help,
  communities: [
    {
      id: 'talking-science',
      name: both('Talking Science', 'Parler de science'),
      summary: both('Saying difficult things simply.', 'Dire simplement des choses difficiles.'),
      audienceRoles: ['communications', 'outreach'],
      topics: [health, climate],
      participation: ['consume', 'contribute'],
      eligibility: {
        openTo: 'membersAndNonMembers',
        summary: both('Open to all whose work it is.', 'Ouverte à toutes les personnes dont c’est le travail.'),
      },
      meetings: weekly('talking', '14:00'),
      join,
    },
    {
      id: 'hands-on',
      name: both('Hands On', 'Mains à la pâte'),
      summary: both('Programs for children and those who come with them.', 'Des activités pour les enfants et ceux qui les accompagnent.'),
      audienceRoles: ['education', 'outreach'],
      topics: [climate],
      participation: ['collaborate'],
      resources: [{ name: both('Activity sheets', 'Fiches d’activité'), kind: 'library', access: 'members' }],
      eligibility: { openTo: 'members' },
      meetings: weekly('hands', '10:00'),
      join,
    },
    {
      id: 'exhibits',
      name: both('Exhibit Makers', 'Création d’expositions'),
      audienceRoles: ['exhibits'],
      participation: ['coCreate'],
      eligibility: { openTo: 'membersAndPartners' },
      meetings: weekly('exhibits', '18:30'),
      join,
    },
    {
      id: 'evaluators',
      name: both('Evaluators', 'Évaluation'),
      status: 'forming',
      audienceRoles: ['evaluation', 'research'],
      topics: [health],
      eligibility: { openTo: 'anyone' },
      join,
    },
    {
      id: 'yarning',
      name: { oj: 'Ji-misawaabandaaming' },
      nameGloss: both('Looking ahead together', 'Regarder ensemble vers l’avenir'),
      summary: both('Yarning sessions, each with time to listen.', 'Des cercles de parole, avec le temps d’écouter.'),
      eligibility: {
        openTo: 'subset',
        rules: [
          {
            kind: 'identity',
            text: both('For First Nations, Inuit and Métis colleagues', 'Pour nos collègues des Premières Nations, inuits et métis'),
          },
        ],
      },
      cadence: { text: both('Six times a year', 'Six fois par année'), datesToBeConfirmed: true },
      join,
    },
    {
      id: 'small',
      name: both('Small Museums', 'Petits musées'),
      audienceRoles: ['all'],
      eligibility: { openTo: 'anyone' },
      meetings: weekly('small', '16:00'),
      join,
    },
  ],
};

/** Nothing tells these apart: there is nothing to ask. */
export const alike: object = {
  help,
  communities: ['Makers', 'Tinkerers', 'Builders'].map((name) => ({ id: name.toLowerCase(), name, audienceRoles: ['all'], join })),
};

/** A feed whose communities have finished. */
export const over: object = { communities: [{ id: 'eclipse', name: 'Eclipse 2024', status: 'archived' }], help };
