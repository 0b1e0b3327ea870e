import type * as Domain from '../../domain/community/course.ts';
import type { ValueFormat } from '../../domain/feed-issue.ts';
import type { FeedOrigin } from '../../domain/feed.ts';
import { MAX_COURSES } from '../limits.ts';
import type * as Wire from '../wire.ts';
import { flag, is, list, oneOf, record, type Decoder } from './decoder.ts';
import { eligibility, eligibilityRule } from './eligibility.ts';
import { joinWays } from './join.ts';
import { meetings } from './meeting.ts';
import { contact, contacts } from './people.ts';
import { records } from './records.ts';
import { access } from './resource.ts';
import { strings, text, texts, words } from './text.ts';
import { currency, duration, id, web } from './values.ts';

/** More weeks, sessions or euros than these are a slip of the pen, and no column is wide enough for them. */
const MOST = 1_000_000;

/** Reads a number that counts or costs something. */
const number =
  (isUsable: (value: number) => boolean, expected: ValueFormat): Decoder<number> =>
  (value, place) => {
    if (!is('number', value, place)) return undefined;
    return isUsable(value) && value >= 0 && value <= MOST ? value : place.report('wrong-format', { value: String(value), expected });
  };

const count = number(Number.isInteger, 'whole-number');

const program = record<Wire.Program, Domain.CourseProgram, 'name'>(
  {
    name: text,
    role: oneOf('required', 'elective', 'standalone'),
    // That nothing is said is not that anyone may come.
    requiredToEnrol: (value, place) => (is('boolean', value, place) ? value : undefined),
    url: web,
  },
  'name',
);

const prerequisite = record<Wire.Rule, Domain.Prerequisite, 'text'>({ ...eligibilityRule, selfDeclared: flag, course: words }, 'text');

const pace = record<Wire.Pace, Domain.CoursePace>({
  weeks: count,
  sessionsPerWeek: count,
  sessionDuration: duration,
  sessions: count,
  text,
  workload: text,
});

const completion = record<Wire.Completion, Domain.CourseCompletion>({
  text,
  absencesPermitted: count,
  minimumSessions: count,
  requirements: texts,
});

const syllabus = record<Wire.Syllabus, Domain.Syllabus>({ status: oneOf('draft', 'final'), note: text, checkBack: text, topics: texts });

const book = record<Wire.Book, Domain.Book, 'title'>({ title: words, authors: strings, year: count, isbn: words }, 'title');

const prices = list(
  record<Wire.Price, Domain.Price, 'status'>(
    {
      status: oneOf('free', 'priced', 'comingSoon', 'includedInMembership', 'onRequest'),
      amount: number(Number.isFinite, 'pattern'),
      currency,
      text,
      audience: text,
    },
    'status',
  ),
);

const programInclusion = record<Wire.ProgramInclusion, Domain.Course['programIncludes'][number], 'text'>({ text, condition: text }, 'text');

const credential = record<Wire.Credential, Domain.Credential>({
  name: text,
  kind: oneOf('digitalBadge', 'certificate', 'credit'),
  condition: text,
  availableTo: text,
});

const platform = record<Wire.CoursePlatform, Domain.Course['platforms'][number], 'name'>({ name: words, use: text, access }, 'name');

const run = record<Wire.CourseInstance, Domain.CourseRun, 'id'>({ id, label: text, meetings, registration: joinWays, prices }, 'id');

const service = record<Wire.Service, Domain.Course['services'][number], 'name'>({ name: text, description: text, contact }, 'name');

const courseMembers = record<Wire.Course, Omit<Domain.Course, 'key' | 'origin'>, 'id' | 'name'>(
  {
    id,
    name: text,
    courseCode: words,
    summary: text,
    description: text,
    status: oneOf('draft', 'inDevelopment', 'open', 'running', 'past', 'retired'),
    statusNote: text,
    provider: words,
    programs: list(program),
    audience: text,
    eligibility,
    prerequisites: list(prerequisite),
    pace,
    completion,
    syllabus,
    outputs: texts,
    texts: list(book),
    instructors: contacts,
    prices,
    includes: texts,
    programIncludes: list(programInclusion),
    credential,
    platforms: list(platform),
    instances: list(run),
    join: joinWays,
    services: list(service),
    contacts,
    url: web,
    related: strings,
  },
  'id',
  'name',
);

const course: Decoder<Domain.Course> = (value, place) => {
  const read = courseMembers(value, place);
  const origin = place.reading.origin as FeedOrigin;
  return read && Object.assign(read, { origin, key: `${origin.feedId}#${read.id}` });
};

/** Reads the courses of a feed. */
export const courses = records('course', course, ({ id }) => id, MAX_COURSES);
