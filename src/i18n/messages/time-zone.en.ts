/** Words of the time zone that is shown, where it can be changed. */
export const en = {
  label: 'Time zone',
  help: 'Meeting times on this page follow it.',
  /** The way back from a choice; `city` is undefined where the browser hides its zone. */
  device: (city: string | undefined): string => (city ? `Use my device’s time zone (${city})` : 'Forget my choice'),
  /** `zone`: "Toronto time". */
  chosen: (zone: string): string => `Times are now in ${zone}.`,
  timeNow: (time: string): string => `It is ${time} there now.`,
  unavailable: 'The list of time zones could not be loaded. Reload the page to try again.',
};

export type TimeZoneMessages = typeof en;
