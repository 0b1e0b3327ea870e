import { type Answer, feedOf, form } from './sign-up-feed.ts';

/** How communities are started, with a form of which `answer` comes. */
export const propose = (answer: Answer = 'confirm', changes: object = {}) => ({
  summary: {
    en: 'We welcome proposals from everyone who works in a science centre or museum.',
    fr: 'Toute personne qui travaille dans un centre ou un musée de sciences peut proposer une communauté.',
  },
  requirements: [
    {
      text: {
        en: 'The primary contact works for a member institution',
        fr: 'La personne-ressource travaille pour un établissement membre',
      },
      strength: 'must',
    },
    {
      text: { en: 'It is about one issue, or for one audience', fr: 'Elle porte sur un enjeu, ou s’adresse à un public' },
      strength: 'must',
      examples: [
        { en: 'Explainers', fr: 'Guides' },
        { en: 'Exhibits about energy', fr: 'Expositions sur l’énergie' },
      ],
    },
    {
      text: { en: 'There is a first plan of how people take part', fr: 'Il y a un premier plan de participation' },
      strength: 'should',
      examples: [
        { en: 'Calls', fr: 'Appels' },
        { en: 'A session at the conference', fr: 'Une séance au congrès' },
      ],
    },
  ],
  template: {
    name: { en: 'Proposal form', fr: 'Formulaire de proposition' },
    kind: 'document',
    url: 'https://association.example/proposal.pdf',
    size: '208 KB',
  },
  steps: [
    { en: 'Send the proposal', fr: 'Envoyez la proposition' },
    { en: 'We talk about it with you', fr: 'Nous en parlons avec vous' },
    { en: 'The board decides in spring and in autumn', fr: 'Le conseil décide au printemps et à l’automne' },
  ],
  contact: { name: { en: 'Professional development', fr: 'Perfectionnement professionnel' }, email: 'communities@association.example' },
  form: form(answer, {
    privacyNote: {
      en: 'We use your details to answer your proposal, and for nothing else.',
      fr: 'Vos renseignements servent à répondre à votre proposition, et à rien d’autre.',
    },
    success: { en: 'We answer every proposal within a month.', fr: 'Nous répondons à chaque proposition dans le mois.' },
    doubleOptIn: false,
    fallback: undefined,
  }),
  ...changes,
});

/** A feed with that, or with another way, and with what the association gives. */
export const proposalFeed = (proposing: object | undefined = propose()) => ({
  ...feedOf(),
  propose: proposing,
  support: {
    heading: { en: 'How we support communities', fr: 'Notre soutien aux communautés' },
    items: [
      { en: 'A member of staff who answers your questions', fr: 'Une personne de l’équipe qui répond à vos questions' },
      { en: 'A place in the calendar and in the newsletter', fr: 'Une place dans le calendrier et dans l’infolettre' },
      { en: 'A room at the annual conference', fr: 'Une salle au congrès annuel' },
    ],
  },
});
