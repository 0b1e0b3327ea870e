import { html, nothing, type TemplateResult } from 'lit';
import { joinAction, mainJoinWay } from '../../domain/community/joining.ts';
import type { JoinWay } from '../../domain/community/join-way.ts';
import type { Location, VirtualLocation } from '../../domain/community/meeting.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { chooseText } from '../../domain/text.ts';
import type { PlainDate } from '../../domain/time/plain-date-time.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { utcDatetime } from '../../i18n/occurrence-time.ts';
import { joinHref } from '../internal/join-action.ts';
import { renderOrganizer, renderRange } from '../internal/occurrence-time.ts';
import { inlineText, paragraphs } from '../internal/text.ts';
import type { ScheduleRow } from './cop-schedule.view.ts';

/** What all rows of a schedule share. */
export interface RowSetting {
  /** BCP 47 tag. */
  readonly language: string;
  /** The date that registration is judged by. */
  readonly today: PlainDate;
  /** The name as the link that it is, or as text. */
  readonly nameOf: (row: ScheduleRow) => unknown;
}

const line = (className: string, content: unknown): TemplateResult | typeof nothing =>
  content ? html`<p class=${className}>${content}</p>` : nothing;

/** One meeting: when first, then what, then where. */
export const rowTemplate = (row: ScheduleRow, setting: RowSetting): TemplateResult =>
  html`<li class="row" part="row" tabindex="-1">
    ${whenTemplate(row, setting)}${whatTemplate(row, setting)}${whereTemplate(row, setting)}
  </li>`;

/** The viewer's hours, and beneath them the organizer's where they differ. */
function whenTemplate({ time, isNow, occurrence }: ScheduleRow, { language }: RowSetting): TemplateResult {
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
function whatTemplate(row: ScheduleRow, { language, nameOf }: RowSetting): TemplateResult {
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
function whereTemplate(row: ScheduleRow, { language, today }: RowSetting): TemplateResult {
  const { occurrence } = row;
  const { meeting, event, locations = [], virtualLocations = [] } = occurrence;
  const words = messagesFor(scheduleMessages, language);
  const mode =
    occurrence.attendanceMode ??
    (locations.length ? (virtualLocations.length ? 'mixed' : 'inPerson') : virtualLocations.length ? 'online' : undefined);
  const isOff = occurrence.status === 'cancelled';
  const way = isOff ? undefined : mainJoinWay([...meeting.registration, ...(event?.join ?? [])], today);
  const details = [
    occurrence.description && paragraphs(occurrence.description, language),
    event?.audience && html`<p>${inlineText(event.audience, language)}</p>`,
    locations.map((location) => locationTemplate(location, language)),
    virtualLocations.map(({ howToGet }) => howToGet && html`<p>${inlineText(howToGet, language)}</p>`),
    way?.instructions && paragraphs(way.instructions, language),
    meeting.accessibility && paragraphs(meeting.accessibility, language),
    occurrence.resources?.map(
      ({ name, url }) => html`<p>${url ? html`<a href=${url}>${inlineText(name, language)}</a>` : inlineText(name, language)}</p>`,
    ),
    meeting.url && html`<p><a href=${meeting.url}>${messagesFor(commonMessages, language).more}</a></p>`,
  ].filter((part) => part && (!Array.isArray(part) || part.some(Boolean)));
  return html`<div class="where" part="place">
    ${line('', mode && (mode !== 'inPerson' || locations.length === 0) && messagesFor(commonMessages, language).attendance[mode])}
    ${locations.map(({ name, url }) => html`<p>${url ? html`<a href=${url}>${inlineText(name, language)}</a>` : inlineText(name, language)}</p>`)}
    ${isOff ? nothing : virtualLocations.map((room) => roomTemplate(room, words.join))}
    ${way && joinAction(way, today) === 'address' ? registerTemplate(way, words.register, language) : nothing}
    ${
      details.length > 0
        ? html`<details part="details">
            <summary>${words.details}<span class="visually-hidden">: ${chooseText(row.topic ?? row.name, language).value}</span></summary>
            <div class="small">${details}</div>
          </details>`
        : nothing
    }
  </div>`;
}

/** The address and the way in; the name stands in the row. */
function locationTemplate({ description, address, accessibility }: Location, language: string): unknown {
  const texts = [address, description, accessibility].filter((text) => text !== undefined);
  return texts.length > 0 && texts.map((text) => paragraphs(text, language));
}

const roomTemplate = ({ uri }: VirtualLocation, label: string): unknown => (uri ? html`<p><a href=${uri}>${label}</a></p>` : nothing);

const registerTemplate = (way: JoinWay, label: string, language: string): TemplateResult =>
  html`<p>
    <a class="button" part="register" href=${joinHref(way, language)!}>${way.label ? inlineText(way.label, language) : label}</a>
  </p>`;
