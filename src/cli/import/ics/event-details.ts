import { LINK, resolveAddress, WEB } from '../../../feed/address.ts';
import { MAX_TEXT_LENGTH } from '../../../feed/limits.ts';
import { meetingLinkHost } from '../../../feed/parse/text.ts';
import type * as Wire from '../../../feed/wire.ts';
import { decodeEntities, htmlToText, looksLikeHtml, tidy } from '../html-to-text.ts';
import { withoutJoiningDetails } from '../joining-details.ts';
import type { Notes } from '../notes.ts';
import { param, propertiesOf, propertyOf, textOf, type Component, type Property } from './content-lines.ts';

/** What a meeting and a change to one of its occurrences both say. */
export type EventDetails = Pick<
  Wire.Meeting,
  'title' | 'description' | 'status' | 'attendanceMode' | 'locations' | 'virtualLocations' | 'url'
>;

/** What is looked at of a text: with tags and invitations in it, many times what a feed may have. */
const LONGEST = 20 * MAX_TEXT_LENGTH;

/** Services by the hosts of their joining links. */
const SERVICES: readonly (readonly [RegExp, string])[] = [
  [/zoom/i, 'Zoom'],
  [/teams/i, 'Microsoft Teams'],
  [/meet\.google|google meet/i, 'Google Meet'],
  [/webex/i, 'Webex'],
];
const serviceOf = (text: string): string | undefined => SERVICES.find(([pattern]) => pattern.test(text))?.[1];

/** What stands in LOCATION where people meet online. */
const ONLINE =
  /^(?:(?:réunion |via |sur |on )?(?:microsoft teams|teams|zoom|google meet|webex|skype)(?: meeting| réunion)?|online|virtual(?: meeting)?|en ligne|virtuel(?:le)?)$/i;

/** Where producers write joining links of their own: nothing else is in them. */
const LINKS_ONLY =
  /^(?:conference|x-google-conference|x-microsoft-skypeteamsmeetingurl|x-microsoft-onlinemeetingconflink|x-microsoft-onlinemeetingexternallink|x-zoom-.*|x-webex-.*)$/;

const statuses: Readonly<Record<string, 'confirmed' | 'tentative' | 'cancelled'>> = {
  CONFIRMED: 'confirmed',
  TENTATIVE: 'tentative',
  CANCELLED: 'cancelled',
  CANCELED: 'cancelled',
};

/** Properties that say nothing to people, or that are read elsewhere. */
const KNOWN =
  /^(?:uid|dtstamp|dtstart|dtend|duration|rrule|rdate|exdate|exrule|recurrence-id|sequence|created|last-modified|summary|description|location|geo|url|status|class|transp|priority|categories|conference|attendee|organizer|attach|color|refresh-interval|styled-description|image|x-.*)$/;

/** Reads what an event says. What leads into an online meeting is noted and left out, and so are people's addresses. */
export class DetailsReader {
  readonly #notes: Notes;

  constructor(notes: Notes) {
    this.#notes = notes;
  }

  read(event: Component): EventDetails {
    const rooms = new Set<string>();
    const status = statuses[(propertyOf(event, 'status')?.raw ?? '').trim().toUpperCase()];
    const summary = this.#words(propertyOf(event, 'summary'), rooms).replace(/\s+/g, ' ');
    // Outlook says it in the title too.
    const title = status === 'cancelled' ? summary.replace(/^(?:cancell?ed|annulée?)\s*:\s*/i, '') : summary;
    const description = this.#description(event, rooms);
    const url = this.#url(propertyOf(event, 'url'), rooms);
    const location = this.#location(event, rooms);
    this.#readOthers(event, rooms);
    const virtual = [...rooms].map((name) => ({ name, access: 'invited' as const }));
    return {
      ...(title && { title }),
      ...(description && { description }),
      ...(status && { status }),
      ...(virtual.length > 0 && { attendanceMode: location ? ('mixed' as const) : ('online' as const), virtualLocations: virtual }),
      ...(location && { locations: [location] }),
      ...(url && { url }),
    };
  }

  /** The words of a property, open to everyone. */
  describe(property: Property | undefined): string {
    return this.#words(property, new Set());
  }

  /** Notes a joining link and names the room that it leads to. */
  #drop(host: string, { line }: Property, rooms: Set<string>): void {
    this.#notes.add('meeting-link', { host }, { line });
    rooms.add(serviceOf(host) ?? host);
  }

  #words(property: Property | undefined, rooms: Set<string>, text = textOf(property)): string {
    if (!property) return '';
    // WordPress writes its texts for pages.
    const { hosts, hadDetails, text: open } = withoutJoiningDetails(decodeEntities(text.slice(0, LONGEST)));
    for (const host of hosts) this.#drop(host, property, rooms);
    if (hadDetails) this.#notes.add('joining-details', {}, { line: property.line });
    if (open.length <= MAX_TEXT_LENGTH) return open;
    this.#notes.add('too-long', { limit: MAX_TEXT_LENGTH }, { line: property.line });
    return open.slice(0, MAX_TEXT_LENGTH);
  }

  /** The plain description; the styled one where there is no other. */
  #description(event: Component, rooms: Set<string>): string {
    const plain = propertyOf(event, 'description');
    const styled = [...propertiesOf(event, 'x-alt-desc'), ...propertiesOf(event, 'styled-description')].find(
      (property) => textOf(property) !== '',
    );
    const property = plain && textOf(plain) ? plain : styled;
    if (!property) return '';
    const text = textOf(property);
    const isHtml = /html/i.test(param(property, 'fmttype') ?? '') || looksLikeHtml(text);
    if (isHtml && property === plain) this.#notes.add('html', {}, { line: property.line });
    // The other one may have links that this one has not.
    if (styled && styled !== property) this.#words(styled, rooms, htmlToText(textOf(styled).slice(0, LONGEST)));
    return this.#words(property, rooms, isHtml ? htmlToText(text.slice(0, LONGEST)) : tidy(text.slice(0, LONGEST)));
  }

  #url(property: Property | undefined, rooms: Set<string>): string | undefined {
    if (!property) return undefined;
    const value = property.raw.trim();
    const host = meetingLinkHost(value);
    if (host) {
      this.#drop(host, property, rooms);
      return undefined;
    }
    const address = resolveAddress(value, 'none:', WEB);
    return address ?? this.#notes.add('unsafe-address', { value: value.slice(0, 100) }, { line: property.line });
  }

  #location(event: Component, rooms: Set<string>): Wire.Location | undefined {
    const property = propertyOf(event, 'location');
    const [first = '', ...rest] = this.#words(property, rooms)
      .split(/\n|; /)
      .map((part) => part.trim())
      .filter(Boolean);
    const parts = [first, ...rest].filter((part) => part && !ONLINE.test(part));
    if (property && parts.length < rest.length + (first ? 1 : 0) && !rooms.size) rooms.add(serviceOf(first) ?? first);
    const [name, ...address] = parts;
    if (name === undefined) return undefined;
    const [north, east] = [propertyOf(event, 'geo')?.values[0] ?? []].flat() as number[];
    const isPoint = north !== undefined && east !== undefined && Math.abs(north) <= 90 && Math.abs(east) <= 180;
    const link = resolveAddress(name, 'none:', WEB);
    return {
      name: link ? new URL(link).host : name,
      ...(address.length > 0 && { address: address.join(', ') }),
      ...(isPoint && { coordinates: `geo:${north},${east}` }),
      ...(link && { url: link }),
    };
  }

  #readOthers(event: Component, rooms: Set<string>): void {
    for (const property of event.properties) {
      const { name, line, raw } = property;
      if (LINKS_ONLY.test(name)) {
        const host = meetingLinkHost(raw) ?? (URL.canParse(raw.trim()) && LINK.test(raw.trim()) ? new URL(raw.trim()).host : undefined);
        if (host) this.#drop(host, property, rooms);
      } else if (name === 'attendee' || name === 'organizer') this.#notes.add('people', { name: name.toUpperCase() }, { line });
      else if (name === 'attach') this.#notes.add('attachment', {}, { line });
      else if (!KNOWN.test(name)) this.#notes.add('not-carried', { name: name.toUpperCase() }, { line });
    }
    for (const { name, line } of event.components)
      if (name === 'valarm') this.#notes.add('alarm', {}, { line });
      else this.#notes.add('not-a-meeting', { name: name.toUpperCase() }, { line });
  }
}
