import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { communityOwners } from '../../../src/domain/occurrence/community-owners.ts';
import { readFeed } from '../../support/wire-feed.ts';

describe('communityOwners', () => {
  const { feed } = readFeed({
    communities: [
      { id: 'makers', name: 'Makers' },
      { id: 'quiet', name: 'Quiet' },
    ],
    events: [
      { id: 'fair', uid: 'fair', title: 'Fair', start: '2026-12-05T10:00:00', timeZone: null, community: 'makers' },
      { id: 'gala', uid: 'gala', title: 'Gala', start: '2026-12-06T10:00:00', timeZone: null },
    ],
  });

  it('gives a community and the events that it holds, not those of nobody', () => {
    const [makers, quiet] = feed.communities;
    assert.deepEqual(
      communityOwners(feed, makers!).map(({ event }) => event?.id),
      [undefined, 'fair'],
    );
    assert.deepEqual(communityOwners(feed, quiet!), [{ community: quiet }]);
  });

  it('gives nothing for a community of another feed', () => {
    assert.deepEqual(communityOwners(feed, { ...feed.communities[0]! }), []);
  });
});
