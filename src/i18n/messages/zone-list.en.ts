/** Words of the list of all time zones. */
export const en = {
  /** A zone by the name that people use, and the city that it is named after. */
  named: (name: string, city: string): string => `${name} – ${city}`,
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

export type ZoneListMessages = typeof en;
