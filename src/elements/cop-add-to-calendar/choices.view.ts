import { LINK_TARGETS, type LinkSetting, type LinkTarget, meetingLink, occurrenceLink } from '../../domain/calendar/calendar-link.ts';
import type { CalendarEvent } from '../../domain/calendar/calendar-event.ts';
import { calendarFileName } from '../../domain/calendar/file-name.ts';
import { meetingEvent, occurrenceEvent } from '../../domain/calendar/from-meeting.ts';
import { icsText } from '../../domain/calendar/ics.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { chooseText } from '../../domain/text.ts';

/** A file to save, whole. */
export interface CalendarFile {
  readonly name: string;
  readonly text: string;
}

/** A calendar on the web. */
export interface WebChoice {
  readonly target: LinkTarget;
  readonly url: string;
  /** The calendar cannot take the series that was asked for. */
  readonly isNextOnly: boolean;
}

/** The ways in which something can be added. */
export interface Offer {
  readonly file: CalendarFile;
  readonly web: readonly WebChoice[];
}

/** A calendar to subscribe to. */
export interface Subscription {
  /** http(s). */
  readonly url: string;
  /** The same for programs that subscribe (`webcal:`). */
  readonly webcal: string;
  /** Whose it is. */
  readonly name: string;
}

/** What a visitor can do with one meeting. */
export interface CalendarChoices {
  /** Undefined where no more than the month is known. */
  readonly one: Offer | undefined;
  /** All of the series; undefined for what takes place once. */
  readonly series: Offer | undefined;
  readonly subscription: Subscription | undefined;
}

const fileOf = (event: CalendarEvent, { now }: LinkSetting): CalendarFile => ({
  name: calendarFileName(event.title.value),
  text: icsText([event], { now }),
});

function oneOffer(occurrence: Occurrence, setting: LinkSetting): Offer | undefined {
  const event = occurrenceEvent(occurrence, setting);
  const web = LINK_TARGETS.flatMap((target) => {
    const link = occurrenceLink(target, occurrence, setting);
    return link ? { target, url: link.url, isNextOnly: false } : [];
  });
  return event && { file: fileOf(event, setting), web };
}

function seriesOffer(occurrence: Occurrence, setting: LinkSetting): Offer | undefined {
  const { meeting } = occurrence;
  const event = meetingEvent(meeting, occurrence, setting);
  if (!event?.series) return undefined;
  const web = LINK_TARGETS.flatMap((target) => {
    const link = meetingLink(target, meeting, occurrence, setting);
    return link ? { target, url: link.url, isNextOnly: link.covers === 'occurrence' } : [];
  });
  return { file: fileOf(event, setting), web };
}

/** The calendar of the community alone, or else of all that its association publishes. */
function subscriptionOf({ community, event }: Occurrence, { language }: LinkSetting): Subscription | undefined {
  const { origin } = (community ?? event)!;
  const [url, name] = community?.icsUrl ? [community.icsUrl, community.name] : [origin.icsUrl, origin.label];
  return url ? { url, webcal: url.replace(/^https?:/i, 'webcal:'), name: chooseText(name, language).value } : undefined;
}

/** Everything that can be done with `occurrence` and the series that it belongs to. Pure; takes a few milliseconds. */
export const calendarChoices = (occurrence: Occurrence, setting: LinkSetting): CalendarChoices => ({
  one: oneOffer(occurrence, setting),
  series: seriesOffer(occurrence, setting),
  subscription: subscriptionOf(occurrence, setting),
});
