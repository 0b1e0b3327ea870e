import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { named, readCommunity, readFeed } from '../../support/wire-feed.ts';

describe('a community', () => {
  it('without usable id or name is left out and named; the others stay', () => {
    const { feed, issues } = readFeed({
      communities: [
        { id: 'no-name' },
        { name: 'No id' },
        'a string',
        null,
        { id: 'Bad Id', name: 'x' },
        { id: 'ok', name: 'OK' },
        { id: 'bad-name', name: 5 },
      ],
    });
    assert.deepEqual(
      feed.communities.map(({ id }) => id),
      ['ok'],
    );
    assert.deepEqual(named(issues), [
      'missing-member /communities/0',
      'left-out /communities/0',
      'missing-member /communities/1',
      'left-out /communities/1',
      'wrong-type /communities/2',
      'left-out /communities/2',
      'wrong-type /communities/3',
      'left-out /communities/3',
      'wrong-format /communities/4/id',
      'left-out /communities/4',
      'wrong-type /communities/6/name',
      'left-out /communities/6',
    ]);
  });

  it('with the id of an earlier one is left out', () => {
    const { feed, issues } = readFeed({
      communities: [
        { id: 'a', name: 'First' },
        { id: 'a', name: 'Second' },
      ],
    });
    assert.deepEqual(
      feed.communities.map(({ name }) => name['en-CA']),
      ['First'],
    );
    assert.deepEqual(named(issues), ['duplicate-id /communities/1', 'left-out /communities/1']);
  });

  it('loses a bad member and keeps the rest', () => {
    const { community, issues } = readCommunity({
      status: 'sleeping',
      established: '2020',
      closed: 'yesterday',
      updated: '2026-11-20T16:00:00Z',
      addedOn: '2026-02-30',
      languages: ['en', 'English please'],
      audienceRoles: 'education',
      related: [
        { rel: 'parent', community: 'x' },
        { rel: 'cousin', community: 'y' },
      ],
      image: { url: 'x.png' },
    });
    assert.equal(community.status, 'active');
    assert.equal(community.established, '2020');
    assert.equal(community.closed, undefined);
    assert.equal(community.updated, Date.UTC(2026, 10, 20, 16));
    assert.deepEqual(community.languages, ['en']);
    assert.deepEqual(community.audienceRoles, []);
    assert.deepEqual(community.related, [{ rel: 'parent', community: 'x' }]);
    assert.equal(community.image, undefined);
    assert.deepEqual(named(issues).sort(), [
      'impossible-date /communities/0/addedOn',
      'impossible-date /communities/0/closed',
      'missing-member /communities/0/image',
      'unknown-value /communities/0/related/1/rel',
      'unknown-value /communities/0/status',
      'wrong-format /communities/0/languages/1',
      'wrong-type /communities/0/audienceRoles',
    ]);
  });

  it('keeps the rhythm in words when the rule of it cannot be read', () => {
    const { community, issues } = readCommunity({ cadence: { text: 'Monthly', rrule: 'MONTHLY', time: '25:00', usual: true } });
    assert.deepEqual(community.cadence, { text: { 'en-CA': 'Monthly' }, datesToBeConfirmed: false, usual: true });
    assert.deepEqual(named(issues), ['unreadable-rule /communities/0/cadence/rrule', 'wrong-format /communities/0/cadence/time']);
  });

  it('does not name a person who has not agreed', () => {
    const { community, issues } = readCommunity({
      facilitators: [{ name: 'A', consent: false }, { name: 'B', consent: true }, { bio: 'nobody' }],
    });
    assert.deepEqual(community.facilitators, [{ name: { 'en-CA': 'B' } }]);
    assert.deepEqual(named(issues), ['missing-member /communities/0/facilitators/2']);
  });
});

describe('defaults', () => {
  const defaults = {
    organizer: 'casc',
    attendanceMode: 'online',
    eligibility: { openTo: 'members', summary: 'Members' },
    join: [{ kind: 'platform', platform: { name: 'Site' } }],
  };

  it('give a community what it lacks, whole members, with nothing mixed', () => {
    const { feed } = readFeed({
      defaults,
      communities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B', eligibility: { openTo: 'anyone' }, join: [], organizer: 'astc' },
      ],
    });
    const [a, b] = feed.communities;
    assert.ok(a && b);
    assert.deepEqual(a.eligibility, { openTo: 'members', summary: { 'en-CA': 'Members' }, rules: [], mandatoryFor: [] });
    assert.equal(a.join[0]?.kind, 'platform');
    assert.equal(a.attendanceMode, 'online');
    assert.equal(a.organizer, 'casc');
    assert.deepEqual(b.eligibility, { openTo: 'anyone', rules: [], mandatoryFor: [] });
    assert.deepEqual(b.join, []);
    assert.equal(b.organizer, 'astc');
  });

  it('are reported once, where they stand', () => {
    const communities = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    assert.deepEqual(named(readFeed({ defaults: { organizer: 'CASC !' }, communities }).issues), ['wrong-format /defaults/organizer']);
  });
});
