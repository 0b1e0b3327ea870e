import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { CalendarPage } from '../../support/calendar-page.ts';
import { seen } from '../../support/seen.ts';

/** Tuesdays at 15:00 in Toronto, which changes its clocks on 14 March 2027; London does on 28 March, Tokyo never. */
const toronto = {
  communities: [
    {
      id: 'makers',
      name: 'Makers',
      meetings: [
        {
          uid: 'm',
          start: '2027-02-02T15:00:00',
          timeZone: 'America/Toronto',
          duration: 'PT1H',
          rrule: 'FREQ=WEEKLY',
        },
      ],
    },
  ],
};

const inMarch = (view: 'month' | 'week' | undefined, timeZone?: string): TemplateResult =>
  html`<cop-schedule lang="en-CA" now="2027-03-01T12:00:00Z" view=${view ?? 'agenda'} limit="6" .timeZone=${timeZone}></cop-schedule>`;

interface Visitor {
  readonly timeZone: string;
  /** The meetings of March 2027 as a list shows them: date, hours, and what is said of a change of hour. */
  readonly list: readonly (readonly [date: string, hours: string, notice?: string])[];
  /** The days of the month with what is in them. */
  readonly days: readonly string[];
  /** The instants, the same for everyone. */
  readonly instants: readonly string[];
}

const instants = ['2027-03-02T20:00:00Z', '2027-03-09T20:00:00Z', '2027-03-16T19:00:00Z', '2027-03-23T19:00:00Z', '2027-03-30T19:00:00Z'];

const visitors: readonly Visitor[] = [
  {
    timeZone: 'Europe/London',
    instants,
    list: [
      ['Tue 2 Mar', '8:00–9:00 p.m.'],
      ['Tue 9 Mar', '8:00–9:00 p.m.'],
      ['Tue 16 Mar', '7:00–8:00 p.m.', 'From March 16 this meeting is at 7:00 p.m. for you.'],
      ['Tue 23 Mar', '7:00–8:00 p.m.'],
      ['Tue 30 Mar', '8:00–9:00 p.m.', 'From March 30 this meeting is at 8:00 p.m. for you.'],
    ],
    days: ['2 8:00 p.m. Makers', '9 8:00 p.m. Makers', '16 7:00 p.m. Makers', '23 7:00 p.m. Makers', '30 8:00 p.m. Makers'],
  },
  {
    timeZone: 'Asia/Tokyo',
    // The meeting of 30 March is on the 31st in Tokyo; that of 23 February was too early.
    instants,
    list: [
      ['Wed 3 Mar', '5:00–6:00 a.m.'],
      ['Wed 10 Mar', '5:00–6:00 a.m.'],
      ['Wed 17 Mar', '4:00–5:00 a.m.', 'From March 17 this meeting is at 4:00 a.m. for you.'],
      ['Wed 24 Mar', '4:00–5:00 a.m.'],
      ['Wed 31 Mar', '4:00–5:00 a.m.'],
    ],
    days: ['3 5:00 a.m. Makers', '10 5:00 a.m. Makers', '17 4:00 a.m. Makers', '24 4:00 a.m. Makers', '31 4:00 a.m. Makers'],
  },
  {
    timeZone: 'America/Toronto',
    instants,
    list: ['Tue 2 Mar', 'Tue 9 Mar', 'Tue 16 Mar', 'Tue 23 Mar', 'Tue 30 Mar'].map((date) => [date, '3:00–4:00 p.m.'] as const),
    days: ['2', '9', '16', '23', '30'].map((day) => `${day} 3:00 p.m. Makers`),
  },
];

const notice = (row: Element): string | undefined => /From \w+ \d+ this meeting is at .* for you\./.exec(seen(row))?.[0];
const datetime = (row: Element): string => row.querySelector('time')!.dateTime;

/** What the rows of a list say, each with the date that it stands under. */
const listed = (root: ParentNode): unknown[] =>
  [...root.querySelectorAll('.day')].flatMap((day) =>
    [...day.querySelectorAll('.row')].map((row) => [
      seen(day.querySelector('.date')!),
      seen(row.querySelector('.range')!),
      ...[notice(row)].filter(Boolean),
    ]),
  );

for (const { timeZone, list, days, instants } of visitors) {
  for (const source of ['the page', 'the browser']) {
    describe(`a weekly meeting in Toronto across March 2027, in ${timeZone} as ${source} says`, () => {
      const set = source === 'the page' ? timeZone : undefined;
      beforeEach(() => {
        const browser = source === 'the page' ? 'America/Toronto' : timeZone;
        // Started with TZ set to one of these zones, the browser is in it, and nothing is pretended.
        if (Intl.DateTimeFormat().resolvedOptions().timeZone !== browser) pretendBrowserTimeZone(browser);
      });
      afterEach(resetTimeZones);

      it('is at the right hour in the list, with the notice', async () => {
        const page = await CalendarPage.open(toronto, inMarch(undefined, set));
        expect(listed(page.root).slice(0, 5)).to.deep.equal(list);
        expect(page.all('.row').slice(0, 5).map(datetime)).to.deep.equal(instants);
      });

      it('is at the right hour and on the right day in the month, with the notice on the day', async () => {
        const page = await CalendarPage.open(toronto, inMarch('month', set));
        expect(page.heading).to.equal('March 2027');
        expect(page.days).to.deep.equal(days);
        expect(page.all('.meeting time').map((time) => (time as HTMLTimeElement).dateTime)).to.deep.equal(instants);
        const chosen: unknown[] = [];
        for (const cell of page.all('td').filter((day) => day.querySelector('.meeting'))) {
          await page.click(`[data-date="${cell.dataset['date']}"]`);
          chosen.push(...listed(page.root.querySelector('.chosen')!));
        }
        expect(chosen).to.deep.equal(list);
      });

      it('is at the right hour in the month as a list, where that is narrow', async () => {
        const page = await CalendarPage.open(toronto, inMarch('month', set), 320);
        expect(listed(page.root.querySelector('.narrow')!)).to.deep.equal(list);
      });

      it('is at the right hour week by week, with the notice though the week before is not shown', async () => {
        const page = await CalendarPage.open(toronto, inMarch('week', set));
        const weeks: unknown[] = [];
        for (let week = 0; week < 5; week++) {
          weeks.push(...listed(page.root.querySelector('.chosen')!));
          await page.click('[part=next]');
        }
        expect(weeks).to.deep.equal(list);
      });
    });
  }
}
