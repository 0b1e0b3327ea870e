import { html, nothing, type TemplateResult } from 'lit';
import type { Community } from '../../domain/community/community.ts';
import type { Feed } from '../../domain/feed.ts';
import { feedOwners } from '../../domain/occurrence/list-occurrences.ts';
import { nextOccurrence } from '../../domain/occurrence/next-occurrence.ts';
import { occurrenceSpan } from '../../domain/occurrence/occurrence-span.ts';
import type { Occurrence, OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { describeCadence, describeRule } from '../../i18n/describe-recurrence.ts';
import { formatsFor } from '../../i18n/formats.ts';
import { describeOccurrenceTime, type Viewer } from '../../i18n/occurrence-time.ts';
import { renderOrganizer, renderRange } from '../internal/occurrence-time.ts';
import '../cop-time-zone/define.ts';

/** What cards say about time. Recurrence and zones are the heaviest part of a directory: this module is loaded when cards are there. */
export interface NextMeeting {
  readonly occurrence: Occurrence;
  /** The instants by which it is sorted, and until which it is the next. */
  readonly start: Instant;
  readonly until: Instant;
}

/** A day without its year says enough for so long. */
const HALF_YEAR = 183 * 86_400_000;

const owners = new WeakMap<Feed, ReadonlyMap<Community | undefined, readonly OccurrenceOwner[]>>();
const found = new WeakMap<Community, { next: NextMeeting | undefined; asked: Instant; timeZone: string }>();

/** The community's own meetings, and the events that it holds. */
function ownersOf(feed: Feed, community: Community): readonly OccurrenceOwner[] {
  let byCommunity = owners.get(feed);
  if (!byCommunity) {
    const lists = new Map<Community | undefined, OccurrenceOwner[]>();
    for (const owner of feedOwners(feed)) {
      const list = lists.get(owner.community);
      if (list) list.push(owner);
      else lists.set(owner.community, [owner]);
    }
    owners.set(feed, (byCommunity = lists));
  }
  return byCommunity.get(community) ?? [];
}

/**
 * The next meeting of `community`, or what is under way; undefined where no date is known. Kept until it is over.
 * @param timeZone the viewer's.
 */
export function nextMeeting(feed: Feed, community: Community, now: Instant, timeZone: string): NextMeeting | undefined {
  const kept = found.get(community);
  if (kept && kept.timeZone === timeZone && now >= kept.asked && now < (kept.next?.until ?? Infinity)) return kept.next;
  const occurrence = nextOccurrence(ownersOf(feed, community), now, timeZone);
  let next: NextMeeting | undefined;
  if (occurrence) {
    const { from, to } = occurrenceSpan(occurrence, timeZone);
    next = { occurrence, start: from, until: to > from ? to : from + 1 };
  }
  found.set(community, { next, asked: now, timeZone });
  return next;
}

/** The day, then the hours in the viewer's zone, the organizer's beside them where they differ, and what is not as usual. */
export function nextMeetingTemplate({ occurrence, start }: NextMeeting, viewer: Viewer, now: Instant): TemplateResult {
  const time = describeOccurrenceTime(occurrence, viewer);
  const { iso, full } = time.date;
  const day = iso.length === 10 && start - now < HALF_YEAR ? formatsFor(viewer.language, viewer.hourCycle).date(iso, 'weekdayMonthDay') : full;
  const notes = [time.status?.text, time.movedFrom].filter(Boolean).join(' · ');
  return html`<span class="line"><time datetime=${time.datetime}>${day}</time></span>
    <span class="line">${renderRange(time)}${time.venueZone ? ` ${time.venueZone}` : nothing}${
      time.organizer ? html` <span class="muted">${renderOrganizer(time.datetime, time.organizer)}</span>` : nothing
    }</span>
    ${notes ? html`<span class="line muted">${notes}</span>` : nothing}`;
}

/** The rhythm in words where the feed has it as a rule: that of the cadence, else that of the first meeting which repeats. */
export function rhythmText({ cadence, meetings }: Community, { language, hourCycle }: Viewer): string | undefined {
  if (cadence) return describeCadence(cadence, language, hourCycle)?.value;
  for (const { time, usual } of meetings) {
    if (time.kind !== 'timed' || !time.rule) continue;
    const setting = { time: time.start.slice(11, 16), timeZone: time.timeZone ?? undefined, usual };
    return describeRule(time.rule, { ...setting, ...(hourCycle && { hourCycle }) }, language);
  }
  return undefined;
}

/** "Times in Toronto time · Change". */
export const zoneTemplate = (feed: Feed): TemplateResult => html`<cop-time-zone compact .shownFeed=${feed}></cop-time-zone>`;
