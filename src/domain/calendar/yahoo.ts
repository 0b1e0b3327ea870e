import { type PlainDate, type PlainDateTime, wallMillis } from '../time/plain-date-time.ts';
import { toPlainDateTime } from '../time/zoned.ts';
import type { CalendarEntry } from './calendar-event.ts';
import { compact } from './ics-text.ts';
import { linkSpan, linkTo, linkWords } from './link-text.ts';

/**
 * A page of Yahoo Calendar on which one meeting can be saved. It takes no series that it would show rightly.
 *
 * Yahoo passes over the Z of a time in UTC and shows the digits as the reader's own hour, so it is told that hour. The names
 * of its parameters are in capitals: some accounts show an empty page for others.
 * @param timeZone IANA: the reader's.
 */
export function yahooUrl(entry: CalendarEntry, timeZone: string): string {
  const { title, details, location } = linkWords(entry);
  const { kind, from, to } = linkSpan(entry);
  const local = (wall: PlainDateTime | PlainDate): string =>
    compact(kind === 'utc' ? toPlainDateTime(wallMillis(wall as PlainDateTime), timeZone) : wall);
  return linkTo('https://calendar.yahoo.com/', {
    v: '60',
    TITLE: title,
    ST: local(from),
    ...(kind === 'day' ? { DUR: 'allday' } : { ET: to && local(to) }),
    DESC: details,
    in_loc: location,
  });
}
