import { type DatedOccurrence, isOnDay } from '../../domain/occurrence/occurrence-days.ts';
import { occurrenceSpan } from '../../domain/occurrence/occurrence-span.ts';
import type { OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import { addDays, type DateSpan, isWithin, midnightOf, monthOf, type WeekdayIndex, weekOf, weeksOf } from '../../domain/time/calendar.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { plainDateOf, type PlainDate } from '../../domain/time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../../domain/time/zoned.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { scheduleViewsMessages } from '../../i18n/messages/schedule-views.ts';
import { associations, meetingRows } from '../internal/meeting-row.view.ts';
import { type CalendarCell, calendarCell } from './calendar-cell.ts';
import { groupRows, type ScheduleDay, type ScheduleQuery } from './cop-schedule.view.ts';
import type { PeriodMeetings } from './period-meetings.ts';

/** How much of the calendar is shown at a time. */
export type CalendarKind = 'month' | 'week';

/** Where the visitor is. */
export interface CalendarPlace {
  readonly kind: CalendarKind;
  /** A day of the month or week that is shown. */
  readonly anchor: PlainDate;
  /** The day that the visitor has gone to by keys, and the one that they have chosen; elsewhere they may be in another period. */
  readonly focused: PlainDate | undefined;
  readonly selected: PlainDate | undefined;
}

/** A way from a period without meetings to one that has some. */
export interface WayOn {
  readonly date: PlainDate;
  /** "Next meeting: January 12". */
  readonly text: string;
}

/** A month or a week, ready to be drawn. */
export interface CalendarView {
  /** "December 2026", "Week of November 23, 2026". */
  readonly heading: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  /** Rows of seven; undefined where a row has days of another month. */
  readonly weeks: readonly (readonly (CalendarCell | undefined)[])[];
  /** The day whose meetings are listed beneath, and these; it may have none. */
  readonly selected: PlainDate | undefined;
  readonly selectedName: string;
  readonly selection: readonly ScheduleDay[];
  /** What is known to the month or year only. */
  readonly undecided: readonly ScheduleDay[];
  /** All of the period as a list, as far as it goes. */
  readonly list: readonly ScheduleDay[];
  readonly hasMore: boolean;
  /** "No meetings in December 2026."; undefined where some are left. */
  readonly sentence: string | undefined;
  readonly wayOn: WayOn | undefined;
  readonly hasToday: boolean;
  /** When something of this changes. */
  readonly rightUntil: Instant;
}

/** The days that are shown around `anchor`. */
export const periodOf = ({ kind, anchor }: CalendarPlace, firstWeekday: WeekdayIndex): DateSpan =>
  kind === 'month' ? monthOf(anchor) : weekOf(anchor, firstWeekday);

/** The day to list unless the visitor has chosen one: the first with meetings, from today on where today is shown. */
function chooseDay(found: readonly DatedOccurrence[], period: DateSpan, today: PlainDate): PlainDate | undefined {
  const from = isWithin(today, period) ? today : period.first;
  const days = found
    .filter(({ first, last }) => first.length === from.length && last >= from)
    .map(({ first }) => (first < from ? from : (first as PlainDate)));
  return days.sort()[0];
}

const ahead = (found: readonly DatedOccurrence[], now: Instant, today: PlainDate, timeZone: string): Instant => {
  let soonest = toInstant(midnightOf(addDays(today, 1)), timeZone);
  for (const { occurrence } of found) {
    const { from, to } = occurrenceSpan(occurrence, timeZone);
    for (const instant of [from, to]) if (instant > now && instant < soonest) soonest = instant;
  }
  return soonest;
};

/**
 * What a month or a week shows. Pure, and no series is expanded here.
 * @param meetings those of `periodOf(place, firstWeekday)`.
 * @param limit how many meetings the list goes to.
 */
export function calendarView(
  owners: readonly OccurrenceOwner[],
  meetings: PeriodMeetings,
  place: CalendarPlace,
  query: ScheduleQuery,
  firstWeekday: WeekdayIndex,
  limit: number,
): CalendarView {
  const { now, timeZone, language } = query;
  const { found, notices } = meetings;
  const period = periodOf(place, firstWeekday);
  const today = plainDateOf(toPlainDateTime(now, timeZone));
  const association = associations(owners);
  const list = (shown: readonly DatedOccurrence[]): readonly ScheduleDay[] =>
    groupRows(
      meetingRows(
        shown.map(({ occurrence }) => occurrence),
        { ...query, association },
        (occurrence) => notices.get(occurrence),
      ),
      today,
      false,
    ).flatMap(({ days }) => days);
  const chosen = place.selected && isWithin(place.selected, period) ? place.selected : undefined;
  const selected = chosen ?? chooseDay(found, period, today);
  const focused = place.focused && isWithin(place.focused, period) ? place.focused : undefined;
  const tabStop = focused ?? selected ?? (isWithin(today, period) ? today : period.first);
  const formats = formatsFor(language, query.hourCycle);
  const weeks = weeksOf(period, firstWeekday).map((week) =>
    week.map((date) => date && calendarCell(date, found, { query, kind: place.kind, today, selected, tabStop })),
  );
  return {
    ...words(place.kind, period, meetings, query),
    weekdays: Array.from({ length: 7 }, (_, index) => addDays(weekOf(period.first, firstWeekday).first, index)).map((date) => ({
      short: formats.date(date, 'weekdayShort'),
      long: formats.date(date, 'weekday'),
    })),
    weeks,
    selected,
    selectedName: selected ? formats.date(selected, 'weekdayMonthDay') : '',
    selection: selected ? list(found.filter((each) => isOnDay(each, selected))) : [],
    undecided: list(found.filter(({ first }) => first.length < period.first.length)),
    list: list(found.slice(0, limit)),
    hasMore: found.length > limit,
    hasToday: isWithin(today, period),
    rightUntil: ahead(found, now, today, timeZone),
  };
}

/** The heading, and what is said where nothing is left to come. */
function words(
  kind: CalendarKind,
  { first }: DateSpan,
  { found, next, last }: PeriodMeetings,
  { language }: ScheduleQuery,
): Pick<CalendarView, 'heading' | 'sentence' | 'wayOn'> {
  const says = messagesFor(scheduleViewsMessages, language);
  const formats = formatsFor(language);
  const name = formats.date(first, kind === 'month' ? 'monthYear' : 'long');
  const day = (date: PlainDate): string => formats.date(date, date.slice(0, 4) === first.slice(0, 4) ? 'monthDay' : 'long');
  const isOver = next !== undefined || last !== undefined || found.length === 0;
  return {
    heading: kind === 'month' ? name : says.weekOf(name),
    sentence: isOver ? (found.length > 0 ? says.noneLeft : says.none)[kind](name) : undefined,
    wayOn: next ? { date: next, text: says.nextMeeting(day(next)) } : last ? { date: last, text: says.lastMeeting(day(last)) } : undefined,
  };
}
