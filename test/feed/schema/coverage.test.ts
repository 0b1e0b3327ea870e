import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseFeedValue } from '../../../src/feed/parse/any-feed.ts';
import { sampleFeed, schema } from '../../support/schema-sample.ts';
import { FEED_URL, named, readFeed } from '../../support/wire-feed.ts';

/** Members that no decoder reads, with what they wait for. Whole definitions are named by a star. */
const awaiting: Readonly<Record<string, readonly string[]>> = {
  'editors, not readers': ['feed.$schema'],
  'later views of people, meetings and forms': ['meeting.language', 'event.language', 'join.access'],
  'the validator': ['feed.languages', 'feed.feedUrl', 'field.sensitive'],
};

const waits = (member: string): boolean =>
  Object.values(awaiting).some((members) => members.includes(member) || members.includes(`${member.split('.')[0]}.*`));

describe('every member of the schema', () => {
  it('is read by a decoder, or waits for a widget that is named here', () => {
    const all = new Set<string>();
    const read = new Set<string>();
    const feed = sampleFeed((object, name) => {
      for (const member of Object.keys(object)) all.add(`${name}.${member}`);
      return new Proxy(object, {
        get: (target, member) => {
          if (typeof member === 'string') read.add(`${name}.${member}`);
          return Reflect.get(target, member) as unknown;
        },
        // Looking for nesting reads every member; decoders ask for members by name.
        ownKeys: () => [],
      });
    });
    assert.ok(parseFeedValue(feed, FEED_URL).ok);
    // A meeting has a start or a date.
    read.add('meeting.date').add('event.date');
    const unread = [...all].filter((member) => !read.has(member));
    assert.deepEqual(
      unread.filter((member) => !waits(member)),
      [],
      'read by nothing',
    );
    assert.deepEqual(
      [...read].filter((member) => all.has(member) && waits(member)),
      [],
      'no longer waiting',
    );
    for (const member of Object.values(awaiting).flat()) {
      const [name = '', rest = ''] = member.split('.');
      const properties =
        name === 'feed'
          ? schema.properties
          : { ...(name === 'event' && schema.$defs['meeting']?.properties), ...schema.$defs[name]?.properties };
      assert.ok(properties && (rest === '*' || rest in properties), `${member} is no member of the schema`);
    }
  });

  it('can be used as the schema says', () => {
    const feed = sampleFeed() as Record<string, unknown>;
    const result = parseFeedValue(feed, FEED_URL);
    assert.ok(result.ok);
    assert.deepEqual(named(result.value.issues), []);
    assert.equal(result.value.feed.communities.length, 1);
    assert.equal(result.value.feed.events.length, 1);
  });

  for (const [name, { enum: words }] of Object.entries(schema.$defs).filter(([, node]) => node.enum)) {
    it(`${name} takes every word of the schema`, () => {
      for (const word of words ?? []) {
        const meeting = {
          uid: 'a',
          date: '2027',
          status: name === 'meetingStatus' ? word : undefined,
          attendanceMode: name === 'attendanceMode' ? word : undefined,
        };
        const resource = { name: 'x', access: name === 'access' ? word : undefined };
        assert.deepEqual(readFeed({ communities: [{ id: 'a', name: 'A', meetings: [meeting], resources: [resource] }] }).issues, [], word);
      }
    });
  }

  it('takes every word of its lists of words', () => {
    const at: Readonly<Record<string, (word: string) => object>> = {
      'community.status': (status) => ({ status }),
      'community.participation': (word) => ({ participation: [word] }),
      'resource.kind': (kind) => ({ resources: [{ name: 'x', kind }] }),
      'channel.kind': (kind) => ({ channels: [{ kind }] }),
      'relation.rel': (rel) => ({ related: [{ rel, community: 'b' }] }),
      'link.rel': (rel) => ({ links: [{ rel, url: 'https://x.example/' }] }),
      'join.kind': (kind) => ({ join: [{ kind, email: 'a@b.example', url: 'https://x.example/' }] }),
      'join.status': (status) => ({ join: [{ kind: 'automatic', status }] }),
      'rule.kind': (kind) => ({ eligibility: { rules: [{ text: 'x', kind }] } }),
      'rule.strength': (strength) => ({ eligibility: { rules: [{ text: 'x', strength }] } }),
      'eligibility.openTo': (openTo) => ({ eligibility: { openTo } }),
      'field.type': (type) => ({
        join: [{ kind: 'form', form: { action: '/x', fields: [{ name: 'a', label: 'A', type, options: [{ value: 'x' }] }] } }],
      }),
      'form.format': (format) => ({
        join: [{ kind: 'form', form: { action: '/x', format, fields: [{ name: 'a', label: 'A', type: 'text' }] } }],
      }),
    };
    for (const [member, community] of Object.entries(at)) {
      const [name = '', key = ''] = member.split('.');
      const node = schema.$defs[name]?.properties?.[key];
      const words = node?.enum ?? node?.items?.enum;
      assert.ok(words, member);
      for (const word of words) {
        assert.deepEqual(readFeed({ communities: [{ id: 'a', name: 'A', ...community(word) }] }).issues, [], `${member} ${word}`);
      }
    }
  });
});
