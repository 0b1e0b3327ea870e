import type { AttendanceMode, Location, MeetingStatus, RoomFeature, VirtualLocation } from '../../domain/community/meeting.ts';
import { LINK } from '../address.ts';
import type * as Wire from '../wire.ts';
import { items, oneOf, record, type Decoder } from './decoder.ts';
import { access, resource } from './resource.ts';
import { text } from './text.ts';
import { anyAddress, coordinates, timeZone, web } from './values.ts';

/** Reads where people meet. */
export const attendanceMode = oneOf<AttendanceMode>('online', 'inPerson', 'mixed');

const knownStatus = oneOf<MeetingStatus>('confirmed', 'tentative', 'cancelled');

/** Nobody should travel to a meeting because "cancelled" was spelt another way. */
const status: Decoder<MeetingStatus> = (value, place) =>
  knownStatus(value, place) ?? (typeof value === 'string' && /^cancel/i.test(value) ? 'cancelled' : undefined);

const location = record<Wire.Location, Location, 'name'>(
  { name: text, description: text, address: text, coordinates, timeZone, url: web, accessibility: text },
  'name',
);

const feature = oneOf<RoomFeature>('audio', 'chat', 'feed', 'moderator', 'phone', 'screen', 'video');

const room = record<Wire.VirtualLocation, VirtualLocation, 'name'>(
  { name: text, uri: anyAddress(LINK), access, howToGet: text, features: items(feature) },
  'name',
);

/** A joining link for members never leaves this layer: a room's address stays only where the feed says that it is public. */
const virtualLocation: Decoder<VirtualLocation> = (value, place) => {
  const read = room(value, place);
  if (!read?.uri || read.access === 'public') return read;
  const { uri, ...rest } = read;
  place.at('uri').report('members-address', { value: new URL(uri).host });
  return rest;
};

/** Decoders of what a meeting and a change to one of its occurrences can both say. */
export const meetingDetails = {
  title: text,
  description: text,
  status,
  attendanceMode,
  locations: items(location),
  virtualLocations: items(virtualLocation),
  speakers: items(text),
  resources: items(resource),
};
