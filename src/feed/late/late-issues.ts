import type { Feed } from '../../domain/feed.ts';
import type { Issue } from '../../domain/issue.ts';
import { aboutOf } from './about.ts';
import { coursesOf } from './courses.ts';
import { proposingOf } from './proposing.ts';

/** Reads all that widgets read late of a feed that includes no other, and lists what is wrong with it. */
export const lateIssues = (feed: Feed): readonly Issue[] =>
  [coursesOf(feed), aboutOf(feed), proposingOf(feed)].flatMap(({ issues }) => issues);
