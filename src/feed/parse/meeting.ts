import type { FeedEvent, Meeting } from '../../domain/community/meeting.ts';
import type { FeedOrigin } from '../../domain/feed.ts';
import { MAX_MEETINGS } from '../limits.ts';
import type * as Wire from '../wire.ts';
import { flag, is, record, type Decoder } from './decoder.ts';
import { eligibility } from './eligibility.ts';
import { joinWays } from './join.ts';
import { meetingDetails } from './meeting-details.ts';
import { meetingTime } from './meeting-time.ts';
import { records } from './records.ts';
import { text, words } from './text.ts';
import { id, instant, web } from './values.ts';

/** What calendars can count with (RFC 5545 3.3.8). */
const MAX_SEQUENCE = 2_147_483_647;

const sequence: Decoder<number> = (value, place) => {
  if (!is('number', value, place)) return undefined;
  const isVersion = Number.isInteger(value) && value >= 0 && value <= MAX_SEQUENCE;
  return isVersion ? value : place.report('wrong-format', { value: String(value), expected: 'whole-number' });
};

const shape = {
  uid: words,
  ...meetingDetails,
  usual: flag,
  registration: joinWays,
  accessibility: text,
  url: web,
  sequence,
  updated: instant,
};

const meetingMembers = record<Wire.Meeting, Omit<Meeting, 'time'>, 'uid'>(shape, 'uid');

const meeting: Decoder<Meeting> = (value, place) => {
  const read = meetingMembers(value, place);
  return read && Object.assign(read, { time: meetingTime(value as Wire.Meeting, place) });
};

const partOf = record<Wire.PartOf, NonNullable<FeedEvent['partOf']>, 'name'>({ name: text, url: web, note: text }, 'name');

const eventMembers = record<Wire.Event, Omit<FeedEvent, 'time' | 'key' | 'origin'>, 'id' | 'uid' | 'title'>(
  { ...shape, id, community: id, partOf, audience: text, eligibility, join: joinWays },
  'id',
  'uid',
  'title',
);

const event: Decoder<FeedEvent> = (value, place) => {
  const read = eventMembers(value, place);
  const origin = place.reading.origin as FeedOrigin;
  return read && Object.assign(read, { origin, key: `${origin.feedId}#${read.id}`, time: meetingTime(value as Wire.Event, place) });
};

/** Reads the meetings of a community. */
export const meetings = records('meeting', meeting, ({ uid }) => uid, MAX_MEETINGS);

/** Reads the events of a feed. */
export const events = records('event', event, ({ id }) => id, MAX_MEETINGS);
