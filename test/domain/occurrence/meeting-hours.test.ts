import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { meetingHours } from '../../../src/domain/occurrence/meeting-hours.ts';
import { parseFeedText } from '../../../src/feed/parse/feed.ts';

const now = Date.parse('2026-12-01T12:00:00Z');
const toronto = { timeZone: 'America/Toronto' };

function hoursOf(members: object, timeZone = 'America/Toronto', more: object = {}): readonly string[] {
  const communities = [{ id: 'a', name: 'Alpha', ...members }];
  const parsed = parseFeedText(JSON.stringify({ copFeed: '1.0', title: 'Test', communities, ...more }), 'https://a.example/feed.json');
  assert.ok(parsed.ok);
  return meetingHours(parsed.value.feed, parsed.value.feed.communities[0]!, now, timeZone);
}

const series = (start: string, members: object = {}): object => ({
  meetings: [{ uid: 'm', start, ...toronto, duration: 'PT1H', rrule: 'FREQ=WEEKLY', ...members }],
});

describe('meetingHours', () => {
  it('looks at the coming meetings on the viewer’s clocks', () => {
    const tuesday = series('2026-12-08T14:00:00');
    assert.deepEqual(hoursOf(tuesday), ['inside']);
    assert.deepEqual(hoursOf(tuesday, 'America/Vancouver'), ['inside']);
    assert.deepEqual(hoursOf(tuesday, 'Europe/London'), ['outside'], '7 p.m.');
    assert.deepEqual(hoursOf(tuesday, 'Pacific/Auckland'), ['outside'], 'Wednesday, 8 a.m.');
  });

  it('takes a meeting for one within working hours from its first minute to its last', () => {
    assert.deepEqual(hoursOf(series('2026-12-08T09:00:00')), ['inside']);
    assert.deepEqual(hoursOf(series('2026-12-08T08:59:00')), ['outside']);
    assert.deepEqual(hoursOf(series('2026-12-08T16:00:00')), ['inside']);
    assert.deepEqual(hoursOf(series('2026-12-08T16:01:00')), ['outside']);
    assert.deepEqual(hoursOf(series('2026-12-08T16:59:00', { duration: undefined })), ['inside'], 'nobody knows its end');
    assert.deepEqual(hoursOf(series('2026-12-12T14:00:00')), ['outside'], 'a Saturday');
    assert.deepEqual(hoursOf(series('2026-12-08T10:00:00', { duration: 'P1DT1H' })), ['outside'], 'over night');
  });

  it('is both where a community meets at several times, or where clocks change', () => {
    const moved = { recurrenceOverrides: { '2026-12-15T14:00:00': { start: '2026-12-15T19:00:00' } } };
    assert.deepEqual(hoursOf(series('2026-12-08T14:00:00', moved)), ['inside', 'outside']);
  });

  it('leaves out what is cancelled or over', () => {
    assert.deepEqual(hoursOf(series('2026-12-08T14:00:00', { status: 'cancelled' })), ['unknown']);
    assert.deepEqual(hoursOf(series('2020-12-08T14:00:00', { rrule: 'FREQ=WEEKLY;COUNT=2' })), ['unknown']);
  });

  it('heeds the events that a community holds, and times that are never converted', () => {
    const events = [
      { id: 'e', uid: 'e', title: 'Session', community: 'a', start: '2026-12-07T16:30:00', timeZone: null, duration: 'PT1H' },
    ];
    assert.deepEqual(hoursOf({}, 'Asia/Tokyo', { events }), ['outside']);
  });

  it('takes the rhythm where it has a time and a zone and nothing else is known', () => {
    const cadence = { time: '14:00', ...toronto, rrule: 'FREQ=MONTHLY;BYDAY=2WE' };
    assert.deepEqual(hoursOf({ cadence }), ['inside']);
    assert.deepEqual(hoursOf({ cadence }, 'Europe/London'), ['outside']);
    assert.deepEqual(hoursOf({ cadence: { ...cadence, rrule: 'FREQ=MONTHLY;BYDAY=1SA' } }), ['outside']);
    assert.deepEqual(hoursOf({ cadence: { ...cadence, rrule: 'FREQ=MONTHLY' } }), ['inside'], 'some weekday');
    assert.deepEqual(hoursOf({ cadence: { ...cadence, rrule: 'FREQ=DAILY' } }), ['inside', 'outside']);
    assert.deepEqual(
      hoursOf({ cadence: { ...cadence, rrule: 'FREQ=WEEKLY;BYDAY=SU', time: '20:00' } }, 'Asia/Tokyo'),
      ['inside'],
      'Monday there',
    );
  });

  it('does not know where there is no time, no zone, or only a day; and says nothing of what has finished', () => {
    assert.deepEqual(hoursOf({}), ['unknown']);
    assert.deepEqual(hoursOf({ cadence: { text: 'Every month', rrule: 'FREQ=MONTHLY' } }), ['unknown']);
    assert.deepEqual(hoursOf({ cadence: { time: '14:00', timeZone: 'Mars/Olympus' } }), ['unknown']);
    assert.deepEqual(hoursOf({ meetings: [{ uid: 'd', date: '2027-03-09' }] }), ['unknown']);
    assert.deepEqual(hoursOf({ status: 'archived', ...series('2026-12-08T14:00:00') }), []);
  });
});
