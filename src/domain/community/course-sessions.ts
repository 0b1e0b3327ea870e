import { meetingOccurrences } from '../occurrence/meeting-occurrences.ts';
import { occurrenceSpan } from '../occurrence/occurrence-span.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import type { Instant } from '../time/clock.ts';
import type { Course, CourseRun } from './course.ts';
import type { FeedEvent, Meeting } from './meeting.ts';

const YEAR = 366 * 86_400_000;

/** The sessions of one run of a course. */
export interface RunSessions {
  /** Under way or to come, cancelled ones too, in order; those of the next two years. */
  readonly coming: readonly Occurrence[];
  /** The latest first; those of the last two years. */
  readonly past: readonly Occurrence[];
  /** Instant at which one more of them is over. */
  readonly rightUntil: Instant;
}

/** A meeting of a run as the event that lists and calendars know. How one joins is said of the run, not of each session. */
export const sessionEvent = (meeting: Meeting, run: CourseRun, { key, origin, name }: Course): FeedEvent => ({
  ...meeting,
  id: run.id,
  key: `${key}/${run.id}`,
  origin,
  title: meeting.title ?? name,
  join: [],
});

/** When a run of a course takes place. @param timeZone the viewer's (IANA). */
export function runSessions(course: Course, run: CourseRun, now: Instant, timeZone: string): RunSessions {
  const window = { from: now - 2 * YEAR, to: now + 2 * YEAR };
  const all = run.meetings
    .flatMap((meeting) => meetingOccurrences(meeting, { event: sessionEvent(meeting, run, course) }, window, timeZone))
    .map((occurrence) => ({ occurrence, ...occurrenceSpan(occurrence, timeZone) }))
    .sort((a, b) => a.from - b.from);
  const isComing = ({ from, to }: (typeof all)[number]): boolean => (to > from ? to > now : from >= now);
  const coming = all.filter(isComing);
  return {
    coming: coming.map(({ occurrence }) => occurrence),
    past: all
      .filter((each) => !isComing(each))
      .map(({ occurrence }) => occurrence)
      .reverse(),
    rightUntil: Math.min(Infinity, ...coming.map(({ from, to }) => (to > from ? to : from + 1))),
  };
}

/** Whether a run has dates that cannot be shown. */
export const hasUnreadable = ({ meetings }: CourseRun): boolean => meetings.some(({ time }) => time.kind === 'unreadable');
