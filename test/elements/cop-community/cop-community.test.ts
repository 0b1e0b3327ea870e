import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { CopCommunity } from '../../../src/elements/cop-community/cop-community.ts';
import '../../../src/elements/cop-community/define.ts';
import type { FeedState } from '../../../src/feed/feed-state.ts';
import { resetTimeZones } from '../../support/browser-time-zone.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { eventually } from '../../support/eventually.ts';
import { staleState, testNow, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';
import { recordWarnings } from '../../support/warnings.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const part = (element: Element, name: string): Element | null => root(element).querySelector(`[part~="${name}"]`);
const said = (element: Element, name: string): string => seen(part(element, name)!);
const sections = (element: Element): string[] => [...root(element).querySelectorAll('.section-title')].map((title) => seen(title));

/** The fact called `name` in any part of the community. */
const fact = (element: Element, name: string): string | undefined => {
  const pair = [...root(element).querySelectorAll('.pair')].find((each) => seen(each.querySelector('dt')!) === name);
  return pair && seen(pair.querySelector('dd')!);
};

async function show(json: object | FeedState, content: TemplateResult): Promise<CopCommunity> {
  const { element } = await withFeed<CopCommunity>(json, content);
  return element;
}

/** A community with `members`, alone in its feed. */
const one = (members: object, feed: object = {}): Promise<CopCommunity> =>
  show(
    { ...feed, communities: [{ id: 'makers', name: 'Makers', ...members }] },
    html`<cop-community lang="en-CA" now=${testNow} time-zone="America/Toronto"></cop-community>`,
  );

const ofCasc = async (id: string, lang = 'en-CA'): Promise<CopCommunity> =>
  show(await demoFeed('casc'), html`<cop-community community=${id} lang=${lang} now=${testNow} time-zone="Europe/London"></cop-community>`);

/** Everything that a feed can say of a community. */
const thirtyFacts = {
  name: 'Makers',
  nameGloss: 'Those who make',
  shortName: 'MKR',
  alternateNames: ['Tinkerers'],
  summary: 'Making things.',
  description: 'First paragraph.\n\nSecond paragraph.',
  established: '2019-05',
  updated: '2026-11-20T16:00:00Z',
  topics: ['Wood', 'Metal'],
  domain: 'Hands and minds',
  practice: 'A book of plans',
  goals: ['Make more'],
  audience: 'Anyone with hands',
  audienceRoles: ['education', 'exhibits'],
  eligibility: {
    openTo: 'members',
    rules: [{ text: 'You have tools', strength: 'should' }],
    mandatoryFor: [{ text: 'Grant holders', url: 'https://a.example/grant' }],
  },
  cadence: { text: 'Every month', duration: 'PT1H30M', note: 'Not in August', commitment: 'Two hours a month' },
  attendanceMode: 'mixed',
  meetingFormat: 'Show and tell',
  languages: ['en', 'fr'],
  interpretation: 'Into French on request',
  accessibility: 'Captions',
  firstVisit: 'Bring a thing',
  expect: ['Sparks'],
  participation: ['consume', 'champion'],
  join: [{ kind: 'link', url: 'https://a.example/join', label: 'Sign up' }],
  joinNote: 'It takes a day.',
  facilitators: [{ name: 'Ana Roy', role: 'Facilitator', credentials: 'PhD', bio: 'Makes clocks.', url: 'https://ana.example/' }],
  contacts: [{ name: 'Desk', email: 'desk@a.example', phone: '+1 613 555 0123' }],
  organizer: 'guild',
  partners: ['guild', 'unknown'],
  channels: [{ kind: 'chat', name: 'Slack', access: 'community' }, { kind: 'emailList' }],
  resources: [
    {
      name: 'Plans',
      kind: 'document',
      url: 'https://a.example/plans.pdf',
      size: '1 MB',
      published: '2026-10-13',
      access: 'members',
      duration: 'PT52M',
      language: 'fr',
      description: 'All of them',
    },
  ],
  links: [{ rel: 'map', url: 'https://a.example/map' }],
  related: [{ rel: 'seeAlso', community: 'welders' }],
  url: 'https://a.example/makers',
};
const guild = { organizations: [{ id: 'guild', name: 'The Guild', shortName: 'TG', url: 'https://guild.example/' }] };

describe('cop-community', () => {
  afterEach(resetTimeZones);

  describe('with everything that can be said', () => {
    const full = (): Promise<CopCommunity> =>
      show(
        {
          ...guild,
          communities: [
            { id: 'makers', ...thirtyFacts },
            { id: 'welders', name: 'Welders', url: 'https://a.example/welders' },
          ],
        },
        html`<cop-community community="makers" lang="en-CA" now=${testNow} time-zone="America/Toronto"></cop-community>`,
      );

    it('says all of it, in the order in which people ask', async () => {
      const element = await full();
      expect(said(element, 'header')).to.equal('Since May 2019 Makers “Those who make” Also called MKR and Tinkerers Making things.');
      expect(sections(element)).to.deep.equal([
        'About this community',
        'What to expect',
        'Who it is for',
        'How meetings go',
        'Your first visit',
        'Ways to take part',
        'People',
        'Partners',
        'Between meetings',
        'Resources',
        'Links',
        'Related communities',
      ]);
      const facts = [
        'What we care about',
        'What we build together',
        'Goals',
        'Topics',
        'How long',
        'Format',
        'Where',
        'Languages',
        'Interpretation',
        'Accessibility',
        'Time it takes',
      ];
      expect(facts.map((name) => fact(element, name))).to.deep.equal([
        'Hands and minds',
        'A book of plans',
        'Make more',
        'Wood · Metal',
        '1 hour 30 minutes',
        'Show and tell',
        'Online and in person',
        'English and French',
        'Into French on request',
        'Captions',
        'Two hours a month',
      ]);
      expect(fact(element, 'How often')).to.equal('Every month Dates to be confirmedNot in August');
      expect(said(element, 'audience')).to.equal('Who it is for Anyone with handsEducation · Exhibits');
      expect(said(element, 'participation')).to.contain('Listen and learn').and.to.contain('Speak for the community');
      expect(said(element, 'updated')).to.equal('Updated November 20, 2026');
    });

    it('keeps paragraphs apart', async () => {
      const paragraphs = [...part(await full(), 'about')!.querySelectorAll('p')].map((each) => each.textContent);
      expect(paragraphs.slice(0, 2)).to.deep.equal(['First paragraph.', 'Second paragraph.']);
    });

    it('names people and how to reach them', async () => {
      const element = await full();
      expect(fact(element, 'Facilitators')).to.match(/^Ana Roy · PhD Facilitator Makes clocks\. Website$/);
      const links = [...part(element, 'people')!.querySelectorAll('a')].map(({ href }) => href);
      expect(links).to.deep.equal(['https://ana.example/', 'mailto:desk@a.example', 'tel:+16135550123', 'https://guild.example/']);
      expect(fact(element, 'Organized by')).to.equal('The Guild (TG)');
      expect(said(element, 'partners')).to.equal('Partners The Guild (TG)');
    });

    it('says of resources and channels what to know before opening them', async () => {
      const element = await full();
      expect(said(element, 'resource')).to.equal(
        'Plans Document · October 13, 2026 · 52 minutes · 1 MB · French · For members All of them',
      );
      expect(said(element, 'channels')).to.equal('Between meetings Slack Chat · For people who joined E-mail list');
    });

    it('leads to related communities and pages', async () => {
      const element = await full();
      expect(part(element, 'related')!.querySelector('a')!.href).to.equal('https://a.example/welders');
      expect([...part(element, 'links')!.querySelectorAll('a')].map((link) => [seen(link), link.href])).to.deep.equal([
        ['Map', 'https://a.example/map'],
        ['Home page', 'https://a.example/makers'],
      ]);
    });

    it('is accessible', async () => {
      await expect(await full()).to.be.accessible();
    });
  });

  it('reads well with a name alone: empty parts are not there', async () => {
    const element = await show(await demoFeed('minimal'), html`<cop-community lang="en"></cop-community>`);
    expect(seen(part(element, 'community')!)).to.equal('Makers');
    expect(root(element).querySelectorAll('section')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('has headings at the level that the page asks for', async () => {
    const element = await one({ description: 'D', eligibility: { openTo: 'anyone' } });
    element.headingLevel = 3;
    await element.updateComplete;
    expect(part(element, 'title')!.localName).to.equal('h3');
    expect([...root(element).querySelectorAll('section > :first-child')].map(({ localName }) => localName)).to.deep.equal(['h4', 'h4']);
  });

  describe('may I join', () => {
    it('is answered first, then its conditions, then how', async () => {
      const element = await ofCasc('educators-and-programmers');
      const joining = part(element, 'joining')!;
      expect(said(element, 'eligibility')).to.equal('For programming and education staff of CASC members.');
      expect(said(element, 'rules')).to.equal('You work at a CASC member (Required) You work in programming or education (Required)');
      expect(seen(joining.querySelector('button')!)).to.equal('Register');
      expect(joining.querySelector('.eligibility')!.compareDocumentPosition(joining.querySelector('button')!)).to.equal(
        Node.DOCUMENT_POSITION_FOLLOWING,
      );
      expect(seen(joining)).to.contain('What you get A place on the e-mail list');
    });

    it('says what people are before what they do, and never as a test', async () => {
      const element = await one({
        eligibility: {
          openTo: 'subset',
          rules: [
            { kind: 'role', text: 'You work here', strength: 'must' },
            { kind: 'identity', text: 'You are First Nations, Inuit or Métis', strength: 'must' },
          ],
        },
      });
      expect(said(element, 'rules')).to.equal('You are First Nations, Inuit or Métis You work here (Required)');
      expect(root(element).querySelector('input')).to.equal(null);
    });

    it('says for whom it is required', async () => {
      expect(said(await ofCasc('together-against-misinformation'), 'mandatory')).to.equal(
        'Required for Recipients of the Together Against Misinformation microgrant',
      );
    });

    it('offers the recommended way, then the others that are open', async () => {
      const element = await one({
        join: [
          { kind: 'link', url: 'https://a.example/closed', label: 'Closed', status: 'closed' },
          { kind: 'email', email: 'a@b.example' },
          { kind: 'link', url: 'https://a.example/best', label: 'Best', primary: true },
        ],
      });
      const links = [...root(element).querySelectorAll('[part=join]')].map((link) => [seen(link), link.classList.contains('primary')]);
      expect(links).to.deep.equal([
        ['Best', true],
        ['Join by e-mail', false],
      ]);
      expect(said(element, 'joining')).to.contain('Other ways to join');
    });

    it('leads to help where there is no way', async () => {
      const element = await one(
        { eligibility: { openTo: 'anyone' } },
        { help: { text: 'Ask us.', contacts: [{ email: 'help@a.example' }] } },
      );
      expect(said(element, 'joining')).to.equal('May I join? Open to anyone To join, ask the organizers. Ask us. help@a.example');
    });

    it('opens a form in place, closes it, and keeps what was typed', async () => {
      const element = await ofCasc('science-connection');
      const button = part(element, 'joining')!.querySelector('button')!;
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      button.click();
      await waitUntil(() => root(element).querySelector('cop-signup-form')?.shadowRoot?.querySelector('form'), 'the form is there', {
        timeout: 5000,
      });
      await waitUntil(() => root(element).activeElement === part(element, 'form'), 'the focus is at the form');
      expect(button.getAttribute('aria-expanded')).to.equal('true');
      const field = root(element).querySelector('cop-signup-form')!.shadowRoot!.querySelector('input')!;
      field.value = 'Ana';
      button.click();
      await element.updateComplete;
      expect(part(element, 'form')!.hasAttribute('hidden')).to.equal(true);
      button.click();
      await element.updateComplete;
      expect(part(element, 'form')!.hasAttribute('hidden')).to.equal(false);
      expect(field.isConnected && field.value).to.equal('Ana');
    });

    it('hands on where what is typed may go', async () => {
      const element = await ofCasc('science-connection');
      element.allowedOrigins = 'https://casc.example';
      await element.openForm();
      expect(root(element).querySelector('cop-signup-form')!.allowedOrigins).to.equal('https://casc.example');
    });
  });

  describe('its meetings', () => {
    it('shows the next one in both zones, what it is about, and how one gets in', async () => {
      const next = said(await ofCasc('science-connection'), 'next');
      expect(next).to.equal(
        'Next meeting Tuesday, December 8, 2026 7:00–8:00 p.m. 2:00 p.m. ET Making a one-page exhibit brief With Guest presenter to be announced Online The link is in the invitation sent to people who joined. Add to calendar',
      );
    });

    it('lists a few after it: moved, cancelled, usual', async () => {
      const element = await ofCasc('science-connection');
      const rows = [...root(element).querySelectorAll('.later > li')].map((row) => seen(row));
      expect(rows).to.have.length(4);
      expect(rows[0]).to.contain('Tuesday, February 16, 2027').and.to.contain('Moved from Tuesday, February 9 · Moved one week later');
      expect(rows[1]).to.contain('Cancelled: annual conference week');
      expect(rows[2]).to.contain('Usually');
      expect(root(element).querySelectorAll('.later li:nth-child(2) s time')).to.have.length(2);
    });

    it('adds the whole series to a calendar, where there is one', async () => {
      const element = await ofCasc('science-connection');
      const button = [...root(element).querySelectorAll<HTMLButtonElement>('[part=add-to-calendar]')].at(-1)!;
      expect(seen(button)).to.equal('Add all meetings to calendar');
      button.click();
      const calendar = (): Element | null => part(element, 'upcoming')!.querySelector('cop-add-to-calendar');
      await eventually(() => calendar()?.shadowRoot?.querySelector('[part=panel] input'), 'the choice of calendars');
      const chosen = [...calendar()!.shadowRoot!.querySelectorAll('input')].find(({ checked }) => checked)!;
      expect(seen(chosen.closest('label')!)).to.equal('All meetings of the series');
    });

    it('says what a single meeting is about, and what it brings', async () => {
      const meeting = {
        uid: 'a',
        title: 'Open day',
        description: 'Come and see.',
        start: '2026-12-08T14:00:00',
        timeZone: 'America/Toronto',
        resources: [{ name: 'Agenda', kind: 'document' }],
      };
      const element = await one({ meetings: [meeting] });
      expect(said(element, 'next')).to.contain('Open day Come and see.').and.to.contain('Agenda Document');
      expect(part(element, 'upcoming')).to.equal(null);
    });

    it('has every instant in a time element', async () => {
      const element = await ofCasc('educators-and-programmers');
      const times = [...part(element, 'next')!.querySelectorAll<HTMLTimeElement>('time')].map(({ dateTime }) => dateTime);
      expect(times).to.deep.equal(['2026-12-15T20:00:00Z', '2026-12-15T20:00:00Z', '2026-12-15T21:00:00Z', '2026-12-15T20:00:00Z']);
    });

    it('shows an event that the community holds', async () => {
      const event = {
        id: 'fair',
        uid: 'fair',
        title: 'Makers’ fair',
        start: '2026-12-05T10:00:00',
        timeZone: null,
        community: 'makers',
        attendanceMode: 'inPerson',
        locations: [{ name: 'Grand Ballroom' }],
      };
      const element = await one({}, { events: [event] });
      expect(said(element, 'next')).to.equal(
        'Next meeting Saturday, December 5, 2026 10:00 a.m. local time Makers’ fair Grand Ballroom Add to calendar',
      );
    });

    it('says the rhythm and that dates are to be confirmed', async () => {
      const element = await ofCasc('indigenous-practitioners');
      expect(part(element, 'next')).to.equal(null);
      expect(fact(element, 'How often')).to.equal('Every month, on the second Wednesday at 2 p.m. Eastern Time Dates to be confirmed');
      expect(fact(await ofCasc('together-against-misinformation'), 'How often')).to.equal('Dates to be announced');
    });

    it('shows the cadence of a meeting that cannot be read, and says so', async () => {
      const element = await one({
        cadence: { text: 'Every month' },
        meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', timeZone: 'EST' }],
      });
      expect(fact(element, 'How often')).to.contain('Every month');
      expect(said(element, 'unreadable')).to.equal('The dates of this meeting cannot be shown, because its time zone is not known.');
    });
  });

  describe('its life', () => {
    it('keeps the memory of a community that has finished', async () => {
      const element = await ofCasc('solar-eclipse-2024');
      expect(seen(part(element, 'community')!)).to.contain(
        'This community has finished its work and takes no new members. Ended April 2024',
      );
      expect(part(element, 'joining')).to.equal(null);
      expect(fact(element, 'How often')).to.equal('Once a month from October 2023 to April 2024, except March');
      expect(fact(element, 'Contact')).to.contain('Ashley Miller');
      expect(fact(element, 'When')).to.equal('October 2023 to April 2024');
      expect(sections(element)).to.deep.equal(['How meetings went', 'People', 'Links']);
    });

    it('tells in the past tense of what has finished, and invites nobody to a first visit', async () => {
      const element = await one({ ...thirtyFacts, status: 'closed', closed: '2024-04', facilitators: [{ name: 'Ana', consent: false }] });
      expect(sections(element).slice(0, 5)).to.deep.equal([
        'What it did',
        'What it offered',
        'Who it was for',
        'How meetings went',
        'People',
      ]);
      expect(said(element, 'header')).to.contain('Finished · May 2019 to April 2024');
      expect(said(element, 'people')).not.to.contain('Ana');
      expect(part(element, 'joining')).to.equal(null);
    });

    it('tells what past meetings were about and what they left, the latest first', async () => {
      const overrides = Object.fromEntries(
        Array.from({ length: 8 }, (_, index) => [
          `2026-0${index + 1}-10T14:00:00`,
          {
            title: `Topic ${index + 1}`,
            ...(index === 6 && { speakers: ['Bo'], resources: [{ name: 'Recap', kind: 'recording', access: 'community' }] }),
          },
        ]),
      );
      const meeting = {
        uid: 'm',
        title: 'Meeting',
        start: '2026-01-10T14:00:00',
        timeZone: 'America/Toronto',
        rrule: 'FREQ=MONTHLY',
        duration: 'PT1H',
      };
      const element = await one({
        status: 'paused',
        meetings: [{ ...meeting, recurrenceOverrides: { ...overrides, '2026-09-10T14:00:00': { status: 'cancelled', title: 'No' } } }],
      });
      await eventually(() => part(element, 'past'), 'what is told of the past');
      const rows = [...part(element, 'past')!.querySelectorAll('li')].map((row) => seen(row));
      expect(rows.slice(0, 2)).to.deep.equal([
        'August 10, 2026 Topic 8',
        'July 10, 2026 Topic 7 With Bo Recap Recording · For people who joined',
      ]);
      expect(part(element, 'past')!.querySelectorAll('details li')).to.have.length(2);
      expect(said(element, 'past')).to.contain('2 earlier meetings');
      await expect(element).to.be.accessible();
    });

    it('says that it is new, and when somebody looks again', async () => {
      const element = await one({ addedOn: '2026-11-01', reviewBy: '2027-06-30', updated: '2026-11-20T16:00:00Z' });
      expect(said(element, 'header')).to.equal('New Makers');
      expect(said(element, 'updated')).to.equal('Updated November 20, 2026 · To be checked by June 30, 2027');
      expect(said(await one({ addedOn: '2026-01-01', reviewBy: '2026-10-01' }), 'community')).to.equal(
        'Makers Due for a check since October 1, 2026',
      );
    });

    it('says that it is starting up, or resting', async () => {
      expect(seen(part(await one({ status: 'forming' }), 'community')!)).to.contain('This community is starting up.');
      expect(seen(part(await one({ status: 'paused' }), 'community')!)).to.contain('This community is not meeting for now.');
    });
  });

  it('speaks French, and marks what the feed has in another language only', async () => {
    const element = await ofCasc('science-connection', 'fr-CA');
    expect(said(element, 'next')).to.contain('mardi 8 décembre 2026 19\u00a0h à 20\u00a0h 14\u00a0h\u00a0HE');
    expect(fact(element, 'Langues')).to.equal('anglais');
    const ojibwe = await ofCasc('ji-misawaabandaaming', 'fr-CA');
    expect(part(ojibwe, 'title')!.querySelector('[lang]')!.getAttribute('lang')).to.equal('oj');
    expect(said(ojibwe, 'header')).to.contain('«\u00a0Lèche-vitrine positif pour l’avenir\u00a0»');
  });

  /** By feed, community and language: what the page that the feed is made from says. */
  const published: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      'casc',
      'science-connection',
      'en-CA',
      [
        'second Tuesday at 2 p.m. Eastern Time, unless we say otherwise',
        'non-members who work in public engagement',
        'Use a growing resource library',
        'Guest presenters are asked to bring frameworks',
      ],
    ],
    [
      'casc',
      'science-connection',
      'fr-CA',
      [
        'le deuxième mardi à 14 h, heure de l’Est, sauf avis contraire',
        'Consulter une bibliothèque de ressources en croissance',
        'Sujets',
        'Ajouter toutes les rencontres au calendrier',
      ],
    ],
    [
      'casc',
      'educators-and-programmers',
      'en-CA',
      [
        'Since 2020',
        'on the third Tuesday at 3 p.m.',
        'A place on the e-mail list',
        'Monthly meeting invitations',
        'Access to shared resources',
      ],
    ],
    ['casc', 'educators-and-programmers', 'fr-CA', ['Depuis 2020', 'le troisième mardi à 15 h', 'Une place sur la liste de diffusion']],
    [
      'casc',
      'national-environmental-learning-leaders',
      'en-CA',
      ['Every month; dates to be confirmed', 'Partners', 'Environmental Education and Communication (EECOM)'],
    ],
    ['casc', 'national-environmental-learning-leaders', 'fr-CA', ['Chaque mois; dates à confirmer', 'Partenaires', '(EECOM)']],
    [
      'casc',
      'indigenous-practitioners',
      'en-CA',
      ['Dr. Melanie Goodchild', 'First Nations, Inuit or Métis', 'Yarning session', 'Fill out a short form', 'Continued by'],
    ],
    ['casc', 'solar-eclipse-2024', 'fr-CA', ['n’accueille plus de membres', 'sauf en mars', 'octobre 2023 à avril 2024', 'Ashley Miller']],
    ['casc', 'genaction', 'en-CA', ['Required for', 'Members taking part in GenAction', 'genaction@casc.example']],
    ['casc', 'together-against-misinformation', 'fr-CA', ['microsubvention', 'Dates à venir', 'Remplir le formulaire']],
    [
      'astc',
      'netlife',
      'en-CA',
      [
        'Open to all ASTC members and other informal science education partners.',
        'Choose Join',
        'How to join the online ASTC Community',
        'Document · 1 MB',
        'help@astc.example',
        'You need an account on ASTC Community.',
      ],
    ],
  ];
  for (const [name, id, lang, facts] of published) {
    it(`says of ${id} what ${name}’s page says, for readers of ${lang}`, async () => {
      const feed = await demoFeed(name);
      const element = await show(
        feed,
        html`<cop-community community=${id} lang=${lang} now=${testNow} time-zone="America/Toronto"></cop-community>`,
      );
      const words = said(element, 'community').replace(/\s/g, ' ');
      expect(facts.filter((fact) => !words.includes(fact))).to.deep.equal([]);
    });
  }

  it('says that the feed has no such community, and tells the web team what it has', async () => {
    const warnings = recordWarnings();
    const element = await ofCasc('nonsense');
    warnings.stop();
    expect(said(element, 'missing')).to.equal('This community is not in the list.');
    expect(part(element, 'help')).not.to.equal(null);
    expect(warnings.messages.filter((message) => message.includes('nonsense') && message.includes('science-connection'))).to.have.length(1);
  });

  it('shows the only community of a feed without being told which', async () => {
    expect(said(await one({}), 'title')).to.equal('Makers');
    const several = await show(await demoFeed('casc'), html`<cop-community lang="en"></cop-community>`);
    expect(part(several, 'missing')).not.to.equal(null);
  });

  it('takes a global id', async () => {
    expect(said(await ofCasc('https://casc.example/cop-feed.json#genaction'), 'title')).to.equal('GenAction');
  });

  it('shows an unsafe address as text', async () => {
    const element = await one({
      resources: [{ name: 'Trap', url: 'javascript:alert(1)' }],
      contacts: [{ name: 'Ana', url: 'data:text/html,x' }],
    });
    expect(root(element).querySelector('[href^="javascript"], [href^="data"]')).to.equal(null);
    expect(said(element, 'resource')).to.equal('Trap');
  });

  it('hides an image that the page does not allow', async () => {
    const element = await one({ image: { url: 'https://unreachable.invalid/image.png', alt: 'Makers at work' } });
    const image = root(element).querySelector('img')!;
    expect(image.alt).to.equal('Makers at work');
    image.dispatchEvent(new Event('error'));
    expect(image.hidden).to.equal(true);
  });

  it('keeps the page’s own words until it can be drawn, and says when a copy is old', async () => {
    const { element, source } = await withFeed<CopCommunity>(
      { status: 'loading' },
      html`<cop-community lang="en"><p>Fallback</p></cop-community>`,
    );
    const slot = root(element).querySelector('slot')!;
    expect(slot.hidden).to.equal(false);
    source.value = { status: 'failed', error: { kind: 'timeout', url: 'https://a.example/' } };
    await element.updateComplete;
    expect(slot.hidden).to.equal(false);
    expect(said(element, 'failed')).to.contain('Try again in a few minutes.');
    source.value = staleState({ communities: [{ id: 'a', name: 'Alpha' }] }, Date.UTC(2026, 10, 3, 12));
    await element.updateComplete;
    expect(slot.hidden).to.equal(true);
    expect(said(element, 'stale')).to.equal('Information from November 3, 2026');
  });

  it('moves into view by the fragment that names it, where no directory does', async () => {
    const spacer = await fixture<HTMLElement>(html`<div></div>`);
    spacer.style.blockSize = '3000px';
    const element = await one({});
    spacer.after(element);
    location.hash = '#cop-makers';
    await waitUntil(() => element.getBoundingClientRect().top < innerHeight, 'it is in view');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('does not overflow at 240 px with a name of ninety characters in French', async () => {
    const name = 'Communauté internationale des responsables de l’accessibilité et des publics éloignés, 2027';
    const { element } = await withFeed<CopCommunity>(
      { ...guild, communities: [{ id: 'makers', ...thirtyFacts, name: { fr: name } }] },
      html`<cop-community lang="fr" now=${testNow}></cop-community>`,
    );
    element.style.inlineSize = '240px';
    expect(element.scrollWidth).to.be.at.most(240);
  });
});
