import type { CalendarSetting } from '../domain/calendar/calendar-event.ts';
import { meetingEvent } from '../domain/calendar/from-meeting.ts';
import { icsText } from '../domain/calendar/ics.ts';
import type { Feed } from '../domain/feed.ts';
import { selectOwners } from '../domain/occurrence/select-owners.ts';
import { chooseText } from '../domain/text.ts';
import type { Instant } from '../domain/time/clock.ts';
import { messagesFor } from './define-messages.ts';
import { calendarMessages } from './messages/calendar.ts';

/** What a calendar of a feed is to hold. */
export interface CalendarQuery {
  /** BCP 47 tag; the feed's own language where none is given. */
  readonly language?: string;
  /** Instant at which the text is made. */
  readonly now: Instant;
  /** Ids or global ids of communities and events to keep; none keeps all. */
  readonly only?: readonly string[];
  /** Ids or global ids of communities and events to leave out. */
  readonly except?: readonly string[];
}

/** For whom the entries of a calendar are written: a reader of `language` (BCP 47). */
export const calendarSetting = (language: string): CalendarSetting => ({ language, words: messagesFor(calendarMessages, language) });

/**
 * The meetings of a feed as an iCalendar object (RFC 5545), for subscribing: with a name, and how often to look again. What
 * has no date that calendars can hold is left out.
 */
export function calendarText(feed: Feed, { language = feed.origin.language, now, only = [], except = [] }: CalendarQuery): string {
  const setting = calendarSetting(language);
  const owners = selectOwners(feed, only, except);
  const names = owners.map(({ community, event }) => (event ? event.title : community?.name));
  // One community's calendar says whose it is.
  const title = [feed.title, names.length === 1 ? names[0] : undefined].flatMap((text) => (text ? chooseText(text, language).value : []));
  const events = owners.flatMap((owner) =>
    (owner.event ? [owner.event] : (owner.community?.meetings ?? [])).flatMap((meeting) => meetingEvent(meeting, owner, setting) ?? []),
  );
  return icsText(events, { now, name: title.join(' – '), refreshInterval: feed.refreshInterval });
}
