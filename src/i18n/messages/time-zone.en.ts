/** Words of the choice of a time zone. */
export const en = {
  label: 'Time zone',
  help: 'Meeting times on this page follow it.',
  /** The way back from a choice; `city` is undefined where the browser hides its zone. */
  back: (city: string | undefined): string => (city ? `Use my device’s time zone (${city})` : 'Forget my choice'),
  /** `zone`: "Toronto time". */
  chosen: (zone: string): string => `Times are now in ${zone}.`,
  timeNow: (time: string): string => `It is ${time} there now.`,
  search: 'City, region or time zone',
  hint: 'For example: Halifax, Alberta, Eastern Time or UTC−5',
  list: 'Time zones',
  device: 'This device',
  ownChoice: 'Your choice',
  meetings: 'Where the meetings are set',
  canada: 'Canada',
  unitedStates: 'United States',
  utc: 'Coordinated Universal Time',
  /** Said of the zone that times are shown in. */
  inUse: 'in use',
  found: (count: number, isCut: boolean): string =>
    isCut
      ? `More than ${count} places found. Type more to find fewer.`
      : count === 1
        ? '1 place found. Press Enter to choose it.'
        : `${count} places found.`,
  nothing: (typed: string): string => `No time zone found for “${typed}”.`,
  tryThis: 'Try a large city nearby, a province, state or country, or a name such as “Eastern Time” or “UTC−5”.',
};

export type TimeZoneMessages = typeof en;
