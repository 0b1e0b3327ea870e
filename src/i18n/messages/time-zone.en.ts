import { plural } from '../plural.ts';

/** Words of the choice of a time zone. */
export const en = {
  label: 'Time zone',
  help: 'Meeting times on this page follow it.',
  search: 'Search for a city or a time zone',
  device: (zone: string): string => `My device’s time zone (${zone})`,
  deviceHidden: 'Your browser does not tell your time zone.',
  suggested: 'Suggested',
  results: (n: number): string => plural('en', n, { one: '1 time zone', other: `${n} time zones` }),
  noResults: 'No time zone matches. Try the nearest large city.',
  chosen: (zone: string): string => `Times are now in ${zone}.`,
  timeNow: (time: string): string => `${time} now`,
  save: 'Use this time zone',
  cancel: 'Cancel',
  /** First part of an IANA name. */
  regions: {
    Africa: 'Africa',
    America: 'Americas',
    Antarctica: 'Antarctica',
    Arctic: 'Arctic',
    Asia: 'Asia',
    Atlantic: 'Atlantic',
    Australia: 'Australia',
    Europe: 'Europe',
    Indian: 'Indian Ocean',
    Pacific: 'Pacific',
  } as Readonly<Record<string, string>>,
};

export type TimeZoneMessages = typeof en;
