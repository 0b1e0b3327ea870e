/** Words of lists of meetings. */
export const en = {
  empty: 'No dates are announced at the moment.',
  emptyPast: 'No past meetings are listed.',
  /** Nothing in the time that the page shows; the next meeting after it follows. */
  laterOnly: 'Nothing in the days to come. The next meeting:',
  undated: 'No dates yet',
  datesUnreadable: 'The dates cannot be shown here.',
  today: 'Today',
  now: 'Now',
  showMore: 'Show more meetings',
  speakers: (names: string): string => `With ${names}`,
  partOf: (name: string): string => `Part of ${name}`,
  join: 'Join the meeting',
  register: 'Register',
  details: 'Details',
};

export type ScheduleMessages = typeof en;
