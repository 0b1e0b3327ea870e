import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Feed } from '../../src/domain/feed.ts';
import { feedZones } from '../../src/domain/feed-zones.ts';
import { community, feedOrigin } from '../support/communities.ts';
import { datedMeeting, meeting } from '../support/meetings.ts';

const at = (timeZone: string | null): ReturnType<typeof meeting> => meeting({ start: '2026-12-08T14:00:00', timeZone });
const feed = (communities: Feed['communities'], timeZone?: string): Feed => ({
  origin: feedOrigin('CASC', timeZone ? { timeZone } : {}),
  title: { en: 'Feed' },
  refreshInterval: 0,
  communities,
  events: [],
});

describe('feedZones', () => {
  it('gives the publisher’s zone, then those of the meetings, the one of most of them first', () => {
    const meetings = [at('Europe/Paris'), at('America/Vancouver'), at('America/Vancouver'), at('America/Toronto')];
    assert.deepEqual(feedZones(feed([community('Makers', { meetings })], 'America/Toronto')), [
      'America/Toronto',
      'America/Vancouver',
      'Europe/Paris',
    ]);
  });

  it('leaves out what has no zone', () => {
    assert.deepEqual(feedZones(feed([community('Makers', { meetings: [at(null), datedMeeting('2027-03')] })])), []);
  });
});
