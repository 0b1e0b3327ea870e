import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { groupByDay } from '../../../src/domain/occurrence/group-by-day.ts';
import { listOccurrences } from '../../../src/domain/occurrence/list-occurrences.ts';
import { community } from '../../support/communities.ts';
import { datedMeeting, meeting, type TimeText } from '../../support/meetings.ts';

const at = (uid: string, time: TimeText) => meeting(time, { uid });

/** Days with the uids of their meetings, as a reader in `viewer` sees them. */
function days(viewer: string, ...meetings: Meeting[]): [string, ...string[]][] {
  const window = { from: Date.UTC(2027, 0, 1), to: Date.UTC(2028, 0, 1) };
  const found = listOccurrences([{ community: community('One', { meetings }) }], window, viewer);
  return groupByDay(found, viewer).map(({ date, occurrences }) => [date, ...occurrences.map((occurrence) => occurrence.meeting.uid)]);
}

describe('groupByDay', () => {
  const evening = at('evening', { start: '2027-03-09T20:00:00' });
  const morning = at('morning', { start: '2027-03-09T09:00:00' });

  it('puts meetings on the reader’s day', () => {
    assert.deepEqual(days('America/Toronto', evening, morning), [['2027-03-09', 'morning', 'evening']]);
    assert.deepEqual(days('Europe/London', evening, morning), [
      ['2027-03-09', 'morning'],
      ['2027-03-10', 'evening'],
    ]);
  });

  it('puts floating times and dates on the day that is written', () => {
    const floating = at('floating', { start: '2027-03-09T20:00:00', timeZone: null });
    for (const viewer of ['America/Toronto', 'Asia/Tokyo', 'Pacific/Auckland'])
      assert.deepEqual(days(viewer, floating, datedMeeting('2027-03-09', { uid: 'day' })), [['2027-03-09', 'day', 'floating']]);
  });

  it('keeps months and years as they are, before their days', () => {
    assert.deepEqual(days('America/Toronto', evening, datedMeeting('2027-03', { uid: 'month' }), datedMeeting('2027', { uid: 'year' })), [
      ['2027', 'year'],
      ['2027-03', 'month'],
      ['2027-03-09', 'evening'],
    ]);
  });

  it('gives the days in order though the occurrences are not', () => {
    assert.deepEqual(
      groupByDay(
        listOccurrences(
          [{ community: community('One', { meetings: [morning, at('later', { start: '2027-05-09T09:00:00' })] }) }],
          { from: Date.UTC(2027, 0, 1), to: Date.UTC(2028, 0, 1) },
          'UTC',
        )
          .slice()
          .reverse(),
        'UTC',
      ).map(({ date }) => date),
      ['2027-03-09', '2027-05-09'],
    );
  });

  it('gives no days for no occurrences', () => {
    assert.deepEqual(groupByDay([], 'UTC'), []);
  });
});
