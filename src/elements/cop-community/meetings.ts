import { html, nothing, type TemplateResult } from 'lit';
import type { Cadence } from '../../domain/community/community.ts';
import { isPast } from '../../domain/community/lifecycle.ts';
import type { Meeting, UnreadableTime } from '../../domain/community/meeting.ts';
import { mentionsDates } from '../../domain/community/mentions-dates.ts';
import type { Resource } from '../../domain/community/resource.ts';
import { listOccurrences } from '../../domain/occurrence/list-occurrences.ts';
import { communityOwners } from '../../domain/occurrence/community-owners.ts';
import { nextOccurrence } from '../../domain/occurrence/next-occurrence.ts';
import { occurrenceSpan } from '../../domain/occurrence/occurrence-span.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { messagesFor } from '../../i18n/define-messages.ts';
import { commonMessages } from '../../i18n/messages/common.ts';
import { communityMessages } from '../../i18n/messages/community.ts';
import { scheduleMessages } from '../../i18n/messages/schedule.ts';
import { hourNotice } from '../../i18n/hour-notice.ts';
import { describeOccurrenceTime, type OccurrenceTime } from '../../i18n/occurrence-time.ts';
import { factsTemplate, factTemplate } from '../internal/facts.ts';
import { heading } from '../internal/heading.ts';
import { renderOrganizer, renderRange } from '../internal/occurrence-time.ts';
import { rhythmTemplate } from '../internal/rhythm.ts';
import { languageName, resourceTemplate } from '../internal/resource.ts';
import { inlineText, paragraphs } from '../internal/text.ts';
import type { Reading } from './reading.ts';

const YEAR = 366 * 86_400_000;
/** How many meetings are listed after the next one. */
const FEW = 4;

/** The meetings to show of a community. */
export interface Meetings {
  readonly next: Occurrence | undefined;
  /** What comes after it within a year, cancelled ones too. */
  readonly later: readonly Occurrence[];
  /** Instant until which `next` is the next one. */
  readonly until: Instant;
}

/** Finds the meetings to come. A community that has finished has none. */
export function findMeetings({ feed, community, now, viewer }: Pick<Reading, 'feed' | 'community' | 'now' | 'viewer'>): Meetings {
  const owners = isPast(community) ? [] : communityOwners(feed, community);
  const next = nextOccurrence(owners, now, viewer.timeZone);
  if (!next) return { next, later: [], until: Infinity };
  const { from, to } = occurrenceSpan(next, viewer.timeZone);
  const all = listOccurrences(owners, { from: now, to: Math.max(from, now) + YEAR }, viewer.timeZone);
  const isNext = (each: Occurrence): boolean => each.meeting === next.meeting && occurrenceSpan(each, viewer.timeZone).from === from;
  return { next, later: all.filter((each) => !isNext(each)).slice(0, FEW), until: to > from ? to : from + 1 };
}

/** The hours, the viewer's and beneath them the organizer's, and what is not as usual. */
function hoursTemplate(time: OccurrenceTime, isCancelled: boolean): TemplateResult {
  const range = renderRange(time);
  return html`<p class="range">${isCancelled ? html`<s>${range}</s>` : range}${time.venueZone ? ` ${time.venueZone}` : nothing}</p>
    ${
      time.organizer
        ? html`<p class="small muted">${renderOrganizer(time.datetime, time.organizer)}</p>
            ${time.organizer.otherDay ? html`<p class="small">${time.organizer.otherDay}</p>` : nothing}`
        : nothing
    }`;
}

/** "Usually · Moved from February 9", "Cancelled: annual conference week". */
function changeTemplate({ note }: Occurrence, { status, movedFrom }: OccurrenceTime, language: string): TemplateResult | typeof nothing {
  const said = note && chooseText(note, language).value;
  // A note that begins with the word says it already, and what was moved is no longer as usual.
  const isSaid = (status && said?.startsWith(status.text)) || (status?.kind === 'usual' && movedFrom);
  const words = [isSaid ? undefined : status?.text, movedFrom, note && inlineText(note, language)].filter(Boolean);
  return words.length > 0
    ? html`<p class="change ${status?.kind ?? ''}">${words.map((word, index) => [index > 0 ? ' · ' : nothing, word])}</p>`
    : nothing;
}

export const isSeries = ({ time }: Meeting): boolean => time.kind === 'timed' && time.rule !== undefined;

/** What an occurrence is about, unless that is the name that the whole series of a community has. */
export const topicOf = ({ title, meeting, event }: Occurrence): Text | undefined =>
  title !== meeting.title || event || !isSeries(meeting) ? title : undefined;

/** What belongs to an occurrence alone; what belongs to its whole series stands with the community. */
export const resourcesOf = ({ resources, meeting }: Occurrence): readonly Resource[] =>
  resources && (resources !== meeting.resources || !isSeries(meeting)) ? resources : [];

/** The next meeting: when, what, where, and how one gets in. */
export function nextTemplate(
  { next }: Meetings,
  { viewer, level, feed, community, isInDirectory, actionsFor }: Reading,
): TemplateResult | typeof nothing {
  if (!next) return nothing;
  const { language } = viewer;
  const words = messagesFor(communityMessages, language);
  const time = describeOccurrenceTime(next, viewer);
  const hourChange = hourNotice(next, viewer);
  const { title, description, speakers, locations = [], virtualLocations = [], attendanceMode, meeting } = next;
  const mode = attendanceMode && messagesFor(commonMessages, language).attendance[attendanceMode];
  const names = speakers?.map((speaker) => chooseText(speaker, language).value) ?? [];
  const topic = topicOf(next);
  return html`<section class="next" part="next">
    ${heading(level + 1, 'block-title', words.nextMeeting)}
    <p class="day"><time datetime=${time.datetime}>${time.date.full}</time></p>
    ${hoursTemplate(time, false)} ${changeTemplate(next, time, language)} ${hourChange ? html`<p class="small">${hourChange}</p>` : nothing}
    ${topic ? html`<p class="topic">${inlineText(topic, language)}</p>` : nothing}
    ${description ? html`<div class="small">${paragraphs(description, language)}</div>` : nothing}
    ${names.length > 0 ? html`<p class="small">${messagesFor(scheduleMessages, language).speakers(names.join(', '))}</p>` : nothing}
    <p class="small">
      ${
        locations.length > 0
          ? locations.map(({ name, address, url }) => [
              url ? html`<a href=${url}>${inlineText(name, language)}</a>` : inlineText(name, language),
              address ? [', ', inlineText(address, language)] : nothing,
            ])
          : mode
      }
    </p>
    ${virtualLocations.map(({ name, uri, howToGet }) => [
      uri ? html`<p class="small"><a href=${uri}>${inlineText(name, language)}</a></p>` : nothing,
      howToGet ? html`<div class="small muted">${paragraphs(howToGet, language)}</div>` : nothing,
    ])}
    ${resourcesOf(next).map((resource) => html`<p class="small">${resourceTemplate(resource, language)}</p>`)}
    ${meeting.url ? html`<p class="small"><a href=${meeting.url}>${messagesFor(commonMessages, language).more}</a></p>` : nothing}
    <div class="actions no-print">${actionsFor(next, chooseText(title ?? community.name, language).value)}</div>
    ${isInDirectory || next.kind !== 'zoned' ? nothing : html`<div class="small muted zone no-print"><cop-time-zone compact .shownFeed=${feed}></cop-time-zone></div>`}
  </section>`;
}

/** The next of each series that goes on after it. */
function seriesOf({ next, later }: Meetings): readonly Occurrence[] {
  const held = [next, ...later].filter((each): each is Occurrence => each !== undefined && each.status !== 'cancelled');
  const series = held.map(({ meeting }) => meeting);
  return held.filter((_, index) => series.indexOf(series[index]!) === index && series.includes(series[index]!, index + 1));
}

/** A few of the meetings after that, and the whole series for the visitor's calendar. */
export function laterTemplate(meetings: Meetings, { viewer, community, actionsFor }: Reading): TemplateResult | undefined {
  const { later } = meetings;
  if (later.length === 0) return undefined;
  const { language } = viewer;
  const { addAll } = messagesFor(communityMessages, language);
  const all = seriesOf(meetings);
  const nameOf = ({ meeting }: Occurrence): string => chooseText(meeting.title ?? community.name, language).value;
  return html`<ul class="later">
      ${later.map((occurrence) => {
        const time = describeOccurrenceTime(occurrence, viewer);
        const isCancelled = occurrence.status === 'cancelled';
        const topic = topicOf(occurrence);
        const name = topic && inlineText(topic, language);
        return html`<li>
          <p class="day"><time datetime=${time.datetime}>${time.date.full}</time></p>
          <div>${hoursTemplate(time, isCancelled)}</div>
          <div>
            ${changeTemplate(occurrence, time, viewer.language)}
            ${name ? html`<p>${isCancelled ? html`<s>${name}</s>` : name}</p>` : nothing}
          </div>
        </li>`;
      })}
    </ul>
    <div class="actions no-print">
      ${all.map((first) => actionsFor(first, nameOf(first), all.length > 1 ? `${addAll} (${nameOf(first)})` : addAll))}
    </div>`;
}

/** From when to when people met, or will; nothing where the words for a rule say it already. */
function period(cadence: Cadence | undefined, { formats, viewer }: Reading): string | undefined {
  const { text, from, until } = cadence ?? {};
  const say = (date: string | undefined): string | undefined => date && formats.partialDate(date);
  return text && (from || until) ? messagesFor(communityMessages, viewer.language).period(say(from), say(until)) : undefined;
}

/** How meetings go: how often, how long, where, in which languages, and what helps to take part. */
export function meetingFactsTemplate(reading: Reading, { next }: Meetings): readonly unknown[] {
  const { community, viewer, formats } = reading;
  const { cadence, meetings, attendanceMode, meetingFormat, languages, interpretation, accessibility, status } = community;
  const { language } = viewer;
  const words = messagesFor(communityMessages, language);
  const text = (value: Parameters<typeof paragraphs>[0] | undefined): unknown => value && paragraphs(value, language);
  const timed = meetings.map(({ time }) => time).find((time) => time.kind === 'timed');
  const duration = cadence?.duration ?? timed?.duration;
  const mode = attendanceMode ?? meetings[0]?.attendanceMode;
  const rhythm = rhythmTemplate(community, viewer);
  const toBeConfirmed = cadence && (cadence.datesToBeConfirmed || !next) && !mentionsDates(cadence, language) && status === 'active';
  const facts = factsTemplate([
    factTemplate(
      words.rhythm,
      rhythm &&
        html`<p>${rhythm}</p>
          ${toBeConfirmed ? html`<p class="muted">${words.datesToBeConfirmed}</p>` : nothing}${text(cadence?.note)}`,
    ),
    factTemplate(words.when, period(cadence, reading)),
    factTemplate(words.duration, duration && formats.duration(duration)),
    factTemplate(words.format, text(meetingFormat)),
    factTemplate(words.place, (rhythm || meetings.length > 0) && mode && messagesFor(commonMessages, language).attendance[mode]),
    factTemplate(words.languages, languages.length > 0 && formats.list(languages.map((tag) => languageName(tag, language)))),
    factTemplate(words.interpretation, text(interpretation)),
    factTemplate(words.accessibility, text(accessibility)),
    factTemplate(words.commitment, text(cadence?.commitment)),
  ]);
  const reasons = new Set(meetings.flatMap(({ time }): UnreadableTime[] => (time.kind === 'unreadable' ? [time.reason] : [])));
  return [facts, ...[...reasons].map((reason) => html`<p class="notice" part="unreadable">${words.datesUnreadable[reason]}</p>`)];
}
