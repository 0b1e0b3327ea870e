import type { MeetingTime, RecurrenceOverride, UnreadableTime } from '../../domain/community/meeting.ts';
import type { PlainDateTime } from '../../domain/time/plain-date-time.ts';
import type * as Wire from '../wire.ts';
import { is, record, type Decoder } from './decoder.ts';
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

function overridesIn(value: unknown, place: Place): ReadonlyMap<PlainDateTime, RecurrenceOverride> {
  const overrides = new Map<PlainDateTime, RecurrenceOverride>();
  if (!is('object', value, place)) return overrides;
  for (const [key, change] of Object.entries(value)) {
    const at = place.at(key);
    const recurrenceId = key.startsWith('_') ? undefined : wallTime(key, at);
    const read = recurrenceId && override(change, at);
    if (read) overrides.set(recurrenceId, read);
  }
  return overrides;
}

const unreadable = (reason: UnreadableTime): MeetingTime => ({ kind: 'unreadable', reason });

/**
 * Reads when a meeting takes place. What cannot be read makes no date at all: a wrong one would be worse.
 * @param value the meeting as published.
 */
export function meetingTime(value: Wire.Meeting, place: Place): MeetingTime {
  if (!value.start && value.date) {
    const date = partialDate(value.date, place.at('date'));
    return date ? { kind: 'date', date } : unreadable('impossible-date');
  }
  for (const member of ['start', 'timeZone'] as const) {
    if (value[member] === undefined) place.report('missing-member', { member });
  }
  const start = wallTime(value.start, place.at('start'));
  const zone = value.timeZone === null ? null : timeZone(value.timeZone, place.at('timeZone'));
  const repeats = rule(value.rrule ?? undefined, place.at('rrule'));
  const length = duration(value.duration ?? undefined, place.at('duration'));
  const overrides = overridesIn(value.recurrenceOverrides ?? undefined, place.at('recurrenceOverrides'));
  if (!start) return unreadable('impossible-date');
  if (zone === undefined) return unreadable('unknown-time-zone');
  if (value.rrule && !repeats) return unreadable('unreadable-rule');
  return {
    kind: 'timed',
    start,
    timeZone: zone,
    overrides,
    ...(length && { duration: length }),
    ...(repeats && { rule: repeats }),
  };
}
