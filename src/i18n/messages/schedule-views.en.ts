import { plural } from '../plural.ts';

/** Words of the month and the week, and of the choice between the views of a schedule. */
export const en = {
  views: 'Show meetings as',
  agenda: 'List',
  month: 'Month',
  week: 'Week',
  previous: { month: 'Previous month', week: 'Previous week' },
  next: { month: 'Next month', week: 'Next week' },
  weekOf: (date: string): string => `Week of ${date}`,
  meetings: (n: number): string => (n === 0 ? 'no meetings' : plural('en', n, { one: '1 meeting', other: `${n} meetings` })),
  /** After the meetings that a day has room for. */
  more: (n: number): string => `+${n}`,
  /** Before the time, in the little room of a day. */
  usual: 'Usually',
  moved: 'Moved',
  /** On the later days of what lasts several days. */
  continues: 'Continues',
  noneOn: (day: string): string => `No meetings on ${day}.`,
  /** Of the name of a month, or of the first day of a week. */
  none: {
    month: (month: string): string => `No meetings in ${month}.`,
    week: (date: string): string => `No meetings in the week of ${date}.`,
  },
  noneLeft: {
    month: (month: string): string => `No more meetings in ${month}.`,
    week: (date: string): string => `No more meetings in the week of ${date}.`,
  },
  nextMeeting: (day: string): string => `Next meeting: ${day}`,
  lastMeeting: (day: string): string => `Last meeting: ${day}`,
};

export type ScheduleViewsMessages = typeof en;
