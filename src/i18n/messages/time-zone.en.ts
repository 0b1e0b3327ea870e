/** Words of the choice of a time zone. */
export const en = {
  label: 'Time zone',
  help: 'Meeting times on this page follow it.',
  device: (city: string): string => `My device’s time zone (${city})`,
  /** The first choice where the browser hides its zone. */
  notChosen: 'Not chosen',
  /** `zone`: "Toronto time". */
  chosen: (zone: string): string => `Times are now in ${zone}.`,
  timeNow: (time: string): string => `It is ${time} there now.`,
};

export type TimeZoneMessages = typeof en;
