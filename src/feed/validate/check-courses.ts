import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import type * as Wire from '../wire.ts';
import type { Visit } from './walk-feed.ts';

type Loose<T> = { readonly [Member in keyof T]?: unknown };

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

const NUMBERS: Readonly<Record<string, number>> = {
  no: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  aucune: 0,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
};
const ABSENCES = /\b(\d{1,2}|no|one|two|three|four|five|aucune|une|deux|trois|quatre|cinq)\s+absences?\b/i;
const MAJORITY = /\b(?:majority|more than half|most)\b|\b(?:majorité|plupart|plus de la moitié)\b/i;

/** A course whose sessions do not add up, or that can be completed by two rules that differ. */
export function checkCourse({ value, path, definitions }: Visit): Issue[] {
  if (definitions[0] !== 'course') return [];
  const course = Object(value) as Loose<Wire.Course>;
  const pace = Object(course.pace) as Loose<Wire.Pace>;
  const completion = Object(course.completion) as Loose<Wire.Completion>;
  const [weeks, perWeek, sessions] = [count(pace.weeks), count(pace.sessionsPerWeek), count(pace.sessions)];
  const total = sessions ?? (weeks !== undefined && perWeek !== undefined ? weeks * perWeek : undefined);
  const issues: Issue[] = [];
  if (weeks !== undefined && perWeek !== undefined && sessions !== undefined && weeks * perWeek !== sessions)
    issues.push(feedIssue(`${path}/pace/sessions`, 'sessions-mismatch', { weeks, perWeek, sessions }, 'should-check'));
  if (total === undefined) return issues;

  const words = Object.values(typeof completion.text === 'string' ? [completion.text] : (Object(completion.text) as object)).filter(
    (text): text is string => typeof text === 'string',
  );
  const written = words.map((text) => ABSENCES.exec(text)?.[1]?.toLowerCase()).find(Boolean);
  const absences = count(completion.absencesPermitted) ?? (written === undefined ? undefined : (NUMBERS[written] ?? Number(written)));
  const minimum = count(completion.minimumSessions);
  if (absences === undefined) return issues;
  const least = total - absences;
  const half = Math.floor(total / 2) + 1;
  if (least !== half && words.some((text) => MAJORITY.test(text)))
    issues.push(feedIssue(`${path}/completion/text`, 'majority-or-absences', { total, half, absences, least }, 'should-check'));
  if (minimum !== undefined && minimum !== least)
    issues.push(
      feedIssue(`${path}/completion/minimumSessions`, 'attendance-mismatch', { total, absences, least, minimum }, 'should-check'),
    );
  return issues;
}
