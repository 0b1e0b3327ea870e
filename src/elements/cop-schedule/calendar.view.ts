import { occurrenceSpan } from '../../domain/occurrence/occurrence-span.ts';
import { addDays, type DateSpan, isWithin, midnightOf, monthOf, type WeekdayIndex, weekOf, weeksOf } from '../../domain/time/calendar.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { plainDateOf, type PlainDate } from '../../domain/time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../../domain/time/zoned.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { scheduleViewsMessages } from '../../i18n/messages/schedule-views.ts';
import { type CalendarCell, calendarCell } from './calendar-cell.ts';
import type { ScheduleQuery } from './cop-schedule.view.ts';
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
  /** The day whose meetings are listed beneath; it may have none. */
  readonly selected: PlainDate | undefined;
  /** "Tuesday, December 8". */
  readonly selectedName: string;
  /** The day that Tab comes to. */
  readonly tabStop: PlainDate;
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
const chooseDay = ({ byDay }: PeriodMeetings, from: PlainDate): PlainDate | undefined =>
  [...byDay.keys()].filter((day) => day >= from).sort()[0];

/** The next start or end today, or midnight. */
function nextChange({ byDay }: PeriodMeetings, now: Instant, today: PlainDate, timeZone: string): Instant {
  let soonest = toInstant(midnightOf(addDays(today, 1)), timeZone);
  for (const { occurrence } of byDay.get(today) ?? []) {
    const { from, to } = occurrenceSpan(occurrence, timeZone);
    for (const instant of [from, to]) if (instant > now && instant < soonest) soonest = instant;
  }
  return soonest;
}

/**
 * What the grid of a month or a week shows. Pure, and no series is expanded here.
 * @param meetings those of `periodOf(place, firstWeekday)`.
 */
export function calendarView(
  meetings: PeriodMeetings,
  place: CalendarPlace,
  query: ScheduleQuery,
  firstWeekday: WeekdayIndex,
): CalendarView {
  const { now, timeZone, language } = query;
  const { kind } = place;
  const period = periodOf(place, firstWeekday);
  const within = (date: PlainDate | undefined): PlainDate | undefined => (date && isWithin(date, period) ? date : undefined);
  const today = plainDateOf(toPlainDateTime(now, timeZone));
  const start = within(today) ?? period.first;
  const selected = within(place.selected) ?? chooseDay(meetings, start);
  const tabStop = within(place.focused) ?? selected ?? start;
  const formats = formatsFor(language, query.hourCycle);
  const weeks = weeksOf(period, firstWeekday).map((week) =>
    week.map((date) => date && calendarCell(date, meetings.byDay.get(date) ?? [], { query, kind, today, selected, tabStop })),
  );
  const aWeek = Array.from({ length: 7 }, (_, index) => addDays(weekOf(period.first, firstWeekday).first, index));
  return {
    ...words(kind, period, meetings, query),
    weekdays: aWeek.map((date) => ({ short: formats.date(date, 'weekdayShort'), long: formats.date(date, 'weekday') })),
    weeks,
    selected,
    selectedName: selected ? formats.date(selected, 'weekdayMonthDay') : '',
    tabStop,
    hasToday: isWithin(today, period),
    rightUntil: nextChange(meetings, now, today, timeZone),
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
