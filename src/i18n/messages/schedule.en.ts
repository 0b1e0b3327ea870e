import { plural } from '../plural.ts';

/** Words of lists of meetings. */
export const en = {
  label: 'Upcoming meetings',
  empty: 'No dates are announced at the moment.',
  emptyFor: (community: string): string => `No dates are announced for ${community} at the moment.`,
  rhythms: 'Communities without dates',
  today: 'Today',
  tomorrow: 'Tomorrow',
  now: 'Now',
  count: (n: number): string => plural('en', n, { one: '1 meeting', other: `${n} meetings` }),
  showMore: 'Show more meetings',
  place: 'Place',
  speakers: (names: string): string => `With ${names}`,
  partOf: (name: string): string => `Part of ${name}`,
  linkFromOrganizer: 'The link comes from the organizer.',
  join: 'Join the meeting',
  details: 'Details',
  notShown: (meeting: string): string => `${meeting}: its dates cannot be shown.`,
  notAllShown: 'Some meetings cannot be shown with dates:',
};

export type ScheduleMessages = typeof en;
