import type { MeetingTime, RecurrenceOverride, UnreadableTime } from '../../domain/community/meeting.ts';
import type { RecurrenceRule } from '../../domain/recurrence/rule.ts';
import type { Duration } from '../../domain/time/duration.ts';
import type { PartialDate, PlainDateTime } from '../../domain/time/plain-date-time.ts';
import { MAX_ITEMS } from '../limits.ts';
import type * as Wire from '../wire.ts';
import { is, record, type Decoder, type TotalDecoder } from './decoder.ts';
import { meetingDetails } from './meeting-details.ts';
import type { Place } from './place.ts';
import { text } from './text.ts';
import { duration, partialDate, rule, timeZone, wallTime } from './values.ts';

type Change = Omit<Extract<RecurrenceOverride, { excluded: false }>, 'excluded'>;

const change = record<Wire.Override, Change>({ ...meetingDetails, start: wallTime, timeZone, duration, note: text });

/** What has moved to a time that cannot be read is shown neither there nor where it no longer is. */
const override: Decoder<RecurrenceOverride> = (value, place) => {
  const read = change(value, place);
  if (!read) return undefined;
  const { excluded, start, timeZone: zone } = value as Wire.Override;
  return excluded === true || (start && !read.start) || (zone && !read.timeZone) ? { excluded: true } : { ...read, excluded: false };
};

const overridesOf: TotalDecoder<ReadonlyMap<PlainDateTime, RecurrenceOverride>> = (value, place) => {
  const overrides = new Map<PlainDateTime, RecurrenceOverride>();
  if (!is('object', value, place)) return overrides;
  for (const [key, change] of Object.entries(value)) {
    if (place.reading.items++ >= MAX_ITEMS) break;
    const at = place.at(key);
    const recurrenceId = key.startsWith('_') ? undefined : wallTime(key, at);
    const read = recurrenceId && override(change, at);
    if (read) overrides.set(recurrenceId, read);
  }
  return overrides;
};

interface TimeMembers {
  readonly start?: PlainDateTime;
  readonly date?: PartialDate;
  readonly timeZone?: string;
  readonly duration?: Duration;
  readonly rrule?: RecurrenceRule;
  readonly recurrenceOverrides: ReadonlyMap<PlainDateTime, RecurrenceOverride>;
}

const timeMembers = record<Wire.Meeting, TimeMembers>({
  start: wallTime,
  date: partialDate,
  timeZone,
  duration,
  rrule: rule,
  recurrenceOverrides: overridesOf,
});

const unreadable = (reason: UnreadableTime): MeetingTime => ({ kind: 'unreadable', reason });

/**
 * Reads when a meeting takes place. What cannot be read makes no date at all: a wrong one would be worse.
 * @param value the meeting as published, known to be an object.
 */
export function meetingTime(value: Wire.Meeting, place: Place): MeetingTime {
  const read = timeMembers(value, place) as TimeMembers;
  const { start, date, duration, rrule, recurrenceOverrides: overrides } = read;
  const zone = value.timeZone === null ? null : read.timeZone;
  if (!value.start && value.date) return date ? { kind: 'date', date } : unreadable('impossible-date');
  for (const member of ['start', 'timeZone'] as const) {
    if (value[member] === undefined) place.report('missing-member', { member });
  }
  if (!start) return unreadable('impossible-date');
  if (zone === undefined) return unreadable('unknown-time-zone');
  if (value.rrule && !rrule) return unreadable('unreadable-rule');
  return { kind: 'timed', start, timeZone: zone, overrides, ...(duration && { duration }), ...(rrule && { rule: rrule }) };
}
