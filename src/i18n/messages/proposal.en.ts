import { plural } from '../plural.ts';
import { en as signUp, type SignUpMessages } from './sign-up.en.ts';

/** The words that every form has, where those of the sign-up speak of signing up. */
const form: SignUpMessages = {
  ...signUp,
  fieldIssues: {
    ...signUp.fieldIssues,
    'consent-required': ({ label }) => `To send the proposal, tick “${label}”`,
  },
  formIssues: {
    ...signUp.formIssues,
    'origin-refused': 'Proposals from this page are not accepted. What you typed is still here.',
    'too-many': 'There are too many proposals at the moment. Wait a little, then try again.',
    'check-required': 'The service that receives proposals wants to check that a person is writing, and cannot do so from this page.',
    refused: 'Your proposal was not accepted, and no reason was given. What you typed is still here.',
  },
  outcomes: {
    confirmed: 'Your proposal has arrived',
    'sent-unconfirmed': 'Your proposal was sent',
    rejected: 'Your proposal was not accepted',
    unknown: 'We do not know whether your proposal arrived',
  },
  goOnInTab: 'A new tab has opened. Your proposal is sent when the page there says so.',
  opensTab: 'A new tab opens, where you finish sending the proposal.',
  notSent: 'Your proposal was not sent',
  tryAgainSafe: 'Trying again does not send it twice.',
  wayOut: 'Or send your proposal another way:',
  anotherSignUp: 'Write another proposal',
};

/** Words about proposing a community. */
export const en = {
  form,
  title: 'Propose a community',

  requirements: 'What a proposal should have',
  requirementsHelp:
    'Tick what you have. You can send the proposal without the rest: the association sees what is not ticked, and can help with it.',
  strengths: { must: 'required', should: 'recommended' },
  /** Before a list of examples. */
  examples: 'For example:',
  progress: (met: number, all: number): string =>
    met === all ? plural('en', all, { one: 'You have what is asked for.', other: `You have all ${all}.` }) : `You have ${met} of ${all}.`,
  note: 'What is still missing',
  noteHelp: 'How or when you expect to have it, or what you would like help with.',

  support: 'What the association gives',
  steps: 'How it works',
  template: 'The proposal as a document:',
  questions: 'Questions:',

  proposal: 'Your proposal',
  fields: {
    title: 'Working title',
    domain: 'What is it about?',
    audience: 'Who is it for?',
    engagement: 'How would people take part at first?',
    legacy: 'What will remain for others?',
    name: 'Your name',
    email: 'Your e-mail address',
    organization: 'Your organization',
  },
  help: {
    domain: 'The issue or craft that people would work on together.',
    audience: 'Their work, their role, their kind of institution.',
    engagement: 'Calls, webinars, meetings at a conference, a chat: a first plan is enough.',
    legacy: 'What the field can use afterwards: a paper, an archive of presentations, a session, an article.',
  },
  timeline: 'Draft timeline',
  timelineHelp: 'The first steps, in order. “Next spring” is exact enough.',
  step: (n: number): string => `Step ${n}`,
  what: 'What happens',
  when: 'When',
  addStep: 'Add a step',
  remove: 'Remove',
  /** Heard only. */
  stepAdded: (n: number): string => `Step ${n} added.`,
  stepRemoved: (n: number): string => `Step ${n} removed.`,
  enoughSteps: 'There is room for no more steps. The rest can go with how people take part.',

  contact: 'How to reach you',
  submit: 'Send the proposal',
  arrived: 'It is with the association.',

  closed: 'The association takes no proposals at the moment.',
  unsaid: 'The association does not say here how to propose a community.',
  ask: 'To ask about it:',
  byContact: 'The association takes proposals in writing:',
  byDocument: 'Fill in the document:',
  thenSend: 'Then send it here:',
  documentOnly: 'It says where to send it.',
  write: 'Write to the association',
  unavailable: 'The form for proposals cannot be used here.',
};

export type ProposalMessages = typeof en;
