import type { Participation } from '../../domain/community/community.ts';
import type { QuestionName } from '../../domain/finder/facts.ts';
import type { DayPart } from '../../domain/finder/meeting-parts.ts';
import { plural } from '../plural.ts';

const communities = (n: number): string => plural('en', n, { one: '1 community', other: `${n} communities` });

/** Words of the finder. */
export const en = {
  title: 'Find your community',
  intro: (n: number): string =>
    `${plural('en', n, { one: 'One question', other: `${['', '', 'Two', 'Three', 'Four'][n] ?? n} questions` })}. Your answers stay on this page.`,
  progress: (n: number, of: number): string => `Question ${n} of ${of}`,
  several: 'Choose all that fit.',
  ask: {
    work: 'What do you do?',
    looking: 'What are you looking for?',
    member: 'Is your institution a member?',
    when: 'When can you meet?',
  } satisfies Record<QuestionName, string>,
  members: { members: 'Yes, a member', partners: 'A partner', nonMembers: 'No' } as Readonly<Record<string, string>>,
  parts: { morning: 'In the morning', afternoon: 'In the afternoon', evening: 'In the evening', night: 'At night' } satisfies Record<
    DayPart,
    string
  >,
  partHours: { morning: 'before noon', afternoon: 'noon to 5', evening: '5 to 10', night: 'after 10' } satisfies Record<DayPart, string>,
  looking: {
    'participation:consume': 'To listen and learn',
    'participation:contribute': 'To share what I know',
    'participation:collaborate': 'To work with others',
    'participation:coCreate': 'To make things together',
    'participation:champion': 'To speak for the community',
    'resources:any': 'Recordings, documents and other things to use',
  } satisfies Record<`participation:${Participation}` | 'resources:any', string> as Readonly<Record<string, string>>,
  next: 'Continue',
  show: 'Show communities',
  skip: 'Skip this question',
  back: 'Back',
  again: 'Start again',
  results: (n: number): string => plural('en', n, { one: 'One community suits you', other: `${n} communities suit you` }),
  noResults: 'No community says that it suits your answers',
  nothingAnswered: 'You have skipped every question',
  nothingAnsweredHint: 'So nothing tells the communities apart. These are all of them.',
  /** Nothing to ask about. */
  noQuestions: 'There is nothing to ask: these are the communities',
  empty: 'There are no communities to choose from.',
  tie: (n: number): string => `The first ${n} suit you equally well; their order means nothing.`,
  allTie: 'They suit you equally well; their order means nothing.',
  because: {
    work: (what: string): string => `Because you work in: ${what}`,
    looking: (what: string): string => `Because you look for: ${what}`,
    when: (what: string): string => `Because you can meet ${what}`,
  },
  becauseEveryone: 'Because you are welcome whatever your work is',
  becauseMember: {
    members: 'Because you are a member',
    partners: 'Because you are a partner',
    nonMembers: 'Because you need not be a member',
  } as Readonly<Record<string, string>>,
  partOfDay: { morning: 'in the morning', afternoon: 'in the afternoon', evening: 'in the evening', night: 'at night' } satisfies Record<
    DayPart,
    string
  >,
  whoItIsFor: 'Who it is for:',
  noDates: 'No dates yet',
  open: 'More, and how to join',
  close: 'Close',
  unclear: (n: number): string => `${communities(n)} of which too little is said to tell`,
  closed: (n: number): string => `${communities(n)} for members, partners or certain groups only`,
  equals: (n: number): string =>
    plural('en', n, { one: '1 more suits you as well as these', other: `${n} more suit you as well as these` }),
  others: (n: number): string => `${communities(n)} that may suit too`,
  askUs: 'Not sure? Ask a person',
  changeAnswers: 'Change your answers, or ask a person.',
};

export type FinderMessages = typeof en;
