import { html, nothing, type TemplateResult } from 'lit';
import { formElsewhere } from '../../domain/community/form-elsewhere.ts';
import type { FeedEvent } from '../../domain/community/meeting.ts';
import { joinStatusOn } from '../../domain/community/join-status.ts';
import { mainJoinWay } from '../../domain/community/joining.ts';
import { listOccurrences } from '../../domain/occurrence/list-occurrences.ts';
import { nextOccurrence } from '../../domain/occurrence/next-occurrence.ts';
import { occurrenceSpan } from '../../domain/occurrence/occurrence-span.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { chooseText } from '../../domain/text.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { hourNotice } from '../../i18n/hour-notice.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { eventMessages } from '../../i18n/messages/event.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { describeOccurrenceTime } from '../../i18n/occurrence-time.ts';
import { communityAddress } from '../internal/community-address.ts';
import { helpTemplate } from '../internal/contact.ts';
import { eligibilityTemplate } from '../internal/eligibility.ts';
import { bulletsTemplate, sectionTemplate } from '../internal/facts.ts';
import { heading } from '../internal/heading.ts';
import { joinWayTemplate } from '../internal/join-way.ts';
import { whenTemplate } from '../internal/meeting-row.ts';
import { meetingRows } from '../internal/meeting-row.view.ts';
import { resourceTemplate } from '../internal/resource.ts';
import { inlineText, paragraphs } from '../internal/text.ts';
import type { Reading } from './reading.ts';

/** How far back an event that is over is looked for, in ms: forty years. */
const MEMORY = 40 * 366 * 86_400_000;
const YEAR = 366 * 86_400_000;
/** How many further dates are listed. */
const FEW = 6;

/** An event, and who reads of it. */
export type EventReading = Omit<Reading, 'community' | 'isInDirectory'> & {
  readonly rightUntil: (instant: number) => void;
};

/** When an event takes place: its next date, else its last one, and the dates that follow. */
function datesOf(event: FeedEvent, { viewer, now }: EventReading) {
  const owners = [{ event }];
  const next = nextOccurrence(owners, now, viewer.timeZone);
  const coming = listOccurrences(owners, { from: now, to: now + 2 * YEAR }, viewer.timeZone);
  const shown = next ?? coming[0] ?? listOccurrences(owners, { from: now - MEMORY, to: now }, viewer.timeZone).at(-1);
  const isSame = (other: Occurrence): boolean =>
    'recurrenceId' in other && shown && 'recurrenceId' in shown ? other.recurrenceId === shown.recurrenceId : true;
  return {
    shown,
    isOver: !next && coming.length === 0 && shown !== undefined,
    further: coming.filter((each) => !isSame(each)).slice(0, FEW),
  };
}

/** An event in full: what, how to take part beside when and where, then whom it is for and what it belongs to. */
export function eventTemplate(event: FeedEvent, reading: EventReading): TemplateResult {
  const { feed, level, viewer } = reading;
  const { language } = viewer;
  const words = messagesFor(eventMessages, language);
  const { title, origin, partOf, audience, speakers = [], resources = [], url, community: holder } = event;
  const dates = datesOf(event, reading);
  if (dates.shown && !dates.isOver) {
    const { from, to } = occurrenceSpan(dates.shown, viewer.timeZone);
    reading.rightUntil(to > from ? to : from + 1);
  }
  const community = feed.communities.find(({ id, origin: { feedId } }) => id === holder && feedId === origin.feedId);
  const section = (name: string, heading: string, ...parts: readonly unknown[]): TemplateResult | typeof nothing =>
    sectionTemplate(name, heading, level + 1, parts);
  const link = (name: unknown, href: string | undefined): unknown => (href ? html`<a href=${href}>${name}</a>` : name);
  return html`<article class="community" part="event">
    <header part="header">
      ${origin.feedId === feed.origin.feedId ? nothing : html`<p class="small muted">${inlineText(origin.label, language)}</p>`}
      ${partOf ? html`<p class="small muted">${messagesFor(scheduleMessages, language).partOf(chooseText(partOf.name, language).value)}</p>` : nothing}
      ${heading(level, 'title', inlineText(title, language))}
    </header>
    ${dates.isOver ? html`<p class="notice">${words.over}</p>` : nothing}
    <div class="top">${joiningTemplate(event, reading, dates.isOver)} ${whenAndWhereTemplate(event, dates.shown, reading)}</div>
    ${section('about', words.about, event.description && paragraphs(event.description, language))}
    ${section('audience', words.audience, audience && paragraphs(audience, language))}
    ${section('people', words.speakers, bulletsTemplate(speakers, language))}
    ${section('upcoming', words.further, furtherTemplate(dates.further, reading))}
    ${section(
      'part-of',
      words.partOf,
      partOf && html`<p>${link(inlineText(partOf.name, language), partOf.url)}</p>`,
      partOf?.note && paragraphs(partOf.note, language),
    )}
    ${section(
      'related',
      words.heldBy,
      community &&
        link(
          inlineText(community.name, language),
          document.querySelector('cop-directory') ? communityAddress(community, feed.communities) : community.url,
        ),
    )}
    ${section('resources', words.resources, ...resources.map((resource) => html`<p>${resourceTemplate(resource, language)}</p>`))}
    ${section('links', words.links, url && html`<a href=${url}>${messagesFor(commonMessages, language).website}</a>`)}
  </article>`;
}

/** Who may come and how; somebody to ask where the feed says neither. */
function joiningTemplate(event: FeedEvent, reading: EventReading, isOver: boolean): TemplateResult | typeof nothing {
  const { level, today, formats, viewer } = reading;
  const { language } = viewer;
  const words = messagesFor(eventMessages, language);
  const ways = [...event.registration, ...event.join].map(formElsewhere);
  const may = eligibilityTemplate(event.eligibility, language);
  const main = mainJoinWay(ways, today);
  const help = main || isOver ? nothing : helpTemplate(event.origin.help, language);
  if (!main && !may && help === nothing) return nothing;
  const options = { language, today, onForm: () => undefined };
  const others = ways.filter((way) => way !== main && joinStatusOn(way, today) !== 'closed');
  const named = { name: event.title };
  return html`<section class="joining" part="joining">
    ${heading(level + 1, 'block-title', may && !main ? words.may : words.join)} ${may}
    ${main ? joinWayTemplate(main, named, formats, { ...options, emphasis: isOver ? '' : 'primary' }) : help}
    ${others.map((way) => joinWayTemplate(way, named, formats, { ...options, isNamed: true }))}
  </section>`;
}

/** The date and hours as they are for the visitor, or as written where there is no zone; what has changed; the place and how to get in. */
function whenAndWhereTemplate(event: FeedEvent, shown: Occurrence | undefined, reading: EventReading): TemplateResult {
  const { level, viewer, now, today, actionsFor } = reading;
  const { language } = viewer;
  const words = messagesFor(eventMessages, language);
  const title = heading(level + 1, 'block-title', words.whenAndWhere);
  if (!shown) {
    const isUnreadable = event.time.kind === 'unreadable';
    return html`<section class="next" part="next">
      ${title}
      <p>${isUnreadable ? messagesFor(scheduleMessages, language).datesUnreadable : words.undated}</p>
    </section>`;
  }
  const [row] = meetingRows([shown], { ...viewer, now, association: () => ({}) }, (occurrence) => hourNotice(occurrence, viewer));
  const { time, hourChange } = row!;
  const { status, movedFrom } = time;
  const { locations = [], virtualLocations = [], attendanceMode, note } = shown;
  const mode = attendanceMode && messagesFor(commonMessages, language).attendance[attendanceMode];
  const changes = [status && status.kind !== 'usual' && status.text, movedFrom].filter(Boolean);
  const text = (value: Parameters<typeof paragraphs>[0] | undefined): unknown =>
    value ? html`<div class="small muted">${paragraphs(value, language)}</div>` : nothing;
  return html`<section class="next" part="next">
    ${title}
    <p class="day"><time datetime=${time.datetime}>${time.date.full}</time></p>
    ${whenTemplate(row!, { language, today, unfolded: new Set(), onToggle: () => undefined, nameOf: () => nothing })}
    ${changes.length > 0 ? html`<p class="change ${status?.kind ?? ''}">${changes.join(' · ')}</p>` : nothing}
    ${note ? html`<p class="small">${inlineText(note, language)}</p>` : nothing}
    ${hourChange ? html`<p class="small">${hourChange}</p>` : nothing}
    ${locations.map(
      ({ name, address, url, description, accessibility }) =>
        html`<p class="topic">${url ? html`<a href=${url}>${inlineText(name, language)}</a>` : inlineText(name, language)}</p>
          ${text(address)} ${text(description)} ${text(accessibility)}`,
    )}
    ${mode ? html`<p class="small">${mode}</p>` : nothing}
    ${virtualLocations.map(
      ({ name, uri, howToGet }) =>
        html`${uri ? html`<p class="small"><a href=${uri}>${inlineText(name, language)}</a></p>` : nothing}${text(howToGet)}`,
    )}
    ${text(event.accessibility)}
    <div class="actions no-print">${actionsFor(shown, chooseText(event.title, language).value)}</div>
  </section>`;
}

/** The dates after the one at the top, each with its hours. */
function furtherTemplate(further: readonly Occurrence[], { viewer }: EventReading): TemplateResult | undefined {
  if (further.length === 0) return undefined;
  return html`<ul class="bullets">
    ${further.map((occurrence) => {
      const { datetime, date, range, status } = describeOccurrenceTime(occurrence, viewer);
      return html`<li>
        <time datetime=${datetime}>${date.full}, ${range}</time> ${status ? html`<span class="small muted">${status.text}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}
