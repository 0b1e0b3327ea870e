import type { FeedOrigin } from '../../domain/feed.ts';
import type { Occurrence, OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import { chooseText, type Text } from '../../domain/text.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { describeOccurrenceTime, type OccurrenceTime, type Viewer } from '../../i18n/occurrence-time.ts';

/** One meeting, as lists and the next meeting show it. */
export interface MeetingRow {
  /** The same for the same meeting in every language and zone. */
  readonly key: string;
  readonly occurrence: Occurrence;
  readonly time: OccurrenceTime;
  readonly isNow: boolean;
  /** The community's, or that of an event that stands alone. */
  readonly name: Text;
  /** What the meeting is about, where that says more than the name. */
  readonly topic?: Text;
  /** Whose it is, where several associations are shown. */
  readonly association?: Text;
  /** "From March 16 this meeting is at 7:00 p.m. for you." */
  readonly hourChange: string | undefined;
}

/** What the rows of one list share. */
export interface RowQuery extends Viewer {
  readonly now: Instant;
  /** Whose each meeting is; {@link associations} makes it. */
  readonly association: (owner: OccurrenceOwner) => { readonly association?: Text };
}

const originOf = ({ community, event }: OccurrenceOwner): FeedOrigin => (community ?? event)!.origin;

/** Says whose something is, where `owners` belong to several associations. */
export function associations(owners: readonly OccurrenceOwner[]): (owner: OccurrenceOwner) => { association?: Text } {
  const hasSeveral = new Set(owners.map((owner) => originOf(owner).feedId)).size > 1;
  return (owner) => (hasSeveral ? { association: originOf(owner).label } : {});
}

/** The name of a meeting's owner, and what the meeting is about where the feed says more than that. */
function nameAndTopic({ community, event, title }: Occurrence, language: string): { name: Text; topic?: Text } {
  if (!community) return { name: title ?? event!.title };
  const { name, meetings } = community;
  if (!title) return { name };
  const says = chooseText(title, language).value;
  const rest = says.replace(chooseText(name, language).value, '').trim();
  // "Science Connection meeting" says no more than "Science Connection" where there are no other meetings.
  const isTitleOfAll = meetings.length === 1 && meetings[0]!.title === title;
  const addsNothing = rest === '' || (rest !== says && isTitleOfAll && /^\p{L}+$/u.test(rest));
  return addsNothing ? { name } : { name, topic: title };
}

/**
 * The rows of `occurrences`.
 * @param hourChange says of each whether its hour changes for the viewer.
 */
export function meetingRows(
  occurrences: readonly Occurrence[],
  query: RowQuery,
  hourChange: (occurrence: Occurrence) => string | undefined,
): readonly MeetingRow[] {
  const { now, language, association } = query;
  return occurrences.map((occurrence) => ({
    key: `${occurrence.meeting.uid} ${occurrence.kind === 'date' ? occurrence.date : occurrence.recurrenceId}`,
    occurrence,
    time: describeOccurrenceTime(occurrence, query),
    isNow: occurrence.kind === 'zoned' && occurrence.status !== 'cancelled' && occurrence.start <= now && now < (occurrence.end ?? 0),
    ...nameAndTopic(occurrence, language),
    ...association(occurrence),
    hourChange: hourChange(occurrence),
  }));
}
