import { expect } from '@open-wc/testing';
import { listOccurrences } from '../../../src/domain/occurrence/list-occurrences.ts';
import type { InstantWindow } from '../../../src/domain/occurrence/occurrence-span.ts';
import { selectOwners } from '../../../src/domain/occurrence/select-owners.ts';
import { monthOf, weekOf } from '../../../src/domain/time/calendar.ts';
import type { PlainDate } from '../../../src/domain/time/plain-date-time.ts';
import { type PeriodMeetings, periodMeetings } from '../../../src/elements/cop-schedule/period-meetings.ts';
import { readyState, testNow } from '../../support/feeds.ts';

const date = (text: string): PlainDate => text as PlainDate;
const toronto = { timeZone: 'America/Toronto', duration: 'PT1H' };
const makers = (meeting: object, members: object = {}): object => ({
  communities: [
    { id: 'makers', name: 'Makers', meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', ...toronto, ...meeting }], ...members },
  ],
});
const december = monthOf(date('2026-12-01'));

/** The meetings of `span`, and the windows that series were expanded in, as dates. */
function period(json: object, span = december, timeZone = 'America/Toronto', now = testNow): PeriodMeetings & { windows: string[] } {
  const state = readyState(json);
  if (state.status !== 'ready') throw new Error('the feed of the test cannot be read');
  const asked: InstantWindow[] = [];
  const list: typeof listOccurrences = (owners, window, zone) => {
    asked.push(window);
    return listOccurrences(owners, window, zone);
  };
  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  const meetings = periodMeetings(selectOwners(state.feed, [], []), span, { timeZone, language: 'en-CA' }, Date.parse(now), list);
  return { ...meetings, windows: asked.map(({ from, to }) => `${day(from)} ${day(to)}`) };
}

const firsts = ({ found }: PeriodMeetings): string[] => found.map(({ first }) => first);
const notices = ({ found, noticeOf }: PeriodMeetings): string[] => found.flatMap(({ occurrence }) => noticeOf(occurrence) ?? []);

describe('periodMeetings', () => {
  it('expands the month that is shown, and no other', () => {
    const weekly = period(makers({ rrule: 'FREQ=WEEKLY' }));
    expect(firsts(weekly)).to.deep.equal(['2026-12-08', '2026-12-15', '2026-12-22', '2026-12-29']);
    expect(weekly.windows).to.deep.equal(['2026-11-29 2027-01-03']);
    expect(period(makers({ rrule: 'FREQ=WEEKLY' }), weekOf(date('2026-12-08'), 0)).windows).to.deep.equal(['2026-12-04 2026-12-15']);
  });

  it('looks for another month only where nothing is left in this one', () => {
    const later = period(makers({ start: '2027-01-12T14:00:00' }));
    expect([later.next, later.last, later.windows.length]).to.deep.equal(['2027-01-12', undefined, 2]);
    const over = period(
      makers({ start: '2026-12-01T01:00:00', rrule: 'FREQ=MONTHLY;COUNT=2' }),
      december,
      'America/Toronto',
      '2026-12-20T12:00:00Z',
    );
    expect([firsts(over), over.next]).to.deep.equal([['2026-12-01'], '2027-01-01']);
  });

  it('looks back where there is nothing more, once', () => {
    const before = period(makers({ start: '2026-10-13T14:00:00' }));
    expect([before.next, before.last]).to.deep.equal([undefined, '2026-10-13']);
    const never = period(makers({ date: '2026', start: undefined, timeZone: undefined, duration: undefined }));
    expect([never.next, never.last]).to.deep.equal([undefined, undefined]);
  });

  it('leaves a past month that had meetings as it was', () => {
    const past = period(makers({ start: '2026-10-13T14:00:00', rrule: 'FREQ=MONTHLY' }), monthOf(date('2026-10-01')));
    expect([firsts(past), past.next, past.last]).to.deep.equal([['2026-10-13'], undefined, undefined]);
  });

  it('gives a community that is over its past, and no future', () => {
    const closed = makers({ start: '2026-11-03T14:00:00', rrule: 'FREQ=WEEKLY' }, { status: 'closed' });
    expect(firsts(period(closed, monthOf(date('2026-11-01'))))).to.have.length(4);
    expect(firsts(period(closed))).to.deep.equal([]);
    expect([period(closed).next, period(closed).last]).to.deep.equal([undefined, '2026-11-24']);
  });

  describe('tells of a change of hour', () => {
    const series = (rrule: string): object => makers({ start: '2026-12-01T15:00:00', rrule });
    const in2027 = (json: object, month: string, zone: string, now = '2027-02-01T12:00:00Z'): string[] =>
      notices(period(json, monthOf(date(`2027-${month}-01`)), zone, now));

    it('though the meeting before is in a month that is not shown', () => {
      expect(in2027(series('FREQ=MONTHLY;BYDAY=3TU'), '03', 'Europe/London')).to.deep.equal([
        'From March 16 this meeting is at 7:00 p.m. for you.',
      ]);
      expect(in2027(series('FREQ=MONTHLY;BYDAY=3TU'), '04', 'Europe/London')).to.deep.equal([
        'From April 20 this meeting is at 8:00 p.m. for you.',
      ]);
      expect(in2027(series('FREQ=MONTHLY;INTERVAL=3;BYDAY=1TU'), '06', 'Asia/Tokyo')).to.deep.equal([
        'From June 2 this meeting is at 4:00 a.m. for you.',
      ]);
    });

    it('once, and not where both places change together or have not changed', () => {
      expect(in2027(series('FREQ=MONTHLY;BYDAY=3TU'), '05', 'Europe/London')).to.deep.equal([]);
      expect(in2027(series('FREQ=WEEKLY'), '03', 'America/New_York')).to.deep.equal([]);
      expect(in2027(series('FREQ=MONTHLY;BYDAY=1TU'), '04', 'Europe/London')).to.deep.equal([]);
    });

    it('and no longer when it is over', () => {
      expect(in2027(series('FREQ=WEEKLY'), '03', 'Europe/London', '2027-03-20T12:00:00Z')).to.deep.equal([
        'From March 30 this meeting is at 8:00 p.m. for you.',
      ]);
    });
  });
});
