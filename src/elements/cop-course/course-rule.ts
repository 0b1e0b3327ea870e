import { completionRule } from '../../domain/community/course-facts.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { courseMessages } from '../../i18n/messages/course.ts';
import type { CourseReading } from './course-reading.ts';

/** "Attend at least 14 of 16 sessions; you may miss 2"; undefined where there is nothing to count. */
export function ruleOf({ course, viewer }: Pick<CourseReading, 'course' | 'viewer'>): string | undefined {
  const rule = completionRule(course);
  if (!rule) return undefined;
  const words = messagesFor(courseMessages, viewer.language);
  const attend = rule.attend === undefined ? '' : words.attend(rule.attend, rule.of);
  const miss = rule.mayMiss ? words.mayMiss(rule.mayMiss) : '';
  const said = [attend, miss].filter(Boolean).join('; ');
  return said.charAt(0).toUpperCase() + said.slice(1);
}
