import { expect, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { CopSchedule } from '../../../src/elements/cop-schedule/cop-schedule.ts';
import { CalendarPage } from '../../support/calendar-page.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { eventually } from '../../support/eventually.ts';
import { readyState, testNow, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';

const toronto = { timeZone: 'America/Toronto', duration: 'PT1H' };
const makers = (meeting: object, members: object = {}): object => ({
  communities: [
    { id: 'makers', name: 'Makers', meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', ...toronto, ...meeting }], ...members },
  ],
});
const several = (...meetings: object[]): object => ({
  communities: meetings.map((meeting, index) => ({
    id: `c${index}`,
    name: `Community ${index}`,
    meetings: [{ uid: `c${index}`, start: '2026-12-08T14:00:00', ...toronto, ...meeting }],
  })),
});

const month = html`<cop-schedule lang="en-CA" now=${testNow} view="month"></cop-schedule>`;
const week = html`<cop-schedule lang="en-CA" now=${testNow} view="week"></cop-schedule>`;
const open = (json: object, content: TemplateResult = month, width?: number): Promise<CalendarPage> =>
  CalendarPage.open(json, content, width);

describe('cop-schedule as a month and a week', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Toronto'));
  afterEach(resetTimeZones);

  describe('the month', () => {
    it('has a row for every week, and each day in the column of its weekday', async () => {
      const page = await open(makers({}));
      expect(page.heading).to.equal('December 2026');
      expect(page.texts('th')).to.deep.equal(['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']);
      expect(page.all('tbody tr').map((row) => [...row.children].map((cell) => seen(cell).split(' ')[0]).join(','))).to.deep.equal([
        ',,1,2,3,4,5',
        '6,7,8,9,10,11,12',
        '13,14,15,16,17,18,19',
        '20,21,22,23,24,25,26',
        '27,28,29,30,31,,',
      ]);
      expect(page.all('[aria-current=date]').map((cell) => cell.dataset['date'])).to.deep.equal(['2026-12-01']);
    });

    it('begins weeks as the place of the language does', async () => {
      const page = await open(makers({}), html`<cop-schedule lang="fr-FR" now=${testNow} view="month"></cop-schedule>`);
      expect(page.texts('th')).to.deep.equal(['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.']);
      expect(page.heading).to.equal('décembre 2026');
    });

    it('shows time and short name, and how many more there are than two', async () => {
      const page = await open(
        several({}, { start: '2026-12-08T09:00:00' }, { start: '2026-12-08T16:00:00' }, { start: '2026-12-09T10:00:00' }),
      );
      expect(page.days).to.deep.equal(['8 9:00 a.m. Community 1 2:00 p.m. Community 0 +1', '9 10:00 a.m. Community 3']);
      const named = await open(makers({}, { shortName: 'MKR' }));
      expect(named.days).to.deep.equal(['8 2:00 p.m. MKR']);
    });

    it('says of each day the date and how many meetings it has', async () => {
      const page = await open(
        several({}, { start: '2026-12-08T09:00:00' }, { start: '2026-12-08T16:00:00' }, { start: '2026-12-09T10:00:00' }),
      );
      expect(page.heard('2026-12-08')).to.equal('Tuesday, December 8, 3 meetings. 9:00 a.m. Community 1. 2:00 p.m. Community 0.');
      expect(page.heard('2026-12-09')).to.equal('Wednesday, December 9, 1 meeting. 10:00 a.m. Community 3.');
      expect(page.heard('2026-12-10')).to.equal('Thursday, December 10, no meetings.');
    });

    it('says in words what is not as planned', async () => {
      const page = await open({
        communities: [
          {
            id: 'a',
            name: 'Makers',
            meetings: [
              {
                uid: 'a',
                start: '2026-12-01T14:00:00',
                ...toronto,
                rrule: 'FREQ=WEEKLY;COUNT=4',
                usual: true,
                recurrenceOverrides: {
                  '2026-12-08T14:00:00': { status: 'cancelled' },
                  '2026-12-15T14:00:00': { start: '2026-12-17T15:00:00' },
                },
              },
              { uid: 'b', date: '2026-12-23' },
              { uid: 'c', start: '2026-12-24T14:00:00', ...toronto, status: 'tentative' },
            ],
          },
        ],
      });
      expect(page.days).to.deep.equal([
        '1 Usually 2:00 p.m. Makers',
        '8 2:00 p.m. Cancelled Makers',
        '17 3:00 p.m. Moved Makers',
        '22 Usually 2:00 p.m. Makers',
        '23 Time to be announced Makers',
        '24 2:00 p.m. Not confirmed yet Makers',
      ]);
      expect(page.cell('2026-12-08').querySelectorAll('s')).to.have.length(2);
      expect(page.heard('2026-12-08')).to.contain('Cancelled');
    });

    it('shows a conference on each of its days', async () => {
      const page = await open(makers({ start: '2026-12-08T09:00:00', duration: 'P2DT8H' }));
      expect(page.days).to.deep.equal(['8 9:00 a.m. Makers', '9 Continues Makers', '10 Continues Makers']);
      await page.click('[data-date="2026-12-10"]');
      expect(page.chosen).to.have.length(1);
      // Under the day that it begins on, as in the list.
      expect(page.texts('.chosen .date')).to.deep.equal(['Tue 8 Dec']);
    });

    it('holds every instant as UTC, and a day as a date', async () => {
      const page = await open(
        makers({}),
        html`<cop-schedule lang="en-CA" now=${testNow} view="month" time-zone="Asia/Tokyo"></cop-schedule>`,
      );
      const times = [...page.cell('2026-12-09').querySelectorAll('time')].map((time) => time.dateTime);
      expect(times).to.deep.equal(['2026-12-09', '2026-12-08T19:00:00Z']);
    });

    it('lists what is known to the month only beneath the grid', async () => {
      const page = await open({ communities: [{ id: 'a', name: 'A', meetings: [{ uid: 'a', date: '2026-12' }] }] });
      expect(page.days).to.deep.equal([]);
      expect(page.texts('.wide .row')).to.deep.equal(['Time to be announced A']);
      expect(page.texts('[part=empty]')).to.deep.equal([]);
    });

    it('gives way to words where there are no dates at all', async () => {
      const page = await open(makers({}));
      page.source.value = readyState({ communities: [{ id: 'a', name: 'Readers', cadence: { text: 'Every month' } }] });
      await page.settled();
      expect(page.all('table, .choice')).to.have.length(0);
      expect(page.texts('[part=undated]')).to.deep.equal(['No dates yet Readers Every month']);
    });
  });

  describe('the week', () => {
    it('is seven days, each with all of its meetings in order', async () => {
      const page = await open(
        several({}, { start: '2026-12-02T16:00:00' }, { start: '2026-12-02T09:00:00' }, { start: '2026-12-02T10:00:00' }),
        week,
      );
      expect(page.heading).to.equal('Week of November 29, 2026');
      expect(page.all('td')).to.have.length(7);
      expect(page.days).to.deep.equal(['2 9:00 a.m. Community 2 10:00 a.m. Community 3 4:00 p.m. Community 1']);
    });

    it('is named in French', async () => {
      const page = await open(makers({}), html`<cop-schedule lang="fr-CA" now="2026-11-23T12:00:00Z" view="week"></cop-schedule>`);
      expect(page.heading).to.equal('semaine du 22 novembre 2026');
    });
  });

  describe('the day that is chosen', () => {
    const weekly = makers({ rrule: 'FREQ=WEEKLY;COUNT=3', attendanceMode: 'online', description: 'About' });

    it('is the first with meetings to come, until the visitor chooses another', async () => {
      const page = await open(weekly);
      expect(page.selected).to.deep.equal(['2026-12-08']);
      await page.click('[data-date="2026-12-15"]');
      expect(page.selected).to.deep.equal(['2026-12-15']);
      expect(page.texts('.chosen .date')).to.deep.equal(['Tue 15 Dec']);
    });

    it('lists its meetings with the rows of the list', async () => {
      const page = await open(
        weekly,
        html`<cop-schedule lang="en-CA" now=${testNow} view="month" time-zone="Europe/London"></cop-schedule>`,
      );
      expect(page.chosen).to.have.length(1);
      expect(page.chosen[0]).to.match(/^7:00–8:00 p\.m\. 2:00 p\.m\. ET Makers Online .*Details About/);
    });

    it('says so where it has none', async () => {
      const page = await open(weekly);
      await page.click('[data-date="2026-12-09"]');
      expect(page.texts('[part=empty]')).to.deep.equal(['No meetings on Wednesday, December 9.']);
    });
  });

  describe('keys', () => {
    const weekly = makers({ rrule: 'FREQ=WEEKLY' });

    it('come to one day of the grid, and leave it again', async () => {
      const page = await open(weekly);
      expect(page.all('td[tabindex="0"]')).to.have.length(1);
      (page.root.querySelector('[part=next]') as HTMLElement).focus();
      await page.press('Tab');
      expect(page.focused).to.equal('2026-12-08');
      await page.press('Shift+Tab');
      expect(page.focused).to.equal(undefined);
    });

    it('go by day and by week, and over the edges of months', async () => {
      const page = await open(weekly);
      page.focusGrid();
      await page.press('ArrowRight');
      expect(page.focused).to.equal('2026-12-09');
      await page.press('ArrowDown', 'ArrowLeft');
      expect(page.focused).to.equal('2026-12-15');
      await page.press('ArrowDown', 'ArrowDown', 'ArrowDown');
      expect(page.focused).to.equal('2027-01-05');
      expect(page.heading).to.equal('January 2027');
      await page.press('ArrowUp');
      expect(page.focused).to.equal('2026-12-29');
      expect(page.heading).to.equal('December 2026');
    });

    it('go to the ends of the week, and by month and year', async () => {
      const page = await open(weekly);
      page.focusGrid();
      await page.press('Home');
      expect(page.focused).to.equal('2026-12-06');
      await page.press('End');
      expect(page.focused).to.equal('2026-12-12');
      await page.press('PageDown');
      expect(page.focused).to.equal('2027-01-12');
      await page.press('Shift+PageUp');
      expect(page.focused).to.equal('2026-01-12');
      await page.press('PageUp', 'Shift+PageDown');
      expect(page.focused).to.equal('2026-12-12');
    });

    it('stay in the row that is seen at the edges of a month', async () => {
      const page = await open(weekly);
      await page.click('[data-date="2026-12-01"]');
      page.focusGrid();
      await page.press('Home');
      expect(page.focused).to.equal('2026-12-01');
      await page.press('PageDown', 'PageUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End');
      expect(page.focused).to.equal('2026-12-31');
    });

    it('choose a day with Enter and with Space', async () => {
      const page = await open(weekly);
      page.focusGrid();
      await page.press('ArrowDown', 'Enter');
      expect(page.selected).to.deep.equal(['2026-12-15']);
      await page.press('ArrowDown', ' ');
      expect(page.selected).to.deep.equal(['2026-12-22']);
      expect(page.focused).to.equal('2026-12-22');
      expect(window.scrollY).to.equal(0);
    });

    it('go by week in the week, and by month with Shift', async () => {
      const page = await open(weekly, week);
      page.focusGrid();
      await page.press('PageDown');
      expect([page.focused, page.heading]).to.deep.equal(['2026-12-08', 'Week of December 6, 2026']);
      await page.press('ArrowDown', 'Shift+PageUp');
      expect(page.focused).to.equal('2026-11-15');
      await page.press('ArrowLeft');
      expect([page.focused, page.heading]).to.deep.equal(['2026-11-14', 'Week of November 8, 2026']);
    });

    it('lead where they point in a page that is read from right to left, since the grid’s words are not', async () => {
      const page = await open(weekly);
      page.wrapper.dir = 'rtl';
      const [first, second] = page.all('td');
      expect(first!.getBoundingClientRect().left).to.be.below(second!.getBoundingClientRect().left);
      page.focusGrid();
      await page.press('ArrowLeft');
      expect(page.focused).to.equal('2026-12-07');
      await page.press('ArrowRight', 'ArrowRight');
      expect(page.focused).to.equal('2026-12-09');
    });

    it('choose between the views, and the focus stays there', async () => {
      const page = await open(weekly);
      page.all('.choice input')[1]!.focus();
      await page.press('ArrowRight');
      expect(page.heading).to.match(/^Week of/);
      await page.press('ArrowLeft', 'ArrowLeft');
      expect(page.all('table')).to.have.length(0);
      expect(page.texts('[part=month]')[0]).to.equal('December 2026');
      expect((page.root.activeElement as HTMLInputElement).type).to.equal('radio');
    });
  });

  describe('the ways to other months', () => {
    const monthly = makers({ start: '2026-10-13T14:00:00', rrule: 'FREQ=MONTHLY;BYDAY=2TU;COUNT=4' });

    it('are next, previous, and back to today', async () => {
      const page = await open(monthly);
      expect(page.texts('[part=go-today]')).to.deep.equal([]);
      await page.click('[part=next]');
      expect([page.heading, page.days]).to.deep.equal(['January 2027', ['12 2:00 p.m. Makers']]);
      await page.click('[part=previous]');
      await page.click('[part=previous]');
      expect([page.heading, page.days]).to.deep.equal(['November 2026', ['10 2:00 p.m. Makers']]);
      await page.click('[part=go-today]');
      expect(page.heading).to.equal('December 2026');
    });

    it('have names, and the heading says where they have led to', async () => {
      const page = await open(monthly);
      expect(page.all('.turn').map((button) => button.ariaLabel)).to.deep.equal(['Previous month', 'Next month']);
      expect(page.all('[aria-live]').map((node) => [node.getAttribute('aria-live'), seen(node)])).to.deep.equal([
        ['polite', 'December 2026'],
      ]);
      expect(page.root.querySelector('[role=grid]')!.getAttribute('aria-labelledby')).to.equal('period');
    });

    it('lead from a month with nothing to the next meeting, and the focus goes there', async () => {
      const page = await open(makers({ start: '2027-03-09T14:00:00' }));
      expect(page.texts('[part=empty]')).to.deep.equal(['No meetings in December 2026. Next meeting: March 9, 2027']);
      await page.click('[part=way-on]');
      expect([page.heading, page.focused, page.selected]).to.deep.equal(['March 2027', '2027-03-09', ['2027-03-09']]);
      expect(page.chosen).to.have.length(1);
    });

    it('lead on when all of this month is over, and back when there is nothing to come', async () => {
      const after = html`<cop-schedule lang="en-CA" now="2026-12-20T12:00:00Z" view="month"></cop-schedule>`;
      const page = await open(monthly, after);
      expect(page.texts('[part=empty]')).to.deep.equal(['No more meetings in December 2026. Next meeting: January 12, 2027']);
      await page.click('[part=next]');
      await page.click('[part=next]');
      expect(page.texts('[part=empty]')).to.deep.equal(['No meetings in February 2027. Last meeting: January 12']);
    });

    it('begin with the last meeting where the page asks for the past', async () => {
      const page = await open(monthly, html`<cop-schedule lang="en-CA" now=${testNow} view="month" past></cop-schedule>`);
      expect(page.heading).to.equal('November 2026');
    });
  });

  describe('the visitor’s place', () => {
    const weekly = makers({ rrule: 'FREQ=WEEKLY' });

    /** A visitor who has gone to a day of January and chosen it. */
    async function away(): Promise<CalendarPage> {
      const page = await open(weekly);
      page.focusGrid();
      await page.press('PageDown', 'ArrowRight', 'ArrowLeft', 'Enter', 'ArrowDown');
      expect([page.focused, page.selected]).to.deep.equal(['2027-01-15', ['2027-01-08']]);
      return page;
    }

    it('is kept when the zone changes', async () => {
      const page = await away();
      page.schedule.timeZone = 'Asia/Tokyo';
      await page.settled();
      expect([page.heading, page.focused, page.selected]).to.deep.equal(['January 2027', '2027-01-15', ['2027-01-08']]);
      expect(page.days[0]).to.equal('6 4:00 a.m. Makers');
    });

    it('is kept when the language changes, though weeks begin on another day', async () => {
      const page = await away();
      page.schedule.lang = 'fr-FR';
      await page.settled();
      expect([page.heading, page.focused, page.selected]).to.deep.equal(['janvier 2027', '2027-01-15', ['2027-01-08']]);
      expect((page.cell('2027-01-15') as HTMLTableCellElement).cellIndex).to.equal(4);
    });

    it('is kept when the feed is refreshed and when the hour cycle changes', async () => {
      const page = await away();
      page.source.value = readyState(makers({ rrule: 'FREQ=WEEKLY;INTERVAL=2' }));
      page.schedule.hourCycle = 'h23';
      await page.settled();
      expect([page.heading, page.focused, page.selected]).to.deep.equal(['January 2027', '2027-01-15', ['2027-01-08']]);
      expect(page.days).to.deep.equal(['5 14:00 Makers', '19 14:00 Makers']);
    });

    it('is kept from one view to the other', async () => {
      const page = await away();
      await page.choose(2);
      expect(page.heading).to.equal('Week of January 10, 2027');
      await page.choose(1);
      expect(page.heading).to.equal('January 2027');
    });

    it('is kept though the visitor has only come there by Tab, and another day becomes the first', async () => {
      const page = await open(weekly);
      page.focusGrid();
      page.source.value = readyState(makers({ start: '2026-12-03T14:00:00' }));
      await page.settled();
      expect([page.focused, page.selected]).to.deep.equal(['2026-12-08', ['2026-12-03']]);
    });
  });

  describe('the choice between the views', () => {
    it('is there where the page sets a view, and nowhere else', async () => {
      const page = await open(makers({}), html`<cop-schedule lang="en-CA" now=${testNow} view="agenda"></cop-schedule>`);
      expect(page.texts('.choice label')).to.deep.equal(['List', 'Month', 'Week']);
      expect(page.texts('.row')).to.have.length(1);
      page.schedule.removeAttribute('view');
      await page.settled();
      expect(page.all('.choice')).to.have.length(0);
    });

    it('shows the list for a view that there is not', async () => {
      const page = await open(makers({}), html`<cop-schedule lang="en-CA" now=${testNow} view="year"></cop-schedule>`);
      expect(page.all('table')).to.have.length(0);
      expect(page.all('.choice input').map((input) => (input as HTMLInputElement).checked)).to.deep.equal([true, false, false]);
    });

    it('is the visitor’s until the page asks for another', async () => {
      const page = await open(makers({}));
      await page.choose(0);
      expect(page.all('table')).to.have.length(0);
      page.schedule.view = 'week';
      await page.settled();
      expect(page.heading).to.match(/^Week/);
    });
  });

  describe('room', () => {
    const weekly = makers({ rrule: 'FREQ=WEEKLY;COUNT=3' });

    it('for the grid lacking, the month is a list, to the eye and to the ear', async () => {
      const page = await open(weekly, month, 320);
      expect(page.texts('table')).to.deep.equal([]);
      expect(page.texts('.date')).to.deep.equal(['Tue 8 Dec', 'Tue 15 Dec', 'Tue 22 Dec']);
      page.wrapper.style.inlineSize = '1000px';
      expect(page.texts('table')).to.have.length(1);
      expect(page.texts('.date')).to.deep.equal(['Tue 8 Dec']);
    });

    for (const width of [240, 320, 700, 1100]) {
      it(`of ${width} pixels is enough in French`, async () => {
        const feed = makers(
          { rrule: 'FREQ=WEEKLY', usual: true, attendanceMode: 'online' },
          { name: 'Petits musées du nord et du très grand nord qui se partagent une seule conservatrice entre tous' },
        );
        const page = await open(
          feed,
          html`<cop-schedule lang="fr-CA" now=${testNow} view="month" time-zone="Asia/Tokyo"></cop-schedule>`,
          width,
        );
        await page.click('[part=next]');
        expect(page.schedule.scrollWidth).to.be.at.most(width);
        await page.choose(2);
        expect(page.schedule.scrollWidth).to.be.at.most(width);
      });
    }

    it('for hundreds of meetings is bounded', async () => {
      const page = await open(makers({ rrule: 'FREQ=DAILY;BYHOUR=9,10,11,12,13,14' }), month, 320);
      expect(page.all('.narrow .row')).to.have.length(50);
      await page.click('.narrow [part=more]');
      expect(page.all('.narrow .row').length).to.be.within(51, 100);
    });
  });

  describe('while the views are on their way', () => {
    it('keeps the page’s own children', async () => {
      const { element } = await withFeed<CopSchedule>(
        makers({}),
        html`<cop-schedule lang="en-CA" now=${testNow} view="month"><p>Fallback</p></cop-schedule>`,
      );
      const child = element.querySelector('p')!;
      expect(child.getClientRects()).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('.skeleton, .row')).to.have.length(0);
      await eventually(() => element.shadowRoot!.querySelector('table'), 'the month is there');
      expect(child.getClientRects()).to.have.length(0);
    });

    it('keeps the space of the rows where the page has put nothing there', async () => {
      const { element } = await withFeed<CopSchedule>(makers({}), month);
      expect(element.shadowRoot!.querySelectorAll('.waiting .skeleton')).to.have.length(10);
      await eventually(() => element.shadowRoot!.querySelector('table'), 'the month is there');
      expect(element.shadowRoot!.querySelectorAll('.skeleton')).to.have.length(0);
    });
  });

  it('shows the list, and tells the web team once, where the views cannot be had', async () => {
    const told: string[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => void told.push(String(words[0]));
    try {
      const { element } = await withFeed<CopSchedule>(makers({}), html`<cop-schedule lang="en-CA" now=${testNow}></cop-schedule>`);
      // A browser without constructed style sheets: the part arrives, and cannot be put to use.
      Object.defineProperty(element.shadowRoot!, 'adoptedStyleSheets', { value: undefined });
      element.view = 'month';
      await eventually(() => told.length > 0, 'the web team is told');
      await element.updateComplete;
      element.requestUpdate();
      await element.updateComplete;
      expect([...element.shadowRoot!.querySelectorAll('.row')].map((row) => seen(row))).to.have.length(1);
      expect(element.shadowRoot!.querySelectorAll('.choice, table')).to.have.length(0);
    } finally {
      console.error = error;
    }
    expect(told).to.have.length(1);
    expect(told[0]).to.contain('COP-501 <cop-schedule>: the month and the week cannot be loaded; the list is shown instead.');
  });

  it('is accessible as a month, a week and a list', async () => {
    const page = await open(
      several(
        { rrule: 'FREQ=WEEKLY', usual: true, recurrenceOverrides: { '2026-12-15T14:00:00': { status: 'cancelled' } } },
        { start: '2026-12-08T09:00:00', attendanceMode: 'online' },
        { start: '2026-12-08T10:00:00' },
      ),
    );
    await expect(page.schedule).to.be.accessible();
    await page.choose(2);
    await expect(page.schedule).to.be.accessible();
    page.wrapper.style.inlineSize = '300px';
    await expect(page.schedule).to.be.accessible();
  });
});
