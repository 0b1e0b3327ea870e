import { html, nothing, type TemplateResult } from 'lit';
import { joinAction, joinHref, mainJoinWay } from '../../domain/community/joining.ts';
import type { JoinWay } from '../../domain/community/join-way.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { utcDatetime } from '../../i18n/occurrence-time.ts';
import { renderOrganizer, renderRange } from './occurrence-time.ts';
import type { MeetingRow } from './meeting-row.view.ts';
import { inlineText, paragraphs } from './text.ts';

/** What all rows of a list share. */
export interface RowSetting {
  /** BCP 47 tag. */
  readonly language: string;
  /** The date that registration is judged by. */
  readonly today: PlainDate;
  /** Keys of the rows whose details are unfolded: a row that takes the place of another must not take over its details. */
  readonly unfolded: ReadonlySet<string>;
  readonly onToggle: (key: string, isOpen: boolean) => void;
  /** The name as the link that it is, or as text. */
  readonly nameOf: (row: MeetingRow) => unknown;
  /** What can be done with a meeting beside taking part, such as `CalendarButtons`. @param about tells its buttons from those of other meetings. */
  readonly actionsFor?: (occurrence: Occurrence, about: string) => unknown;
}

const line = (className: string, content: unknown): TemplateResult | typeof nothing =>
  content ? html`<p class=${className || nothing}>${content}</p>` : nothing;

/** One meeting: when first, then what, then where. */
export const rowTemplate = (row: MeetingRow, setting: RowSetting): TemplateResult =>
  html`<li class="row" part="row" tabindex="-1">
    ${whenTemplate(row, setting)}${whatTemplate(row, setting)}${whereTemplate(row, setting)}
  </li>`;

/** The viewer's hours, and beneath them the organizer's where they differ. */
export function whenTemplate({ time, isNow, occurrence }: MeetingRow, { language }: RowSetting): TemplateResult {
  const { status, venueZone, organizer, datetime, movedFrom } = time;
  const isUsual = status?.kind === 'usual' && !movedFrom;
  const range = html`<span class="range">${renderRange(time)}</span>`;
  return html`<div class="when" part="time">
    ${isNow ? html`<strong class="now">${messagesFor(scheduleMessages, language).now}</strong>` : nothing}
    ${isUsual ? html`<span class="small">${status.text}</span>` : nothing}
    ${occurrence.status === 'cancelled' ? html`<s>${range}</s>` : range}
    ${venueZone ? html`<span class="small muted">${venueZone}</span>` : nothing}
    ${
      organizer
        ? html`<span class="small muted" part="organizer">${renderOrganizer(datetime, organizer)}</span>
            ${organizer.otherDay ? html`<span class="small">${organizer.otherDay}</span>` : nothing}`
        : nothing
    }
  </div>`;
}

/** What is not as planned, in words and first; then whose meeting it is and what it is about. */
export function whatTemplate(row: MeetingRow, { language, nameOf }: RowSetting): TemplateResult {
  const { occurrence, time, topic, association, hourChange } = row;
  const { event, note, speakers } = occurrence;
  const words = messagesFor(scheduleMessages, language);
  const { status, movedFrom } = time;
  const isCancelled = status?.kind === 'cancelled';
  const struck = (content: unknown): unknown => (isCancelled ? html`<s>${content}</s>` : content);
  const names = speakers?.map((speaker) => chooseText(speaker, language).value);
  // A note that begins with the word says it already.
  const isInNote = status && note && chooseText(note, language).value.startsWith(status.text);
  return html`<div class="what">
    ${status && status.kind !== 'usual' ? line(`status ${status.kind}`, isInNote ? inlineText(note, language) : status.text) : nothing}
    ${movedFrom ? html`<p class="status">${movedFromTemplate(movedFrom, occurrence)}</p>` : nothing}
    <p class="name" part="name">${struck(nameOf(row))}</p>
    ${topic ? html`<p part="topic">${struck(inlineText(topic, language))}</p>` : nothing}
    ${line('small muted', names?.length && words.speakers(formatsFor(language).list(names)))}
    ${line('small muted', event?.partOf && words.partOf(chooseText(event.partOf.name, language).value))}
    ${line('small muted', association && inlineText(association, language))}
    ${line('small', !isInNote && note && inlineText(note, language))} ${line('small', hourChange)}
  </div>`;
}

const movedFromTemplate = (words: string, occurrence: Occurrence): unknown =>
  occurrence.kind === 'zoned' ? html`<time datetime=${utcDatetime(occurrence.movedFrom!)}>${words}</time>` : words;

/** How one takes part: the place in a word, what can be done about it, and the rest folded. */
export function whereTemplate(row: MeetingRow, { language, today, unfolded, onToggle, actionsFor }: RowSetting): TemplateResult {
  const { attendanceMode, status, meeting, event, locations = [], virtualLocations = [] } = row.occurrence;
  const words = messagesFor(scheduleMessages, language);
  const mode = attendanceMode ?? (virtualLocations.length > 0 ? 'online' : undefined);
  const isOff = status === 'cancelled';
  const way = isOff ? undefined : mainJoinWay([...meeting.registration, ...(event?.join ?? [])], today);
  const details = detailsOf(row.occurrence, way, language);
  const { value: name } = chooseText(row.topic ?? row.name, language);
  const about = html`<span class="visually-hidden">: ${name}</span>`;
  return html`<div class="where" part="place">
    ${line('', mode && (mode !== 'inPerson' || locations.length === 0) && messagesFor(commonMessages, language).attendance[mode])}
    ${locations.map((location) => line('', linked(location, language)))}
    ${isOff ? nothing : virtualLocations.map(({ uri }) => line('', uri && html`<a class=${row.isNow ? 'button primary' : nothing} part="enter" href=${uri}>${words.join}${about}</a>`))}
    ${
      way && joinAction(way, today) === 'address'
        ? html`<p>
            <a class="button" part="register" href=${joinHref(way, language)!}
              >${way.label ? inlineText(way.label, language) : words.register}${about}</a
            >
          </p>`
        : nothing
    }
    ${actionsFor ? html`<div class="actions no-print">${actionsFor(row.occurrence, name)}</div>` : nothing}
    ${
      details.length > 0
        ? html`<details
            part="details"
            ?open=${unfolded.has(row.key)}
            @toggle=${({ target }: Event) => onToggle(row.key, (target as HTMLDetailsElement).open)}
          >
            <summary>${words.details}${about}</summary>
            <div class="small">${details}</div>
          </details>`
        : nothing
    }
  </div>`;
}

/** What else the feed says of a meeting, in the order in which one asks. */
function detailsOf(
  { description, locations = [], virtualLocations = [], resources = [], meeting, event }: Occurrence,
  way: JoinWay | undefined,
  language: string,
): readonly unknown[] {
  const texts = [
    description,
    event?.audience,
    ...locations.flatMap(({ address, description, accessibility }) => [address, description, accessibility]),
    ...virtualLocations.map(({ howToGet }) => howToGet),
    way?.instructions,
    meeting.accessibility,
  ];
  const { more } = messagesFor(commonMessages, language);
  return [
    ...texts.map((text) => text && paragraphs(text, language)),
    ...resources.map((resource) => line('', linked(resource, language))),
    meeting.url && line('', html`<a href=${meeting.url}>${more}</a>`),
  ].filter(Boolean);
}

/** A name, as a link where there is an address. */
function linked({ name, url }: { readonly name: Text; readonly url?: string }, language: string): unknown {
  const text = inlineText(name, language);
  return url ? html`<a href=${url}>${text}</a>` : text;
}
