/** What becomes of a sign-up that a story sends; see `answers.ts`. */
export type Answer =
  'confirm' | 'unreadable' | 'reject' | 'refuse' | 'busy' | 'break' | 'never' | 'formspree' | 'kit' | 'contact-form-7' | 'hubspot';

const sender = {
  name: { en: 'Association of Science Centres', fr: 'Association des centres de sciences' },
  onBehalfOf: { en: 'its members', fr: 'ses membres' },
  postalAddress: { en: '130 Albert Street, Ottawa, ON K1P 5G4', fr: '130, rue Albert, Ottawa (Ontario) K1P 5G4' },
  contact: 'privacy@association.example',
};

const consents = [
  {
    purpose: 'meeting-invitations',
    text: { en: 'Send me the invitations to meetings by e-mail', fr: 'Envoyez-moi les invitations aux rencontres par courriel' },
    required: true,
    sender,
  },
  {
    purpose: 'newsletter',
    text: {
      en: 'Send me the association’s newsletter, four times a year',
      fr: 'Envoyez-moi l’infolettre de l’association, quatre fois par an',
    },
    sender,
  },
];

const name = { name: 'name', label: { en: 'Your name', fr: 'Votre nom' }, type: 'text', required: true };
const email = {
  name: 'email',
  label: { en: 'Work e-mail', fr: 'Courriel professionnel' },
  type: 'email',
  required: true,
  help: { en: 'Invitations go to this address.', fr: 'Les invitations sont envoyées à cette adresse.' },
};

const everyField = [
  name,
  email,
  { name: 'organization', label: { en: 'Organization', fr: 'Organisation' }, type: 'organization' },
  { name: 'phone', label: { en: 'Telephone', fr: 'Téléphone' }, type: 'tel' },
  { name: 'site', label: { en: 'Web site', fr: 'Site Web' }, type: 'url' },
  {
    name: 'role',
    label: { en: 'Your role', fr: 'Votre rôle' },
    type: 'select',
    required: true,
    options: [
      { value: 'education', label: { en: 'Education', fr: 'Éducation' } },
      { value: 'exhibits', label: { en: 'Exhibits', fr: 'Expositions' } },
    ],
  },
  {
    name: 'member',
    label: { en: 'Is your organization a member?', fr: 'Votre organisation est-elle membre?' },
    type: 'radio',
    required: true,
    options: [
      { value: 'yes', label: { en: 'Yes', fr: 'Oui' } },
      { value: 'no', label: { en: 'No', fr: 'Non' } },
      { value: 'unsure', label: { en: 'Not sure', fr: 'Je ne sais pas' } },
    ],
  },
  {
    name: 'topics',
    label: { en: 'What interests you?', fr: 'Qu’est-ce qui vous intéresse?' },
    type: 'checkboxes',
    help: { en: 'Choose all that apply.', fr: 'Choisissez tout ce qui convient.' },
    options: [
      { value: 'sky', label: { en: 'Sky and space', fr: 'Ciel et espace' } },
      { value: 'sea', label: { en: 'Rivers, lakes and the sea', fr: 'Rivières, lacs et mer' } },
    ],
  },
  { name: 'bring', label: { en: 'What would you like to bring?', fr: 'Que souhaitez-vous apporter?' }, type: 'textarea' },
  {
    name: 'conduct',
    label: { en: 'I have read the code of conduct', fr: 'J’ai lu le code de conduite' },
    type: 'checkbox',
    required: true,
  },
];

/** A form that asks for a name and an address, or for something of every kind; what is sent meets with `answer`. */
export const form = (answer: Answer, changes: object = {}) => ({
  action: `https://association.example/answers/${answer}`,
  fields: [name, email],
  consents,
  privacyNote: {
    en: 'We use your details to invite you to meetings of this community, and for nothing else.',
    fr: 'Vos renseignements servent à vous inviter aux rencontres de cette communauté, et à rien d’autre.',
  },
  privacyUrl: 'https://association.example/privacy',
  success: {
    en: 'The next meeting is on Tuesday, December 8. The link is in the invitation.',
    fr: 'La prochaine rencontre a lieu le mardi 8 décembre. Le lien figure dans l’invitation.',
  },
  fallback: 'mailto:communities@association.example',
  doubleOptIn: true,
  ...changes,
});

/** The same with a field of every kind. */
export const longForm = form('confirm', { fields: everyField });

/** A community that is joined by `join`. */
export const community = (join: object, changes: object = {}) => ({
  id: 'exhibits',
  name: { en: 'Exhibits', fr: 'Expositions' },
  eligibility: {
    openTo: 'membersAndNonMembers',
    summary: {
      en: 'Open to everyone who makes exhibits, members or not.',
      fr: 'Ouverte à toutes les personnes qui conçoivent des expositions, membres ou non.',
    },
  },
  join: [{ kind: 'form', ...join }],
  ...changes,
});

/** A feed of these communities, and of who is behind them. */
export const feedOf = (...communities: object[]) => ({
  communities,
  publisher: 'association',
  organizations: [{ id: 'association', name: sender.name }],
  help: { contacts: [{ name: { en: 'Sam Roy', fr: 'Sam Roy' }, email: 'communities@association.example' }] },
  homePageUrl: 'https://association.example/',
});
