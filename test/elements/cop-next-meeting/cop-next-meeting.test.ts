import { expect, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import type { CopNextMeeting } from '../../../src/elements/cop-next-meeting/cop-next-meeting.ts';
import '../../../src/elements/cop-next-meeting/define.ts';
import type { CopSelectEvent } from '../../../src/elements/internal/cop-select-event.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { eventually } from '../../support/eventually.ts';
import { readyState, testNow, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';
import { recordWarnings } from '../../support/warnings.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const part = (element: Element, name: string): string[] => [...root(element).querySelectorAll(`[part=${name}]`)].map((node) => seen(node));
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');
const countdown = (element: Element): string => plain(part(element, 'countdown').join());
const status = (element: Element): string => root(element).querySelector('.next-meeting [role=status]')!.textContent.trim();

const toronto = { timeZone: 'America/Toronto', duration: 'PT1H' };
const makers = (meeting: object, members: object = {}): object => ({
  communities: [
    { id: 'makers', name: 'Makers', meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', ...toronto, ...meeting }], ...members },
  ],
});

const at = (now: string, members: { lang?: string; timeZone?: string; community?: string } = {}): TemplateResult =>
  html`<cop-next-meeting
    lang=${members.lang ?? 'en-CA'}
    now=${now}
    time-zone=${members.timeZone ?? nothing}
    community=${members.community ?? nothing}
  ></cop-next-meeting>`;

/** The element in the page, with all that it loads drawn. */
async function put(json: object, content = at(testNow)): Promise<CopNextMeeting> {
  const { element } = await withFeed<CopNextMeeting>(json, content);
  await eventually(() => root(element).querySelector('.next-meeting'), 'the next meeting is drawn');
  await element.updateComplete;
  return element;
}

/** Lets time pass for an element whose present the page fixes. */
async function pass(element: CopNextMeeting, now: string): Promise<void> {
  element.now = Date.parse(now);
  await element.updateComplete;
}

describe('cop-next-meeting', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Toronto'));
  afterEach(resetTimeZones);

  it('tells whose meeting it is, what it is about, when, how long until then, and where', async () => {
    const element = await put(
      makers({ title: 'The one-page brief', attendanceMode: 'online', speakers: ['Ana Lima'] }),
      at(testNow, { timeZone: 'Europe/London' }),
    );
    expect(part(element, 'heading')).to.deep.equal(['Next meeting']);
    expect(plain(part(element, 'date').join())).to.equal('Tuesday, December 8 in 7 days');
    expect(part(element, 'time')).to.deep.equal(['7:00–8:00 p.m. 2:00 p.m. ET']);
    expect(part(element, 'name')).to.deep.equal(['Makers']);
    expect(part(element, 'topic')).to.deep.equal(['The one-page brief']);
    expect(part(element, 'place')).to.deep.equal(['Online Add to calendar']);
    expect(seen(root(element))).to.contain('With Ana Lima');
    const times = [...root(element).querySelectorAll('time')].map(({ dateTime }) => dateTime);
    expect(times).to.deep.equal(['2026-12-08', '2026-12-08T19:00:00Z', '2026-12-08T20:00:00Z', '2026-12-08T19:00:00Z']);
  });

  it('speaks French', async () => {
    const element = await put(makers({}), at('2026-12-08T16:55:00Z', { lang: 'fr-CA', timeZone: 'Europe/London' }));
    expect(part(element, 'heading')).to.deep.equal(['Prochaine rencontre']);
    expect(countdown(element)).to.equal('dans 2 h 5 min');
    expect(plain(part(element, 'time').join())).to.equal('19 h à 20 h 14 h HE');
  });

  describe('the countdown', () => {
    const moments: readonly (readonly [now: string, says: string])[] = [
      ['2026-12-05T12:00:00Z', 'in 3 days'],
      ['2026-12-07T18:00:00Z', 'tomorrow'],
      ['2026-12-08T16:55:00Z', 'in 2 hours 5 minutes'],
      ['2026-12-08T18:55:50Z', 'in 4 minutes 10 seconds'],
      ['2026-12-08T19:00:00Z', 'Happening now'],
      ['2026-12-08T19:59:59Z', 'Happening now'],
      ['2026-12-08T20:00:00Z', 'in 7 days'],
    ];

    it('comes near, says while the meeting takes place, and moves on to the next', async () => {
      const element = await put(makers({ rrule: 'FREQ=WEEKLY' }));
      for (const [now, says] of moments) {
        await pass(element, now);
        expect(countdown(element), now).to.equal(says);
      }
      expect(part(element, 'date').join()).to.contain('December 15');
    });

    it('is no live region', async () => {
      const element = await put(makers({}));
      expect(root(element).querySelector('[part=countdown]')!.closest('[aria-live], [role=status], [role=timer]')).to.equal(null);
    });

    it('is only of days where no time is known, and of nothing where no day is', async () => {
      const day = await put(makers({ start: undefined, date: '2026-12-20' }));
      expect(countdown(day)).to.equal('in 19 days');
      expect(part(day, 'time')).to.deep.equal(['Time to be announced']);
      await pass(day, '2026-12-20T22:00:00Z');
      expect(countdown(day)).to.equal('today');
      const month = await put(makers({ start: undefined, date: '2027-03' }));
      expect(countdown(month)).to.equal('');
      expect(part(month, 'date')).to.deep.equal(['March 2027']);
    });

    it('is none for a time without a zone, which is shown as it is written', async () => {
      const element = await put(makers({ timeZone: null }), at(testNow, { timeZone: 'Asia/Tokyo' }));
      expect(root(element).querySelector('[part=countdown]')).to.equal(null);
      expect(part(element, 'time')).to.deep.equal(['2:00–3:00 p.m. local time']);
      expect(part(element, 'date')).to.deep.equal(['Tuesday, December 8']);
      expect(root(element).querySelector('cop-time-zone')).to.equal(null);
    });

    it('runs by the clock where the page fixes no moment, without drawing anything else anew', async () => {
      const start = new Date(Date.now() + 240_000).toISOString().slice(0, 19);
      const element = await put(
        makers({ start, timeZone: 'Etc/UTC' }),
        html`<cop-next-meeting lang="en-CA" time-zone="Europe/London"></cop-next-meeting>`,
      );
      const { node, changes } = watchText(element);
      await eventually(() => changes.length > 0, 'a second has passed');
      expect(changes.every(({ type, target }) => type === 'characterData' && target === node)).to.equal(true);
      expect(countdown(element)).to.match(/^in 3 minutes \d+ seconds?$/);
    });

    it('says when the meeting begins, once and politely, and shows how to get in', async () => {
      const start = new Date(Math.floor(Date.now() / 1000) * 1000 + 2000).toISOString().slice(0, 19);
      const room = { name: 'Room', howToGet: 'The link is in the invitation.' };
      const element = await put(
        makers({ start, timeZone: 'Etc/UTC', virtualLocations: [room] }),
        html`<cop-next-meeting lang="en-CA"></cop-next-meeting>`,
      );
      expect(status(element)).to.equal('');
      expect(root(element).querySelector('details')!.open).to.equal(false);
      await eventually(() => countdown(element) === 'Happening now', 'the meeting has begun');
      expect(status(element)).to.equal('Happening now: Makers');
      expect(root(element).querySelector('details')!.open).to.equal(true);
    });

    it('announces nothing that was under way before anybody looked', async () => {
      const element = await put(makers({}), at('2026-12-08T19:10:00Z'));
      expect(countdown(element)).to.equal('Happening now');
      expect(status(element)).to.equal('');
    });
  });

  describe('what is not as planned', () => {
    const weekly = (overrides: object): object => makers({ rrule: 'FREQ=WEEKLY', usual: true, recurrenceOverrides: overrides });

    it('is told of a usual meeting', async () => {
      const element = await put(weekly({}));
      expect(part(element, 'time')).to.deep.equal(['Usually 2:00–3:00 p.m.']);
    });

    it('is told of a meeting that moved', async () => {
      const element = await put(weekly({ '2026-12-08T14:00:00': { start: '2026-12-09T15:00:00' } }));
      expect(plain(part(element, 'date').join())).to.equal('Wednesday, December 9 in 8 days');
      expect(seen(root(element))).to.contain('Moved from Tuesday, December 8');
    });

    it('is told of a cancelled meeting, together with the one after it', async () => {
      const element = await put(weekly({ '2026-12-08T14:00:00': { status: 'cancelled', note: 'Cancelled: conference week' } }));
      expect(part(element, 'date').map(plain)).to.deep.equal(['Tuesday, December 8', 'Tuesday, December 15 in 14 days']);
      expect([...root(element).querySelectorAll('s')].map((node) => seen(node))).to.deep.equal([
        'Tuesday, December 8',
        '2:00–3:00 p.m.',
        'Makers',
      ]);
      expect(seen(root(element))).to.contain('Cancelled: conference week');
    });

    it('is told of a change of hour that this visitor has and the organizer has not', async () => {
      const series = makers({ start: '2027-03-02T15:00:00', rrule: 'FREQ=WEEKLY' });
      const element = await put(series, at('2027-03-12T12:00:00Z', { timeZone: 'Europe/London' }));
      expect(part(element, 'time')).to.deep.equal(['7:00–8:00 p.m. 3:00 p.m. ET']);
      expect(seen(root(element))).to.contain('From March 16 this meeting is at 7:00 p.m. for you.');
      await pass(element, '2027-03-08T12:00:00Z');
      expect(part(element, 'time')).to.deep.equal(['8:00–9:00 p.m. 3:00 p.m. ET']);
      expect(seen(root(element)), 'a meeting ahead').to.contain('From March 16 this meeting is at 7:00 p.m. for you.');
      await pass(element, '2027-03-18T12:00:00Z');
      expect(seen(root(element))).not.to.contain('March 16');
    });
  });

  describe('of several', () => {
    const two = {
      communities: [
        { id: 'a', name: 'Alpha', meetings: [{ uid: 'a', start: '2026-12-08T14:00:00', ...toronto }] },
        { id: 'b', name: 'Beta', meetings: [{ uid: 'b', start: '2026-12-08T15:00:00', timeZone: 'America/Halifax', duration: 'PT2H' }] },
        { id: 'c', name: 'Gamma', meetings: [{ uid: 'c', start: '2026-12-10T14:00:00', ...toronto }] },
      ],
    };

    it('shows all that begin at the same instant, and counts once', async () => {
      const element = await put(two);
      expect(part(element, 'name').sort()).to.deep.equal(['Alpha', 'Beta']);
      expect(part(element, 'countdown')).to.have.length(1);
    });

    it('shows all that are under way', async () => {
      const element = await put(two, at('2026-12-08T19:30:00Z'));
      expect(part(element, 'countdown')).to.deep.equal(['Happening now', 'Happening now']);
      await pass(element, '2026-12-08T20:30:00Z');
      expect(part(element, 'name')).to.deep.equal(['Beta']);
    });

    it('shows that of the community or event that the page names', async () => {
      expect(part(await put(two, at(testNow, { community: 'c' })), 'name')).to.deep.equal(['Gamma']);
      const events = { events: [{ id: 'assembly', uid: 'e', title: 'Assembly', start: '2027-01-05T10:00:00', ...toronto }] };
      expect(part(await put({ ...two, ...events }, at(testNow, { community: 'assembly' })), 'name')).to.deep.equal(['Assembly']);
    });

    it('shows three, and says how many more there are', async () => {
      const communities = Array.from({ length: 5 }, (_, n) => ({
        id: `c${n}`,
        name: `C${n}`,
        meetings: [{ uid: `u${n}`, start: '2026-12-08T14:00:00', ...toronto }],
      }));
      const element = await put({ communities });
      expect(part(element, 'row')).to.have.length(3);
      expect(seen(root(element))).to.contain('2 more meetings begin at the same time.');
    });
  });

  describe('without dates', () => {
    const only = (members: object): object => ({ communities: [{ id: 'makers', name: 'Makers', ...members }] });
    const undated = (element: Element): string[] => part(element, 'undated');

    it('says the rhythm in words, and that dates are to be confirmed', async () => {
      const element = await put(only({ cadence: { rrule: 'FREQ=MONTHLY;BYDAY=2TU', time: '14:00', timeZone: 'America/Toronto' } }));
      await eventually(() => undated(element)[0]?.includes('Tuesday'), 'the rhythm is put into words');
      expect(undated(element)).to.deep.equal(['Makers Every month on the second Tuesday at 2 p.m. Eastern Time Dates to be confirmed']);
      const text = await put(only({ cadence: { text: 'Every month; dates to be announced' } }));
      expect(undated(text)).to.deep.equal(['Makers Every month; dates to be announced']);
    });

    it('says so where the dates cannot be read', async () => {
      const element = await put(only({ meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', timeZone: 'EST' }] }));
      expect(undated(element)).to.deep.equal(['Makers The dates cannot be shown here.']);
    });

    it('is one sentence where there is nothing', async () => {
      expect(part(await put(only({})), 'empty')).to.deep.equal(['No meeting is announced at the moment.']);
      expect(part(await put(only({ status: 'closed' })), 'empty')).to.deep.equal(['This community no longer meets.']);
      expect(part(await put(only({ status: 'paused', cadence: { text: 'Monthly' } })), 'empty')).to.deep.equal([
        'This community is not meeting for now.',
      ]);
      expect(part(await put({ communities: [] }), 'empty')).to.deep.equal(['No meeting is announced at the moment.']);
    });

    it('tells the web team of a community that the feed has not', async () => {
      const warnings = recordWarnings();
      const element = await put(only({}), at(testNow, { community: 'makres' }));
      await pass(element, '2026-12-02T12:00:00Z');
      warnings.stop();
      expect(part(element, 'empty')).to.deep.equal(['This community is not in the list.']);
      expect(warnings.messages.filter((message) => message.includes('makres'))).to.have.length(1);
      expect(warnings.messages.join()).to.contain(
        'COP-301 <cop-next-meeting>: the feed has no community or event "makres". It has: makers.',
      );
    });

    it('shows what was cancelled too', async () => {
      const element = await put(makers({ status: 'cancelled' }, { cadence: { text: 'Now and then' } }));
      expect(part(element, 'date')).to.deep.equal(['Tuesday, December 8']);
      expect(undated(element)).to.deep.equal(['Makers Now and then Dates to be confirmed']);
    });
  });

  it('follows the feed when it is refreshed', async () => {
    const { element, source } = await withFeed<CopNextMeeting>(makers({}), at(testNow));
    await eventually(() => part(element, 'name').length, 'the next meeting is drawn');
    source.value = readyState(makers({ start: '2026-12-03T09:00:00' }));
    await element.updateComplete;
    expect(plain(part(element, 'date').join())).to.equal('Thursday, December 3 in 2 days');
  });

  it('goes on counting when it is moved in the page', async () => {
    const start = new Date(Date.now() + 240_000).toISOString().slice(0, 19);
    const element = await put(makers({ start, timeZone: 'Etc/UTC' }), html`<cop-next-meeting lang="en-CA"></cop-next-meeting>`);
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    const { changes } = watchText(element);
    await eventually(() => changes.length > 0, 'a second has passed');
  });

  it('tells when a visitor chooses the name', async () => {
    const element = await put(makers({}, { url: 'https://association.example/makers' }));
    let selected: CopSelectEvent | undefined;
    element.addEventListener('cop-select', (event) => {
      selected = event;
      event.preventDefault();
    });
    root(element).querySelector<HTMLAnchorElement>('[part=name] a')!.click();
    expect(selected?.community?.id).to.equal('makers');
    expect(selected?.occurrence?.meeting.uid).to.equal('m');
  });
});

/** The countdown's text, and all that changes in the element from now on. */
function watchText(element: Element): { node: Node; changes: MutationRecord[] } {
  const changes: MutationRecord[] = [];
  new MutationObserver((records) => changes.push(...records)).observe(root(element), {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
  const { childNodes } = root(element).querySelector('[part=countdown]')!;
  return { node: [...childNodes].find((node) => node instanceof Text && node.data)!, changes };
}
