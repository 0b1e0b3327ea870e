import type { CalendarWords } from '../../domain/calendar/calendar-event.ts';

/** Words that go into people's calendars. */
export const en = {
  language: 'en',
  cancelled: (title) => `Cancelled: ${title}`,
  usual: 'The usual date and time, not confirmed yet.',
  timeToBeAnnounced: 'The time is to be announced.',
  online: 'Online',
  speakers: (names) => `With ${names}`,
} satisfies CalendarWords;

export type CalendarMessages = CalendarWords;
