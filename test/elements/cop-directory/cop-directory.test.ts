import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CopDirectory } from '../../../src/elements/cop-directory/cop-directory.ts';
import '../../../src/elements/cop-feed/define.ts';
import { resetTimeZones } from '../../support/browser-time-zone.ts';
import { demoFeed, serveFeeds } from '../../support/demo-feeds.ts';
import { DirectoryPage } from '../../support/directory-page.ts';
import { staleState, testNow, TestFeedSource, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';

const named = (count: number, members: (index: number) => object = () => ({})): object => ({
  communities: Array.from({ length: count }, (_, index) => ({ id: `c${index}`, name: `Community ${index}`, ...members(index) })),
});

const slotted = (element: Element): boolean => !element.shadowRoot!.querySelector('slot')!.hidden;

describe('cop-directory', () => {
  afterEach(resetTimeZones);

  describe('a card', () => {
    it('says what for, who may join, the rhythm, the next meeting in the visitor’s zone, and one action', async () => {
      const page = await DirectoryPage.open(
        await demoFeed('casc'),
        html`<cop-directory lang="en-CA" now=${testNow} time-zone="Europe/London"></cop-directory>`,
      );
      expect(page.line('Science Connection', 'summary')).to.contain('learn from experts');
      expect(page.line('Science Connection', 'eligibility')).to.equal(
        'Open to CASC members, and to non-members who work in public engagement with science.',
      );
      expect(page.line('Science Connection', 'rhythm')).to.contain('second Tuesday at 2 p.m. Eastern Time');
      expect(page.line('Science Connection', 'next')).to.equal('Tuesday, December 8 7:00–8:00 p.m. 2:00 p.m. ET');
      expect(page.line('Science Connection', 'action')).to.equal('Join Science Connection');
      expect(page.card('Science Connection').querySelectorAll('.action > *')).to.have.length(1);
      expect(seen(page.root.querySelector('.zone cop-time-zone')!.shadowRoot!.querySelector('.sentence')!)).to.contain(
        'Times in London time',
      );
    });

    it('holds its times as time elements with UTC instants', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      const times = [...page.card('Science Connection').querySelectorAll<HTMLTimeElement>('.next time')];
      expect(times.map(({ dateTime }) => dateTime)).to.deep.equal(['2026-12-08T19:00:00Z', '2026-12-08T19:00:00Z', '2026-12-08T20:00:00Z']);
    });

    it('says that dates are to be confirmed, unless the rhythm speaks of dates itself', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      expect(page.line('Indigenous Practitioners', 'next')).to.equal('Dates to be confirmed');
      expect(page.line('Together Against Misinformation', 'next')).to.equal('');
      expect(page.line('Together Against Misinformation', 'rhythm')).to.equal('Dates to be announced');
    });

    it('marks a name in another language, and says what it means', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      const toggle = page.toggle('Ji-misawaabandaaming');
      expect(toggle.querySelector('[lang]')!.getAttribute('lang')).to.equal('oj');
      expect(seen(toggle)).to.equal('Ji-misawaabandaaming “Positive window shopping for the future”');
    });

    it('words a rhythm that is a rule only, of the cadence or of the meetings', async () => {
      const meeting = { uid: 'm', start: '2026-12-08T14:00:00', timeZone: 'America/Toronto', rrule: 'FREQ=MONTHLY;BYDAY=2TU' };
      const page = await DirectoryPage.open({
        communities: [
          { id: 'a', name: 'Alpha', cadence: { rrule: 'FREQ=WEEKLY;BYDAY=MO' } },
          { id: 'b', name: 'Beta', meetings: [meeting] },
        ],
      });
      expect(page.line('Alpha', 'rhythm')).to.equal('Every Monday');
      expect(page.line('Beta', 'rhythm')).to.contain('second Tuesday at 2 p.m.');
    });

    it('shows the cadence and a sentence where a meeting cannot be read', async () => {
      const page = await DirectoryPage.open({
        communities: [
          {
            id: 'a',
            name: 'Alpha',
            cadence: { text: 'Every month' },
            meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', timeZone: 'Mars/Olympus' }],
          },
        ],
      });
      expect(page.line('Alpha', 'rhythm')).to.equal('Every month');
      expect(page.line('Alpha', 'next')).to.equal('The dates cannot be shown');
    });

    it('says the usual, the moved and the day for those for whom it is another', async () => {
      const meeting = { uid: 'm', timeZone: 'America/Toronto', duration: 'PT1H', rrule: 'FREQ=WEEKLY' };
      const page = await DirectoryPage.open(
        {
          communities: [
            { id: 'a', name: 'Alpha', meetings: [{ ...meeting, start: '2026-12-08T20:00:00', usual: true }] },
            {
              id: 'b',
              name: 'Beta',
              meetings: [
                {
                  ...meeting,
                  uid: 'n',
                  start: '2026-12-08T14:00:00',
                  recurrenceOverrides: { '2026-12-08T14:00:00': { start: '2026-12-09T14:00:00' } },
                },
              ],
            },
          ],
        },
        html`<cop-directory lang="en-CA" now=${testNow} time-zone="Europe/London"></cop-directory>`,
      );
      expect(page.line('Alpha', 'next')).to.contain('Wednesday for you · Usually');
      expect(page.line('Beta', 'next')).to.contain('Moved from Tuesday, December 8');
    });

    it('shows an address that is not safe as the text without a link', async () => {
      const page = await DirectoryPage.open({
        communities: [
          {
            id: 'a',
            name: 'Alpha',
            join: [{ kind: 'link', label: 'Join us', url: 'javascript:alert(1)' }],
          },
        ],
      });
      expect(page.root.querySelector('a[href^="javascript"]')).to.equal(null);
      expect(page.line('Alpha', 'action')).to.contain('More');
    });

    it('writes an e-mail with its subject', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      const link = page.card('National Environmental').querySelector<HTMLAnchorElement>('.action a')!;
      expect(link.href).to.equal('mailto:communities@casc.example?subject=National%20Environmental%20Learning%20Leaders');
    });

    it('tells a waiting list, a date of opening, and that joining is closed', async () => {
      const link = { kind: 'link', url: 'https://a.example/', label: 'Join' };
      const eligibility = { openTo: 'members' };
      const page = await DirectoryPage.open({
        communities: [
          { id: 'a', name: 'Alpha', eligibility, join: [{ ...link, status: 'waitlist' }] },
          { id: 'b', name: 'Beta', eligibility, join: [{ ...link, opens: '2027-01-05' }] },
          { id: 'c', name: 'Gamma', eligibility, join: [{ ...link, status: 'closed' }] },
        ],
      });
      expect(page.line('Alpha', 'eligibility')).to.equal('Open to members Waiting list');
      expect(page.line('Beta', 'eligibility')).to.equal('Open to members Opens January 5, 2027');
      expect(page.line('Gamma', 'eligibility')).to.equal('Open to members Closed to new members');
      expect(page.card('Alpha').querySelector('.action a')).not.to.equal(null);
      expect(page.card('Beta').querySelector('.action a')).to.equal(null);
      expect(page.card('Gamma').querySelector('.action a')).to.equal(null);
    });

    it('marks what is new, starting up or resting', async () => {
      const page = await DirectoryPage.open({
        communities: [
          { id: 'a', name: 'Alpha', addedOn: '2026-11-20' },
          { id: 'b', name: 'Beta', addedOn: '2026-01-20' },
          { id: 'c', name: 'Gamma', status: 'forming' },
          { id: 'd', name: 'Delta', status: 'paused' },
        ],
      });
      expect(['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => page.line(name, 'marks'))).to.deep.equal(['New', '', 'Forming', 'Paused']);
      expect(page.line('Delta', 'next')).to.equal('');
    });
  });

  describe('the list', () => {
    it('has the same facts on the same lines of every card in a row', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      page.element.style.inlineSize = '1000px';
      await aTimeout(0);
      const row = page.cards.slice(0, 3);
      expect(new Set(row.map((card) => card.getBoundingClientRect().top)).size, 'one row').to.equal(1);
      for (const line of ['.name', '.summary', '.eligibility', '.rhythm', '.next', '.action']) {
        const tops = row.map((card) => Math.round(card.querySelector(line)!.getBoundingClientRect().top));
        // The action stands at the bottom of its line, whatever the height of its words.
        if (line !== '.action') expect(new Set(tops).size, line).to.equal(1);
      }
      expect(new Set(row.map((card) => Math.round(card.getBoundingClientRect().height))).size).to.equal(1);
    });

    it('does not overflow at 240 px, in either layout', async () => {
      for (const layout of ['cards', 'list']) {
        const page = await DirectoryPage.open(
          await demoFeed('casc'),
          html`<cop-directory lang="fr" now=${testNow} time-zone="Europe/London" layout=${layout}></cop-directory>`,
        );
        page.element.style.inlineSize = '240px';
        await aTimeout(0);
        expect(page.element.scrollWidth, layout).to.be.at.most(240);
      }
    });

    it('puts past communities at the end, with their memory and no way of joining', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      expect(page.count).to.equal('8 communities');
      expect(page.names.at(-1)).to.equal('2024 Solar Eclipse');
      expect(seen(page.root.querySelector('.past')!)).to.equal('Past communities');
      expect(page.line('2024 Solar Eclipse', 'marks')).to.equal('Finished April 2024');
      expect(page.line('2024 Solar Eclipse', 'rhythm')).to.contain('October 2023 to April 2024');
      expect(page.card('2024 Solar Eclipse').querySelector('.action a')).to.equal(null);
    });

    it('looks complete without any dates', async () => {
      const page = await DirectoryPage.open(await demoFeed('astc'));
      expect(page.cards).to.have.length(18);
      expect(page.cards.every((card) => seen(card.querySelector('.next')!) === 'Dates to be confirmed')).to.equal(true);
      expect(page.root.querySelector('.zone')).to.equal(null);
    });

    it('says whose a community is where there are several associations', async () => {
      const served = serveFeeds({
        'https://museum.example/feed.json': {
          copFeed: '1.0',
          title: 'Ours',
          include: [
            { url: 'https://one.example/feed.json', label: 'One' },
            { url: 'https://two.example/feed.json', label: 'Two' },
            { url: 'https://broken.example/feed.json', label: 'Broken' },
          ],
        },
        'https://one.example/feed.json': {
          copFeed: '1.0',
          id: 'https://one.example/feed.json',
          title: 'One',
          communities: [{ id: 'a', name: 'Alpha' }],
        },
        'https://two.example/feed.json': {
          copFeed: '1.0',
          id: 'https://two.example/feed.json',
          title: 'Two',
          communities: [{ id: 'a', name: 'Aleph' }],
        },
      });
      try {
        const element = await fixture<CopDirectory>(html`<cop-directory lang="en" src="https://museum.example/feed.json"></cop-directory>`);
        if (!element.shadowRoot!.querySelector('.card')) await oneEvent(element, 'cop-feed-load');
        const page = new DirectoryPage(element);
        await page.settle();
        expect(page.names, 'a feed that cannot be included blanks nothing').to.deep.equal(['Alpha', 'Aleph']);
        expect([page.line('Alpha', 'marks'), page.line('Aleph', 'marks')]).to.deep.equal(['One', 'Two']);
      } finally {
        served.restore();
      }
    });

    it('sorts by name in the reader’s language, and by the next meeting', async () => {
      const meeting = (start: string): object[] => [{ uid: start, start, timeZone: 'America/Toronto' }];
      const json = {
        communities: [
          { id: 'z', name: { en: 'Zebra', fr: 'Âne' }, meetings: meeting('2027-01-10T12:00:00') },
          { id: 'a', name: { en: 'Apple', fr: 'Zoo' } },
          { id: 'm', name: { en: 'Mango', fr: 'Mangue' }, meetings: meeting('2026-12-10T12:00:00') },
        ],
      };
      const french = await DirectoryPage.open(json, html`<cop-directory lang="fr" now=${testNow} sort="name"></cop-directory>`);
      expect(french.names).to.deep.equal(['Âne', 'Mangue', 'Zoo']);
      const next = await DirectoryPage.open(json, html`<cop-directory lang="en" now=${testNow} sort="next"></cop-directory>`);
      expect(next.names).to.deep.equal(['Mango', 'Zebra', 'Apple']);
    });

    it('shows what communities and exclude ask for', async () => {
      const page = await DirectoryPage.open(
        await demoFeed('casc'),
        html`<cop-directory lang="en" now=${testNow} communities="genaction science-connection" exclude="genaction"></cop-directory>`,
      );
      expect(page.names).to.deep.equal(['Science Connection']);
      page.element.exclude = ['science-connection'];
      await page.settle();
      expect(page.names).to.deep.equal(['GenAction']);
    });

    it('renders 1,000 communities, more at a time', async () => {
      const page = await DirectoryPage.open(named(1000));
      expect(page.count).to.equal('1000 communities');
      expect(page.cards).to.have.length(48);
      const more = page.root.querySelector<HTMLButtonElement>('.show-more')!;
      expect(seen(more)).to.equal('Show 48 more');
      more.click();
      await page.settle();
      await aTimeout(0);
      expect(page.cards).to.have.length(96);
      expect(page.focused).to.equal(page.toggle('Community 48'));
      await page.type('Community 999');
      expect(page.names).to.deep.equal(['Community 999']);
    });
  });

  describe('its states', () => {
    it('keeps the page’s own words while the feed is on its way, and a still shape where there are none', async () => {
      const { element } = await withFeed<CopDirectory>(
        { status: 'loading' },
        html`<cop-directory lang="en"><p>Fallback</p></cop-directory>`,
      );
      expect(slotted(element)).to.equal(true);
      expect(element.shadowRoot!.querySelector('.skeleton')).to.equal(null);
      const bare = await withFeed<CopDirectory>({ status: 'loading' }, html`<cop-directory lang="en"></cop-directory>`);
      expect(bare.element.shadowRoot!.querySelectorAll('.skeleton')).to.have.length(7);
    });

    it('shows the feed when it comes, in place of the page’s own words', async () => {
      const { element, source } = await withFeed<CopDirectory>(
        { status: 'loading' },
        html`<cop-directory lang="en"><p>Fallback</p></cop-directory>`,
      );
      source.value = await demoFeed('minimal');
      const page = new DirectoryPage(element);
      await page.settle();
      expect(slotted(element)).to.equal(false);
      expect(page.names).to.deep.equal(['Makers']);
    });

    it('keeps the page’s own words when the feed fails, with a sentence', async () => {
      const failed = { status: 'failed', error: { kind: 'html', url: 'https://a.example/' } } as const;
      const { element } = await withFeed<CopDirectory>(failed, html`<cop-directory lang="en"><p>Fallback</p></cop-directory>`);
      expect(slotted(element)).to.equal(true);
      expect(seen(element.shadowRoot!.querySelector('[part=failed]')!)).to.equal('The communities cannot be shown here at the moment.');
    });

    it('says from when the information is that cannot be refreshed', async () => {
      const page = await DirectoryPage.open(staleState(named(2), Date.UTC(2026, 10, 3, 12)));
      expect(seen(page.root.querySelector('[part=stale]')!)).to.equal('Information from November 3, 2026');
      expect(page.cards).to.have.length(2);
    });

    it('says that there are no communities, and whom to ask', async () => {
      const page = await DirectoryPage.open({ help: { contacts: [{ name: 'Desk', email: 'desk@a.example' }] } });
      expect(seen(page.root.querySelector('[part=empty]')!)).to.equal('There are no communities here yet.');
      expect(page.root.querySelector<HTMLAnchorElement>('[part=help] a')!.href).to.equal('mailto:desk@a.example');
    });

    it('speaks French, and two languages on one page', async () => {
      const [french, english] = await Promise.all([
        DirectoryPage.open(
          await demoFeed('casc'),
          html`<cop-directory lang="fr-CA" now=${testNow} time-zone="Europe/London"></cop-directory>`,
        ),
        DirectoryPage.open(await demoFeed('casc')),
      ]);
      expect(french.count).to.equal('8 communautés');
      expect(french.line('Éducation', 'next')).to.equal('mardi 15 décembre 20\u00a0h à 21\u00a0h 15\u00a0h\u00a0HE');
      expect(french.menus).to.deep.equal(['Qui peut participer', 'Votre travail', 'Sujet', 'Heures des rencontres']);
      expect(english.count).to.equal('8 communities');
    });

    it('follows another language of the page', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      page.element.lang = 'fr';
      await page.settle();
      expect(page.count).to.equal('8 communautés');
      expect(page.names[1]).to.equal('Éducation et programmation');
    });

    it('stays as it is when it is moved in the page', async () => {
      const { element, wrapper } = await withFeed<CopDirectory>(
        await demoFeed('casc'),
        html`<cop-directory lang="en" now=${testNow}></cop-directory>`,
      );
      const page = new DirectoryPage(element);
      await page.settle();
      await page.type('eclipse');
      const place = document.createElement('section');
      wrapper.append(place);
      place.append(element);
      await page.settle();
      expect(page.names).to.deep.equal(['2024 Solar Eclipse']);
      expect(page.field!.value).to.equal('eclipse');
    });

    it('is accessible, closed and with a menu open', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      await expect(page.element).to.be.accessible();
      page.menu('Your work').open = true;
      await expect(page.element).to.be.accessible();
    });
  });

  it('is given its feed by a provider that comes later', async () => {
    const element = await fixture<CopDirectory>(html`<cop-directory lang="en"></cop-directory>`);
    expect(new TestFeedSource({ status: 'idle' }).value.status).to.equal('idle');
    const feed = document.createElement('cop-feed');
    feed.src = '/demo/feeds/minimal.cop-feed.json';
    element.replaceWith(feed);
    feed.append(element);
    if (feed.state.status !== 'ready') await oneEvent(feed, 'cop-feed-load');
    const page = new DirectoryPage(element);
    await page.settle();
    expect(page.names).to.deep.equal(['Makers']);
    feed.remove();
  });
});
