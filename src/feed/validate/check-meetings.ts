import type { Meeting, MeetingTime } from '../../domain/community/meeting.ts';
import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { expandRule } from '../../domain/recurrence/expand.ts';
import { plainDateTime, wallMillis, type PlainDateTime } from '../../domain/time/plain-date-time.ts';
import { toInstant } from '../../domain/time/zoned.ts';
import { pointer } from './walk-feed.ts';

const SECOND = 1000;
const YEARS = 6 * 366 * 86_400 * SECOND;

type Timed = Extract<MeetingTime, { kind: 'timed' }>;

/** The occurrences that the rule gives from `from` on, for `length` ms. A meeting without a rule has its start. */
function occurrencesFrom({ start, rule, timeZone }: Timed, from: PlainDateTime, length: number): readonly PlainDateTime[] {
  if (!rule) return from === start ? [start] : [];
  const window = { from, to: plainDateTime(wallMillis(from) + length) };
  return expandRule(rule, start, window, (wall) => (timeZone === null ? wallMillis(wall) : toInstant(wall, timeZone)));
}

/** A start that its rule does not give, and overrides of occurrences that there are not. */
export function checkMeeting({ time }: Meeting, path: string): Issue[] {
  if (time.kind !== 'timed') return [];
  const isOccurrence = (wall: PlainDateTime): boolean => occurrencesFrom(time, wall, SECOND).includes(wall);
  const issues: Issue[] = [];
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
