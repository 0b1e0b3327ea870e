import type { Meeting, MeetingTime, RecurrenceOverride } from '../../src/domain/community/meeting.ts';
import { parseDuration } from '../../src/domain/time/duration.ts';
import type { PartialDate } from '../../src/domain/time/plain-date-time.ts';
import { rule, wall } from './times.ts';

/** A change as a feed writes it. */
export type OverrideText =
  | { readonly excluded: true }
  | (Omit<Extract<RecurrenceOverride, { excluded: false }>, 'excluded' | 'start' | 'duration'> & {
      readonly start?: string;
      readonly duration?: string;
    });

/** When a meeting takes place, as a feed writes it; in Toronto where no zone is given. */
export interface TimeText {
  readonly start: string;
  readonly timeZone?: string | null;
  readonly duration?: string;
  readonly rrule?: string;
  readonly overrides?: Readonly<Record<string, OverrideText>>;
}

const durationOf = (text: string | undefined) => {
  const duration = text === undefined ? undefined : parseDuration(text);
  return duration && { duration };
};

const overrideOf = (text: OverrideText): RecurrenceOverride => {
  if ('excluded' in text) return text;
  const { start, duration, ...rest } = text;
  return { ...rest, excluded: false, ...(start !== undefined && { start: wall(start) }), ...durationOf(duration) };
};

export const timed = ({ start, timeZone = 'America/Toronto', duration, rrule, overrides = {} }: TimeText): MeetingTime => ({
  kind: 'timed',
  start: wall(start),
  timeZone,
  ...durationOf(duration),
  ...(rrule !== undefined && { rule: rule(rrule) }),
  overrides: new Map(Object.entries(overrides).map(([id, override]) => [wall(id), overrideOf(override)])),
});

/** A meeting that says nothing but when it is, with the members that a test is about. */
export const meeting = (time: TimeText | MeetingTime, members: Partial<Meeting> = {}): Meeting => ({
  uid: 'meeting',
  time: 'kind' in time ? time : timed(time),
  usual: false,
  registration: [],
  ...members,
});

/** A meeting of which only the day, month or year is known. */
export const datedMeeting = (date: string, members: Partial<Meeting> = {}): Meeting =>
  meeting({ kind: 'date', date: date as PartialDate }, members);
