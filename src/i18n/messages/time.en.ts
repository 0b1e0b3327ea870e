/** Whether a zone's city is in fact UTC or an offset from it. */
const isOffset = (city: string): boolean => city.startsWith('UTC');

const zoneTime = (city: string): string => (isOffset(city) ? city : `${city} time`);

/** Words about when things take place. */
export const en = {
  /** Cities that are not written as their zone's id has them. */
  cities: {
    St_Johns: 'St. John’s',
    Sao_Paulo: 'São Paulo',
  } as Readonly<Record<string, string>>,
  zoneTime,
  timesIn: (city: string): string => `Times in ${zoneTime(city)}`,
  change: 'Change',
  cannotChange: 'It cannot be changed now.',
  hiddenZone: (city: string): string => `Your browser does not tell your time zone, so times are in ${zoneTime(city)}.`,
  timeAt: (time: string, zone: string): string => `${time} ${zone}`,
  onDay: (weekday: string, time: string): string => `${weekday}, ${time}`,
  dateAndTime: (date: string, time: string): string => `${date}, ${time}`,
  dayForYou: (weekday: string): string => `${weekday} for you`,
  localTime: 'local time',
  timeToBeAnnounced: 'Time to be announced',
  movedFromDay: (day: string): string => `Moved from ${day}`,
  movedFromTime: (time: string): string => `Moved from ${time}`,
  /** The two places change their clocks on different dates. */
  hourChange: (date: string, time: string): string => `From ${date} this meeting is at ${time} for you.`,
  cancelled: 'Cancelled',
  tentative: 'Not confirmed yet',
  usual: 'Usually',
};

export type TimeMessages = typeof en;
