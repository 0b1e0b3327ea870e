import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { visitorTimeZone } from '../../../src/controllers/visitor-time-zone.ts';
import type { CopSchedule } from '../../../src/elements/cop-schedule/cop-schedule.ts';
import '../../../src/elements/cop-schedule/define.ts';
import type { CopSelectEvent } from '../../../src/elements/internal/cop-select-event.ts';
import type { CopTimeZone } from '../../../src/elements/cop-time-zone/cop-time-zone.ts';
import { eventually } from '../../support/eventually.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { readyState, testNow, withFeed } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';
import { ZonePicker } from '../../support/zone-picker.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const rows = (element: Element): string[] => [...root(element).querySelectorAll('.row')].map((row) => seen(row));
const dates = (element: Element): string[] => [...root(element).querySelectorAll('.date')].map((date) => seen(date));
const part = (element: Element, name: string): string[] => [...root(element).querySelectorAll(`[part=${name}]`)].map((node) => seen(node));
const zone = (element: Element): CopTimeZone | null => root(element).querySelector('cop-time-zone');
/** What the line about the zone says, whether its element is loaded or not. */
const zoneLine = (element: Element): string => seen(zone(element)!.shadowRoot ?? zone(element)!);
const button = (element: Element): HTMLButtonElement | null => root(element).querySelector('[part=more]');

const toronto = { timeZone: 'America/Toronto', duration: 'PT1H' };
const makers = (meeting: object, members: object = {}): object => ({
  communities: [
    { id: 'makers', name: 'Makers', meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', ...toronto, ...meeting }], ...members },
  ],
});

/** A schedule of `json` in the page, drawn. */
async function schedule(
  json: object,
  content: TemplateResult = html`<cop-schedule lang="en-CA" now=${testNow}></cop-schedule>`,
): Promise<CopSchedule> {
  const { element } = await withFeed<CopSchedule>(json, content);
  return element;
}

describe('cop-schedule', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Toronto'));
  afterEach(resetTimeZones);

  describe('times', () => {
    const weekly = makers({ start: '2027-03-02T15:00:00', rrule: 'FREQ=WEEKLY;COUNT=5' });
    const spring = (timeZone: string): TemplateResult =>
      html`<cop-schedule lang="en-CA" now="2027-03-01T12:00:00Z" time-zone=${timeZone}></cop-schedule>`;

    it('are right in London over both changes of clocks', async () => {
      const element = await schedule(weekly, spring('Europe/London'));
      expect(part(element, 'time')).to.deep.equal([
        '8:00–9:00 p.m. 3:00 p.m. ET',
        '8:00–9:00 p.m. 3:00 p.m. ET',
        '7:00–8:00 p.m. 3:00 p.m. ET',
        '7:00–8:00 p.m. 3:00 p.m. ET',
        '8:00–9:00 p.m. 3:00 p.m. ET',
      ]);
      expect(rows(element)[2]).to.contain('From March 16 this meeting is at 7:00 p.m. for you.');
      expect(rows(element)[4]).to.contain('From March 30 this meeting is at 8:00 p.m. for you.');
      expect(rows(element).filter((row) => row.includes('for you'))).to.have.length(2);
    });

    it('are right in Tokyo, on the next day', async () => {
      const element = await schedule(weekly, spring('Asia/Tokyo'));
      expect(dates(element).slice(0, 3)).to.deep.equal(['Wed 3 Mar', 'Wed 10 Mar', 'Wed 17 Mar']);
      expect(part(element, 'time')[1]).to.equal('5:00–6:00 a.m. Tuesday, 3:00 p.m. ET Wednesday for you');
      expect(part(element, 'time')[2]).to.equal('4:00–5:00 a.m. Tuesday, 3:00 p.m. ET Wednesday for you');
    });

    it('stand alone where the visitor’s clocks show the organizer’s time', async () => {
      const element = await schedule(weekly, spring('America/New_York'));
      expect(part(element, 'time')[0]).to.equal('3:00–4:00 p.m.');
      expect(root(element).querySelector('[part=organizer]')).to.equal(null);
    });

    it('are time elements that hold the UTC instants of start and end', async () => {
      const element = await schedule(makers({}), html`<cop-schedule lang="en-CA" now=${testNow} time-zone="Europe/London"></cop-schedule>`);
      const times = [...root(element).querySelectorAll<HTMLTimeElement>('.row time')];
      expect(times.map((time) => [time.dateTime, time.textContent])).to.deep.equal([
        ['2026-12-08T19:00:00Z', '7:00'],
        ['2026-12-08T20:00:00Z', '8:00 p.m.'],
        ['2026-12-08T19:00:00Z', '2:00 p.m. ET'],
      ]);
      expect(root(element).querySelector<HTMLTimeElement>('.date time')!.dateTime).to.equal('2026-12-08');
    });

    it('follow French, and the hour cycle that the page sets', async () => {
      const french = await schedule(makers({}), html`<cop-schedule lang="fr-CA" now=${testNow} time-zone="Europe/London"></cop-schedule>`);
      expect(part(french, 'time')).to.deep.equal(['19\u00a0h à 20\u00a0h 14\u00a0h\u00a0HE']);
      expect(part(french, 'month')).to.deep.equal(['décembre 2026']);
      const english = await schedule(makers({}), html`<cop-schedule lang="en-CA" hour-cycle="h23" now=${testNow}></cop-schedule>`);
      expect(part(english, 'time')).to.deep.equal(['14:00–15:00']);
    });

    it('of the place are shown for a meeting in person', async () => {
      const meeting = { attendanceMode: 'inPerson', locations: [{ name: 'Ballroom', address: '770 Don Mills Road' }] };
      const element = await schedule(
        makers(meeting),
        html`<cop-schedule lang="en-CA" now=${testNow} time-zone="Europe/London"></cop-schedule>`,
      );
      expect(part(element, 'time')).to.deep.equal(['2:00–3:00 p.m. Toronto time']);
      expect(part(element, 'place')[0])
        .to.match(/^Ballroom/)
        .and.to.contain('770 Don Mills Road');
      expect(zone(element)).to.equal(null);
    });

    it('without a zone are shown as they are written', async () => {
      const element = await schedule(
        makers({ start: '2026-12-08T16:30:00', timeZone: null, attendanceMode: 'inPerson', locations: [{ name: 'Grand Ballroom' }] }),
        html`<cop-schedule lang="en-CA" now=${testNow} time-zone="Asia/Tokyo"></cop-schedule>`,
      );
      expect(part(element, 'time')).to.deep.equal(['4:30–5:30 p.m. local time']);
      expect(root(element).querySelector<HTMLTimeElement>('.row time')!.dateTime).to.equal('2026-12-08T16:30:00');
    });

    it('that are not known yet say so', async () => {
      const communities = [
        {
          id: 'a',
          name: 'A',
          meetings: [
            { uid: 'a', date: '2027-03-09' },
            { uid: 'b', date: '2027-04' },
          ],
        },
      ];
      const element = await schedule({ communities });
      expect(dates(element)).to.deep.equal(['Tue 9 Mar', 'Apr']);
      expect(part(element, 'time')).to.deep.equal(['Time to be announced', 'Time to be announced']);
      expect([...root(element).querySelectorAll('time')].map((time) => time.dateTime)).to.deep.equal(['2027-03-09', '2027-04']);
    });
  });

  describe('states of a meeting', () => {
    const series = makers({
      rrule: 'FREQ=WEEKLY;COUNT=5',
      usual: true,
      title: 'Makers meeting',
      recurrenceOverrides: {
        '2026-12-15T14:00:00': { status: 'cancelled', note: 'Cancelled: conference week' },
        '2026-12-22T14:00:00': { start: '2026-12-23T15:00:00', note: 'A day later' },
        '2026-12-29T14:00:00': { status: 'confirmed', title: 'The year in review', speakers: ['Ana Lima', 'Bo Chen'] },
        '2027-01-05T14:00:00': { status: 'cancelled' },
      },
    });

    it('are told in words, before the meeting', async () => {
      const element = await schedule(series);
      expect(rows(element)).to.deep.equal([
        'Usually 2:00–3:00 p.m. Makers Add to calendar',
        '2:00–3:00 p.m. Cancelled: conference week Makers',
        '3:00–4:00 p.m. Moved from Tuesday, December 22 Makers A day later Add to calendar',
        '2:00–3:00 p.m. Makers The year in review With Ana Lima and Bo Chen Add to calendar',
        '2:00–3:00 p.m. Cancelled Makers',
      ]);
    });

    it('strike the name and the hours of what is cancelled, and nothing else', async () => {
      const element = await schedule(series);
      expect([...root(element).querySelectorAll('s')].map((node) => seen(node))).to.deep.equal([
        '2:00–3:00 p.m.',
        'Makers',
        '2:00–3:00 p.m.',
        'Makers',
      ]);
    });

    it('hold the instant that a meeting was moved from', async () => {
      const element = await schedule(series);
      expect(root(element).querySelector<HTMLTimeElement>('.status time')!.dateTime).to.equal('2026-12-22T19:00:00Z');
    });

    it('say what is under way now, and mark today', async () => {
      const element = await schedule(makers({ start: '2026-12-01T06:30:00' }));
      expect(rows(element)).to.deep.equal(['Now 6:30–7:30 a.m. Makers Add to calendar']);
      expect(dates(element)).to.deep.equal(['Today 1 Dec']);
      expect(root(element).querySelector('.date time')!.getAttribute('aria-current')).to.equal('date');
    });

    it('say what is not confirmed', async () => {
      const element = await schedule(makers({ status: 'tentative' }));
      expect(rows(element)).to.deep.equal(['2:00–3:00 p.m. Not confirmed yet Makers Add to calendar']);
    });
  });

  describe('taking a meeting into a calendar', () => {
    const add = (element: Element): HTMLElement[] => [...root(element).querySelectorAll<HTMLElement>('[part=add-to-calendar]')];

    it('is a plain button, until it is pressed: then the choice opens in its place, with the focus on its button', async () => {
      const element = await schedule(makers({ rrule: 'FREQ=WEEKLY;COUNT=3' }));
      expect(add(element).map((each) => [each.localName, each.textContent.replaceAll(/\s+/g, ' ').trim()])).to.deep.equal(
        Array.from({ length: 3 }, () => ['button', 'Add to calendar, Makers']),
      );
      add(element)[1]!.focus();
      await press('Enter');
      await eventually(() => element.shadowRoot!.activeElement?.localName === 'cop-add-to-calendar', 'the choice has the focus');
      const choice = root(element).querySelector('cop-add-to-calendar')!;
      await eventually(() => choice.shadowRoot!.querySelector('[part=panel]'), 'it is open');
      expect(choice.shadowRoot!.activeElement).to.equal(choice.shadowRoot!.querySelector('[part=button]'));
      expect(seen(choice.shadowRoot!)).to.contain('Only Tuesday, December 15');
      expect(add(element).map(({ localName }) => localName)).to.deep.equal(['button', 'cop-add-to-calendar', 'button']);
      await press('Escape');
      await choice.updateComplete;
      expect(choice.shadowRoot!.querySelector('[part=panel]')).to.equal(null);
      await expect(element).to.be.accessible();
    });

    it('is not offered for what is cancelled or over', async () => {
      const cancelled = await schedule(makers({ status: 'cancelled' }));
      const over = await schedule(makers({ start: '2026-11-03T14:00:00' }), html`<cop-schedule past now=${testNow}></cop-schedule>`);
      expect([cancelled, over].map((element) => [rows(element).length, add(element).length])).to.deep.equal([
        [1, 0],
        [1, 0],
      ]);
    });
  });

  describe('taking part', () => {
    it('names the place, and folds how to get the link', async () => {
      const element = await schedule(
        makers({
          attendanceMode: 'online',
          virtualLocations: [{ name: 'Call', access: 'community', howToGet: 'The link is in the invitation.' }],
        }),
      );
      expect(part(element, 'place')).to.deep.equal(['Online Add to calendar Details The link is in the invitation.']);
      const details = root(element).querySelector('details')!;
      expect(details.open).to.equal(false);
      expect(details.querySelector('summary')!.textContent).to.equal('Details: Makers');
    });

    it('links to a room that is open to all, and to registration', async () => {
      const element = await schedule(
        makers({
          attendanceMode: 'mixed',
          locations: [{ name: 'Learning lab' }],
          virtualLocations: [{ name: 'Room', uri: 'https://rooms.example/1', access: 'public' }],
          registration: [{ kind: 'link', url: 'https://association.example/register' }],
        }),
      );
      expect(part(element, 'place')).to.deep.equal(['Online and in person Learning lab Join the meeting Register Add to calendar']);
      const links = [...root(element).querySelectorAll<HTMLAnchorElement>('[part=place] a')].map((link) => link.href);
      expect(links).to.deep.equal(['https://rooms.example/1', 'https://association.example/register']);
    });

    it('offers neither for what is cancelled', async () => {
      const element = await schedule(
        makers({
          status: 'cancelled',
          virtualLocations: [{ name: 'Room', uri: 'https://rooms.example/1', access: 'public' }],
          registration: [{ kind: 'link', url: 'https://association.example/register' }],
        }),
      );
      expect(root(element).querySelectorAll('[part=place] a')).to.have.length(0);
    });
  });

  describe('the zone', () => {
    it('is said once above the list, with the way to change it', async () => {
      const element = await schedule(makers({ rrule: 'FREQ=WEEKLY' }));
      expect(root(element).querySelectorAll('cop-time-zone')).to.have.length(1);
      expect(zoneLine(element)).to.equal('Times in Toronto time · Change');
    });

    it('changes here and in every other schedule when the visitor chooses one, and is remembered', async () => {
      const element = await schedule(makers({}));
      const other = await schedule(makers({}));
      const told = oneEvent(element, 'cop-time-zone-change');
      const picker = zone(element)!;
      await new ZonePicker(picker).choose('london');
      await told;
      await Promise.all([element.updateComplete, other.updateComplete]);
      for (const shown of [element, other]) expect(part(shown, 'time')).to.deep.equal(['7:00–8:00 p.m. 2:00 p.m. ET']);
      expect(localStorage.getItem('cop-widgets:time-zone')).to.equal('Europe/London');
    });

    it('cannot be changed where the element fixes it', async () => {
      const element = await schedule(makers({}), html`<cop-schedule lang="en-CA" now=${testNow} time-zone="Europe/London"></cop-schedule>`);
      visitorTimeZone().value = 'Asia/Tokyo';
      await element.updateComplete;
      await zone(element)!.updateComplete;
      expect(zoneLine(element)).to.equal('Times in London time');
      expect(part(element, 'time')).to.deep.equal(['7:00–8:00 p.m. 2:00 p.m. ET']);
    });

    it('is the feed’s where the browser hides its own, and the visitor is told', async () => {
      pretendBrowserTimeZone('UTC');
      const element = await schedule({ ...makers({}), timeZone: 'America/Toronto' });
      await zone(element)!.updateComplete;
      expect(zoneLine(element)).to.contain('Your browser does not tell your time zone, so times are in Toronto time.');
      expect(part(element, 'time')).to.deep.equal(['2:00–3:00 p.m.']);
    });
  });

  describe('how much is shown', () => {
    const weekly = makers({ rrule: 'FREQ=WEEKLY;COUNT=25' });

    it('is ten meetings, and ten more when asked, where the focus goes on', async () => {
      const element = await schedule(weekly);
      expect(rows(element)).to.have.length(10);
      button(element)!.focus();
      await press('Enter');
      await eventually(() => rows(element).length === 20, 'ten more are there');
      await aTimeout(0);
      expect(root(element).activeElement).to.equal(root(element).querySelectorAll('.row')[10]);
      button(element)!.click();
      await element.updateComplete;
      expect(rows(element)).to.have.length(25);
      expect(button(element)).to.equal(null);
    });

    it('is what the page sets', async () => {
      const element = await schedule(weekly, html`<cop-schedule lang="en-CA" now=${testNow} limit="3"></cop-schedule>`);
      expect(rows(element)).to.have.length(3);
      element.limit = 5;
      await element.updateComplete;
      expect(rows(element)).to.have.length(5);
    });

    for (const limit of ['0', '-3', 'many', '']) {
      it(`is ten meetings where the limit is “${limit}”`, async () => {
        const element = await schedule(weekly, html`<cop-schedule lang="en-CA" now=${testNow} limit=${limit}></cop-schedule>`);
        expect(rows(element)).to.have.length(10);
      });
    }

    it('ends with the days that the page sets, and the next meeting follows where there is none', async () => {
      const element = await schedule(weekly, html`<cop-schedule lang="en-CA" now=${testNow} days="15"></cop-schedule>`);
      expect(rows(element)).to.have.length(2);
      element.days = 3;
      await element.updateComplete;
      expect(part(element, 'empty')).to.deep.equal(['Nothing in the days to come. The next meeting:']);
      expect(dates(element)).to.deep.equal(['Tue 8 Dec']);
    });

    it('is the past, newest first, where the page asks for it', async () => {
      const element = await schedule(
        makers({ start: '2026-11-03T14:00:00', rrule: 'FREQ=WEEKLY;COUNT=3' }),
        html`<cop-schedule lang="en-CA" now=${testNow} past></cop-schedule>`,
      );
      expect(dates(element)).to.deep.equal(['Tue 17 Nov', 'Tue 10 Nov', 'Tue 3 Nov']);
    });

    it('is the communities that the page names', async () => {
      const communities = ['Makers', 'Readers', 'Gardeners'].map((name, index) => ({
        id: name.toLowerCase(),
        name,
        meetings: [{ uid: name, start: `2026-12-0${index + 1}T14:00:00`, ...toronto }],
      }));
      const element = await schedule(
        { communities },
        html`<cop-schedule lang="en-CA" now=${testNow} communities="makers readers" exclude="makers"></cop-schedule>`,
      );
      expect(part(element, 'name')).to.deep.equal(['Readers']);
    });
  });

  describe('without dates', () => {
    const rhythm = {
      communities: [
        { id: 'a', name: 'Readers', cadence: { text: { en: 'Every month; dates to be confirmed', fr: 'Chaque mois; dates à confirmer' } } },
      ],
    };

    it('tells the rhythm under a heading, and no empty calendar', async () => {
      const element = await schedule(rhythm);
      expect(part(element, 'undated')).to.deep.equal(['No dates yet Readers Every month; dates to be confirmed']);
      expect(part(element, 'undated-heading')).to.have.length(1);
      expect(root(element).querySelector('[part=empty], ol, cop-time-zone')).to.equal(null);
    });

    it('puts a rule into words where the feed has none', async () => {
      const element = await schedule({
        communities: [{ id: 'a', name: 'Readers', cadence: { rrule: 'FREQ=MONTHLY;BYDAY=2TU', time: '14:00' } }],
      });
      await eventually(
        () => part(element, 'undated')[0] === 'No dates yet Readers Every month on the second Tuesday at 2 p.m.',
        'the rule is in words',
      );
    });

    it('says that dates cannot be shown where the feed’s cannot be read', async () => {
      const element = await schedule(makers({ rrule: 'FREQ=SOMETIMES' }, { cadence: { text: 'Every week' } }));
      expect(part(element, 'undated')).to.deep.equal(['No dates yet Makers Every week The dates cannot be shown here.']);
    });

    it('says so in one sentence where there is nothing at all', async () => {
      const element = await schedule({ communities: [{ id: 'a', name: 'A' }] });
      expect(seen(root(element).querySelector('.cop')!)).to.equal('No dates are announced at the moment.');
      element.past = true;
      await element.updateComplete;
      expect(seen(root(element).querySelector('.cop')!)).to.equal('No past meetings are listed.');
    });

    it('keeps the space of the rows while the feed is on its way', async () => {
      const element = await schedule({ status: 'loading' }, html`<cop-schedule lang="en-CA" limit="4"></cop-schedule>`);
      expect(root(element).querySelectorAll('.waiting .skeleton')).to.have.length(4);
      expect(root(element).querySelector('.waiting')!.getBoundingClientRect().height).to.be.greaterThan(200);
    });
  });

  describe('names', () => {
    it('link to the community where the page has a place for it, and tell the page', async () => {
      const { element, wrapper } = await withFeed<CopSchedule>(
        makers({}),
        html`<cop-schedule lang="en-CA" now=${testNow}></cop-schedule><cop-community></cop-community>`,
      );
      element.requestUpdate();
      await element.updateComplete;
      const link = root(element).querySelector<HTMLAnchorElement>('.name a')!;
      expect(new URL(link.href).hash).to.equal('#cop-makers');
      const told: CopSelectEvent[] = [];
      wrapper.addEventListener('cop-select', (event) => {
        told.push(event);
        event.preventDefault();
      });
      link.click();
      expect(told.map(({ community, occurrence }) => [community!.id, occurrence!.meeting.uid])).to.deep.equal([['makers', 'm']]);
      expect(location.hash).to.equal('');
    });

    it('link to the community’s own page where this page has none, and are plain where there is no such page', async () => {
      const linked = await schedule(makers({}, { url: 'https://association.example/makers' }));
      expect(root(linked).querySelector<HTMLAnchorElement>('.name a')!.href).to.equal('https://association.example/makers');
      const plain = await schedule(makers({}));
      expect(root(plain).querySelector('.name a')).to.equal(null);
    });

    it('of events stand with what they are part of', async () => {
      const event = {
        id: 'e',
        uid: 'e',
        title: 'Networking session',
        start: '2026-12-08T16:30:00',
        ...toronto,
        partOf: { name: 'Annual conference' },
      };
      const element = await schedule({ events: [event] });
      expect(rows(element)).to.deep.equal(['4:30–5:30 p.m. Networking session Part of Annual conference Add to calendar']);
    });
  });

  it('speaks the language of its place, two on one page', async () => {
    const json = {
      communities: [
        {
          id: 'a',
          name: { en: 'Makers', fr: 'Bricolage', oj: 'X' },
          meetings: [{ uid: 'a', start: '2026-12-08T14:00:00', ...toronto, attendanceMode: 'online' }],
        },
      ],
    };
    const { wrapper } = await withFeed(
      json,
      html`<cop-schedule lang="en-CA" now=${testNow}></cop-schedule><cop-schedule lang="fr-CA" now=${testNow}></cop-schedule>`,
    );
    const [english, french] = wrapper.querySelectorAll('cop-schedule');
    await french!.updateComplete;
    expect(rows(english!)).to.deep.equal(['2:00–3:00 p.m. Makers Online Add to calendar']);
    expect(rows(french!)).to.deep.equal(['14\u00a0h à 15\u00a0h Bricolage En ligne Ajouter au calendrier']);
  });

  it('marks text in another language than its own', async () => {
    const element = await schedule({
      communities: [{ id: 'a', name: { oj: 'Ji-misawaabandaaming' }, meetings: [{ uid: 'a', start: '2026-12-08T14:00:00', ...toronto }] }],
    });
    expect(root(element).querySelector<HTMLElement>('.name [lang]')!.lang).to.equal('oj');
  });

  it('keeps what is unfolded with its meeting when the list changes', async () => {
    const online = { attendanceMode: 'online', description: 'About' };
    const { element, source } = await withFeed<CopSchedule>(
      makers({ ...online, rrule: 'FREQ=WEEKLY;COUNT=3' }),
      html`<cop-schedule lang="en-CA" now=${testNow}></cop-schedule>`,
    );
    const second = root(element).querySelectorAll('details')[1]!;
    setTimeout(() => (second.open = true));
    await oneEvent(second, 'toggle');
    source.value = readyState(
      makers({ ...online, rrule: 'FREQ=WEEKLY;COUNT=3', recurrenceOverrides: { '2026-12-08T14:00:00': { excluded: true } } }),
    );
    await element.updateComplete;
    expect([...root(element).querySelectorAll('details')].map(({ open }) => open)).to.deep.equal([true, false]);
  });

  it('draws itself anew when a meeting is over', async () => {
    // It began an hour ago by the machine's own clock, and has seconds left.
    const start = new Date(Date.now() - 3_600_000).toISOString().slice(0, 19);
    const element = await schedule(
      makers({ start, timeZone: 'UTC', duration: 'PT1H5S' }),
      html`<cop-schedule lang="en-CA"></cop-schedule>`,
    );
    expect(rows(element)).to.have.length(1);
    await eventually(() => rows(element).length === 0, 'the meeting has left the list');
  });

  it('is accessible in every state of a meeting', async () => {
    const element = await schedule({
      communities: [
        {
          id: 'a',
          name: 'A',
          url: 'https://a.example/',
          cadence: { text: 'Every week' },
          meetings: [
            {
              uid: 'a',
              start: '2026-12-01T06:30:00',
              ...toronto,
              usual: true,
              attendanceMode: 'online',
              description: 'About',
              rrule: 'FREQ=WEEKLY',
              recurrenceOverrides: { '2026-12-08T06:30:00': { status: 'cancelled', note: 'Conference' } },
            },
          ],
        },
        { id: 'b', name: 'B', cadence: { text: 'Every month' } },
      ],
    });
    await expect(element).to.be.accessible();
  });

  it('fits into 240 pixels', async () => {
    const { element, wrapper } = await withFeed<CopSchedule>(
      makers({ attendanceMode: 'online', title: 'Rédiger un plan d’exposition anticonstitutionnellement long' }),
      html`<cop-schedule lang="fr-CA" now=${testNow} time-zone="Asia/Tokyo"></cop-schedule>`,
    );
    wrapper.style.width = '240px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(240);
  });
});
