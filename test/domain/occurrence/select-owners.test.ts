import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { FeedEvent } from '../../../src/domain/community/meeting.ts';
import type { Feed } from '../../../src/domain/feed.ts';
import { selectOwners } from '../../../src/domain/occurrence/select-owners.ts';
import { community, feedOrigin } from '../../support/communities.ts';
import { datedMeeting } from '../../support/meetings.ts';

const origin = feedOrigin('Guild');
const event = (id: string, members: Partial<FeedEvent> = {}): FeedEvent => ({
  ...datedMeeting('2027-03-09', { uid: id }),
  id,
  key: `${origin.feedId}#${id}`,
  origin,
  title: { en: id },
  join: [],
  ...members,
});

const feed: Feed = {
  origin,
  title: { en: 'Guild' },
  refreshInterval: 86_400_000,
  communities: [community('Makers'), community('Readers')],
  events: [event('fair'), event('workshop', { community: 'makers' })],
};

const chosen = (only: string[], except: string[] = []): string[] =>
  selectOwners(feed, only, except).map((owner) => owner.event?.id ?? owner.community!.id);

describe('selectOwners', () => {
  it('takes all communities and events where none is named', () => {
    assert.deepEqual(chosen([]), ['makers', 'readers', 'fair', 'workshop']);
  });

  it('takes the events of a community with it, and no others', () => {
    assert.deepEqual(chosen(['makers']), ['makers', 'workshop']);
    assert.deepEqual(chosen([], ['makers']), ['readers', 'fair']);
  });

  it('takes an event by its own id', () => {
    assert.deepEqual(chosen(['fair']), ['fair']);
    assert.deepEqual(chosen(['makers'], ['workshop']), ['makers']);
  });

  it('understands global ids', () => {
    assert.deepEqual(chosen([`${origin.feedId}#readers`]), ['readers']);
  });

  it('takes nothing where only strangers are named', () => {
    assert.deepEqual(chosen(['astronomers']), []);
  });
});
