import type { CourseProgram, CourseStatus, Credential, Price } from '../../domain/community/course.ts';
import { plural } from '../plural.ts';

const sessions = (n: number): string => plural('en', n, { one: '1 session', other: `${n} sessions` });
const weeks = (n: number): string => plural('en', n, { one: '1 week', other: `${n} weeks` });

/** Words of a course. */
export const en = {
  none: 'No courses are announced at the moment.',
  notFound: 'This course is not in the list.',
  notLoaded: 'The course cannot be shown at the moment.',
  status: {
    draft: 'Planned',
    inDevelopment: 'In development',
    open: 'Open',
    running: 'Under way',
    past: 'Finished',
    retired: 'No longer offered',
  } satisfies Record<CourseStatus, string>,
  /** What follows these is the feed's own words. */
  by: 'By',
  /** Headings of the blocks and parts. */
  glance: 'At a glance',
  join: 'How to join',
  hearOfNext: 'How to hear of the next run',
  may: 'May I take it?',
  about: 'About this course',
  audience: 'Who it is for',
  prerequisites: 'Before you start',
  sessions: 'Sessions',
  covers: 'What it covers',
  outputs: 'What you take away',
  texts: 'Course text',
  instructors: 'Instructors',
  includes: 'Included in the fee',
  programIncludes: 'Extra for those in the program',
  credential: 'Badge or certificate',
  completion: 'To complete it',
  platforms: 'Where it takes place online',
  programs: 'Program',
  services: 'Related services',
  contacts: 'Questions',
  related: 'Related',
  /** Facts. */
  pace: 'Pace',
  total: 'In all',
  workload: 'Workload',
  price: 'Price',
  next: 'Next session',
  paceOf: (n: number | undefined, perWeek: number | undefined, length: string | undefined): string =>
    [n && weeks(n), perWeek && `${sessions(perWeek)} a week`, length && `${length} each`].filter(Boolean).join(', '),
  sessionsOf: (n: number): string => sessions(n),
  attend: (n: number, of: number | undefined): string =>
    of === undefined
      ? `Attend at least ${sessions(n)}`
      : n === of
        ? `Attend all ${sessions(of)}`
        : `Attend at least ${n} of ${sessions(of)}`,
  mayMiss: (n: number): string => plural('en', n, { one: 'you may miss 1', other: `you may miss ${n}` }),
  draft: 'Draft',
  checkBack: 'Look again:',
  required: 'required',
  recommended: 'recommended',
  welcome: 'welcome',
  selfDeclared: 'you judge this yourself',
  course: 'course',
  byAuthors: (authors: string): string => `by ${authors}`,
  isbn: (isbn: string): string => `ISBN ${isbn}`,
  prices: {
    free: 'Free',
    priced: 'Price on the course’s page',
    comingSoon: 'Coming soon',
    includedInMembership: 'Included in membership',
    onRequest: 'On request',
  } satisfies Record<Price['status'], string>,
  credentials: { digitalBadge: 'Digital badge', certificate: 'Certificate', credit: 'Credit' } satisfies Record<
    NonNullable<Credential['kind']>,
    string
  >,
  condition: 'Condition:',
  availableTo: 'For:',
  roles: {
    required: 'Required in',
    elective: 'Elective in',
    standalone: 'Outside the program:',
  } satisfies Record<NonNullable<CourseProgram['role']>, string>,
  openToOthers: 'You can also take the course without being in the program.',
  onlyInProgram: 'Only for those in the program.',
  unnamedRun: (n: number): string => `Run ${n}`,
  toBeAnnounced: 'No dates are announced yet.',
  finishedRun: 'This run is over.',
  pastSessions: (n: number): string => plural('en', n, { one: '1 session is over', other: `${n} sessions are over` }),
  moreSessions: (n: number): string => plural('en', n, { one: '1 more session', other: `${n} more sessions` }),
  addAll: 'Add all sessions to calendar',
  page: 'The course’s own page',
};

export type CourseMessages = typeof en;
