import type { Meeting } from '../community/meeting.ts';
import { ownerOf } from '../occurrence/meeting-owners.ts';
import { nextOccurrence } from '../occurrence/next-occurrence.ts';
import type { Occurrence, OccurrenceOwner } from '../occurrence/occurrence.ts';
import type { Instant } from '../time/clock.ts';
import type { CalendarEntry, CalendarEvent, CalendarSetting } from './calendar-event.ts';
import { meetingEvent, occurrenceEvent } from './from-meeting.ts';
import { googleSeriesUrl, googleUrl } from './google.ts';
import { outlookUrl } from './outlook.ts';
import { upcomingSeries } from './upcoming-series.ts';
import { yahooUrl } from './yahoo.ts';

/** The calendars on the web that take a meeting from a link. */
export const LINK_TARGETS = ['google', 'outlook', 'office365', 'yahoo'] as const;
export type LinkTarget = (typeof LINK_TARGETS)[number];

/** A link that adds a meeting to a calendar on the web, and how much of it. */
export interface CalendarLink {
  readonly url: string;
  /** `occurrence`: one of several meetings, because that is what was asked for or because the calendar cannot take the series. */
  readonly covers: 'series' | 'occurrence';
}

/** For whom a link is made. */
export interface OccurrenceLinkSetting extends CalendarSetting {
  /**
   * IANA: the reader's own, as their other calendars have it. Calendars that know no zones are told the hour there, and
   * floating times and dates are compared with `now` there.
   */
  readonly timeZone: string;
}

/** For whom a link is made, and when. */
export interface LinkSetting extends OccurrenceLinkSetting {
  readonly now: Instant;
}

const urls: Readonly<Record<LinkTarget, (entry: CalendarEntry, timeZone: string) => string>> = {
  google: googleUrl,
  outlook: (entry) => outlookUrl(entry, 'outlook'),
  office365: (entry) => outlookUrl(entry, 'office365'),
  yahoo: yahooUrl,
};

/** A link to `target` that adds one occurrence. Undefined where only its month or year is known. */
export function occurrenceLink(target: LinkTarget, occurrence: Occurrence, setting: OccurrenceLinkSetting): CalendarLink | undefined {
  const event = occurrenceEvent(occurrence, setting);
  return event && { url: urls[target](event, setting.timeZone), covers: 'occurrence' };
}

function seriesUrl(target: LinkTarget, event: CalendarEvent, { now, timeZone }: LinkSetting): string | undefined {
  const series = target === 'google' ? upcomingSeries(event, now, timeZone) : undefined;
  return series && googleSeriesUrl(series);
}

/**
 * A link to `target` that adds all that is left of a meeting, or where that calendar cannot take it rightly, the next
 * occurrence. Undefined where nothing with a date is left.
 */
export function meetingLink(target: LinkTarget, meeting: Meeting, owner: OccurrenceOwner, setting: LinkSetting): CalendarLink | undefined {
  const event = meetingEvent(meeting, owner, setting);
  if (!event) return undefined;
  const url = event.status !== 'cancelled' && (event.series ? seriesUrl(target, event, setting) : urls[target](event, setting.timeZone));
  if (url) return { url, covers: 'series' };
  const next = nextOccurrence([ownerOf(meeting, owner)], setting.now, setting.timeZone);
  return next && occurrenceLink(target, next, setting);
}
