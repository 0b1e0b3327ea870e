/** One monthly series as a feed writes it. */
export interface SeriesText {
  readonly uid: string;
  readonly start: string;
  readonly timeZone: string;
  readonly rrule: string;
}

/** The window that is listed: 90 days with the changes of clocks of 2027 in some of the zones. */
export const WINDOW = { from: Date.parse('2026-12-21T00:00:00Z'), to: Date.parse('2026-12-21T00:00:00Z') + 90 * 86_400_000 };

const ZONES = ['America/Toronto', 'America/Vancouver', 'America/Halifax', 'Europe/London', 'Europe/Paris', 'Asia/Tokyo'];
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'];
const ORDINALS = [1, 2, 3, 4, -1];

const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;

/** A monthly series, unlike its neighbours: nth weekday or day of the month, every month or every other, hour and zone. */
export function monthlySeries(index: number): SeriesText {
  const ordinalDay = `BYDAY=${pick(ORDINALS, index)}${pick(WEEKDAYS, Math.floor(index / 5))}`;
  const day = index % 10 === 0 ? `BYMONTHDAY=${((index / 10) % 28) + 1}` : ordinalDay;
  return {
    uid: `series-${index}`,
    start: `${2020 + (index % 6)}-0${(index % 9) + 1}-01T${String(8 + (index % 10)).padStart(2, '0')}:30:00`,
    timeZone: pick(ZONES, index),
    rrule: `FREQ=MONTHLY;INTERVAL=${(index % 2) + 1};${day}`,
  };
}

/** What a feed may hold to keep a page busy. */
export const hostileRules: readonly (readonly [what: string, start: string, rrule: string])[] = [
  ['30 February, every day', '1900-01-01T14:00:00', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
  ['30 February, counted', '1900-01-01T14:00:00', 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30;COUNT=5'],
  ['week 53 in June', '2026-01-01T14:00:00', 'FREQ=YEARLY;BYWEEKNO=53;BYDAY=MO;BYMONTH=6;COUNT=1'],
  ['every day from the year 1', '0001-01-01T14:00:00', 'FREQ=DAILY'],
  ['every third day from 1026', '1026-01-01T14:00:00', 'FREQ=DAILY;INTERVAL=3'],
  ['every other day, 999,999 times, from 1600', '1600-01-01T14:00:00', 'FREQ=DAILY;INTERVAL=2;COUNT=999999'],
  ['the last working day, 999,999 times, from 1600', '1600-01-01T14:00:00', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=999999'],
  [
    'every minute of every day',
    '2026-01-01T00:00:00',
    `FREQ=DAILY;BYHOUR=${Array.from({ length: 24 }, (_, hour) => hour).join()};BYMINUTE=${Array.from({ length: 60 }, (_, minute) => minute).join()}`,
  ],
];
