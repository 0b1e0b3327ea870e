import { feedIssue } from '../../domain/feed-issue.ts';
import type { Issue } from '../../domain/issue.ts';
import { nearest } from '../../lib/nearest.ts';
import type { Visit } from './walk-feed.ts';

/** Members that the schema does not know: mostly slips of the pen, which readers ignore. */
export function checkMembers({ value, path, members }: Visit): Issue[] {
  if (!members || typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.keys(value)
    .filter((member) => !member.startsWith('_') && !members.includes(member))
    .map((member) => {
      const suggestion = nearest(
        member,
        members.filter((known) => !Object.hasOwn(value, known)),
      );
      return feedIssue(path, 'unknown-member', { member, ...(suggestion && { suggestion }) }, 'hint');
    });
}
