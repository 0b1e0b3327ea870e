import ICAL from 'ical.js';
import type { CalendarSetting } from '../../src/domain/calendar/calendar-event.ts';
import { meetingEvent } from '../../src/domain/calendar/from-meeting.ts';
import { icsText } from '../../src/domain/calendar/ics.ts';
import type { Meeting } from '../../src/domain/community/meeting.ts';
import type { OccurrenceOwner } from '../../src/domain/occurrence/occurrence.ts';
import { calendarMessages } from '../../src/i18n/messages/calendar.ts';
import { community } from './communities.ts';

/** When calendar texts of tests are made. */
export const madeAt = Date.parse('2026-12-01T12:00:00Z');

export const english: CalendarSetting = { language: 'en', words: calendarMessages.en };
export const french: CalendarSetting = { language: 'fr', words: calendarMessages.fr };

export const guild: OccurrenceOwner = { community: community('Guild of Makers') };

/** The calendar text of meetings of one owner. */
export const textOf = (meetings: readonly Meeting[], owner = guild, setting = english): string =>
  icsText(
    meetings.flatMap((each) => meetingEvent(each, owner, setting) ?? []),
    { now: madeAt },
  );

/** Content lines put together again, without what begins and ends components. */
export const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .filter((line) => line);

/** The lines of each component of a name. */
export function componentsOf(text: string, name: string): readonly (readonly string[])[] {
  const components: string[][] = [];
  let open: string[] | undefined;
  for (const line of linesOf(text)) {
    if (line === `BEGIN:${name}`) components.push((open = []));
    else if (line === `END:${name}`) open = undefined;
    else open?.push(line);
  }
  return components;
}

/** One occurrence as an independent reader finds it. */
export interface ReadOccurrence {
  readonly uid: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly summary: string;
}

/** What ical.js finds in a calendar text from `from` on and before `to`, in order of start. Zones are those of the text alone. */
export function readCalendar(text: string, from: number, to: number): readonly ReadOccurrence[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as never);
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const found: ReadOccurrence[] = [];
  const add = (item: ICAL.Event, start: ICAL.Time, end: ICAL.Time): void => {
    const millis = start.toUnixTime() * 1000;
    if (millis < from || millis >= to) return;
    const status = String(item.component.getFirstPropertyValue('status'));
    found.push({ uid: item.uid, start: millis, end: end.toUnixTime() * 1000, status, summary: item.summary });
  };
  for (const event of events.filter((each) => !each.isRecurrenceException())) {
    for (const change of events) if (change.isRecurrenceException() && change.uid === event.uid) event.relateException(change);
    if (!event.isRecurring()) {
      add(event, event.startDate, event.endDate);
      continue;
    }
    const iterator = event.iterator();
    // What was moved stands where its series had it: look a good while beyond the window.
    const last = to / 1000 + 400 * 86_400;
    for (
      let next = iterator.next() as ICAL.Time | undefined;
      next && next.toUnixTime() < last;
      next = iterator.next() as ICAL.Time | undefined
    ) {
      const { item, startDate, endDate } = event.getOccurrenceDetails(next);
      add(item, startDate, endDate);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
