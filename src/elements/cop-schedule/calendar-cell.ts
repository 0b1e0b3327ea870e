import type { DatedOccurrence } from '../../domain/occurrence/occurrence-days.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import type { Text } from '../../domain/text.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { scheduleViewsMessages } from '../../i18n/messages/schedule-views.ts';
import { describeOccurrenceTime } from '../../i18n/occurrence-time.ts';
import type { ScheduleQuery } from './cop-schedule.view.ts';

/** A meeting in the words that a cell has room for. */
export interface CellMeeting {
  /** For `<time datetime>`; undefined on the later days of what lasts several. */
  readonly datetime: string | undefined;
  /** "2:00 p.m.", in one piece; "Continues". */
  readonly at: string;
  /** Whose time it is, where it is not the viewer's. */
  readonly venueZone: string | undefined;
  /** "Usually". */
  readonly usual: string | undefined;
  /** "Cancelled", "Moved", "Not confirmed yet". */
  readonly state: string | undefined;
  readonly isCancelled: boolean;
  /** The short name where the community has one. */
  readonly name: Text;
}

/** A day of the grid. */
export interface CalendarCell {
  readonly date: PlainDate;
  /** "8". */
  readonly day: string;
  /** "Tuesday, December 8". */
  readonly name: string;
  readonly isToday: boolean;
  readonly isPast: boolean;
  readonly isSelected: boolean;
  /** The one day of the grid that Tab comes to. */
  readonly isTabStop: boolean;
  /** "2 meetings". */
  readonly count: string;
  readonly meetings: readonly CellMeeting[];
  /** "+2"; undefined where all have room. */
  readonly more: string | undefined;
}

/** What the cells of a grid share. */
export interface CellSetting {
  readonly query: ScheduleQuery;
  readonly kind: 'month' | 'week';
  readonly today: PlainDate;
  readonly selected: PlainDate | undefined;
  readonly tabStop: PlainDate;
}

/** How many meetings a day has room for. */
const ROOM = { month: 2, week: 12 };

/** A cell says when something begins. */
function withoutEnd(occurrence: Occurrence): Occurrence {
  const copy = { ...occurrence, end: undefined, endWall: undefined };
  return copy as Omit<typeof copy, 'end' | 'endWall'> as Occurrence;
}

function cellMeeting({ occurrence, first }: DatedOccurrence, date: PlainDate, query: ScheduleQuery): CellMeeting {
  const { community, event, title } = occurrence;
  const words = messagesFor(scheduleViewsMessages, query.language);
  const { datetime, range, venueZone, status, movedFrom } = describeOccurrenceTime(withoutEnd(occurrence), query);
  const begins = first === date;
  return {
    datetime: begins ? datetime : undefined,
    at: !begins ? words.continues : occurrence.kind === 'date' ? range : range.replaceAll(' ', '\u00a0'),
    venueZone: begins ? venueZone : undefined,
    usual: status?.kind === 'usual' && !movedFrom ? words.usual : undefined,
    state: status && status.kind !== 'usual' ? status.text : movedFrom && words.moved,
    isCancelled: occurrence.status === 'cancelled',
    name: community ? (community.shortName ?? community.name) : (title ?? event!.title),
  };
}

/** The cell of `date`, on which `here` takes place. */
export function calendarCell(date: PlainDate, here: readonly DatedOccurrence[], setting: CellSetting): CalendarCell {
  const { query, kind, today, selected, tabStop } = setting;
  const formats = formatsFor(query.language, query.hourCycle);
  const words = messagesFor(scheduleViewsMessages, query.language);
  const shown = here.slice(0, ROOM[kind]);
  return {
    date,
    day: formats.date(date, 'day'),
    name: formats.date(date, 'weekdayMonthDay'),
    isToday: date === today,
    isPast: date < today,
    isSelected: date === selected,
    isTabStop: date === tabStop,
    count: words.meetings(here.length),
    meetings: shown.map((each) => cellMeeting(each, date, query)),
    more: here.length > shown.length ? words.more(here.length - shown.length) : undefined,
  };
}
