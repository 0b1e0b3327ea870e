import type { Course } from './course.ts';

/** How many sessions it takes to complete a course. At least one member is there. */
export interface CompletionRule {
  readonly attend?: number;
  readonly of?: number;
  readonly mayMiss?: number;
}

/** How many sessions a course has: as the feed counts them, else by weeks. */
export function totalSessions({ pace }: Pick<Course, 'pace'>): number | undefined {
  const { sessions, weeks, sessionsPerWeek } = pace ?? {};
  return sessions ?? (weeks && sessionsPerWeek ? weeks * sessionsPerWeek : undefined);
}

/**
 * What the numbers of a course ask for, each worked out from the others. Where they contradict one another the stricter
 * one counts: nobody should lose a badge because a page was kind.
 * @returns undefined where there is nothing to count.
 */
export function completionRule(course: Pick<Course, 'pace' | 'completion'>): CompletionRule | undefined {
  const { minimumSessions, absencesPermitted } = course.completion ?? {};
  if (minimumSessions === undefined && absencesPermitted === undefined) return undefined;
  const total = totalSessions(course);
  if (total === undefined) {
    return {
      ...(minimumSessions !== undefined && { attend: minimumSessions }),
      ...(absencesPermitted !== undefined && { mayMiss: absencesPermitted }),
    };
  }
  const attend = Math.min(total, Math.max(minimumSessions ?? 0, total - (absencesPermitted ?? total)));
  return { attend, of: total, mayMiss: total - attend };
}
