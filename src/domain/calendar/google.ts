import { endOfWall } from '../time/duration-end.ts';
import type { CalendarEntry } from './calendar-event.ts';
import { compact } from './ics-text.ts';
import { linkSpan, linkTo, linkWords } from './link-text.ts';
import { ruleText } from './rrule-text.ts';
import type { PlainSeries } from './upcoming-series.ts';

const ADDRESS = 'https://calendar.google.com/calendar/render';

const query = (entry: CalendarEntry, dates: string) => {
  const { title, details, location } = linkWords(entry);
  return { action: 'TEMPLATE', text: title, dates, details, location };
};

/** A page of Google Calendar on which one meeting can be saved. */
export function googleUrl(entry: CalendarEntry): string {
  const { kind, from, to = from } = linkSpan(entry);
  const written = (wall: typeof from): string => compact(wall) + (kind === 'utc' ? 'Z' : '');
  return linkTo(ADDRESS, query(entry, `${written(from)}/${written(to)}`));
}

/** The same for a series, on the clocks of its zone. Undefined for rules with times of day in them, of which Google says nothing. */
export function googleSeriesUrl(series: PlainSeries): string | undefined {
  const { start, duration, rule } = series;
  if (rule.byHour.length || rule.byMinute.length || rule.bySecond.length) return undefined;
  const timeZone = start.kind === 'zoned' ? start.timeZone : undefined;
  const end = duration ? endOfWall(start.wall, duration) : start.wall;
  return linkTo(ADDRESS, {
    ...query(series, `${compact(start.wall)}/${compact(end)}`),
    ctz: timeZone,
    recur: `RRULE:${ruleText(rule, timeZone)}`,
  });
}
