import { isPast } from '../../domain/community/lifecycle.ts';
import { listOccurrences } from '../../domain/occurrence/list-occurrences.ts';
import { type DatedOccurrence, isOnDay, nearestDay, occurrenceDays, occurrencesOnDays } from '../../domain/occurrence/occurrence-days.ts';
import type { Occurrence, OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import { addDays, type DateSpan, isWithin } from '../../domain/time/calendar.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { plainDateOf, type PlainDate } from '../../domain/time/plain-date-time.ts';
import { toPlainDateTime } from '../../domain/time/zoned.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { hourNotices } from './hour-notices.ts';

/** Everything of a month or a week that series have to be expanded for. */
export interface PeriodMeetings {
  /** In order of start. */
  readonly found: readonly DatedOccurrence[];
  /** The same by day. */
  readonly byDay: ReadonlyMap<PlainDate, readonly DatedOccurrence[]>;
  /** What is said where the hour of a meeting changes for the viewer. */
  readonly noticeOf: (occurrence: Occurrence) => string | undefined;
  /** The first day after the period with a meeting; and where there is none, the last before it. Only where nothing is left in the period. */
  readonly next: PlainDate | undefined;
  readonly last: PlainDate | undefined;
}

/** The days of `period` that have meetings, with these. */
function groupByDay(found: readonly DatedOccurrence[], period: DateSpan): ReadonlyMap<PlainDate, readonly DatedOccurrence[]> {
  const byDay = new Map<PlainDate, DatedOccurrence[]>();
  for (const each of found) {
    const first = each.first < period.first ? period.first : (each.first as PlainDate);
    for (let day = first; isWithin(day, period) && isOnDay(each, day); day = addDays(day, 1))
      if (!byDay.get(day)?.push(each)) byDay.set(day, [each]);
  }
  return byDay;
}

/**
 * What takes place in `period`; nothing beyond it is looked at, unless nothing is left to come in it.
 * @param list for tests, as `occurrencesOnDays` has it.
 */
export function periodMeetings(
  owners: readonly OccurrenceOwner[],
  period: DateSpan,
  viewer: Viewer,
  now: Instant,
  list: typeof listOccurrences = listOccurrences,
): PeriodMeetings {
  const { timeZone } = viewer;
  const today = plainDateOf(toPlainDateTime(now, timeZone));
  // A community that is over has had its meetings, and has no more.
  const listLive: typeof listOccurrences = (...query) =>
    list(...query).filter(
      (occurrence) => occurrence.event || !isPast(occurrence.community!) || occurrenceDays(occurrence, timeZone).first < today,
    );
  const found = occurrencesOnDays(owners, period, timeZone, listLive);
  const from = period.first < today && today <= period.last ? today : period.first;
  const isLeft = found.some(({ last }) => last >= from.slice(0, last.length));
  const next = isLeft ? undefined : nearestDay(owners, period.last, 1, timeZone, listLive);
  const last = found.length > 0 || next ? undefined : nearestDay(owners, period.first, -1, timeZone, listLive);
  return { found, byDay: groupByDay(found, period), noticeOf: hourNotices(found, viewer, now), next, last };
}
