import { plural } from '../plural.ts';

/** The kinds of problem that the receiver answers with. */
export type ProblemCode =
  | 'not-json'
  | 'bad-key'
  | 'origin-refused'
  | 'not-found'
  | 'method'
  | 'too-slow'
  | 'running'
  | 'too-large'
  | 'media-type'
  | 'invalid'
  | 'key-reused'
  | 'too-many'
  | 'unavailable'
  | 'internal';

/** What can be wrong with one member of a body. */
export type BodyErrorCode =
  | 'required'
  | 'type'
  | 'version'
  | 'uuid-format'
  | 'id-format'
  | 'name-format'
  | 'email-format'
  | 'control-character'
  | 'too-long'
  | 'too-many-items'
  | 'key-reused';

/** A problem document's title, and the sentence that says what to do. */
interface ProblemWords {
  readonly title: string;
  readonly detail: string;
}

/** Words of the receiver's answers, for the people who read them in a form or while setting one up. */
export const en = {
  problems: {
    'not-json': { title: 'The body cannot be read', detail: 'Send JSON in UTF-8, as version 1 of the body says.' },
    'bad-key': {
      title: 'The idempotency key cannot be read',
      detail: 'Send Idempotency-Key as a UUID between double quotes, or leave it out.',
    },
    'origin-refused': {
      title: 'This page may not send anything here',
      detail: 'The page’s origin is not among those that this receiver takes sign-ups from.',
    },
    'not-found': {
      title: 'There is nothing at this address',
      detail: 'Sign-ups are taken at /v1/signups, proposals at /v1/proposals.',
    },
    method: { title: 'This address takes POST only', detail: 'Send with POST.' },
    'too-slow': { title: 'It took too long to arrive', detail: 'Nothing was kept. Send it again.' },
    running: {
      title: 'The same is being kept right now',
      detail: 'It arrived a moment ago. Send it again under the same id to learn its outcome.',
    },
    'too-large': { title: 'It is too large', detail: 'Nothing was kept. Send no more than 16 KiB.' },
    'media-type': {
      title: 'The kind of content is not understood',
      detail: 'Send application/json, text/plain that holds JSON, or application/x-www-form-urlencoded, in UTF-8.',
    },
    invalid: { title: 'Some answers have errors', detail: 'Nothing was kept. Correct what is listed, then send it again.' },
    'key-reused': {
      title: 'This key was used for something else',
      detail: 'Something else was sent under the same id before. Send this under a new id.',
    },
    'too-many': { title: 'Too many attempts', detail: 'Nothing was kept. Wait a little, then send it again.' },
    unavailable: { title: 'Nothing can be kept right now', detail: 'Send it again in a moment.' },
    internal: { title: 'The receiver failed', detail: 'It is not certain that it was kept. Send it again under the same id.' },
  } as Readonly<Record<ProblemCode, ProblemWords>>,
  errors: {
    required: () => 'Fill this in.',
    type: () => 'This is not the kind of value that belongs here.',
    version: () => 'Only version 1 is understood.',
    'uuid-format': () => 'Give a UUID.',
    'id-format': () => 'Give a community’s id: lower-case letters, digits and hyphens.',
    'name-format': () => 'Give a field name of letters, digits, dots, hyphens and underscores.',
    'email-format': () => 'Enter an e-mail address in the correct format, like name@example.com.',
    'control-character': () => 'Take out line breaks and invisible characters.',
    'too-long': (max) => `Write ${plural('en', max, { one: '1 character', other: `${max} characters` })} or fewer.`,
    'too-many-items': (max) => `Give ${max} or fewer.`,
    'key-reused': () => 'Give a new id: something else was sent under this one.',
  } as Readonly<Record<BodyErrorCode, (max: number) => string>>,
};

export type ReceiverMessages = typeof en;
