import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import type { Feed } from '../../domain/feed.ts';
import { communityOwners } from '../../domain/occurrence/community-owners.ts';
import { nextOccurrence } from '../../domain/occurrence/next-occurrence.ts';
import { occurrenceSpan } from '../../domain/occurrence/occurrence-span.ts';
import type { Occurrence } from '../../domain/occurrence/occurrence.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { hourNotice } from '../../i18n/hour-notice.ts';
import { describeOccurrenceTime, type Viewer } from '../../i18n/occurrence-time.ts';
import { nearDate } from '../../i18n/shown-date.ts';
import { renderOrganizer, renderRange } from '../internal/occurrence-time.ts';
import { rhythmTemplate as describeRhythm } from '../internal/rhythm.ts';
import '../cop-time-zone/define.ts';

/** A meeting that is next. This file is loaded when cards are there: recurrence and zones are the heaviest part of a directory. */
export interface NextMeeting {
  readonly occurrence: Occurrence;
  /** The instants by which it is sorted, and until which it is the next. */
  readonly start: Instant;
  readonly until: Instant;
}

const found = new WeakMap<Community, { next: NextMeeting | undefined; asked: Instant; timeZone: string }>();

/**
 * The next meeting of `community`, or what is under way; undefined where no date is known. Kept until it is over.
 * @param timeZone the viewer's.
 */
export function nextMeeting(feed: Feed, community: Community, now: Instant, timeZone: string): NextMeeting | undefined {
  const kept = found.get(community);
  if (kept && kept.timeZone === timeZone && now >= kept.asked && now < (kept.next?.until ?? Infinity)) return kept.next;
  const occurrence = nextOccurrence(communityOwners(feed, community), now, timeZone);
  let next: NextMeeting | undefined;
  if (occurrence) {
    const { from, to } = occurrenceSpan(occurrence, timeZone);
    next = { occurrence, start: from, until: to > from ? to : from + 1 };
  }
  found.set(community, { next, asked: now, timeZone });
  return next;
}

type Words = TemplateResult | string | undefined;

/** What has been put into words, and for whom: while somebody types, the same cards come and go. */
const worded = new WeakMap<object, { readonly viewer: string; readonly words: Words }>();

function once<T extends Words>(about: object, { timeZone, language, hourCycle }: Viewer, describe: () => T): T {
  const viewer = `${timeZone} ${language} ${hourCycle}`;
  const kept = worded.get(about);
  if (kept?.viewer === viewer) return kept.words as T;
  const words = describe();
  worded.set(about, { viewer, words });
  return words;
}

/** How often a community meets, in words. */
export const rhythmTemplate = (community: Community, viewer: Viewer): string | TemplateResult | undefined =>
  once(community, viewer, () => describeRhythm(community, viewer));

/** The next meeting in words. */
export const nextMeetingTemplate = (next: NextMeeting, viewer: Viewer, now: Instant): TemplateResult =>
  once(next, viewer, () => describeNext(next, viewer, now));

/** The day, then the hours in the viewer's zone, the organizer's beside them where they differ, and what is not as usual. */
function describeNext({ occurrence }: NextMeeting, viewer: Viewer, now: Instant): TemplateResult {
  const time = describeOccurrenceTime(occurrence, viewer);
  const day = nearDate(time.date, now, formatsFor(viewer.language, viewer.hourCycle));
  const hourChange = hourNotice(occurrence, viewer);
  const notes = [time.organizer?.otherDay, time.status?.text, time.movedFrom].filter(Boolean).join(' · ');
  return html`<span class="line"><time datetime=${time.datetime}>${day}</time></span>
    <span class="line"
      >${renderRange(time)}${time.venueZone ? ` ${time.venueZone}` : nothing}${
        time.organizer ? html` <span class="muted">${renderOrganizer(time.datetime, time.organizer)}</span>` : nothing
      }</span
    >
    ${notes ? html`<span class="line muted">${notes}</span>` : nothing}
    ${hourChange ? html`<span class="line muted">${hourChange}</span>` : nothing}`;
}

/** "Times in Toronto time · Change". */
export const zoneTemplate = (feed: Feed): TemplateResult => html`<cop-time-zone compact .shownFeed=${feed}></cop-time-zone>`;
