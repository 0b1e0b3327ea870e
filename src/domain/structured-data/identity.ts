import type { Community } from '../community/community.ts';
import type { Meeting } from '../community/meeting.ts';
import type { FeedOrigin } from '../feed.ts';
import type { JsonLdReference } from './json-ld.ts';

/** The identifier of something in a feed, the same on every page: the feed's id, a fragment with its kind, and its own id. */
const identifier = ({ feedId }: FeedOrigin, kind: string, id: string): string => `${feedId}#${kind}/${encodeURIComponent(id)}`;

export const organizationId = (origin: FeedOrigin, id: string): string => identifier(origin, 'organization', id);
export const communityId = ({ origin, id }: Community): string => identifier(origin, 'community', id);
export const courseId = (origin: FeedOrigin, id: string): string => identifier(origin, 'course', id);
export const meetingId = (origin: FeedOrigin, { uid }: Meeting): string => identifier(origin, 'meeting', uid);

/** Points at the node with `id`. */
export const reference = (id: string): JsonLdReference => ({ '@id': id });
