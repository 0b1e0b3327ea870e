import { expect } from '@open-wc/testing';
import { describeCadence } from '../../../src/i18n/describe-recurrence.ts';
import { type ScheduleQuery, scheduleView, type ScheduleView } from '../../../src/elements/cop-schedule/cop-schedule.view.ts';
import { readyState, testNow } from '../../support/feeds.ts';

const query: ScheduleQuery = {
  only: [],
  except: [],
  now: Date.parse(testNow),
  timeZone: 'America/Toronto',
  language: 'en-CA',
  limit: 10,
};

function view(json: object, changes: Partial<ScheduleQuery> = {}): ScheduleView {
  const state = readyState(json);
  if (state.status !== 'ready') throw new Error('the feed of the test cannot be read');
  return scheduleView(state.feed, { ...query, ...changes });
}

const toronto = { timeZone: 'America/Toronto', duration: 'PT1H' };
const makers = (meeting: object, members: object = {}): object => ({
  communities: [
    { id: 'makers', name: 'Makers', meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', ...toronto, ...meeting }], ...members },
  ],
});

/** Months, days and names, as one reads them down the page. */
const outline = ({ months }: ScheduleView): object =>
  months.map(({ heading, days }) => [
    heading,
    ...days.map(({ date, rows }) => [date.iso, ...rows.map(({ name, time }) => `${time.range} ${name.en ?? name['en-CA']}`)]),
  ]);

describe('scheduleView', () => {
  it('puts meetings under the days and months of the viewer', () => {
    const feed = makers({ rrule: 'FREQ=WEEKLY;INTERVAL=3;COUNT=3' });
    expect(outline(view(feed))).to.deep.equal([
      ['December 2026', ['2026-12-08', '2:00–3:00 p.m. Makers'], ['2026-12-29', '2:00–3:00 p.m. Makers']],
      ['January 2027', ['2027-01-19', '2:00–3:00 p.m. Makers']],
    ]);
    expect(outline(view(feed, { timeZone: 'Asia/Tokyo' }))).to.deep.include(['January 2027', ['2027-01-20', '4:00–5:00 a.m. Makers']]);
  });

  it('puts what is known to the month only before the days of that month', () => {
    const communities = [
      {
        id: 'a',
        name: 'A',
        meetings: [
          { uid: 'a1', date: '2027-03' },
          { uid: 'a2', date: '2027-03-09' },
          { uid: 'a3', start: '2027-03-09T10:00:00', ...toronto },
        ],
      },
    ];
    expect(outline(view({ communities }))).to.deep.equal([
      ['March 2027', ['2027-03', 'Time to be announced A'], ['2027-03-09', 'Time to be announced A', '10:00–11:00 a.m. A']],
    ]);
  });

  it('lists a meeting in person under the day of its place', () => {
    const feed = makers({ start: '2026-12-08T22:00:00', attendanceMode: 'inPerson' });
    const { months, isConverted } = view(feed, { timeZone: 'Asia/Tokyo' });
    expect(months[0]!.days[0]!.date.iso).to.equal('2026-12-08');
    expect(isConverted).to.equal(false);
  });

  it('lists the past from the newest back, months and days too', () => {
    const feed = makers({ start: '2026-10-06T14:00:00', rrule: 'FREQ=WEEKLY;INTERVAL=4;COUNT=3' });
    expect(outline(view(feed, { past: true }))).to.deep.equal([
      ['November 2026', ['2026-11-03', '2:00–3:00 p.m. Makers']],
      ['October 2026', ['2026-10-06', '2:00–3:00 p.m. Makers']],
    ]);
  });

  it('knows whether there are more than the limit', () => {
    const feed = makers({ rrule: 'FREQ=WEEKLY;COUNT=3' });
    expect(view(feed, { limit: 2 }).hasMore).to.equal(true);
    expect(view(feed, { limit: 3 }).hasMore).to.equal(false);
  });

  it('marks today and what is under way', () => {
    const feed = makers({ start: '2026-12-01T06:30:00' });
    const [day] = view(feed).months[0]!.days;
    expect(day).to.include({ isToday: true });
    expect(day!.rows[0]).to.include({ isNow: true });
    expect(view(feed).rightUntil).to.equal(Date.parse('2026-12-01T12:30:00Z'));
  });

  it('shows the next meeting where there is none in the days that are asked for', () => {
    const { months, isLater } = view(makers({}), { days: 3 });
    expect(isLater).to.equal(true);
    expect(months[0]!.days[0]!.date.iso).to.equal('2026-12-08');
  });

  it('shows a meeting that is more than a year away as the next one', () => {
    expect(view(makers({ start: '2028-06-06T14:00:00' }))).to.include({ isLater: true, hasMore: false });
  });

  it('names the topic where it says more than the community’s name', () => {
    const topics = (title: string): unknown => view(makers({ title })).months[0]!.days[0]!.rows[0]!.topic?.['en-CA'];
    expect(topics('Making a one-page brief')).to.equal('Making a one-page brief');
    expect(topics('Makers')).to.equal(undefined);
    expect(topics('Makers meeting')).to.equal(undefined);
    expect(topics('Makers: the year ahead')).to.equal('Makers: the year ahead');
    expect(topics('Assembly')).to.equal('Assembly');
  });

  it('keeps a title that tells the meetings of one community apart', () => {
    const meetings = [
      { uid: '1', title: 'Makers workshop', start: '2026-12-08T14:00:00', ...toronto },
      { uid: '2', title: 'Makers meeting', start: '2026-12-09T14:00:00', ...toronto },
    ];
    const { months } = view({ communities: [{ id: 'makers', name: 'Makers', meetings }] });
    expect(months[0]!.days.map(({ rows }) => rows[0]!.topic?.['en-CA'])).to.deep.equal(['Makers workshop', 'Makers meeting']);
  });

  it('says whose a meeting is only where several associations are shown', () => {
    const one = readyState(makers({}));
    const other = readyState({ ...makers({ uid: 'o' }), id: 'https://other.example/feed.json', title: 'Other' });
    if (one.status !== 'ready' || other.status !== 'ready') throw new Error('the feeds of the test cannot be read');
    const communities = [...one.feed.communities, ...other.feed.communities];
    const labels = (feed: typeof one.feed): unknown =>
      scheduleView(feed, query).months[0]!.days[0]!.rows.map(({ association }) => association?.['en-CA']);
    expect(labels({ ...one.feed, communities })).to.deep.equal(['Test feed', 'Other']);
    expect(labels(one.feed)).to.deep.equal([undefined]);
  });

  describe('what has no dates', () => {
    const undated = (json: object, changes: Partial<ScheduleQuery> = {}): object =>
      view(json, { describeCadence, ...changes }).undated.map(({ name, rhythm, isUnreadable }) => [
        name['en-CA'],
        rhythm === 'pending' ? rhythm : rhythm?.value,
        isUnreadable,
      ]);

    it('lists communities with a rhythm only, in the feed’s words or the rule’s', () => {
      const communities = [
        { id: 'a', name: 'A', cadence: { text: 'Every month; dates to be confirmed' } },
        { id: 'b', name: 'B', cadence: { rrule: 'FREQ=MONTHLY;BYDAY=2TU', time: '14:00', timeZone: 'America/Toronto' } },
        { id: 'c', name: 'C' },
      ];
      expect(undated({ communities })).to.deep.equal([
        ['A', 'Every month; dates to be confirmed', false],
        ['B', 'Every month on the second Tuesday at 2 p.m. Eastern Time', false],
      ]);
    });

    it('keeps the place of a rule that nothing puts into words yet', () => {
      const communities = [{ id: 'b', name: 'B', cadence: { rrule: 'FREQ=MONTHLY;BYDAY=2TU' } }];
      expect(undated({ communities }, { describeCadence: undefined })).to.deep.equal([['B', 'pending', false]]);
    });

    it('leaves out who meets on a date, even one beyond the list', () => {
      const cadence = { text: 'Every year' };
      expect(undated(makers({ start: '2028-06-06T14:00:00' }, { cadence }))).to.deep.equal([]);
    });

    it('lists who has met for the last time and still has a rhythm', () => {
      expect(undated(makers({ start: '2020-06-06T14:00:00' }, { cadence: { text: 'Every year' } }))).to.deep.equal([
        ['Makers', 'Every year', false],
      ]);
    });

    it('lists meetings whose dates cannot be read, with the rhythm where there is one', () => {
      expect(undated(makers({ timeZone: 'Mars/Base' }, { cadence: { text: 'Every week' } }))).to.deep.equal([
        ['Makers', 'Every week', true],
      ]);
      expect(undated(makers({ rrule: 'FREQ=HOURLY' }))).to.deep.equal([['Makers', undefined, true]]);
    });

    for (const status of ['closed', 'archived', 'paused']) {
      it(`leaves out a community that is ${status}`, () => {
        expect(undated({ communities: [{ id: 'a', name: 'A', status, cadence: { text: 'Every week' } }] })).to.deep.equal([]);
      });
    }

    it('lists none beside the past', () => {
      expect(undated({ communities: [{ id: 'a', name: 'A', cadence: { text: 'Every week' } }] }, { past: true })).to.deep.equal([]);
    });
  });

  it('lists a finished community’s meetings as past, and none to come', () => {
    const feed = makers({ start: '2026-11-03T14:00:00', rrule: 'FREQ=WEEKLY' }, { status: 'archived' });
    expect(view(feed).months).to.deep.equal([]);
    expect(view(feed, { past: true }).months).to.have.length(1);
  });
});
