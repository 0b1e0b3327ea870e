import type { CalendarEntry } from './calendar-event.ts';
import { compact } from './ics-text.ts';
import { linkSpan, linkTo, linkWords } from './link-text.ts';

/** A page of Yahoo Calendar on which one meeting can be saved. It takes no series. */
export function yahooUrl(entry: CalendarEntry): string {
  const { title, details, location } = linkWords(entry);
  const { kind, from, to } = linkSpan(entry);
  const zone = kind === 'utc' ? 'Z' : '';
  return linkTo('https://calendar.yahoo.com/', {
    v: '60',
    title,
    st: compact(from) + zone,
    ...(kind === 'day' ? { dur: 'allday' } : { et: to && compact(to) + zone }),
    desc: details,
    in_loc: location,
  });
}
