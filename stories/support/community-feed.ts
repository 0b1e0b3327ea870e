const both = (en: string, fr: string): Readonly<Record<string, string>> => ({ en, fr });

const help = {
  text: both('Not sure which community suits you? Write to us.', 'Vous hésitez entre deux communautés? Écrivez-nous.'),
  contacts: [{ name: both('Communities desk', 'Équipe des communautés'), email: 'communities@association.example' }],
};

const organizations = [
  {
    id: 'association',
    name: both('Association of Science Centres', 'Association des centres de sciences'),
    shortName: both('ASC', 'ACS'),
    url: 'https://association.example/',
  },
  { id: 'network', name: both('Environmental Learning Network', 'Réseau d’apprentissage de l’environnement') },
];

const feed = (...communities: object[]): object => ({ communities, help, organizations, publisher: 'association' });

const sender = {
  name: 'Association of Science Centres',
  postalAddress: '130 Albert Street, Ottawa',
  contact: 'privacy@association.example',
};
const form = {
  action: 'https://association.example/forms/join',
  fields: [
    { name: 'name', label: both('Your name', 'Votre nom'), type: 'text', required: true, autocomplete: 'name' },
    { name: 'email', label: both('Work e-mail', 'Courriel professionnel'), type: 'email', required: true, autocomplete: 'email' },
  ],
  consents: [{ purpose: 'invitations', text: both('Send me the invitations', 'Envoyez-moi les invitations'), sender }],
};

/** A community of which the feed says everything that it can say. */
export const thirtyFacts = feed(
  {
    id: 'making',
    name: both('Making and Tinkering', 'Fabrication et bidouillage'),
    nameGloss: both('Hands that think', 'Des mains qui pensent'),
    shortName: 'MAT',
    summary: both('Designing, staffing and funding maker spaces.', 'Concevoir, animer et financer des ateliers de fabrication.'),
    description: both(
      'Each meeting visits a space, in person or by camera.\n\nBring a failure: we learn more from those.',
      'Chaque rencontre visite un atelier, sur place ou à distance.\n\nApportez un échec : on en apprend davantage.',
    ),
    status: 'active',
    established: '2019-05',
    updated: '2026-11-20T16:00:00Z',
    topics: [both('Wood', 'Bois'), both('Electronics', 'Électronique'), both('Safety', 'Sécurité')],
    domain: both('Making as a way to think', 'La fabrication comme façon de penser'),
    practice: both('A shared book of plans', 'Un recueil commun de plans'),
    goals: [both('Twenty tested plans by summer', 'Vingt plans éprouvés d’ici l’été'), both('A code of safety', 'Un code de sécurité')],
    audience: both('Educators, technicians and volunteers who run spaces', 'Personnel et bénévoles qui animent des ateliers'),
    audienceRoles: ['education', 'exhibits', 'volunteers'],
    eligibility: {
      openTo: 'membersAndPartners',
      summary: both('Open to members and partners who run a space.', 'Ouverte aux membres et partenaires qui animent un atelier.'),
      rules: [
        {
          kind: 'membership',
          text: both('Your institution is a member or a partner', 'Votre établissement est membre ou partenaire'),
          strength: 'must',
        },
        { kind: 'role', text: both('You have run a workshop', 'Vous avez animé un atelier'), strength: 'should' },
      ],
      mandatoryFor: [
        { text: both('Recipients of a maker grant', 'Bénéficiaires d’une subvention d’atelier'), url: 'https://association.example/grant' },
      ],
    },
    cadence: {
      text: both('Every month, on the second Thursday', 'Chaque mois, le deuxième jeudi'),
      note: both('Not in July and August', 'Sauf en juillet et en août'),
      commitment: both('Two hours a month', 'Deux heures par mois'),
    },
    attendanceMode: 'mixed',
    meetings: [
      {
        uid: 'making',
        title: both('Making meeting', 'Rencontre Fabrication'),
        start: '2026-12-10T13:00:00',
        timeZone: 'America/Toronto',
        duration: 'PT1H30M',
        rrule: 'FREQ=MONTHLY;BYDAY=2TH',
        attendanceMode: 'mixed',
        locations: [{ name: both('Learning lab', 'Laboratoire'), address: '770 Don Mills Road, Toronto' }],
        virtualLocations: [
          {
            name: both('Video call', 'Visioconférence'),
            access: 'community',
            howToGet: both('The link is in the invitation.', 'Le lien figure dans l’invitation.'),
          },
        ],
        recurrenceOverrides: {
          '2026-12-10T13:00:00': { title: both('A cardboard city', 'Une ville en carton'), speakers: ['Ana Lima', 'Bo Chen'] },
          '2027-01-14T13:00:00': { start: '2027-01-21T13:00:00' },
          '2027-02-11T13:00:00': { status: 'cancelled', note: both('Cancelled: annual conference', 'Annulée : congrès annuel') },
        },
      },
    ],
    meetingFormat: both('A visit, then open questions', 'Une visite, puis des questions'),
    languages: ['en', 'fr'],
    interpretation: both('Into French and LSQ on request', 'Vers le français et la LSQ, sur demande'),
    accessibility: both('Captions; the lab has a step-free entrance', 'Sous-titres; entrée sans marche'),
    firstVisit: both('Come and listen; cameras are optional.', 'Venez écouter; la caméra est facultative.'),
    expect: [both('Plans to take home', 'Des plans à emporter'), both('Honest answers about money', 'Des réponses franches sur l’argent')],
    participation: ['consume', 'contribute', 'coCreate'],
    join: [
      {
        kind: 'form',
        primary: true,
        form,
        gives: [both('Invitations to meetings', 'Les invitations'), both('The book of plans', 'Le recueil de plans')],
      },
      { kind: 'email', email: 'making@association.example', subject: both('Joining', 'Inscription') },
    ],
    joinNote: both('Answers come within two working days.', 'Réponse en deux jours ouvrables.'),
    facilitators: [
      {
        name: 'Ana Lima',
        role: both('Facilitator', 'Animatrice'),
        credentials: 'PhD',
        bio: both('Ana has run three spaces.', 'Ana a dirigé trois ateliers.'),
        url: 'https://ana.example/',
      },
    ],
    contacts: [{ name: both('Making desk', 'Équipe Fabrication'), email: 'making@association.example', phone: '+1 613 555 0123' }],
    organizer: 'association',
    partners: ['network'],
    channels: [
      { kind: 'chat', name: 'Slack', access: 'community' },
      { kind: 'emailList', access: 'members' },
    ],
    resources: [
      {
        name: both('The book of plans', 'Le recueil de plans'),
        description: both('Forty plans, each tried by three institutions.', 'Quarante plans, chacun essayé par trois établissements.'),
        kind: 'document',
        url: 'https://association.example/plans.pdf',
        size: '12 MB',
        published: '2026-10',
        access: 'members',
        language: 'en',
      },
      {
        name: both('Tour of a fab lab', 'Visite d’un labo'),
        kind: 'recording',
        url: 'https://association.example/tour',
        published: '2026-09-10',
        duration: 'PT52M',
      },
    ],
    links: [{ rel: 'map', url: 'https://association.example/map', name: both('Spaces near you', 'Ateliers près de chez vous') }],
    related: [{ rel: 'seeAlso', community: 'exhibits' }],
    url: 'https://association.example/making',
  },
  { id: 'exhibits', name: both('Exhibits', 'Expositions'), url: 'https://association.example/exhibits' },
);

/** A community of which the feed says three things. */
export const threeFacts = feed({
  id: 'small',
  name: both('Small museums', 'Petits musées'),
  summary: both('Doing a lot with few people.', 'En faire beaucoup avec peu de monde.'),
  eligibility: { openTo: 'anyone' },
});

const way = (kind: string, members: object = {}): object => ({
  id: kind.toLowerCase(),
  name: both(`By ${kind}`, `Par ${kind}`),
  eligibility: { openTo: 'members' },
  join: [{ kind, ...members }],
});

/** One community for each way of joining, and for each status that it can have. */
export const waysOfJoining = feed(
  way('form', { form }),
  way('link', { url: 'https://association.example/join' }),
  way('email', { email: 'join@association.example', subject: both('Joining', 'Inscription') }),
  way('platform', {
    url: 'https://community.example/',
    platform: {
      name: 'Community Site',
      url: 'https://community.example/',
      accountRequired: true,
      guide: {
        name: both('How to join', 'Comment s’inscrire'),
        kind: 'document',
        url: 'https://association.example/how.pdf',
        size: '1 MB',
      },
      help: { email: 'help@association.example' },
    },
    steps: [both('Sign in', 'Ouvrez une session'), both('Choose Join', 'Choisissez « Participer »')],
    gives: [both('Discussions', 'Les discussions')],
  }),
  way('mailingList', { url: 'https://association.example/list' }),
  way('calendar', { url: 'https://association.example/calendar.ics' }),
  way('inPerson', { label: both('Come along', 'Venez'), instructions: both('No registration needed.', 'Aucune inscription.') }),
  way('automatic', { audience: both('grant holders', 'titulaires d’une subvention') }),
  {
    ...way('link', { url: 'https://association.example/join', status: 'waitlist' }),
    id: 'waitlist',
    name: both('Waiting list', 'Liste d’attente'),
  },
  { ...way('form', { form, opens: '2027-01-05' }), id: 'soon', name: both('Opens soon', 'Bientôt') },
  { ...way('form', { form, closes: '2026-11-01' }), id: 'closed', name: both('Closed', 'Fermée') },
  { id: 'none', name: both('No way but asking', 'Sur demande seulement'), eligibility: { openTo: 'invited' } },
);

const named = (id: string, name: Readonly<Record<string, string>> | string, members: object = {}): object => ({ id, name, ...members });

/** Names of ninety characters, and everything else that does not fit. */
export const longNames = feed(
  named(
    'long',
    both(
      'International Working Community for Accessible Programs and Remote Audiences, Northern Part',
      'Communauté internationale des responsables de l’accessibilité et des publics éloignés du Nord',
    ),
    {
      summary: both(
        'A purpose that says in one line what takes most others three.',
        'Une raison d’être qui tient en une ligne là où il en faut trois.',
      ),
      eligibility: { openTo: 'membersAndNonMembers' },
      join: [
        {
          kind: 'link',
          url: 'https://association.example/join',
          label: both(
            'Ask to be added to the invitation list of the northern part',
            'Demander à être ajouté à la liste d’invitation du Nord',
          ),
        },
      ],
    },
  ),
  named('donau', 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', {
    cadence: { rrule: 'FREQ=WEEKLY;BYDAY=MO' },
  }),
  named('short', 'IT', { eligibility: { openTo: 'members' } }),
);

/** A community in each part of its life, and one whose dates cannot be read. */
export const lives = feed(
  named('new', both('New this month', 'Nouvelle ce mois-ci'), { addedOn: '2026-11-20' }),
  named('proposed', both('An idea', 'Une idée'), { status: 'proposed' }),
  named('forming', both('Starting up', 'En formation'), { status: 'forming' }),
  named('paused', both('Resting', 'En pause'), { status: 'paused', cadence: { text: both('Every month', 'Chaque mois') } }),
  named('unreadable', both('A zone that is none', 'Un fuseau qui n’existe pas'), {
    cadence: { text: both('Every month, on the third Tuesday', 'Chaque mois, le troisième mardi') },
    meetings: [{ uid: 'u', start: '2026-12-15T15:00:00', timeZone: 'EST' }],
  }),
  named('closed', both('Eclipse', 'Éclipse'), {
    status: 'closed',
    closed: '2024-04',
    cadence: { text: both('Once a month from October to April', 'Une fois par mois, d’octobre à avril') },
    contacts: [{ name: 'Ana Lima', email: 'eclipse@association.example' }],
  }),
);

/** As many communities as a feed may hold. */
export const thousand = feed(
  ...Array.from({ length: 1000 }, (_, index) => ({
    id: `c${index}`,
    name: both(`Community ${index + 1}`, `Communauté ${index + 1}`),
    summary: both('People who share what they do.', 'Des personnes qui échangent sur leur travail.'),
    eligibility: { openTo: index % 3 ? 'members' : 'anyone' },
    audienceRoles: [['education', 'exhibits', 'research', 'it'][index % 4]],
    meetings: [
      {
        uid: `m${index}`,
        start: `2026-12-${String((index % 28) + 1).padStart(2, '0')}T14:00:00`,
        timeZone: 'America/Toronto',
        rrule: 'FREQ=MONTHLY',
      },
    ],
  })),
);

/** A feed without communities. */
export const empty = feed();
