import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Meeting } from '../../../src/domain/community/meeting.ts';
import { listOccurrences } from '../../../src/domain/occurrence/list-occurrences.ts';
import { isOnDay, nearestDay, occurrencesOnDays } from '../../../src/domain/occurrence/occurrence-days.ts';
import type { InstantWindow } from '../../../src/domain/occurrence/occurrence-span.ts';
import type { OccurrenceOwner } from '../../../src/domain/occurrence/occurrence.ts';
import type { PlainDate } from '../../../src/domain/time/plain-date-time.ts';
import { describeOccurrenceTime } from '../../../src/i18n/occurrence-time.ts';
import { community } from '../../support/communities.ts';
import { datedMeeting, meeting } from '../../support/meetings.ts';
import { iso } from '../../support/times.ts';

const date = (text: string): PlainDate => text as PlainDate;
const owner = (...meetings: Meeting[]): OccurrenceOwner => ({ community: community('Makers', { meetings }) });
const march = { first: date('2027-03-01'), last: date('2027-03-31') };

const days = (meetings: Meeting[], timeZone: string, span = march): string[] =>
  occurrencesOnDays([owner(...meetings)], span, timeZone).map(({ first, last }) => (first === last ? first : `${first} to ${last}`));

describe('the days of a meeting', () => {
  const late = { start: '2027-02-28T20:00:00', duration: 'PT1H' };

  it('are the viewer’s', () => {
    assert.deepEqual(days([meeting(late)], 'America/Toronto'), []);
    assert.deepEqual(days([meeting(late)], 'Europe/London'), ['2027-03-01']);
    assert.deepEqual(days([meeting({ start: '2027-03-31T20:00:00' })], 'Asia/Tokyo'), []);
  });

  it('are the venue’s for a meeting in person, however far the viewer is', () => {
    const here = meeting({ start: '2027-03-31T23:30:00', duration: 'PT15M' }, { attendanceMode: 'inPerson' });
    for (const zone of ['America/Toronto', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Tokyo'])
      assert.deepEqual(days([here], zone), ['2027-03-31']);
    const kiritimati = meeting({ start: '2027-03-01T00:30:00', timeZone: 'Pacific/Kiritimati' }, { attendanceMode: 'inPerson' });
    assert.deepEqual(days([kiritimati], 'Pacific/Pago_Pago'), ['2027-03-01']);
  });

  it('are as written without a zone, and all that is known without a time', () => {
    assert.deepEqual(days([meeting({ start: '2027-03-31T23:30:00', timeZone: null })], 'Asia/Tokyo'), ['2027-03-31']);
    assert.deepEqual(days([datedMeeting('2027-03-09'), datedMeeting('2027-03'), datedMeeting('2027')], 'Asia/Tokyo'), [
      '2027',
      '2027-03',
      '2027-03-09',
    ]);
    assert.deepEqual(days([datedMeeting('2027-04'), datedMeeting('2027-02-28')], 'Asia/Tokyo'), []);
  });

  it('are several for what lasts a day or longer, and one for what only passes midnight', () => {
    assert.deepEqual(days([meeting({ start: '2027-03-09T09:00:00', duration: 'P2DT8H' })], 'America/Toronto'), [
      '2027-03-09 to 2027-03-11',
    ]);
    assert.deepEqual(days([meeting({ start: '2027-03-09T00:00:00', duration: 'P2D' })], 'America/Toronto'), ['2027-03-09 to 2027-03-10']);
    assert.deepEqual(days([meeting({ start: '2027-03-09T23:30:00', duration: 'PT1H' })], 'America/Toronto'), ['2027-03-09']);
    assert.deepEqual(days([meeting({ start: '2027-02-27T09:00:00', duration: 'P3D' })], 'America/Toronto'), ['2027-02-27 to 2027-03-02']);
  });

  it('are those that lists group by', () => {
    const meetings = ['America/Toronto', 'Asia/Kolkata', 'Pacific/Auckland'].flatMap((timeZone, index) =>
      (['online', 'inPerson', 'mixed'] as const).map((attendanceMode) =>
        meeting(
          { start: '2027-03-02T22:15:00', timeZone, duration: 'PT1H', rrule: 'FREQ=WEEKLY' },
          { uid: `${index} ${attendanceMode}`, attendanceMode },
        ),
      ),
    );
    for (const timeZone of ['America/Vancouver', 'Europe/London', 'Pacific/Auckland', 'Pacific/Pago_Pago']) {
      const found = occurrencesOnDays([owner(...meetings)], march, timeZone);
      assert.ok(found.length >= 35);
      for (const { occurrence, first } of found)
        assert.equal(first, describeOccurrenceTime(occurrence, { timeZone, language: 'en-CA' }).date.iso);
    }
  });

  it('say what is on a day', () => {
    const [conference] = occurrencesOnDays(
      [owner(meeting({ start: '2027-03-09T09:00:00', duration: 'P2DT8H' }))],
      march,
      'America/Toronto',
    );
    const on = ['2027-03-08', '2027-03-09', '2027-03-11', '2027-03-12'].map((day) => isOnDay(conference!, date(day)));
    assert.deepEqual(on, [false, true, true, false]);
    const [month] = occurrencesOnDays([owner(datedMeeting('2027-03'))], march, 'America/Toronto');
    assert.equal(isOnDay(month!, date('2027-03-09')), false);
  });
});

/** Lists occurrences, and keeps the windows that were asked for. */
function spy(): { list: typeof listOccurrences; windows: () => string[] } {
  const asked: InstantWindow[] = [];
  const list: typeof listOccurrences = (owners, window, timeZone) => {
    asked.push(window);
    return listOccurrences(owners, window, timeZone);
  };
  return { list, windows: () => asked.map(({ from, to }) => `${iso(from)} ${iso(to)}`) };
}

describe('occurrencesOnDays', () => {
  it('expands series for the days asked for and two on either side, and no others', () => {
    const { list, windows } = spy();
    const weekly = owner(meeting({ start: '2020-01-07T15:00:00', rrule: 'FREQ=WEEKLY' }));
    const found = occurrencesOnDays([weekly], march, 'Europe/London', list);
    assert.deepEqual(
      found.map(({ first }) => first),
      ['2027-03-02', '2027-03-09', '2027-03-16', '2027-03-23', '2027-03-30'],
    );
    assert.deepEqual(windows(), ['2027-02-27T00:00Z 2027-04-02T23:00Z']);
  });
});

describe('nearestDay', () => {
  const toronto = 'America/Toronto';
  const far = owner(meeting({ start: '2027-06-08T14:00:00' }));

  it('is the next day with a meeting, or the last', () => {
    assert.equal(nearestDay([far], date('2026-12-31'), 1, toronto), '2027-06-08');
    assert.equal(nearestDay([far], date('2027-06-08'), 1, toronto), undefined);
    assert.equal(nearestDay([far], date('2028-01-01'), -1, toronto), '2027-06-08');
    assert.equal(nearestDay([far], date('2027-06-08'), -1, toronto), undefined);
  });

  it('is one with a meeting that takes place, on a day that is known', () => {
    const cancelled = owner(meeting({ start: '2027-01-05T14:00:00' }, { status: 'cancelled' }), datedMeeting('2027-02'));
    assert.equal(nearestDay([cancelled, far], date('2026-12-31'), 1, toronto), '2027-06-08');
    assert.equal(nearestDay([cancelled], date('2026-12-31'), 1, toronto), undefined);
  });

  it('looks no further than it must, and no further than six years', () => {
    const near = spy();
    nearestDay([owner(meeting({ start: '2027-01-05T14:00:00' }))], date('2026-12-31'), 1, toronto, near.list);
    assert.equal(near.windows().length, 1);
    const nowhere = spy();
    assert.equal(nearestDay([owner(meeting({ start: '2050-01-05T14:00:00' }))], date('2026-12-31'), 1, toronto, nowhere.list), undefined);
    assert.equal(nowhere.windows().length, 4);
  });
});
