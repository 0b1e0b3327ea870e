const toronto = { timeZone: 'America/Toronto', duration: 'PT1H' };
const invitation = {
  name: { en: 'Video call', fr: 'Visioconférence' },
  access: 'community',
  howToGet: {
    en: 'The link is in the invitation sent to people who joined.',
    fr: 'Le lien figure dans l’invitation envoyée aux personnes inscrites.',
  },
};

/** Communities whose meetings are, together, in every state that a meeting can be in at the instant of the stories. */
export const everyState = {
  communities: [
    {
      id: 'now',
      name: { en: 'Open lab', fr: 'Labo ouvert' },
      meetings: [
        {
          uid: 'now',
          start: '2026-12-01T06:30:00',
          ...toronto,
          attendanceMode: 'mixed',
          locations: [{ name: { en: 'Learning lab', fr: 'Laboratoire' }, address: '770 Don Mills Road, Toronto' }],
          virtualLocations: [
            { name: { en: 'Public room', fr: 'Salle publique' }, uri: 'https://rooms.example/open-lab', access: 'public' },
          ],
        },
      ],
    },
    {
      id: 'exhibits',
      name: { en: 'Exhibits', fr: 'Expositions' },
      url: 'https://association.example/exhibits',
      meetings: [
        {
          uid: 'exhibits',
          title: { en: 'Exhibits meeting', fr: 'Rencontre Expositions' },
          start: '2026-12-01T14:00:00',
          ...toronto,
          rrule: 'FREQ=WEEKLY;COUNT=5',
          usual: true,
          attendanceMode: 'online',
          virtualLocations: [invitation],
          recurrenceOverrides: {
            '2026-12-08T14:00:00': {
              status: 'cancelled',
              note: { en: 'Cancelled: annual conference week', fr: 'Annulée : semaine du congrès annuel' },
            },
            '2026-12-15T14:00:00': {
              start: '2026-12-17T15:00:00',
              note: { en: 'Two days later, an hour later', fr: 'Deux jours et une heure plus tard' },
            },
            '2026-12-22T14:00:00': {
              status: 'confirmed',
              title: { en: 'Making a one-page exhibit brief', fr: 'Rédiger un plan d’exposition d’une page' },
              speakers: ['Ana Lima', 'Bo Chen'],
            },
          },
        },
      ],
    },
    {
      id: 'small',
      name: {
        en: 'Small museums of the north and of the very far north that share one curator between them all',
        fr: 'Petits musées du nord et du très grand nord qui se partagent une seule conservatrice entre tous',
      },
      meetings: [
        {
          uid: 'small',
          start: '2026-12-03T19:00:00',
          timeZone: 'America/Halifax',
          duration: 'PT2H',
          attendanceMode: 'inPerson',
          locations: [{ name: { en: 'Grand Ballroom', fr: 'Grande salle' }, url: 'https://association.example/ballroom' }],
          registration: [
            { kind: 'link', url: 'https://association.example/register', label: { en: 'Reserve a seat', fr: 'Réserver une place' } },
          ],
        },
      ],
    },
    {
      id: 'pacific',
      name: { en: 'Pacific rim', fr: 'Ceinture du Pacifique' },
      meetings: [
        {
          uid: 'pacific',
          start: '2026-12-04T09:00:00',
          timeZone: 'Asia/Tokyo',
          duration: 'PT1H',
          status: 'tentative',
          attendanceMode: 'online',
        },
      ],
    },
    {
      id: 'teleconference',
      name: { en: 'Teleconference', fr: 'Téléconférence' },
      meetings: [
        { uid: 'teleconference-day', date: '2026-12-09' },
        { uid: 'teleconference-month', date: '2027-03' },
      ],
    },
    {
      id: 'unreadable',
      name: { en: 'A zone that is none', fr: 'Un fuseau qui n’existe pas' },
      cadence: { text: { en: 'Every month, on the third Tuesday', fr: 'Chaque mois, le troisième mardi' } },
      meetings: [{ uid: 'unreadable', start: '2026-12-15T15:00:00', timeZone: 'EST' }],
    },
    {
      id: 'rhythm',
      name: { en: 'Volunteers', fr: 'Bénévoles' },
      cadence: { rrule: 'FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU', time: '14:00', timeZone: 'America/Toronto', usual: true },
    },
  ],
};

/** Communities that have a rhythm and no dates: the normal case. */
export const rhythmsOnly = {
  communities: [
    {
      id: 'a',
      name: { en: 'Environmental learning', fr: 'Apprentissage de l’environnement' },
      cadence: { text: { en: 'Every month; dates to be confirmed', fr: 'Chaque mois; dates à confirmer' } },
    },
    {
      id: 'b',
      name: { en: 'Visitor services', fr: 'Accueil' },
      cadence: { rrule: 'FREQ=MONTHLY;BYDAY=2WE', time: '14:00', timeZone: 'America/Toronto' },
    },
    {
      id: 'c',
      name: { en: 'Climate action', fr: 'Action climatique' },
      cadence: { text: { en: 'Dates are sent with the invitation', fr: 'Les dates sont envoyées avec l’invitation' } },
    },
  ],
};

/** A weekly series over the days on which Toronto, London and Auckland change their clocks. */
export const overClockChanges = {
  communities: [
    {
      id: 'weekly',
      name: { en: 'Weekly call', fr: 'Appel hebdomadaire' },
      meetings: [
        {
          uid: 'weekly',
          start: '2027-03-02T15:00:00',
          ...toronto,
          rrule: 'FREQ=WEEKLY;COUNT=7',
          attendanceMode: 'online',
          virtualLocations: [invitation],
        },
      ],
    },
  ],
};

/** One meeting, months away. */
export const oneLater = {
  communities: [
    {
      id: 'yearly',
      name: { en: 'Assembly', fr: 'Assemblée' },
      meetings: [{ uid: 'yearly', start: '2027-06-08T14:00:00', ...toronto, attendanceMode: 'online' }],
    },
  ],
};

/** A community that says nothing of when it meets. */
export const nothing = { communities: [{ id: 'quiet', name: { en: 'Quiet', fr: 'Discrets' } }] };

const day = (name: Record<'en' | 'fr', string>, start: string, more: object = {}): object => ({
  id: name.en.toLowerCase().replaceAll(' ', '-'),
  name,
  meetings: [{ uid: name.en.toLowerCase().replaceAll(' ', '-'), start, ...toronto, attendanceMode: 'online', ...more }],
});

/** A day with more meetings than its cell has room for, a conference of three days, and a last meeting in March. */
export const fullDays = {
  communities: [
    day({ en: 'Exhibits', fr: 'Expositions' }, '2026-12-08T09:00:00', { rrule: 'FREQ=WEEKLY;COUNT=8' }),
    day({ en: 'Educators', fr: 'Éducation' }, '2026-12-08T11:00:00', { rrule: 'FREQ=MONTHLY;BYDAY=2TU' }),
    day({ en: 'Accessibility', fr: 'Accessibilité' }, '2026-12-08T13:00:00', { usual: true }),
    day({ en: 'Visitor services', fr: 'Accueil' }, '2026-12-08T15:30:00', { status: 'tentative' }),
    day({ en: 'Annual conference', fr: 'Congrès annuel' }, '2026-12-15T09:00:00', { duration: 'P2DT8H', attendanceMode: 'inPerson' }),
  ],
};
