import { expect, fixture, html } from '@open-wc/testing';
import { visitorTimeZone } from '../../../src/controllers/visitor-time-zone.ts';
import type { CopTime } from '../../../src/elements/cop-time/cop-time.ts';
import '../../../src/elements/cop-time/define.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { seen } from '../../support/seen.ts';
import { recordWarnings, type Warnings } from '../../support/warnings.ts';

const text = (element: CopTime): string => seen(element.shadowRoot!);
const datetimes = (element: CopTime): string[] => [...element.shadowRoot!.querySelectorAll('time')].map((time) => time.dateTime);
const fallback = (element: CopTime): boolean => !element.shadowRoot!.querySelector('slot')!.hidden;

describe('cop-time', () => {
  let warnings: Warnings;

  beforeEach(() => {
    pretendBrowserTimeZone('America/Halifax');
    warnings = recordWarnings();
  });

  afterEach(() => {
    warnings.stop();
    resetTimeZones();
  });

  it('shows an instant in the reader’s zone, in a native time element with the UTC instant', async () => {
    const element = await fixture<CopTime>(html`<cop-time lang="en-CA" datetime="2026-12-04T19:00:00Z">Dec 4</cop-time>`);
    expect(text(element)).to.equal('Friday, December 4, 2026, 3:00 p.m. AT');
    expect(datetimes(element)).to.deep.equal(['2026-12-04T19:00:00Z']);
    expect(fallback(element)).to.equal(false);
  });

  it('shows the organizer’s time beside a wall time when its clocks differ', async () => {
    const element = await fixture<CopTime>(
      html`<cop-time lang="en-CA" time-zone="Europe/London" datetime="2027-03-16T15:00" origin-time-zone="America/Toronto"></cop-time>`,
    );
    expect(text(element)).to.equal('Tuesday, March 16, 2027, 7:00 p.m. London time (3:00 p.m. ET)');
    expect(datetimes(element)).to.deep.equal(['2027-03-16T19:00:00Z', '2027-03-16T19:00:00Z']);
  });

  it('shows one time where the two zones have the same clocks', async () => {
    const element = await fixture<CopTime>(
      html`<cop-time
        lang="en-CA"
        time-zone="America/New_York"
        datetime="2026-12-08T14:00:00"
        origin-time-zone="America/Toronto"
      ></cop-time>`,
    );
    expect(text(element)).to.equal('Tuesday, December 8, 2026, 2:00 p.m. ET');
  });

  it('names the organizer’s day where it is another', async () => {
    const element = await fixture<CopTime>(
      html`<cop-time
        lang="en-CA"
        format="time"
        time-zone="Asia/Tokyo"
        datetime="2026-12-08T14:00"
        origin-time-zone="America/Toronto"
      ></cop-time>`,
    );
    expect(text(element)).to.equal('4:00 a.m. Tokyo time (Tuesday, 2:00 p.m. ET)');
  });

  it('says the whole name of a zone to those who hear it', async () => {
    const element = await fixture<CopTime>(
      html`<cop-time lang="en-CA" time-zone="America/Toronto" datetime="2026-12-08T19:00:00Z"></cop-time>`,
    );
    expect(element.shadowRoot!.querySelector('.visually-hidden')).to.have.text(' (Eastern Time)');
  });

  it('shows the date alone, or the time alone', async () => {
    const element = await fixture<CopTime>(html`<cop-time lang="en-CA" format="date" datetime="2026-12-05T02:00:00Z"></cop-time>`);
    expect(text(element)).to.equal('Friday, December 4, 2026');
    element.format = 'time';
    await element.updateComplete;
    expect(text(element)).to.equal('10:00 p.m. AT');
  });

  it('writes French as French does, and 24 hours where the page asks for them', async () => {
    const french = await fixture<CopTime>(
      html`<cop-time lang="fr-CA" time-zone="America/Toronto" datetime="2026-12-08T19:00:00Z"></cop-time>`,
    );
    expect(text(french)).to.equal('mardi 8 décembre 2026 à 14\u00a0h\u00a0HE');
    const english = await fixture<CopTime>(
      html`<cop-time lang="en-CA" hour-cycle="h23" format="time" time-zone="America/Toronto" datetime="2026-12-08T19:00:00Z"></cop-time>`,
    );
    expect(text(english)).to.equal('14:00 ET');
  });

  it('follows the visitor’s choice of a zone', async () => {
    const element = await fixture<CopTime>(html`<cop-time lang="en-CA" format="time" datetime="2026-12-08T19:00:00Z"></cop-time>`);
    visitorTimeZone().value = 'America/Toronto';
    await element.updateComplete;
    expect(text(element)).to.equal('2:00 p.m. ET');
  });

  it('shows the organizer’s time where the browser hides its zone', async () => {
    pretendBrowserTimeZone('UTC');
    const element = await fixture<CopTime>(
      html`<cop-time lang="en-CA" format="time" datetime="2026-12-08T14:00" origin-time-zone="America/Toronto"></cop-time>`,
    );
    expect(text(element)).to.equal('2:00 p.m. ET');
  });

  it('takes the hour from before the gap when clocks go forward, and the first of two when they go back', async () => {
    const gap = await fixture<CopTime>(html`<cop-time datetime="2027-03-14T02:30" origin-time-zone="America/Toronto"></cop-time>`);
    const fold = await fixture<CopTime>(html`<cop-time datetime="2027-11-07T01:30" origin-time-zone="America/Toronto"></cop-time>`);
    expect(datetimes(gap)[0]).to.equal('2027-03-14T07:30:00Z');
    expect(datetimes(fold)[0]).to.equal('2027-11-07T05:30:00Z');
  });

  for (const [what, datetime, zone] of [
    ['words', 'next Tuesday', ''],
    ['nothing', '', ''],
    ['a date that does not exist', '2026-02-30T14:00:00Z', ''],
    ['a wall time without a zone', '2026-12-08T14:00', ''],
    ['a wall time in a zone that is an abbreviation', '2026-12-08T14:00', 'EST'],
    ['a date without a time', '2026-12-08', 'America/Toronto'],
  ] as const) {
    it(`leaves its children visible and warns once for ${what}`, async () => {
      const element = await fixture<CopTime>(html`<cop-time datetime=${datetime} origin-time-zone=${zone}>on Tuesday at 2 p.m.</cop-time>`);
      element.requestUpdate();
      await element.updateComplete;
      expect(fallback(element)).to.equal(true);
      expect(datetimes(element)).to.deep.equal([]);
      expect(warnings.messages).to.have.length(1);
      expect(warnings.messages[0]).to.contain('<cop-time>');
    });
  }

  it('shows an instant even where the organizer’s zone cannot be read, and says so to the web team', async () => {
    const element = await fixture<CopTime>(
      html`<cop-time lang="en-CA" format="time" datetime="2026-12-08T19:00:00Z" origin-time-zone="ET"></cop-time>`,
    );
    expect(text(element)).to.equal('3:00 p.m. AT');
    expect(warnings.messages[0]).to.contain('origin-time-zone="ET"');
  });

  it('stands in a sentence without breaking it', async () => {
    const paragraph = await fixture<HTMLElement>(html`<p>Doors open <cop-time datetime="2026-12-08T19:00:00Z"></cop-time>.</p>`);
    expect(getComputedStyle(paragraph.firstElementChild!).display).to.equal('inline');
    await expect(paragraph).to.be.accessible();
  });
});
