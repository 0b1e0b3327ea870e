import type { AttendanceMode, Location, VirtualLocation } from '../community/meeting.ts';
import { plainText } from './organization-node.ts';
import type { JsonLdNode } from './json-ld.ts';

/** schema.org's words for how one attends. */
export const attendanceModes: Readonly<Record<AttendanceMode, string>> = {
  online: 'https://schema.org/OnlineEventAttendanceMode',
  inPerson: 'https://schema.org/OfflineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
};

function placeNode({ name, description, address, coordinates, url }: Location, language: string): JsonLdNode {
  return {
    '@type': 'Place',
    name: plainText(name, language),
    description: plainText(description, language),
    address: plainText(address, language),
    geo: coordinates && { '@type': 'GeoCoordinates', latitude: coordinates.latitude, longitude: coordinates.longitude },
    url,
  };
}

/** A room's own address only where everyone may enter; otherwise the page that tells how to take part. */
function virtualNode({ name, uri, access }: VirtualLocation, page: string | undefined, language: string): JsonLdNode {
  const isOpen = uri !== undefined && /^https?:/i.test(uri) && (access === undefined || access === 'public');
  return { '@type': 'VirtualLocation', name: plainText(name, language), url: isOpen ? uri : page };
}

/**
 * Where something takes place; undefined where nothing is known.
 * @param mode says that it is online where no room is named.
 * @param page http(s): where one learns how to take part.
 */
export function placeNodes(
  locations: readonly Location[],
  rooms: readonly VirtualLocation[],
  mode: AttendanceMode | undefined,
  page: string | undefined,
  language: string,
): readonly JsonLdNode[] | undefined {
  const isOnlineSomewhere = mode !== undefined && mode !== 'inPerson' && rooms.length === 0 && page !== undefined;
  const nodes: readonly JsonLdNode[] = [
    ...locations.map((location) => placeNode(location, language)),
    ...rooms.map((room) => virtualNode(room, page, language)),
    ...(isOnlineSomewhere ? [{ '@type': 'VirtualLocation', url: page }] : []),
  ];
  return nodes.length > 0 ? nodes : undefined;
}
