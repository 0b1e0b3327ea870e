import { plural } from '../plural.ts';

/** Words of the next meeting and its countdown. */
export const en = {
  title: 'Next meeting',
  /** How long units are written in a countdown. */
  unitDisplay: 'long' as 'long' | 'short',
  in: (duration: string): string => `in ${duration}`,
  now: 'Happening now',
  /** Said once when it begins. */
  begins: (name: string): string => `Happening now: ${name}`,
  others: (n: number): string =>
    plural('en', n, { one: 'One more meeting begins at the same time.', other: `${n} more meetings begin at the same time.` }),
  datesToBeConfirmed: 'Dates to be confirmed',
  nothing: 'No meeting is announced at the moment.',
  finished: 'This community no longer meets.',
  paused: 'This community is not meeting for now.',
  notFound: 'This community is not in the list.',
  notLoaded: 'The next meeting cannot be shown at the moment.',
};

export type NextMeetingMessages = typeof en;
