import type { Meeting, MeetingDetails, MeetingStatus, MeetingTime, RecurrenceOverride } from '../community/meeting.ts';
import { expandRule } from '../recurrence/expand.ts';
import { approximateMillis } from '../time/duration.ts';
import { endInstant, endOfWall } from '../time/duration-end.ts';
import { offsetAt } from '../time/offsets.ts';
import { plainDateTime, wallMillis } from '../time/plain-date-time.ts';
import type { PlainDateTime } from '../time/plain-date-time.ts';
import { toInstant, toPlainDateTime } from '../time/zoned.ts';
import { isInWindow, occurrenceSpan } from './occurrence-span.ts';
import type { InstantWindow } from './occurrence-span.ts';
import type { FloatingOccurrence, Occurrence, OccurrenceOwner, ZonedOccurrence } from './occurrence.ts';

type Timed = Extract<MeetingTime, { kind: 'timed' }>;
type Change = Extract<RecurrenceOverride, { excluded: false }>;
type TimedOccurrence = ZonedOccurrence | FloatingOccurrence;

const DAY = 86_400_000;

/** What a change replaces whole, except the status. */
const DETAILS = ['title', 'description', 'attendanceMode', 'locations', 'virtualLocations', 'speakers', 'resources'] as const;

/** What an occurrence says beside when it is. */
export type OccurrenceDetails = Pick<
  TimedOccurrence,
  (typeof DETAILS)[number] | 'community' | 'event' | 'meeting' | 'status' | 'usual' | 'note'
>;
type Draft<T> = { -readonly [Member in keyof T]: T[Member] };

function copyDetails(target: Draft<MeetingDetails>, source: MeetingDetails): void {
  for (const name of DETAILS) if (source[name] !== undefined) Object.assign(target, { [name]: source[name] });
}

/** What every occurrence says: the change laid over the meeting. A usual pattern is tentative until the feed confirms it. */
export function occurrenceDetails(meeting: Meeting, owner: OccurrenceOwner, change?: Change): OccurrenceDetails {
  const status: MeetingStatus = change?.status ?? meeting.status ?? (meeting.usual ? 'tentative' : 'confirmed');
  const base: Draft<OccurrenceDetails> = { ...owner, meeting, status, usual: meeting.usual && status === 'tentative' };
  copyDetails(base, meeting);
  if (change) copyDetails(base, change);
  if (change?.note) base.note = change.note;
  return base;
}

/** The occurrence that the rule or an override gives for `recurrenceId`. */
function place(base: OccurrenceDetails, time: Timed, recurrenceId: PlainDateTime, change?: Change): TimedOccurrence {
  const wall = change?.start ?? recurrenceId;
  const timeZone = change?.timeZone ?? time.timeZone;
  const duration = change?.duration ?? time.duration;
  if (timeZone === null) {
    const floating: Draft<FloatingOccurrence> = { kind: 'floating', recurrenceId, startWall: wall, ...base };
    if (duration) floating.endWall = endOfWall(wall, duration);
    if (wall !== recurrenceId) floating.movedFromWall = recurrenceId;
    return floating;
  }
  const start = toInstant(wall, timeZone);
  const zoned: Draft<ZonedOccurrence> = { kind: 'zoned', recurrenceId, start, startWall: wall, timeZone, ...base };
  // In a gap the clocks show another time than the one that is written.
  if (start + offsetAt(timeZone, start) !== wallMillis(wall)) zoned.startWall = toPlainDateTime(start, timeZone);
  if (duration) zoned.end = endInstant(wall, timeZone, duration);
  if (change && time.timeZone !== null) {
    const original = toInstant(recurrenceId, time.timeZone);
    if (original !== start) zoned.movedFrom = original;
  }
  return zoned;
}

/** The recurrence ids of what may be in the window: more than is in it, never less. */
function candidates(time: Timed, window: InstantWindow, floatingTimeZone: string): Iterable<PlainDateTime> {
  const { start, rule, overrides, timeZone } = time;
  let longest = time.duration ? approximateMillis(time.duration) : 0;
  for (const override of overrides.values())
    if (!override.excluded && override.duration) longest = Math.max(longest, approximateMillis(override.duration));
  // What lasts reaches into the window from before it; a day more, because walls are compared with instants here.
  const from = plainDateTime(window.from - longest - DAY);
  const to = plainDateTime(window.to + DAY);
  const ids = new Set(rule ? expandRule(rule, start, { from, to }, (wall) => toInstant(wall, timeZone ?? floatingTimeZone)) : [start]);
  for (const [id, override] of overrides) {
    const moved = override.excluded ? undefined : (override.start ?? id);
    if (moved && moved >= from && moved < to) ids.add(id);
    else ids.delete(id);
  }
  return ids;
}

/** Of two occurrences at one time the one that takes place, then the one that the feed says more about. */
const weight = (occurrence: TimedOccurrence, { overrides }: Timed): number =>
  (occurrence.status === 'cancelled' ? 0 : 2) + (overrides.has(occurrence.recurrenceId) ? 1 : 0);

function timedOccurrences(meeting: Meeting, time: Timed, owner: OccurrenceOwner, window: InstantWindow, floatingTimeZone: string) {
  const usual = occurrenceDetails(meeting, owner);
  const byTime = new Map<number | string, TimedOccurrence>();
  for (const id of candidates(time, window, floatingTimeZone)) {
    const override = time.overrides.get(id);
    const change = override?.excluded === false ? override : undefined;
    const occurrence: TimedOccurrence = place(change ? occurrenceDetails(meeting, owner, change) : usual, time, id, change);
    const key = occurrence.kind === 'zoned' ? occurrence.start : occurrence.startWall;
    const other = byTime.get(key);
    if (!other || weight(occurrence, time) > weight(other, time)) byTime.set(key, occurrence);
  }
  return [...byTime.values()];
}

/**
 * When a meeting takes place in `window`, in order of start: what overlaps it (start before `to`, end after `from`), or
 * starts in it where no duration is known. Series are expanded in wall time in their own zone; overrides are laid over:
 * excluded ones are gone, cancelled ones stay, moved ones stand where they moved to, and an override of a time that the
 * rule does not give adds an occurrence (JSCalendar 4.3.5). Two occurrences at one time are one. Dates that cannot be
 * read give none.
 * @param floatingTimeZone the zone in which floating times and dates are compared with the window: the viewer's.
 */
export function meetingOccurrences(
  meeting: Meeting,
  owner: OccurrenceOwner,
  window: InstantWindow,
  floatingTimeZone: string,
): readonly Occurrence[] {
  const { time } = meeting;
  if (time.kind === 'unreadable') return [];
  const found: readonly Occurrence[] =
    time.kind === 'date'
      ? [{ ...occurrenceDetails(meeting, owner), kind: 'date', date: time.date }]
      : timedOccurrences(meeting, time, owner, window, floatingTimeZone);
  return found
    .map((occurrence) => ({ occurrence, span: occurrenceSpan(occurrence, floatingTimeZone) }))
    .filter(({ span }) => isInWindow(span, window))
    .sort((a, b) => a.span.from - b.span.from)
    .map(({ occurrence }) => occurrence);
}
