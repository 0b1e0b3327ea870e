/** Words of the choice of a time zone. */
export const en = {
  label: 'Time zone',
  help: 'Meeting times on this page follow it.',
  device: (city: string): string => `My device’s time zone (${city})`,
  /** The first choice where the browser hides its zone. */
  notChosen: 'Not chosen',
  /** A zone by the name that people use, and the city that it is named after. */
  named: (name: string, city: string): string => `${name} – ${city}`,
  /** `zone`: "Toronto time". */
  chosen: (zone: string): string => `Times are now in ${zone}.`,
  timeNow: (time: string): string => `It is ${time} there now.`,
  canada: 'Canada',
  unitedStates: 'United States',
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
