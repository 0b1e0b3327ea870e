import type { LinkTarget } from '../../domain/calendar/calendar-link.ts';

/** Words of the choice of calendars. */
export const en = {
  choices: 'Calendars',
  scope: 'What to add',
  /** @param date "Tuesday, December 8". */
  onlyThis: (date: string): string => `Only ${date}`,
  series: 'All meetings of the series',
  file: 'Calendar file',
  fileFor: 'Apple Calendar, Outlook, Thunderbird (.ics)',
  targets: {
    google: 'Google Calendar',
    outlook: 'Outlook.com',
    office365: 'Office 365, at work or school',
    yahoo: 'Yahoo Calendar',
  } satisfies Record<LinkTarget, string>,
  /** A calendar that cannot take the series. */
  nextOnly: 'The next meeting only',
  newTab: 'in a new tab',
  /** @param file the name of the file. */
  fileGiven: (file: string): string =>
    `Your browser has the file ${file}. Open it to add it to your calendar. If nothing was saved, open this page in another browser, or choose a calendar on the web.`,
  inApp:
    'Browsers inside apps often save no files. If nothing happens, open this page in your usual browser, or choose a calendar on the web.',
  share: 'Share the file',
  notShared: (file: string): string => `The file could not be shared here: ${file}. Choose a calendar on the web.`,
  /** @param name whose calendar it is. */
  subscribeTo: (name: string): string => `All dates of ${name}, kept up to date`,
  subscribe: 'Subscribe',
  address: 'Address of the calendar',
  copy: 'Copy the address',
  copied: 'The address is copied.',
  notCopied: 'The address is selected: copy it from the field.',
};

export type CalendarChoicesMessages = typeof en;
