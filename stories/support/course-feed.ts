const both = (en: string, fr: string): Readonly<Record<string, string>> => ({ en, fr });

const organizations = [
  { id: 'association', name: both('Association of Science Centres', 'Association des centres de sciences'), shortName: both('ASC', 'ACS') },
];

const course = {
  id: 'welcome',
  courseCode: 'WEL-101',
  name: both('Welcoming everyone', 'Accueillir tout le monde'),
  summary: both('Six weeks on the first five minutes of a visit.', 'Six semaines sur les cinq premières minutes d’une visite.'),
  status: 'open',
  audience: both('People who meet visitors at the door', 'Les personnes qui accueillent le public à l’entrée'),
  eligibility: { openTo: 'membersAndNonMembers' },
  pace: {
    weeks: 6,
    sessionsPerWeek: 2,
    sessionDuration: 'PT1H30M',
    workload: both('An hour of practice a week', 'Une heure de pratique par semaine'),
  },
  completion: { absencesPermitted: 1 },
  prices: [
    { status: 'priced', amount: 240, currency: 'CAD', audience: both('members', 'membres') },
    { status: 'priced', amount: 312.5, currency: 'CAD', audience: both('others', 'autres personnes') },
  ],
};

const session = {
  timeZone: 'America/Toronto',
  duration: 'PT1H30M',
  attendanceMode: 'online',
  virtualLocations: [
    {
      name: both('Online room', 'Salle en ligne'),
      howToGet: both('The link comes with your confirmation.', 'Le lien vient avec votre confirmation.'),
    },
  ],
};

/** A run that has begun: one session moved, one cancelled, over the change of clocks of the autumn before; then a run without dates. */
export const scheduled: object = {
  organizations,
  publisher: 'association',
  courses: [
    {
      ...course,
      instances: [
        {
          id: 'winter',
          label: both('Winter 2026–27', 'Hiver 2026-2027'),
          meetings: [
            {
              ...session,
              uid: 'welcome-winter@association.example',
              start: '2026-11-24T14:00:00',
              rrule: 'FREQ=WEEKLY;BYDAY=TU,TH;COUNT=12',
              recurrenceOverrides: {
                '2026-12-03T14:00:00': {
                  start: '2026-12-04T10:00:00',
                  note: both('The speaker travels on Thursday.', 'L’invitée voyage jeudi.'),
                },
                '2026-12-08T14:00:00': { title: both('Signs that people read', 'Des panneaux qu’on lit') },
                '2026-12-24T14:00:00': { status: 'cancelled', note: both('Cancelled: holidays', 'Annulée\u00a0: congés') },
              },
            },
          ],
          registration: [
            {
              kind: 'link',
              url: 'https://association.example/register',
              label: both('Register for this run', 'S’inscrire à cette session'),
              closes: '2026-12-15',
            },
          ],
        },
        { id: 'spring', label: both('Spring 2027', 'Printemps 2027'), prices: [{ status: 'comingSoon' }] },
      ],
      join: [
        {
          kind: 'email',
          email: 'courses@association.example',
          status: 'comingSoon',
          label: both('Ask to hear of the next run', 'Demander à être informé de la prochaine session'),
        },
      ],
    },
  ],
};

/** A name, and nothing else. */
export const nameOnly: object = { courses: [{ id: 'welcome', name: both('Welcoming everyone', 'Accueillir tout le monde') }] };

/** Two courses, the second after the first. */
export const two: object = {
  courses: [
    { ...course, url: 'https://association.example/courses/welcome' },
    {
      id: 'exhibits',
      name: both('Exhibits that last', 'Des expositions qui durent'),
      status: 'running',
      prerequisites: [
        { kind: 'prerequisite', text: both('Welcoming everyone', 'Accueillir tout le monde'), strength: 'should', course: 'welcome' },
      ],
      prices: [{ status: 'free' }],
    },
  ],
};

/** No courses at all. */
export const none: object = { communities: [{ id: 'makers', name: 'Makers' }] };
