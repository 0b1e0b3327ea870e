import type { Meeting } from '../community/meeting.ts';
import type { OccurrenceOwner } from './occurrence.ts';

/** The owner with one of its meetings alone. */
export const ownerOf = (meeting: Meeting, owner: OccurrenceOwner): OccurrenceOwner =>
  owner.event || !owner.community ? owner : { community: { ...owner.community, meetings: [meeting] } };

/**
 * What holds the one meeting that `name` names, and nothing else of theirs: by its uid, or for an event by its id or global id.
 * Empty where there is no such meeting.
 */
export const meetingOwners = (owners: readonly OccurrenceOwner[], name: string): readonly OccurrenceOwner[] =>
  owners.flatMap((owner) => {
    const { event, community } = owner;
    if (event) return [event.uid, event.id, event.key].includes(name) ? owner : [];
    return (community?.meetings ?? []).filter(({ uid }) => uid === name).map((meeting) => ownerOf(meeting, owner));
  });
