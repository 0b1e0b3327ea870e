import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import '../../src/define.ts';
import { eventually } from '../support/eventually.ts';
import { testNow, withFeed } from '../support/feeds.ts';
import { seen } from '../support/seen.ts';

/** Every element that shows when a meeting takes place, and where in it. */
const places: Readonly<Record<string, readonly [attributes: string, selector: string]>> = {
  'cop-schedule': ['', '.row'],
  'cop-next-meeting': ['', '.next-meeting'],
  'cop-directory': ['', '[part~=next]'],
  'cop-community': ['community="makers"', '[part=next]'],
};

interface Viewer {
  readonly timeZone: string;
  readonly lang?: string;
  readonly hourCycle?: string;
  readonly now?: string;
}

interface Kind {
  readonly name: string;
  /** What it changes in a meeting on 8 December at 2 p.m. in Toronto for an hour. */
  readonly meeting?: object;
  readonly viewer: Viewer;
  /** Every element says these, with spaces that may break. */
  readonly says: readonly string[];
  /** And none says these. */
  readonly never?: readonly string[];
}

const london = { timeZone: 'Europe/London' };
const tokyo = { timeZone: 'Asia/Tokyo' };
const french = (viewer: Viewer): Viewer => ({ ...viewer, lang: 'fr-CA' });
const inPerson = { attendanceMode: 'inPerson', locations: [{ name: 'Ballroom' }] };
const weekly = { rrule: 'FREQ=WEEKLY;COUNT=3' };
const moved = (start: string): object => ({ ...weekly, recurrenceOverrides: { '2026-12-08T14:00:00': { start } } });
const spring = { start: '2027-03-02T15:00:00', rrule: 'FREQ=WEEKLY' };

const kinds: readonly Kind[] = [
  { name: 'both times where they differ', viewer: london, says: ['7:00–8:00 p.m.', '2:00 p.m. ET'], never: ['for you'] },
  { name: 'one time where they do not', viewer: { timeZone: 'America/New_York' }, says: ['2:00–3:00 p.m.'], never: ['ET', 'for you'] },
  {
    name: 'one time in a zone of another name with the same clocks',
    viewer: { timeZone: 'America/Panama' },
    says: ['2:00–3:00 p.m.'],
    never: ['ET'],
  },
  {
    name: 'the day where it differs',
    viewer: tokyo,
    says: ['December 9', '4:00–5:00 a.m.', 'Tuesday, 2:00 p.m. ET', 'Wednesday for you'],
  },
  { name: 'both times in French', viewer: french(london), says: ['19 h à 20 h', '14 h HE'], never: ['ET', 'p.m.'] },
  {
    name: 'the day where it differs, in French',
    viewer: french(tokyo),
    says: ['9 décembre', '4 h à 5 h', 'mardi 14 h HE', 'mercredi pour vous'],
  },
  { name: '24 hours where the page asks for them', viewer: { ...london, hourCycle: 'h23' }, says: ['19:00–20:00', '14:00 ET'] },
  {
    name: '12 hours in French where the page asks for them',
    viewer: { ...french(london), hourCycle: 'h12' },
    says: ['7 h p.m. à 8 h p.m.'],
  },
  {
    name: 'the time of the venue alone for a meeting in person',
    meeting: inPerson,
    viewer: london,
    says: ['2:00–3:00 p.m.', 'Toronto time'],
    never: ['7:00', 'for you', 'ET'],
  },
  {
    name: 'the time of the venue in French',
    meeting: inPerson,
    viewer: french(london),
    says: ['14 h à 15 h', 'heure de Toronto'],
    never: ['19 h'],
  },
  {
    name: 'both times for a mixed meeting',
    meeting: { ...inPerson, attendanceMode: 'mixed' },
    viewer: london,
    says: ['7:00–8:00 p.m.', '2:00 p.m. ET'],
  },
  {
    name: 'a time without a zone as it is written',
    meeting: { timeZone: null },
    viewer: tokyo,
    says: ['December 8', '2:00–3:00 p.m.', 'local time'],
    never: ['for you', '4:00'],
  },
  { name: 'a time without a zone in French', meeting: { timeZone: null }, viewer: french(tokyo), says: ['14 h à 15 h', 'heure locale'] },
  {
    name: 'that a time is to be announced',
    meeting: { start: undefined, duration: undefined, timeZone: undefined, date: '2026-12-09' },
    viewer: london,
    says: ['December 9', 'Time to be announced'],
  },
  {
    name: 'that a time is to be announced, in French',
    meeting: { start: undefined, duration: undefined, timeZone: undefined, date: '2026-12-09' },
    viewer: french(london),
    says: ['9 décembre', 'Heure à confirmer'],
  },
  { name: 'what is usual', meeting: { ...weekly, usual: true }, viewer: london, says: ['Usually', '7:00–8:00 p.m.', '2:00 p.m. ET'] },
  {
    name: 'what is usual, in French',
    meeting: { ...weekly, usual: true },
    viewer: french(london),
    says: ['Habituellement', '19 h à 20 h'],
  },
  { name: 'what is not confirmed', meeting: { status: 'tentative' }, viewer: london, says: ['Not confirmed yet'] },
  {
    name: 'from which day it moved',
    meeting: moved('2026-12-09T15:00:00'),
    viewer: london,
    says: ['December 9', '8:00–9:00 p.m.', '3:00 p.m. ET', 'Moved from Tuesday, December 8'],
  },
  {
    name: 'from what time it moved, for this viewer',
    meeting: moved('2026-12-08T16:00:00'),
    viewer: london,
    says: ['9:00–10:00 p.m.', '4:00 p.m. ET', 'Moved from 7:00 p.m.'],
  },
  {
    name: 'from which day it moved, in French',
    meeting: moved('2026-12-09T15:00:00'),
    viewer: french(london),
    says: ['Déplacée du mardi 8 décembre'],
  },
  {
    name: 'a change of hour that this viewer has',
    meeting: spring,
    viewer: { ...london, now: '2027-03-12T12:00:00Z' },
    says: ['7:00–8:00 p.m.', '3:00 p.m. ET', 'From March 16 this meeting is at 7:00 p.m. for you.'],
  },
  {
    name: 'a change of hour in French, on the viewer’s day',
    meeting: spring,
    viewer: { ...french(tokyo), now: '2027-03-12T12:00:00Z' },
    says: ['À partir du 17 mars, cette rencontre est à 4 h pour vous.'],
  },
];

const feedWith = (meeting: object = {}): object => ({
  communities: [
    {
      id: 'makers',
      name: 'Makers',
      meetings: [{ uid: 'm', start: '2026-12-08T14:00:00', timeZone: 'America/Toronto', duration: 'PT1H', ...meeting }],
    },
  ],
});

/** What stands in the element about the first meeting. */
async function textIn(tag: string, { meeting, viewer }: Kind): Promise<string> {
  const [attributes, selector] = places[tag]!;
  const { lang = 'en-CA', timeZone, hourCycle, now = testNow } = viewer;
  const own = `${attributes} lang="${lang}" time-zone="${timeZone}" now="${now}" ${hourCycle ? `hour-cycle="${hourCycle}"` : ''}`;
  const element = staticHtml`<${unsafeStatic(`${tag} ${own}`)}></${unsafeStatic(tag)}>`;
  const { element: widget } = await withFeed<LitElement>(feedWith(meeting), element);
  const found = (): Element | null => widget.shadowRoot!.querySelector(tag === 'cop-schedule' ? selector : `${selector}:has(time)`);
  await eventually(found, `${tag} is drawn`);
  await widget.updateComplete;
  // An agenda says the day above its rows.
  const day = tag === 'cop-schedule' ? seen(found()!.closest('.day')!.querySelector('.date')!) : '';
  const full = tag === 'cop-schedule' ? found()!.closest('.day')!.querySelector('.date .visually-hidden')!.textContent : '';
  return `${day} ${full} ${seen(found()!)}`.replaceAll('\u00a0', ' ');
}

describe('when a meeting takes place', () => {
  for (const tag of Object.keys(places)) {
    describe(`in <${tag}>`, () => {
      for (const kind of kinds) {
        it(`is told with ${kind.name}`, async () => {
          const text = await textIn(tag, kind);
          for (const words of kind.says) expect(text).to.contain(words);
          for (const words of kind.never ?? []) expect(text).not.to.contain(words);
        });
      }
    });
  }

  const cancelled: Kind = {
    name: '',
    meeting: { ...weekly, recurrenceOverrides: { '2026-12-08T14:00:00': { status: 'cancelled' } } },
    viewer: london,
    says: [],
  };

  for (const tag of ['cop-schedule', 'cop-next-meeting']) {
    it(`is told as cancelled in <${tag}>`, async () => {
      expect(await textIn(tag, cancelled)).to.contain('Cancelled');
      expect(await textIn(tag, { ...cancelled, viewer: french(london) })).to.contain('Annulée');
    });
  }

  for (const tag of ['cop-directory', 'cop-community']) {
    it(`is not told as the next in <${tag}> where it is cancelled`, async () => {
      expect(await textIn(tag, cancelled)).to.contain('December 15');
    });
  }

  it('is told by <cop-time> in the same words', async () => {
    const { element } = await withFeed<LitElement>(
      {},
      staticHtml`<cop-time lang="en-CA" time-zone="Asia/Tokyo" datetime="2026-12-08T14:00" origin-time-zone="America/Toronto"></cop-time>`,
    );
    expect(seen(element.shadowRoot!)).to.contain('(Tuesday, 2:00 p.m. ET)').and.to.contain('Wednesday, December 9, 2026, 4:00 a.m.');
  });
});
