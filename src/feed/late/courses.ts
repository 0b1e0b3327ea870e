import type { Course } from '../../domain/community/course.ts';
import type { Feed } from '../../domain/feed.ts';
import type { Issue } from '../../domain/issue.ts';
import { courses } from '../parse/course.ts';
import { latePart } from './late-part.ts';

/** The courses of a feed, and what is wrong with them. */
export interface FeedCourses {
  readonly courses: readonly Course[];
  readonly issues: readonly Issue[];
}

const read = latePart('courses', courses);
const known = new WeakMap<Feed, FeedCourses>();

function coursesIn(feed: Feed): FeedCourses {
  const parts = read(feed);
  const byKey = new Map<string, Course>();
  for (const { value, origin, wants } of parts) {
    for (const course of value) {
      if (wants(course.id) && !byKey.has(course.key)) byKey.set(course.key, { ...course, origin });
    }
  }
  return { courses: [...byKey.values()], issues: parts.flatMap(({ issues }) => issues) };
}

/** The courses of `feed` and of those that it includes, in order, none twice. Read once a feed. */
export function coursesOf(feed: Feed): FeedCourses {
  let found = known.get(feed);
  if (!found) known.set(feed, (found = coursesIn(feed)));
  return found;
}
