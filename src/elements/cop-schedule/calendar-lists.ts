import type { DatedOccurrence } from '../../domain/occurrence/occurrence-days.ts';
import type { OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { associations, meetingRows } from '../internal/meeting-row.view.ts';
import { groupRows, type ScheduleDay, type ScheduleQuery } from './cop-schedule.view.ts';
import type { PeriodMeetings } from './period-meetings.ts';

/** The meetings that a month or a week lists in full, with the rows of the agenda. */
export interface CalendarLists {
  /** Those of the selected day. */
  readonly selection: readonly ScheduleDay[];
  /** The selected day has more than are listed. */
  readonly hasMoreSelected: boolean;
  /** What is known to the month or year only. */
  readonly undecided: readonly ScheduleDay[];
  /** All of the period, as far as it is listed. */
  readonly all: readonly ScheduleDay[];
  readonly hasMore: boolean;
}

/**
 * @param selected the day that is chosen.
 * @param today the viewer's.
 * @param limit how many meetings each of the lists goes to.
 */
export function calendarLists(
  owners: readonly OccurrenceOwner[],
  { found, byDay, noticeOf }: PeriodMeetings,
  selected: PlainDate | undefined,
  today: PlainDate,
  query: ScheduleQuery,
  limit: number,
): CalendarLists {
  const association = associations(owners);
  const list = (shown: readonly DatedOccurrence[]): readonly ScheduleDay[] => {
    const occurrences = shown.slice(0, limit).map(({ occurrence }) => occurrence);
    return groupRows(meetingRows(occurrences, { ...query, association }, noticeOf), today, false).flatMap(({ days }) => days);
  };
  const here = (selected && byDay.get(selected)) || [];
  return {
    selection: list(here),
    hasMoreSelected: here.length > limit,
    undecided: list(found.filter(({ first }) => first.length < today.length)),
    all: list(found),
    hasMore: found.length > limit,
  };
}
