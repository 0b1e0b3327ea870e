import type { Community } from '../../domain/community/community.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import type { Feed } from '../../domain/feed.ts';
import { findOccurrences, type OccurrenceQuery } from '../../domain/occurrence/find-occurrences.ts';
import { nextOccurrence } from '../../domain/occurrence/next-occurrence.ts';
import type { OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import { selectOwners } from '../../domain/occurrence/select-owners.ts';
import { chooseText, type ChosenText, type Text } from '../../domain/text.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { toPlainDateTime } from '../../domain/time/zoned.ts';
import type { describeCadence } from '../../i18n/describe-recurrence.ts';
import { listedHourChanges } from '../../i18n/listed-hour-changes.ts';
import type { ShownDate, Viewer } from '../../i18n/occurrence-time.ts';
import { associations, type MeetingRow, meetingRows } from '../internal/meeting-row.view.ts';

/** What the page asks of a schedule. */
export interface ScheduleQuery extends Omit<OccurrenceQuery, 'timeZone'>, Viewer {
  /** Ids or global ids of communities and events to keep; none keeps all. */
  readonly only: readonly string[];
  /** Ids or global ids of communities and events to leave out. */
  readonly except: readonly string[];
  /** Puts a rhythm that is a rule into words; undefined while that is not at hand. */
  readonly describeCadence?: typeof describeCadence | undefined;
}

/** The meetings under one date: a day, or the month or year that is all that is known. */
export interface ScheduleDay {
  readonly date: ShownDate;
  readonly isToday: boolean;
  readonly rows: readonly MeetingRow[];
}

/** The days of a month, or of a year of which no month is known. */
export interface ScheduleMonth {
  /** "December 2026". */
  readonly heading: string;
  readonly days: readonly ScheduleDay[];
}

/** A community or an event without dates to show. */
export interface UndatedRow {
  readonly owner: OccurrenceOwner;
  readonly name: Text;
  readonly association?: Text;
  /** The rhythm in words; `pending` while there is nothing that puts its rule into words. */
  readonly rhythm: ChosenText | 'pending' | undefined;
  /** The feed gives dates that cannot be read. */
  readonly isUnreadable: boolean;
}

/** Everything that a schedule shows. */
export interface ScheduleView {
  readonly months: readonly ScheduleMonth[];
  /** There are meetings beyond the limit. */
  readonly hasMore: boolean;
  /** Nothing takes place in the time asked for: `months` holds the next meeting after it. */
  readonly isLater: boolean;
  /** Whether any of the times follow the viewer's clocks. */
  readonly isConverted: boolean;
  readonly undated: readonly UndatedRow[];
  /** When something of this changes. */
  readonly rightUntil: Instant;
}

/** Puts rows under their dates and the dates under their months, in order of time or, with `past`, from the newest back. */
export function groupRows(rows: readonly MeetingRow[], today: string, past: boolean): readonly ScheduleMonth[] {
  const byDate = new Map<string, MeetingRow[]>();
  for (const row of rows) {
    const { iso } = row.time.date;
    if (!byDate.get(iso)?.push(row)) byDate.set(iso, [row]);
  }
  const dates = [...byDate.keys()].sort();
  const months: { heading: string; days: ScheduleDay[] }[] = [];
  for (const iso of past ? dates.reverse() : dates) {
    const rows = byDate.get(iso)!;
    const { date } = rows[0]!.time;
    if (months.at(-1)?.heading !== date.monthYear) months.push({ heading: date.monthYear, days: [] });
    months.at(-1)!.days.push({ date, isToday: iso === today, rows });
  }
  return months;
}

/** The rhythm of a community that meets; undefined where it has none. */
function rhythmOf({ cadence, status }: Community, query: ScheduleQuery): UndatedRow['rhythm'] {
  if (!cadence || status === 'paused') return undefined;
  if (cadence.text) return chooseText(cadence.text, query.language);
  return cadence.rule && (query.describeCadence ? query.describeCadence(cadence, query.language, query.hourCycle) : 'pending');
}

/** Whose meetings a schedule shows: communities that are over have only a past. */
export const scheduleOwners = (feed: Feed, { only, except, past }: ScheduleQuery): readonly OccurrenceOwner[] =>
  selectOwners(feed, only, except).filter(({ community, event }) => past || event || !isPast(community!));

/**
 * Who has no dates to show: a rhythm in words only, or dates that cannot be read.
 * @param dated communities that are known to have dates.
 */
export function findUndated(owners: readonly OccurrenceOwner[], dated: ReadonlySet<unknown>, query: ScheduleQuery): readonly UndatedRow[] {
  const association = associations(owners);
  return owners.flatMap((owner) => {
    const { community, event } = owner;
    const isUnreadable = (event ? [event] : community!.meetings).some(({ time }) => time.kind === 'unreadable');
    const rhythm = event ? undefined : rhythmOf(community!, query);
    if (!isUnreadable && (!rhythm || dated.has(community) || nextOccurrence([owner], query.now, query.timeZone))) return [];
    return [{ owner, name: event ? event.title : community!.name, rhythm, isUnreadable, ...association(owner) }];
  });
}

/** What a schedule shows of `feed`. Pure: the same feed and query give the same view. */
export function scheduleView(feed: Feed, query: ScheduleQuery): ScheduleView {
  const { now, timeZone, limit, past = false } = query;
  const owners = scheduleOwners(feed, query);
  const { occurrences, rightUntil } = findOccurrences(owners, query);
  const later = occurrences.length === 0 && !past ? nextOccurrence(owners, now, timeZone) : undefined;
  const shown = later ? [later] : occurrences.slice(0, limit);
  const hourChange = listedHourChanges(query);
  const rows = meetingRows(shown, { ...query, association: associations(owners) }, (occurrence) =>
    past ? undefined : hourChange(occurrence),
  );
  const dated = new Set(occurrences.map(({ community, event }) => event ?? community));
  return {
    months: groupRows(rows, toPlainDateTime(now, timeZone).slice(0, 10), past),
    hasMore: occurrences.length > limit,
    isLater: later !== undefined,
    isConverted: shown.some((occurrence) => occurrence.kind === 'zoned' && occurrence.attendanceMode !== 'inPerson'),
    undated: past ? [] : findUndated(owners, dated, query),
    rightUntil,
  };
}
