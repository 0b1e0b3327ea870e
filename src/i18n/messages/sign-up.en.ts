import type { FieldIssueCode, FormIssueCode } from '../../domain/registration/field-issue.ts';
import type { SubmissionOutcome, UnknownCause } from '../../domain/registration/outcome.ts';
import { plural } from '../plural.ts';

/** What the sentence about a field names: its label as the form shows it, and the issue's parameters. */
export interface FieldIssueValues {
  readonly label: string;
  /** True where the visitor chooses instead of writing. */
  readonly choice?: boolean;
  readonly max?: number;
}

type FieldSentence = (values: FieldIssueValues) => string;

/** Words of the sign-up form. */
export const en = {
  titleSeveral: 'Join communities',
  sentTo: (receiver: string): string => `Your details are sent to ${receiver}.`,
  privacy: 'Privacy policy',
  optional: 'optional',
  choose: 'Choose one',
  consents: 'Your consent',
  consentSender: (sender: string): string => `Asked by ${sender}.`,
  consentOnBehalf: (sender: string, other: string): string => `Asked by ${sender} on behalf of ${other}.`,
  consentWithdraw: 'You can withdraw at any time:',
  submitSeveral: (n: number): string => plural('en', n, { one: 'Join one community', other: `Join ${n} communities` }),
  sending: 'Sending…',
  /** Invisible to people; whoever fills it in is a machine. */
  honeypot: 'Leave this field empty',
  didYouMean: (address: string): string => `Did you mean ${address}?`,
  useSuggestion: (address: string): string => `Use ${address}`,

  summary: 'There is a problem',
  errorPrefix: 'Error:',
  /** Fields that every form calls by the same name. */
  requiredByName: {
    name: 'Enter your name',
    email: 'Enter your e-mail address',
    organization: 'Enter your organization',
  } as Readonly<Record<string, string>>,
  fieldIssues: {
    required: ({ label, choice }) => (choice ? `Choose an answer to “${label}”` : `Fill in “${label}”`),
    'consent-required': ({ label }) => `To join, tick “${label}”`,
    'email-format': () => 'Enter an e-mail address in the correct format, like name@example.com',
    'url-format': ({ label }) => `Enter a web address in “${label}”, like https://example.com`,
    'tel-format': ({ label }) => `Enter a telephone number in “${label}”, like 613 555 0123`,
    'too-long': ({ label, max = 0 }) =>
      `Shorten “${label}” to ${plural('en', max, { one: '1 character', other: `${max} characters` })} or fewer`,
    'not-an-option': ({ label }) => `Choose one of the answers to “${label}”`,
  } as Readonly<Record<FieldIssueCode, FieldSentence>>,
  /** For a code that the receiver made up and gave no sentence to. */
  otherIssue: (label: string): string => (label ? `Check “${label}”` : 'Check what you have filled in'),
  formIssues: {
    'origin-refused': 'Sign-ups from this page are not accepted. What you typed is still here.',
    'too-many': 'There are too many sign-ups at the moment. Wait a little, then try again.',
    'too-large': 'What you typed is too long to be sent. Shorten it, then try again.',
    'check-required': 'The service that receives sign-ups wants to check that a person is asking, and cannot do so from this page.',
    refused: 'Your sign-up was not accepted, and no reason was given. What you typed is still here.',
  } as Readonly<Record<FormIssueCode, string>>,
  waitSeconds: (n: number): string => plural('en', n, { one: 'Try again in 1 second.', other: `Try again in ${n} seconds.` }),

  /** The four outcomes; the words say no more than is known. */
  outcomes: {
    confirmed: 'Your sign-up has arrived',
    'sent-unconfirmed': 'Your sign-up was sent',
    rejected: 'Your sign-up was not accepted',
    unknown: 'We do not know whether your sign-up arrived',
  } satisfies Record<SubmissionOutcome['kind'], string>,
  confirmed: (community: string): string => `You have joined ${community}.`,
  checkMail: (address: string): string => `A message is on its way to ${address}. Open it and confirm, so that we know it is you.`,
  goOnInTab: 'A new tab has opened. You have signed up when the page there says so.',
  opensTab: 'A new tab opens, where you finish signing up.',
  formPage: 'Or fill in the form on its own page',
  sentUnconfirmed: 'This page cannot see the answer, so we cannot confirm that it arrived.',
  addressGiven: (address: string): string => `The address you gave is ${address}.`,
  unknown: {
    network: 'The connection failed while it was being sent. What you typed is still here.',
    timeout: 'There was no answer in time. What you typed is still here.',
    server: 'The receiver had a problem. What you typed is still here.',
    cancelled: 'Sending was interrupted. What you typed is still here.',
    offline: 'You are offline. What you typed is still here. Try again when you are connected.',
    blocked: 'The settings of this site do not let the form be sent. What you typed is still here.',
    popup:
      'Your browser did not open the new tab that this form needs. Allow pop-ups for this page, then try again. What you typed is still here.',
    'not-loaded': 'A part of this form could not be loaded. What you typed is still here. Check your connection, then try again.',
  } satisfies Record<UnknownCause, string>,
  /** For what is certain: nothing has left the page. */
  notSent: 'Your sign-up was not sent',
  tryAgain: 'Try again',
  tryAgainSafe: 'Trying again does not sign you up twice.',
  wayOut: 'Or sign up another way:',
  anotherSignUp: 'Sign someone else up',
  unavailable: 'This form cannot be used here.',
  notFound: 'There is no community here to sign up for.',
};

export type SignUpMessages = typeof en;
