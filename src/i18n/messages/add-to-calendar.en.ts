/** What is seen of adding a meeting to a calendar before the choice of calendars is there. */
export const en = {
  add: 'Add to calendar',
  unavailable: 'The choice of calendars cannot be shown at the moment.',
  subscribe: 'Subscribe to the calendar',
};

export type AddToCalendarMessages = typeof en;
