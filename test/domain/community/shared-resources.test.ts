import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { sharedResources } from '../../../src/domain/community/shared-resources.ts';
import { chooseText } from '../../../src/domain/text.ts';
import { readFeed } from '../../support/wire-feed.ts';

const name = (text: Readonly<Record<string, string>>): string => chooseText(text, 'en').value;

/** Names of the resources in a feed with these members, with whose they are, their kind and their date. */
const told = (members: object): readonly string[] => {
  const { feed } = readFeed(members);
  return sharedResources(feed, feed.communities, []).map(({ resource, community, kind, meeting }) =>
    [name(resource.name), community?.id ?? '*', kind, resource.published ?? meeting?.date].filter(Boolean).join(' '),
  );
};

const guide = { name: 'How to join', url: 'https://a.example/how.pdf', kind: 'document' };
const platform = { kind: 'platform', platform: { name: 'Hub', url: 'https://hub.example/', guide } };

describe('sharedResources', () => {
  it('finds those of communities, of changed meetings, of events and of ways of joining', () => {
    const meeting = {
      uid: 'm',
      start: '2026-10-13T14:00:00',
      timeZone: 'America/Toronto',
      rrule: 'FREQ=MONTHLY;BYDAY=2TU',
      resources: [{ name: 'Rules', kind: 'document' }],
      recurrenceOverrides: {
        '2026-10-13T14:00:00': { resources: [{ name: 'Recording', kind: 'recording' }] },
        '2026-11-10T14:00:00': { start: '2026-11-17T14:00:00', resources: [{ name: 'Slides', kind: 'slides' }] },
        '2026-12-08T14:00:00': { excluded: true },
      },
    };
    const event = { id: 'fair', uid: 'e', title: 'Fair', date: '2026-05', community: 'a', resources: [{ name: 'Map' }] };
    assert.deepEqual(
      told({
        communities: [{ id: 'a', name: 'A', resources: [{ name: 'Library', kind: 'library' }], meetings: [meeting], join: [platform] }],
        events: [event],
      }),
      [
        'Library a library',
        'How to join a guide',
        'Rules a document',
        'Slides a slides 2026-11-17',
        'Recording a recording 2026-10-13',
        'Map a other 2026-05',
      ],
    );
  });

  it('gives what several communities share to their association, once', () => {
    const communities = ['a', 'b', 'c'].map((id) => ({ id, name: id, resources: [{ name: 'Library', kind: 'library' }] }));
    assert.deepEqual(told({ defaults: { join: [platform] }, communities }), [
      'Library a library',
      'How to join * guide',
      'Library b library',
      'Library c library',
    ]);
  });

  it('keeps to the communities that are asked for', () => {
    const { feed } = readFeed({
      communities: [
        { id: 'a', name: 'A', resources: [{ name: 'One' }] },
        { id: 'b', name: 'B', resources: [{ name: 'Two' }] },
      ],
      events: [
        { id: 'e', uid: 'e', title: 'E', date: '2026', resources: [{ name: 'Of an event' }] },
        { id: 'f', uid: 'f', title: 'F', date: '2026', community: 'b', resources: [{ name: 'Of another community' }] },
      ],
    });
    const only = sharedResources(feed, feed.communities.slice(0, 1));
    assert.deepEqual(
      only.map(({ resource }) => name(resource.name)),
      ['One'],
    );
  });
});
