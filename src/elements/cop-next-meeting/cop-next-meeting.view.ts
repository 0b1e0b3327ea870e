import { isPast } from '../../domain/community/lifecycle.ts';
import type { Feed } from '../../domain/feed.ts';
import { comingOccurrences } from '../../domain/occurrence/coming-occurrences.ts';
import type { Occurrence, OccurrenceOwner } from '../../domain/occurrence/occurrence.ts';
import { selectOwners } from '../../domain/occurrence/select-owners.ts';
import type { Text } from '../../domain/text.ts';
import type { Instant } from '../../domain/time/clock.ts';
import { hourNotice } from '../../i18n/hour-notice.ts';
import type { Viewer } from '../../i18n/occurrence-time.ts';
import { associations, type MeetingRow, meetingRows } from '../internal/meeting-row.view.ts';

/** What the page asks for. */
export interface NextMeetingQuery extends Viewer {
  readonly now: Instant;
  /** Ids or global ids of communities and events to keep; none keeps all. */
  readonly only: readonly string[];
  /** Ids or global ids of communities and events to leave out. */
  readonly except: readonly string[];
}

/** Who has no dates to show. */
export interface Undated {
  readonly owner: OccurrenceOwner;
  readonly name: Text;
  /** The feed gives dates that cannot be read. */
  readonly isUnreadable: boolean;
}

/** Everything that is shown of the next meeting. */
export interface NextMeetingView {
  readonly cancelled: readonly MeetingRow[];
  /** Under way. */
  readonly current: readonly MeetingRow[];
  /** All of them begin at one instant, or are on one day. */
  readonly next: readonly MeetingRow[];
  /** How many more begin with those of `next`. */
  readonly others: number;
  /** Who would meet, where nobody has dates. */
  readonly undated: readonly Undated[];
  /** Why there is nothing: the page names nobody in the feed, all have finished, or all are taking a break. */
  readonly reason: 'notFound' | 'finished' | 'paused' | undefined;
  /** Whether any of the times follow the viewer's clocks. */
  readonly isConverted: boolean;
  /** When something of this changes; the countdown changes by itself. */
  readonly rightUntil: Instant;
}

/** Beyond this many at one time a schedule tells more. */
const MOST = 3;

/** Why nothing can be shown of `owners`, as far as the feed says. */
function reasonOf(owners: readonly OccurrenceOwner[], { only }: NextMeetingQuery): NextMeetingView['reason'] {
  if (owners.length === 0) return only.length > 0 ? 'notFound' : undefined;
  const all = (test: (owner: OccurrenceOwner) => unknown): boolean => owners.every(test);
  if (all(({ community }) => community && isPast(community))) return 'finished';
  return all(({ community }) => community && (community.status === 'paused' || isPast(community))) ? 'paused' : undefined;
}

/** What is shown of `feed`. Pure: the same feed and query give the same view. */
export function nextMeetingView(feed: Feed, query: NextMeetingQuery): NextMeetingView {
  const { now, timeZone, only, except } = query;
  const asked = selectOwners(feed, only, except);
  const owners = asked.filter(({ community, event }) => event || !isPast(community!));
  const { current, next, cancelled, rightUntil } = comingOccurrences(owners, now, timeZone);
  const row = { ...query, association: associations(owners) };
  const rows = (occurrences: readonly Occurrence[]): readonly MeetingRow[] =>
    meetingRows(occurrences, row, (occurrence) => hourNotice(occurrence, query));
  const shown = next.slice(0, MOST);
  const isDated = current.length + next.length > 0;
  return {
    cancelled: meetingRows(cancelled, row, () => undefined),
    current: rows(current).map((each) => ({ ...each, isNow: true })),
    next: rows(shown),
    others: next.length - shown.length,
    undated: isDated ? [] : undatedOf(owners),
    reason: isDated ? undefined : reasonOf(asked, query),
    isConverted: [...current, ...shown, ...cancelled].some(
      (occurrence) => occurrence.kind === 'zoned' && occurrence.attendanceMode !== 'inPerson',
    ),
    rightUntil,
  };
}

/** Who meets, as far as the feed says, though nobody knows when. */
const undatedOf = (owners: readonly OccurrenceOwner[]): readonly Undated[] =>
  owners.flatMap((owner) => {
    const { community, event } = owner;
    const meetings = event ? [event] : community!.meetings;
    const isUnreadable = meetings.some(({ time }) => time.kind === 'unreadable');
    const meets = !event && community!.status !== 'paused' && (community!.cadence ?? meetings.length > 0);
    return isUnreadable || meets ? [{ owner, name: event ? event.title : community!.name, isUnreadable }] : [];
  });
