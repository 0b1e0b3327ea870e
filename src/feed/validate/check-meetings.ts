import type { Meeting, MeetingTime } from '../../domain/community/meeting.ts';
import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { expandRule } from '../../domain/recurrence/expand.ts';
import { plainDateTime, wallMillis, type PlainDateTime } from '../../domain/time/plain-date-time.ts';
import { toInstant } from '../../domain/time/zoned.ts';
import { pointer } from './walk-feed.ts';

const SECOND = 1000;
const YEAR = 366 * 86_400 * SECOND;
const YEARS = 6 * YEAR;

type Timed = Extract<MeetingTime, { kind: 'timed' }>;

/** The occurrences that the rule gives from `from` on, for `length` ms. A meeting without a rule has its start. */
function occurrencesFrom({ start, rule, timeZone }: Timed, from: PlainDateTime, length: number): readonly PlainDateTime[] {
  if (!rule) return from === start ? [start] : [];
  const window = { from, to: plainDateTime(wallMillis(from) + length) };
  return expandRule(rule, start, window, (wall) => (timeZone === null ? wallMillis(wall) : toInstant(wall, timeZone)));
}

/** What a rule gives at most (`expandRule`). */
const MOST_DATES = 5000;
/** More than the meetings of any feed of people give together in a year, and no more than seconds of work. */
const MOST_OF_ALL = 300_000;
/** What counting to the end of a rule costs: COUNT has to be followed date by date. */
const COUNTING = 1000;

/** What the rules of one feed may cost together. */
export interface RuleBudget {
  /** Dates that may still be worked out; below 0 when that has been said. */
  left: number;
}

export const ruleBudget = (): RuleBudget => ({ left: MOST_OF_ALL });

/** Whether a rule gives more dates in a year than are shown, and whether the feed's rules cost too much together. */
function checkCost(time: Timed, path: string, budget: RuleBudget, now: number): { issues: Issue[]; isTooMuch: boolean } {
  const { start, rule } = time;
  if (!rule) return { issues: [], isTooMuch: false };
  if (budget.left < 0) return { issues: [], isTooMuch: true };
  budget.left -= rule.count !== undefined && (rule.interval > 1 || rule.bySetPos.length > 0) ? COUNTING : 1;
  if (budget.left >= 0) {
    const today = plainDateTime(now);
    const found = occurrencesFrom(time, start > today ? start : today, YEAR);
    budget.left -= found.length;
    const issues =
      found.length < MOST_DATES ? [] : [feedIssue(pointer(path, 'rrule'), 'too-many-dates', { limit: MOST_DATES }, 'should-check')];
    if (budget.left >= 0) return { issues, isTooMuch: false };
  }
  budget.left = -1;
  return { issues: [feedIssue(pointer(path, 'rrule'), 'too-much-work', {})], isTooMuch: true };
}

/**
 * A start that its rule does not give, overrides of occurrences that there are not, and rules that cost too much.
 * @param budget shared by the meetings of a feed.
 */
export function checkMeeting({ time }: Meeting, path: string, budget: RuleBudget, now: number): Issue[] {
  if (time.kind !== 'timed') return [];
  const cost = checkCost(time, path, budget, now);
  if (cost.isTooMuch) return cost.issues;
  const isOccurrence = (wall: PlainDateTime): boolean => occurrencesFrom(time, wall, SECOND).includes(wall);
  const { issues } = cost;
  if (!isOccurrence(time.start)) {
    const [first] = occurrencesFrom(time, time.start, YEARS);
    issues.push(feedIssue(pointer(path, 'start'), 'start-not-in-rule', { value: time.start, ...(first && { first }) }));
  }
  for (const [recurrenceId, change] of time.overrides) {
    // What is confirmed is meant: a date more.
    if (change.excluded || change.status === 'confirmed' || isOccurrence(recurrenceId)) continue;
    const place = pointer(pointer(path, 'recurrenceOverrides'), recurrenceId);
    issues.push(feedIssue(place, 'override-adds-date', { value: recurrenceId }, 'hint'));
  }
  return issues;
}
