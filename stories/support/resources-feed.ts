const both = (en: string, fr: string): Readonly<Record<string, string>> => ({ en, fr });

const recording = (month: number, en: string, fr: string): [string, object] => [
  `2026-${String(month).padStart(2, '0')}-10T14:00:00`,
  {
    title: both(en, fr),
    resources: [
      {
        name: both(`Recording: ${en.toLowerCase()}`, `Enregistrement : ${fr.toLowerCase()}`),
        kind: 'recording',
        url: `https://association.example/recordings/${month}`,
        duration: 'PT52M',
        language: 'en',
      },
    ],
  },
];

/** Resources of every kind, of two communities and their association. */
export const manyResources = {
  title: both('Association of Science Centres', 'Association des centres de sciences'),
  about: {
    references: [
      {
        name: 'Cultivating Communities of Practice',
        kind: 'book',
        published: '2002',
        language: 'en',
        description: both('The book that most begin with.', 'Le livre par lequel la plupart commencent.'),
      },
    ],
  },
  communities: [
    {
      id: 'making',
      name: both('Making and Tinkering', 'Fabrication et bidouillage'),
      resources: [
        { name: both('Resource library', 'Bibliothèque de ressources'), kind: 'library', access: 'community' },
        {
          name: both('The book of plans', 'Le recueil de plans'),
          description: both('Forty plans, each tried by three institutions.', 'Quarante plans, chacun essayé par trois établissements.'),
          kind: 'document',
          url: 'https://association.example/plans.pdf',
          size: '12 MB',
          access: 'members',
        },
        {
          name: both('Safety checklist', 'Liste de vérification'),
          kind: 'template',
          url: 'https://association.example/safety.docx',
          size: '40 KB',
        },
      ],
      meetings: [
        {
          uid: 'making',
          title: both('Making meeting', 'Rencontre Fabrication'),
          start: '2026-01-10T14:00:00',
          timeZone: 'America/Toronto',
          rrule: 'FREQ=MONTHLY;UNTIL=20261231T000000Z',
          recurrenceOverrides: Object.fromEntries([
            recording(9, 'A cardboard city', 'Une ville en carton'),
            recording(10, 'Tools for small hands', 'Des outils pour petites mains'),
            recording(11, 'Who pays for glue', 'Qui paie la colle'),
          ]),
        },
      ],
      join: [{ kind: 'link', url: 'https://association.example/join', label: both('Join Making', 'Se joindre à Fabrication') }],
    },
    {
      id: 'evaluation',
      name: both('Evaluation', 'Évaluation'),
      resources: [
        { name: both('Question bank', 'Banque de questions'), kind: 'dataset', access: 'community' },
        {
          name: both('Testing labels with visitors', 'Tester des panneaux avec le public'),
          kind: 'slides',
          url: 'https://association.example/labels',
          published: '2026-05-12',
        },
        { name: both('What visitors remember', 'Ce que retient le public'), kind: 'article', doi: '10.1000/182', published: '2025' },
      ],
      join: [{ kind: 'email', email: 'evaluation@association.example' }],
    },
  ],
};
