import type { Meeting, MeetingTime, RecurrenceOverride } from '../community/meeting.ts';
import { occurrenceDetails } from '../occurrence/meeting-occurrences.ts';
import type { Occurrence, OccurrenceOwner } from '../occurrence/occurrence.ts';
import { expandRule } from '../recurrence/expand.ts';
import { anchorRule } from '../recurrence/anchor-rule.ts';
import type { RecurrenceRule } from '../recurrence/rule.ts';
import { endInstant } from '../time/duration-end.ts';
import type { Duration } from '../time/duration.ts';
import { parsePlainDate, plainDateTime, type PlainDateTime, wallMillis } from '../time/plain-date-time.ts';
import { possibleInstants, toInstant, toPlainDateTime } from '../time/zoned.ts';
import { occurrenceUid, type CalendarEntry, type CalendarEvent, type CalendarSetting, type CalendarTime } from './calendar-event.ts';
import { describeEntry } from './describe-entry.ts';
import { withoutTimeOf } from './rrule-text.ts';

type Timed = Extract<MeetingTime, { kind: 'timed' }>;
type Change = Extract<RecurrenceOverride, { excluded: false }>;

const YEAR = 366 * 86_400_000;
/** How far from its start to look for the first occurrence of a rule, in years. */
const STEPS = [2, 50];

/** Where UNTIL is an instant and the series has no zone, clocks are taken to show UTC. */
const converter = ({ timeZone }: Timed) => (timeZone === null ? wallMillis : (wall: PlainDateTime) => toInstant(wall, timeZone));

const occurrencesOf = (rule: RecurrenceRule, time: Timed, from: PlainDateTime, to: number): readonly PlainDateTime[] =>
  expandRule(rule, time.start, { from, to: plainDateTime(to) }, converter(time));

/** The first occurrence: calendars take the start for one even where the rule does not give it. */
function firstOccurrence(rule: RecurrenceRule, time: Timed): PlainDateTime | undefined {
  for (const years of STEPS) {
    const [first] = occurrencesOf(rule, time, time.start, wallMillis(time.start) + years * YEAR);
    if (first) return first;
  }
  return undefined;
}

/**
 * The time that clocks show: a wall time that they skip is written as the one that they show instead, and one that they show
 * twice in UTC, because programs disagree on which of the two it means.
 */
function shown(wall: PlainDateTime, timeZone: string | null): CalendarTime {
  if (timeZone === null) return { kind: 'floating', wall };
  const isTwice = possibleInstants(wall, timeZone).length > 1;
  const zone = isTwice ? 'UTC' : timeZone;
  return { kind: 'zoned', wall: toPlainDateTime(toInstant(wall, timeZone), zone), timeZone: zone };
}

const withDuration = (entry: CalendarEntry, duration: Duration | undefined): CalendarEntry => (duration ? { ...entry, duration } : entry);

/** Who an event is, and which version of it. Without a date of its own a meeting is as old as what it stands in. */
function identity({ sequence = 0, updated }: Meeting, { community, event }: OccurrenceOwner) {
  const stamp = updated ?? community?.updated ?? (community ?? event)?.origin.updated;
  return { sequence, ...(updated !== undefined && { updated }), ...(stamp !== undefined && { stamp }) };
}

/** The zone whose clocks a meeting goes by: without one of its own that of the place, so that it is right for those who travel. */
const zoneOf = (timeZone: string | null, { locations = [] }: Meeting): string | null =>
  timeZone ?? (locations.length === 1 ? (locations[0]!.timeZone ?? null) : null);

/** The entry of what takes place for the recurrence id `id`: the change there laid over the meeting. */
function entryAt(id: PlainDateTime, meeting: Meeting, time: Timed, owner: OccurrenceOwner, setting: CalendarSetting): CalendarEntry {
  const override = time.overrides.get(id);
  const change: Change | undefined = override?.excluded === false ? override : undefined;
  const [wall, zone] = [change?.start ?? id, change?.timeZone ?? time.timeZone];
  const start = shown(wall, zone);
  const duration = change?.duration ?? time.duration;
  // Days are those of the zone: elsewhere their length is told.
  const isElsewhere = start.kind === 'zoned' && zone !== null && start.timeZone !== zone;
  const length = isElsewhere && duration ? { days: 0, millis: endInstant(wall, zone, duration) - toInstant(wall, zone) } : duration;
  return withDuration(describeEntry(occurrenceDetails(meeting, owner, change), start, setting), length);
}

/** The rule as calendars need it: explicit, because their start is its first occurrence and not what it was counted from. */
const explicitRule = (rule: RecurrenceRule, start: PlainDateTime): RecurrenceRule =>
  withoutTimeOf(start, anchorRule(rule, wallMillis(start)));

function timedEvent(meeting: Meeting, time: Timed, owner: OccurrenceOwner, setting: CalendarSetting): CalendarEvent | undefined {
  const { rule, overrides, timeZone } = time;
  const ids = [...overrides.keys()].sort();
  const isExcluded = (id: PlainDateTime): boolean => overrides.get(id)?.excluded === true;
  const given = new Set(!rule ? [time.start] : ids[0] ? occurrencesOf(rule, time, ids[0], wallMillis(ids.at(-1)!) + 1000) : []);
  const first = rule && firstOccurrence(rule, time);

  let start = first;
  let extra = ids.filter((id) => !given.has(id) && !isExcluded(id));
  // Without a rule the start is a date like the others.
  if (!first) [start, ...extra] = [...(rule || isExcluded(time.start) ? [] : [time.start]), ...extra].sort();
  if (!start) return undefined;
  const known = { uid: meeting.uid, ...identity(meeting, owner) };
  if (!first && !extra.length) return { ...known, ...entryAt(start, meeting, time, owner, setting) };

  const begin: CalendarTime = timeZone === null ? { kind: 'floating', wall: start } : { kind: 'zoned', wall: start, timeZone };
  const changed = ids.filter((id) => !isExcluded(id));
  return {
    ...known,
    ...withDuration(describeEntry(occurrenceDetails(meeting, owner), begin, setting), time.duration),
    series: {
      ...(first && { rule: explicitRule(rule, time.start) }),
      excluded: first ? ids.filter((id) => given.has(id) && isExcluded(id)) : [],
      extra,
      changes: new Map(changed.map((id) => [id, entryAt(id, meeting, time, owner, setting)])),
    },
  };
}

/**
 * A meeting with all its occurrences. Undefined where calendars have no place for it: only the month or year is known, the
 * dates cannot be read, or the rule gives none.
 */
export function meetingEvent(meeting: Meeting, owner: OccurrenceOwner, setting: CalendarSetting): CalendarEvent | undefined {
  const { time } = meeting;
  if (time.kind === 'timed') return timedEvent(meeting, { ...time, timeZone: zoneOf(time.timeZone, meeting) }, owner, setting);
  const date = time.kind === 'date' ? parsePlainDate(time.date) : undefined;
  const entry = date && describeEntry(occurrenceDetails(meeting, owner), { kind: 'day', date }, setting);
  return entry && { uid: meeting.uid, ...identity(meeting, owner), ...entry };
}

/** Whether the meeting takes place more than once, as far as its feed says. */
const recurs = ({ time }: Meeting): boolean =>
  time.kind === 'timed' && (time.rule !== undefined || [...time.overrides.keys()].some((id) => id !== time.start));

/**
 * One occurrence by itself. One of a series has a uid of its own, so that it does not take the place of the series in a
 * calendar that has both. Undefined where only the month or year is known.
 */
export function occurrenceEvent(occurrence: Occurrence, setting: CalendarSetting): CalendarEvent | undefined {
  const { meeting } = occurrence;
  if (occurrence.kind === 'date') return meetingEvent(meeting, occurrence, setting);
  const { startWall } = occurrence;
  const timeZone = zoneOf(occurrence.kind === 'zoned' ? occurrence.timeZone : null, meeting);
  const start = shown(startWall, timeZone);
  const end = occurrence.kind === 'zoned' ? occurrence.end : occurrence.endWall && wallMillis(occurrence.endWall);
  const begin = occurrence.kind === 'zoned' ? occurrence.start : wallMillis(startWall);
  return {
    uid: recurs(meeting) ? occurrenceUid(meeting.uid, occurrence.recurrenceId) : meeting.uid,
    ...identity(meeting, occurrence),
    ...withDuration(describeEntry(occurrence, start, setting), end === undefined ? undefined : { days: 0, millis: end - begin }),
  };
}
