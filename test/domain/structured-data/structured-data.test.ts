import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Feed } from '../../../src/domain/feed.ts';
import { jsonLdText, type JsonLdNode, mergeGraphs } from '../../../src/domain/structured-data/json-ld.ts';
import { OCCURRENCES, structuredData } from '../../../src/domain/structured-data/structured-data.ts';
import { coursesOf } from '../../../src/feed/late/courses.ts';
import { parseFeed } from '../../../src/feed/parse/any-feed.ts';
import { graphProblems } from '../../support/schema-org.ts';

const now = Date.parse('2026-12-01T12:00:00Z');
const query = { language: 'en', now, timeZone: 'America/Toronto' };

function feedOf(members: object): Feed {
  const envelope = { copFeed: '1.0', id: 'https://association.example/feed.json', title: 'Test', language: 'en', communities: [] };
  const parsed = parseFeed({ ...envelope, ...members });
  if (!parsed.ok) throw new Error(parsed.error.kind);
  return parsed.value.feed;
}

const makers = (...meetings: object[]): Feed =>
  feedOf({ communities: [{ id: 'makers', name: { en: 'Makers', fr: 'Bricolage' }, url: 'https://association.example/makers', meetings }] });

const nodesOf = (feed: Feed, type: string, rest: object = {}): readonly JsonLdNode[] =>
  structuredData(feed, { ...query, ...rest })['@graph'].filter((node) => node['@type'] === type);

const monthly = {
  uid: 'makers@association.example',
  start: '2026-10-13T14:00:00',
  timeZone: 'America/Toronto',
  duration: 'PT1H',
  rrule: 'FREQ=MONTHLY;BYDAY=2TU',
  status: 'confirmed',
};

describe('structured data', () => {
  it('tells of each occurrence with the offset of its own day, within its series', () => {
    const feed = makers(monthly);
    const [series] = nodesOf(feed, 'EventSeries', { limit: 5 });
    const events = nodesOf(feed, 'Event', { limit: 5 });
    assert.deepEqual(
      events.map(({ startDate, endDate }) => [startDate, endDate]),
      [
        ['2026-12-08T14:00:00-05:00', '2026-12-08T15:00:00-05:00'],
        ['2027-01-12T14:00:00-05:00', '2027-01-12T15:00:00-05:00'],
        ['2027-02-09T14:00:00-05:00', '2027-02-09T15:00:00-05:00'],
        ['2027-03-09T14:00:00-05:00', '2027-03-09T15:00:00-05:00'],
        ['2027-04-13T14:00:00-04:00', '2027-04-13T15:00:00-04:00'],
      ],
    );
    assert.deepEqual(
      series!['subEvent'],
      events.map((event) => ({ '@id': event['@id'] })),
    );
    for (const event of events) assert.deepEqual(event['superEvent'], { '@id': series!['@id'] });
    assert.equal(series!.startDate, events[0]!.startDate);
    assert.equal(series!.endDate, events[4]!.endDate);
    assert.equal(events[0]!['eventStatus'], 'https://schema.org/EventScheduled');
  });

  it('says what is cancelled, and what was moved from when', () => {
    const recurrenceOverrides = {
      '2026-12-08T14:00:00': { status: 'cancelled' },
      '2027-03-09T14:00:00': { start: '2027-03-16T16:30:00' },
    };
    const events = nodesOf(makers({ ...monthly, recurrenceOverrides }), 'Event', { limit: 4 });
    assert.deepEqual(
      events.map(({ startDate, previousStartDate, eventStatus }) => [startDate, previousStartDate, (eventStatus as string).slice(19)]),
      [
        ['2026-12-08T14:00:00-05:00', undefined, 'EventCancelled'],
        ['2027-01-12T14:00:00-05:00', undefined, 'EventScheduled'],
        ['2027-02-09T14:00:00-05:00', undefined, 'EventScheduled'],
        // The clocks go forward between the two.
        ['2027-03-16T16:30:00-04:00', '2027-03-09T14:00:00-05:00', 'EventRescheduled'],
      ],
    );
  });

  it('claims no status for what is only usual', () => {
    const { status: _, ...usual } = { ...monthly, usual: true };
    assert.equal(nodesOf(makers(usual), 'Event')[0]!['eventStatus'], undefined);
  });

  it('writes local time as it is written, and a date without a time as a date', () => {
    const feed = makers(
      { uid: 'a@a.example', start: '2027-05-29T16:30:00', timeZone: null, duration: 'PT1H' },
      { uid: 'b@a.example', date: '2027-03-09' },
      { uid: 'c@a.example', date: '2027-06' },
    );
    assert.deepEqual(
      nodesOf(feed, 'Event').map(({ startDate, endDate }) => [startDate, endDate]),
      [
        ['2027-03-09', undefined],
        ['2027-05-29T16:30:00', '2027-05-29T17:30:00'],
        ['2027-06', undefined],
      ],
    );
    assert.deepEqual(nodesOf(feed, 'EventSeries'), []);
  });

  it('is right in zones that have changed their rules, half-hour zones, and without an offset', () => {
    const at = (timeZone: string): unknown =>
      nodesOf(makers({ ...monthly, rrule: undefined, start: '2027-01-12T14:00:00', timeZone }), 'Event')[0]?.['startDate'];
    assert.equal(at('America/Vancouver'), '2027-01-12T14:00:00-07:00');
    assert.equal(at('America/St_Johns'), '2027-01-12T14:00:00-03:30');
    assert.equal(at('Asia/Kolkata'), '2027-01-12T14:00:00+05:30');
    assert.equal(at('Europe/London'), '2027-01-12T14:00:00+00:00');
  });

  it('names the room of a public meeting, and for a members’ meeting only the page that tells more', () => {
    const rooms = [
      { name: 'Open room', uri: 'https://meet.example/open', access: 'public' },
      { name: 'Members’ room', uri: 'https://zoom.us/j/123456789', access: 'members' },
    ];
    const [event] = nodesOf(makers({ ...monthly, virtualLocations: rooms }), 'Event', { limit: 1 });
    assert.deepEqual(event!['location'], [
      { '@type': 'VirtualLocation', name: 'Open room', url: 'https://meet.example/open' },
      { '@type': 'VirtualLocation', name: 'Members’ room', url: 'https://association.example/makers' },
    ]);
    assert.equal(event!['eventAttendanceMode'], 'https://schema.org/OnlineEventAttendanceMode');
    assert.ok(!JSON.stringify(structuredData(makers({ ...monthly, virtualLocations: rooms }), query)).includes('zoom'));
  });

  it('names places with their address and point', () => {
    const locations = [{ name: 'Hall', address: '1 Main Street', coordinates: 'geo:45.5,-75.5' }];
    const [event] = nodesOf(makers({ ...monthly, locations }), 'Event', { limit: 1 });
    assert.deepEqual(JSON.parse(JSON.stringify(event!['location'])), [
      { '@type': 'Place', name: 'Hall', address: '1 Main Street', geo: { '@type': 'GeoCoordinates', latitude: 45.5, longitude: -75.5 } },
    ]);
    assert.equal(event!['eventAttendanceMode'], 'https://schema.org/OfflineEventAttendanceMode');
  });

  it('speaks the language of the page', () => {
    assert.equal(nodesOf(makers(monthly), 'Event', { language: 'fr-CA' })[0]!['name'], 'Bricolage');
    assert.equal(nodesOf(makers(monthly), 'Organization', { language: 'en' })[0]!['name'], 'Makers');
  });

  it('tells of so many occurrences and no more', () => {
    const daily = { ...monthly, rrule: 'FREQ=DAILY' };
    assert.equal(nodesOf(makers(daily), 'Event').length, OCCURRENCES);
    assert.equal(nodesOf(makers(daily), 'Event', { limit: 3 }).length, 3);
  });

  it('tells of what the page asks for, and of no meetings of what is over', () => {
    const feed = feedOf({
      communities: [
        { id: 'makers', name: 'Makers', meetings: [monthly] },
        { id: 'eclipse', name: 'Eclipse', status: 'closed', closed: '2026-06-01', meetings: [{ ...monthly, uid: 'eclipse@a.example' }] },
      ],
    });
    const names = (rest: object): unknown[] => nodesOf(feed, 'Organization', rest).map(({ name }) => name);
    assert.deepEqual(names({}), ['Makers', 'Eclipse']);
    assert.deepEqual(names({ only: ['eclipse'] }), ['Eclipse']);
    assert.deepEqual(names({ except: ['eclipse'] }), ['Makers']);
    assert.deepEqual(nodesOf(feed, 'Event', { only: ['eclipse'] }), []);
    assert.equal(nodesOf(feed, 'Organization', { only: ['eclipse'] })[0]!['dissolutionDate'], '2026-06-01');
  });

  it('tells of a course with the run that is not over: its sessions, people, price and place', () => {
    const run = (id: string, year: number): object => ({
      id,
      prices: [{ status: 'priced', amount: 300, currency: 'CAD', audience: 'Members' }],
      meetings: [
        {
          uid: `${id}@a.example`,
          start: `${year}-01-12T14:00:00`,
          timeZone: 'America/Toronto',
          duration: 'PT90M',
          rrule: 'FREQ=WEEKLY;COUNT=3',
          recurrenceOverrides: { [`${year}-01-19T14:00:00`]: { status: 'cancelled' } },
          attendanceMode: 'online',
        },
      ],
    });
    const feed = feedOf({
      organizations: [{ id: 'us', name: 'Us' }],
      publisher: 'us',
      courses: [
        {
          id: 'basics',
          name: 'Basics',
          url: 'https://association.example/basics',
          instructors: [{ name: 'Ana' }],
          instances: [run('before', 2026), run('next', 2027)],
        },
      ],
    });
    const graph = JSON.parse(jsonLdText(structuredData(feed, { ...query, ...coursesOf(feed) }))) as { '@graph': JsonLdNode[] };
    const course = graph['@graph'].find((node) => node['@type'] === 'Course')!;
    const [instance, ...others] = course['hasCourseInstance'] as JsonLdNode[];
    assert.deepEqual(others, []);
    assert.deepEqual(
      [instance!['startDate'], instance!['endDate'], instance!['isAccessibleForFree'], instance!['courseMode']],
      ['2027-01-12T14:00:00-05:00', '2027-01-26T15:30:00-05:00', false, 'online'],
    );
    assert.deepEqual(
      (instance!['subEvent'] as JsonLdNode[]).map(({ eventStatus }) => eventStatus),
      [undefined, 'https://schema.org/EventCancelled', undefined],
    );
    assert.deepEqual(graphProblems(graph), []);
  });

  it('is one graph for several widgets, without doubles', () => {
    const graph = structuredData(makers(monthly), query);
    assert.deepEqual(mergeGraphs([graph, structuredData(makers(monthly), query)]), graph);
  });

  it('cannot end the element that it stands in', () => {
    const name = '</script><!--<script>alert(1)&\u2028\u2029';
    const text = jsonLdText(structuredData(feedOf({ communities: [{ id: 'x', name }] }), query));
    assert.doesNotMatch(text, /[<>&\u2028\u2029]/);
    assert.equal((JSON.parse(text) as { '@graph': { name: string }[] })['@graph'][0]!.name, name);
  });

  for (const language of ['en', 'fr'])
    it(`uses types, properties and values as schema.org defines them, for every feed of the demo, in ${language}`, () => {
      const files = readdirSync('demo/feeds').filter((file) => file.endsWith('.cop-feed.json'));
      let types = '';
      for (const file of files) {
        const parsed = parseFeed(readFileSync(`demo/feeds/${file}`, 'utf8'), `https://association.example/${file}`);
        assert.ok(parsed.ok, file);
        const graph = JSON.parse(
          jsonLdText(structuredData(parsed.value.feed, { ...query, language, ...coursesOf(parsed.value.feed) })),
        ) as {
          '@graph': { '@type': string }[];
        };
        types += graph['@graph'].map((node) => `${node['@type']} `).join('');
        assert.deepEqual(graphProblems(graph), [], file);
      }
      for (const type of ['Organization', 'EventSeries', 'Event', 'Course']) assert.match(types, new RegExp(`\\b${type}\\b`));
    });

  it('notices what schema.org does not know', () => {
    const graph = {
      '@graph': [
        { '@type': 'Event', '@id': 'a', startsAt: '2026-12-08', startDate: 'soon', organizer: { '@id': 'b' }, superEvent: { '@id': 'c' } },
        { '@type': 'Place', '@id': 'b' },
        { '@type': 'Gathering' },
      ],
    };
    assert.equal(graphProblems(graph).length, 5);
  });
});
