import type { Course } from '../../domain/community/course.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import type { LateSetting } from '../internal/late-feed-element.ts';

/** A course, and who reads of it. */
export interface CourseReading extends LateSetting {
  readonly course: Course;
  /** All courses of the feed: some come before others. */
  readonly all: readonly Course[];
  /** Keys of the sessions whose details are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  readonly onToggle: (key: string, isOpen: boolean) => void;
  /** What can be done with a session. @param about tells its buttons from those of others. @param series what adding all is called. */
  readonly actionsFor: (occurrence: Occurrence, about: string, series?: string) => unknown;
}
