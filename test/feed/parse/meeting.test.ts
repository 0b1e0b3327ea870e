import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { named, readFeed, readMeeting } from '../../support/wire-feed.ts';

const at = '/communities/0/meetings/0';

describe('a meeting', () => {
  it('says where its places are, and what its rooms offer', () => {
    const { meeting, issues } = readMeeting({
      locations: [
        { name: 'Museum', coordinates: 'geo:45.42,-75.69;u=35', timeZone: 'America/Toronto' },
        { name: 'Pole', coordinates: 'geo:95,0', timeZone: 'EST' },
      ],
      virtualLocations: [{ name: 'Call', features: ['audio', 'smell', 'video'] }],
    });
    assert.deepEqual(meeting.locations, [
      { name: { 'en-CA': 'Museum' }, coordinates: { latitude: 45.42, longitude: -75.69 }, timeZone: 'America/Toronto' },
      { name: { 'en-CA': 'Pole' } },
    ]);
    assert.deepEqual(meeting.virtualLocations, [{ name: { 'en-CA': 'Call' }, features: ['audio', 'video'] }]);
    assert.deepEqual(named(issues), [
      `wrong-format ${at}/locations/1/coordinates`,
      `unknown-time-zone ${at}/locations/1/timeZone`,
      `unknown-value ${at}/virtualLocations/0/features/1`,
    ]);
  });

  it('is read with its rule, zone and length', () => {
    const { meeting, issues } = readMeeting({ rrule: 'FREQ=WEEKLY;BYDAY=TU', duration: 'PT1H30M', usual: true, status: 'tentative' });
    assert.deepEqual(issues, []);
    assert.equal(meeting.usual, true);
    assert.equal(meeting.status, 'tentative');
    const { time } = meeting;
    assert.ok(time.kind === 'timed');
    assert.equal(time.start, '2026-12-08T14:00:00');
    assert.equal(time.timeZone, 'America/Toronto');
    assert.deepEqual(time.duration, { days: 0, millis: 5_400_000 });
    assert.equal(time.rule?.frequency, 'WEEKLY');
    assert.equal(time.overrides.size, 0);
  });

  it('with zone null stays as written', () => {
    const { meeting, issues } = readMeeting({ timeZone: null });
    assert.deepEqual(issues, []);
    assert.ok(meeting.time.kind === 'timed' && meeting.time.timeZone === null);
  });

  it('may have a date only, of any part', () => {
    for (const date of ['2027', '2027-03', '2027-03-09']) {
      const { meeting, issues } = readMeeting({ start: undefined, timeZone: undefined, date });
      assert.deepEqual(meeting.time, { kind: 'date', date });
      assert.deepEqual(issues, []);
    }
  });

  for (const [members, reason, issue] of [
    [{ timeZone: 'EST' }, 'unknown-time-zone', 'unknown-time-zone /timeZone'],
    [{ timeZone: 'America/Torronto' }, 'unknown-time-zone', 'unknown-time-zone /timeZone'],
    [{ timeZone: 5 }, 'unknown-time-zone', 'wrong-type /timeZone'],
    [{ timeZone: undefined }, 'unknown-time-zone', 'missing-member '],
    [{ start: '2027-02-30T14:00:00' }, 'impossible-date', 'impossible-date /start'],
    [{ start: '2027-02-10 14:00' }, 'impossible-date', 'impossible-date /start'],
    [{ start: '2027-02-10T14:00:00-05:00' }, 'impossible-date', 'impossible-date /start'],
    [{ start: undefined }, 'impossible-date', 'missing-member '],
    [{ start: undefined, timeZone: undefined, date: '2027-13' }, 'impossible-date', 'impossible-date /date'],
    [{ rrule: 'every other week' }, 'unreadable-rule', 'unreadable-rule /rrule'],
    [{ rrule: 'FREQ=HOURLY' }, 'unreadable-rule', 'unreadable-rule /rrule'],
    [{ rrule: {} }, 'unreadable-rule', 'wrong-type /rrule'],
  ] as const) {
    it(`with ${JSON.stringify(members)} makes no date: ${reason}`, () => {
      const { meeting, issues } = readMeeting(members);
      assert.deepEqual(meeting.time, { kind: 'unreadable', reason });
      const [code, path] = issue.split(' ');
      assert.deepEqual(named(issues), [`${code} ${at}${path}`]);
    });
  }

  it('keeps its dates without a length that can be read', () => {
    const { meeting, issues } = readMeeting({ duration: '1 hour' });
    assert.ok(meeting.time.kind === 'timed' && !('duration' in meeting.time));
    assert.deepEqual(named(issues), [`wrong-format ${at}/duration`]);
  });

  it('is cancelled however that is spelt', () => {
    const { meeting, issues } = readMeeting({ status: 'canceled' });
    assert.equal(meeting.status, 'cancelled');
    assert.deepEqual(named(issues), [`unknown-value ${at}/status`]);
  });

  it('without uid is left out and named', () => {
    const { feed, issues } = readFeed({
      communities: [
        {
          id: 'a',
          name: 'A',
          meetings: [
            { title: 'Nameless', date: '2027' },
            { uid: 'b', date: '2027' },
          ],
        },
      ],
    });
    assert.deepEqual(
      feed.communities[0]?.meetings.map(({ uid }) => uid),
      ['b'],
    );
    assert.deepEqual(named(issues), [`missing-member ${at}`, `left-out ${at}`]);
  });

  it('with the uid of an earlier one is left out', () => {
    const meetings = [{ uid: 'a', date: '2027' }];
    const { feed, issues } = readFeed({
      communities: [
        { id: 'a', name: 'A', meetings },
        { id: 'b', name: 'B', meetings },
      ],
    });
    assert.deepEqual(
      feed.communities.map((community) => community.meetings.length),
      [1, 0],
    );
    assert.deepEqual(named(issues), ['duplicate-id /communities/1/meetings/0', 'left-out /communities/1/meetings/0']);
  });
});

describe('overrides', () => {
  const overridesOf = (recurrenceOverrides: unknown): { overrides: Record<string, object>; issues: string[] } => {
    const { meeting, issues } = readMeeting({ rrule: 'FREQ=WEEKLY', recurrenceOverrides });
    assert.ok(meeting.time.kind === 'timed');
    return { overrides: Object.fromEntries(meeting.time.overrides), issues: named(issues) };
  };

  it('move, cancel, remove and reword single occurrences', () => {
    const { overrides, issues } = overridesOf({
      _: 'a comment',
      '2026-12-15T14:00:00': { start: '2026-12-16T15:00:00', note: 'Moved' },
      '2026-12-22T14:00:00': { status: 'cancelled' },
      '2026-12-29T14:00:00': { excluded: true },
      '2027-01-05T14:00:00': { title: 'Guest', speakers: ['A', 'B'], duration: 'PT2H', excluded: false },
    });
    assert.deepEqual(issues, []);
    assert.deepEqual(overrides, {
      '2026-12-15T14:00:00': { start: '2026-12-16T15:00:00', note: { 'en-CA': 'Moved' }, excluded: false },
      '2026-12-22T14:00:00': { status: 'cancelled', excluded: false },
      '2026-12-29T14:00:00': { excluded: true },
      '2027-01-05T14:00:00': {
        title: { 'en-CA': 'Guest' },
        speakers: [{ 'en-CA': 'A' }, { 'en-CA': 'B' }],
        duration: { days: 0, millis: 7_200_000 },
        excluded: false,
      },
    });
  });

  it('with an original start that is none change nothing', () => {
    const { overrides, issues } = overridesOf({ 'next/Tuesday': { status: 'cancelled' } });
    assert.deepEqual(overrides, {});
    assert.deepEqual(issues, [`impossible-date ${at}/recurrenceOverrides/next~1Tuesday`]);
  });

  it('that move an occurrence to nowhere show it neither here nor there', () => {
    const { overrides, issues } = overridesOf({
      '2026-12-15T14:00:00': { start: '2026-12-32T14:00:00' },
      '2026-12-22T14:00:00': { timeZone: 'EST' },
    });
    assert.deepEqual(overrides, { '2026-12-15T14:00:00': { excluded: true }, '2026-12-22T14:00:00': { excluded: true } });
    assert.deepEqual(issues, [
      `impossible-date ${at}/recurrenceOverrides/2026-12-15T14:00:00/start`,
      `unknown-time-zone ${at}/recurrenceOverrides/2026-12-22T14:00:00/timeZone`,
    ]);
  });

  it('that are no object are reported', () => {
    assert.deepEqual(overridesOf(['x']).issues, [`wrong-type ${at}/recurrenceOverrides`]);
    assert.deepEqual(overridesOf({ '2026-12-15T14:00:00': null }).issues, [`wrong-type ${at}/recurrenceOverrides/2026-12-15T14:00:00`]);
  });
});

describe('an online room', () => {
  it('shows its address only when it is public', () => {
    const { meeting, issues } = readMeeting({
      virtualLocations: [
        { name: 'Open', uri: 'https://zoom.us/j/1', access: 'public' },
        { name: 'Ours', uri: 'https://zoom.us/j/2?pwd=x', access: 'community', howToGet: 'In the invitation' },
        { name: 'Unsaid', uri: 'https://stream.example/' },
      ],
    });
    assert.deepEqual(meeting.virtualLocations, [
      { name: { 'en-CA': 'Open' }, uri: 'https://zoom.us/j/1', access: 'public' },
      { name: { 'en-CA': 'Ours' }, access: 'community', howToGet: { 'en-CA': 'In the invitation' } },
      { name: { 'en-CA': 'Unsaid' } },
    ]);
    assert.deepEqual(named(issues), [`members-address ${at}/virtualLocations/1/uri`, `members-address ${at}/virtualLocations/2/uri`]);
    assert.ok(!JSON.stringify(issues).includes('pwd'));
  });

  it('tells calendars its version and when it changed', () => {
    const { meeting, issues } = readMeeting({ sequence: 3, updated: '2026-11-20T16:00:00Z' });
    assert.deepEqual(issues, []);
    assert.equal(meeting.sequence, 3);
    assert.equal(meeting.updated, Date.UTC(2026, 10, 20, 16));
  });

  it('has no version that is no number to count with', () => {
    for (const sequence of [-1, 1.5, 2 ** 31, '3']) {
      const { meeting, issues } = readMeeting({ sequence });
      assert.ok(!('sequence' in meeting));
      assert.deepEqual(named(issues), [`${typeof sequence === 'string' ? 'wrong-type' : 'wrong-format'} ${at}/sequence`]);
    }
  });
});

describe('an event', () => {
  const event = { id: 'session', uid: 'session@test.example', title: 'Session', start: '2006-05-29T16:30:00', timeZone: null };

  it('is read with what it is part of and how one comes', () => {
    const { feed, issues } = readFeed({
      events: [
        {
          ...event,
          community: 'makers',
          partOf: { name: 'Conference', note: 'See program' },
          join: [{ kind: 'inPerson' }],
          eligibility: { openTo: 'anyone' },
        },
      ],
    });
    assert.deepEqual(issues, []);
    const [read] = feed.events;
    assert.ok(read);
    assert.equal(read.key, `${feed.origin.feedId}#session`);
    assert.equal(read.origin, feed.origin);
    assert.deepEqual(read.partOf, { name: { 'en-CA': 'Conference' }, note: { 'en-CA': 'See program' } });
    assert.equal(read.join[0]?.kind, 'inPerson');
    assert.equal(read.eligibility?.openTo, 'anyone');
  });

  it('needs an id, a uid and a title', () => {
    const { feed, issues } = readFeed({ events: [event, event, { ...event, id: 'b', title: undefined }, { ...event, id: 'Not An Id' }] });
    assert.equal(feed.events.length, 1);
    assert.deepEqual(named(issues), [
      'duplicate-id /events/1',
      'left-out /events/1',
      'missing-member /events/2',
      'left-out /events/2',
      'wrong-format /events/3/id',
      'left-out /events/3',
    ]);
  });
});
