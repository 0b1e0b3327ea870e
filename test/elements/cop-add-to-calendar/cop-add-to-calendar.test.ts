import { expect, html } from '@open-wc/testing';
import { nothing, type TemplateResult } from 'lit';
import type { CopAddToCalendar } from '../../../src/elements/cop-add-to-calendar/cop-add-to-calendar.ts';
import '../../../src/elements/cop-add-to-calendar/define.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { eventually } from '../../support/eventually.ts';
import { readyState, testNow, withFeed } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';
import { recordWarnings } from '../../support/warnings.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const button = (element: Element): HTMLButtonElement => root(element).querySelector<HTMLButtonElement>('[part=button]')!;
const panel = (element: Element): Element | null => root(element).querySelector('[part=panel]');
const part = <E extends HTMLElement = HTMLElement>(element: Element, name: string): E | null =>
  root(element).querySelector<E>(`[part~=${name}]`);
const href = (element: Element, name: string): URL => new URL(part<HTMLAnchorElement>(element, name)!.href);
const status = (element: Element): string => seen(part(element, 'status')!);
const choices = (element: Element): string[] => [...root(element).querySelectorAll('.choice')].map((choice) => seen(choice));

const monthly = {
  uid: 'makers@association.example',
  title: { en: 'Making things, with care', fr: 'Bricoler avec soin' },
  start: '2026-12-08T14:00:00',
  timeZone: 'America/Toronto',
  duration: 'PT1H',
  rrule: 'FREQ=MONTHLY;BYDAY=2TU',
};
const feedOf = (meeting: object = {}, members: object = {}): object => ({
  communities: [{ id: 'makers', name: { en: 'Makers', fr: 'Bricolage' }, meetings: [{ ...monthly, ...meeting }] }],
  ...members,
});
const once = { rrule: undefined };

/** The element in the page, drawn. */
async function put(json: object, content: TemplateResult = html`<cop-add-to-calendar lang="en-CA" now=${testNow}></cop-add-to-calendar>`) {
  const { element } = await withFeed<CopAddToCalendar>(json, content);
  return element;
}

/** The same, opened by a click, with the choice there. */
async function opened(json: object, content?: TemplateResult): Promise<CopAddToCalendar> {
  const element = await put(json, content);
  button(element).click();
  await eventually(() => panel(element), 'the choice opens');
  return element;
}

/** Chooses the series instead of one meeting. */
async function chooseSeries(element: CopAddToCalendar): Promise<void> {
  root(element).querySelectorAll<HTMLInputElement>('[type=radio]')[1]!.click();
  await element.updateComplete;
}

async function fileText(element: Element): Promise<string> {
  const response = await fetch(href(element, 'file'));
  expect(response.headers.get('content-type')).to.equal('text/calendar;charset=utf-8');
  return response.text();
}

describe('cop-add-to-calendar', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Vancouver'));
  afterEach(resetTimeZones);

  describe('opens', () => {
    it('by its button, and closes by it', async () => {
      const element = await put(feedOf());
      expect(button(element).ariaExpanded).to.equal('false');
      expect(panel(element)).to.equal(null);
      button(element).click();
      await eventually(() => panel(element), 'it opens');
      expect(button(element).ariaExpanded).to.equal('true');
      button(element).click();
      await element.updateComplete;
      expect(panel(element)).to.equal(null);
      expect(element.open).to.equal(false);
    });

    it('by the keyboard, goes on to the choice, and comes back to the button with Escape', async () => {
      const element = await put(feedOf());
      element.focus();
      await press('Enter');
      await eventually(() => panel(element), 'it opens');
      expect(root(element).activeElement).to.equal(button(element));
      await press('Tab');
      expect((root(element).activeElement as HTMLInputElement).type).to.equal('radio');
      await press('Escape');
      await element.updateComplete;
      expect(panel(element)).to.equal(null);
      expect(root(element).activeElement).to.equal(button(element));
    });

    it('and closes when something else on the page is pressed, or has the focus', async () => {
      const element = await opened(feedOf());
      panel(element)!.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
      expect(element.open).to.equal(true);
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(element.open).to.equal(false);

      const other = document.createElement('button');
      element.after(other);
      element.open = true;
      await element.updateComplete;
      part(element, 'google')!.focus();
      other.focus();
      expect(element.open).to.equal(false);
    });

    it('at once where the page says so, and listens no more when it is gone', async () => {
      const element = await put(feedOf(), html`<cop-add-to-calendar open lang="en" now=${testNow}></cop-add-to-calendar>`);
      await eventually(() => panel(element), 'it is open');
      element.remove();
      document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      expect(element.open).to.equal(true);
    });

    it('and is accessible, in English and in French', async () => {
      const feed = feedOf({}, { icsUrl: 'https://association.example/all.ics' });
      for (const lang of ['en-CA', 'fr-CA']) {
        const element = await opened(feed, html`<cop-add-to-calendar lang=${lang} now=${testNow}></cop-add-to-calendar>`);
        await expect(element).to.be.accessible();
        expect(button(element).textContent.replaceAll(/\s+/g, ' ').trim()).to.equal(
          lang === 'en-CA' ? 'Add to calendar, Making things, with care' : 'Ajouter au calendrier, Bricoler avec soin',
        );
      }
    });
  });

  describe('offers', () => {
    it('one meeting: a file and four calendars, in words', async () => {
      const element = await opened(feedOf(once));
      expect(root(element).querySelector('fieldset')).to.equal(null);
      expect(choices(element)).to.deep.equal([
        'Calendar file Apple Calendar, Outlook, Thunderbird (.ics)',
        'Google Calendar',
        'Outlook.com',
        'Office 365, at work or school',
        'Yahoo Calendar',
      ]);
      expect(href(element, 'google').searchParams.get('dates')).to.equal('20261208T190000Z/20261208T200000Z');
      expect(href(element, 'outlook').searchParams.get('startdt')).to.equal('2026-12-08T19:00:00Z');
      expect(href(element, 'office365').host).to.equal('outlook.office.com');
      // Yahoo is told the hour of the device: noon in Vancouver.
      expect(href(element, 'yahoo').searchParams.get('ST')).to.equal('20261208T120000');
      for (const link of root(element).querySelectorAll<HTMLAnchorElement>('[target=_blank]'))
        expect(link.rel).to.equal('noopener noreferrer');
    });

    it('a file that holds the meeting, byte for byte, with a name that every system takes', async () => {
      const element = await opened(feedOf(once));
      const text = await fileText(element);
      expect(text).to.match(/^BEGIN:VCALENDAR\r\nVERSION:2.0\r\n/);
      expect(text).to.contain('DTSTART;TZID=America/Toronto:20261208T140000\r\n');
      expect(text).to.contain('SUMMARY;LANGUAGE=en:Makers – Making things\\, with care\r\n');
      expect(text).not.to.contain('RRULE:FREQ=MONTHLY');
      expect(part<HTMLAnchorElement>(element, 'file')!.download).to.equal('makers-making-things-with-care.ics');
    });

    it('the series too, and says which calendars take the next meeting only', async () => {
      const element = await opened(feedOf());
      const scope = (): string[] => [...root(element).querySelectorAll('.scope label')].map((label) => seen(label));
      expect(scope()).to.deep.equal(['Only Tuesday, December 8', 'All meetings of the series']);
      expect(await fileText(element)).not.to.contain('RRULE:FREQ=MONTHLY');
      await chooseSeries(element);
      expect(await fileText(element)).to.contain('RRULE:FREQ=MONTHLY;BYDAY=2TU\r\n');
      expect(choices(element).slice(1)).to.deep.equal([
        'Google Calendar',
        'Outlook.com The next meeting only',
        'Office 365, at work or school The next meeting only',
        'Yahoo Calendar The next meeting only',
      ]);
      const { searchParams } = href(element, 'google');
      expect([searchParams.get('recur'), searchParams.get('ctz')]).to.deep.equal(['RRULE:FREQ=MONTHLY;BYDAY=2TU', 'America/Toronto']);
    });

    it('the next meeting alone to Google too, where the series has changes', async () => {
      const element = await opened(feedOf({ recurrenceOverrides: { '2027-02-09T14:00:00': { status: 'cancelled' } } }));
      await chooseSeries(element);
      expect(choices(element)[1]).to.equal('Google Calendar The next meeting only');
      expect(href(element, 'google').searchParams.has('recur')).to.equal(false);
      expect(await fileText(element)).to.contain('STATUS:CANCELLED');
    });

    it('in French what French readers read', async () => {
      const element = await opened(feedOf(), html`<cop-add-to-calendar lang="fr-CA" now=${testNow}></cop-add-to-calendar>`);
      await chooseSeries(element);
      expect(seen(panel(element)!))
        .to.contain('Seulement le mardi 8 décembre')
        .and.to.contain('La prochaine rencontre seulement');
      expect(await fileText(element)).to.contain('SUMMARY;LANGUAGE=fr:Bricolage – Bricoler avec soin\r\n');
    });

    it('the meeting that it is asked for, by uid or by the id of an event', async () => {
      const later = { uid: 'later', start: '2027-01-05T10:00:00', timeZone: 'America/Toronto' };
      const feed = {
        ...feedOf(),
        events: [{ ...later, id: 'assembly', uid: 'event@association.example', title: 'Assembly', start: '2027-03-02T10:00:00' }],
      };
      const byUid = await opened(feed, html`<cop-add-to-calendar meeting=${monthly.uid} now=${testNow}></cop-add-to-calendar>`);
      expect(href(byUid, 'google').searchParams.get('dates')).to.match(/^20261208T19/);
      const byId = await opened(feed, html`<cop-add-to-calendar meeting="assembly" now=${testNow}></cop-add-to-calendar>`);
      expect(href(byId, 'google').searchParams.get('dates')).to.match(/^20270302T15/);
      expect(href(byId, 'google').searchParams.get('text')).to.equal('Assembly');
    });

    it('a day as a whole day, and a time without a zone as it is written', async () => {
      const day = await opened(
        feedOf({ start: undefined, timeZone: undefined, rrule: undefined, duration: undefined, date: '2027-03-09' }),
      );
      expect(href(day, 'google').searchParams.get('dates')).to.equal('20270309/20270310');
      expect(await fileText(day)).to.contain('DTSTART;VALUE=DATE:20270309\r\n');
      const floating = await opened(feedOf({ ...once, timeZone: null }));
      expect(href(floating, 'google').searchParams.get('dates')).to.equal('20261208T140000/20261208T150000');
      expect(await fileText(floating)).to.contain('DTSTART:20261208T140000\r\n');
    });

    it('nothing where nothing is left, and tells the web team of a name that is none', async () => {
      const past = { start: '2026-10-13T14:00:00', rrule: undefined };
      const month = { start: undefined, timeZone: undefined, rrule: undefined, date: '2027-03' };
      for (const meeting of [{ status: 'cancelled' }, past, month]) expect(button(await put(feedOf(meeting)))).to.equal(null);
      const warnings = recordWarnings();
      const element = await put(feedOf(), html`<cop-add-to-calendar meeting="nobody@x" now=${testNow}></cop-add-to-calendar>`);
      warnings.stop();
      expect(button(element)).to.equal(null);
      expect(warnings.messages.join()).to.contain('meeting="nobody@x"');
    });
  });

  describe('when it is used', () => {
    it('says what became of the file, and what to do where nothing was saved', async () => {
      const element = await opened(feedOf(once));
      const link = part<HTMLAnchorElement>(element, 'file')!;
      // The test's own page is not to save anything.
      link.addEventListener('click', (event) => event.preventDefault());
      link.click();
      await element.updateComplete;
      expect(status(element)).to.match(/^Your browser has the file makers-making-things-with-care\.ics\..*another browser/);
      expect(part(element, 'status')!.role).to.equal('status');
    });

    it('warns in browsers inside apps, which save no files', async () => {
      const { userAgent } = navigator;
      const inApp =
        'Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Instagram 390.0';
      Object.defineProperty(navigator, 'userAgent', { value: inApp, configurable: true });
      try {
        expect(seen(part(await opened(feedOf(once)), 'in-app')!)).to.match(/^Browsers inside apps often save no files\./);
      } finally {
        Object.defineProperty(navigator, 'userAgent', { value: userAgent, configurable: true });
      }
      expect(part(await opened(feedOf(once)), 'in-app')).to.equal(null);
    });

    it('subscribes by webcal to the community’s own calendar, or else to the association’s', async () => {
      const feed = { icsUrl: 'https://association.example/all.ics' };
      const all = await opened(feedOf({}, feed));
      expect(part<HTMLAnchorElement>(all, 'webcal')!.href).to.equal('webcal://association.example/all.ics');
      expect(seen(part(all, 'subscribe')!)).to.contain('All dates of Test feed, kept up to date');
      const communities = [{ id: 'makers', name: 'Makers', icsUrl: '/makers.ics', meetings: [monthly] }];
      const own = await opened({ ...feed, communities });
      expect(part<HTMLAnchorElement>(own, 'webcal')!.href).to.equal('webcal://association.example/makers.ics');
      expect(part(await opened(feedOf()), 'subscribe')).to.equal(null);
    });

    it('copies the address, or selects it where the page may not', async () => {
      const element = await opened(feedOf({}, { icsUrl: 'https://association.example/all.ics' }));
      const copied: string[] = [];
      let answer = (): Promise<void> => Promise.resolve();
      const clipboard = {
        writeText: (text: string) => {
          copied.push(text);
          return answer();
        },
      };
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
      try {
        part(element, 'copy')!.click();
        await eventually(() => status(element), 'it says so');
        expect(status(element)).to.equal('The address is copied.');
        expect(copied).to.deep.equal(['https://association.example/all.ics']);
        answer = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
        part(element, 'copy')!.click();
        await eventually(() => status(element).startsWith('The address is selected'), 'it says otherwise');
        const input = root(element).querySelector('input[readonly]') as HTMLInputElement;
        expect(root(element).activeElement).to.equal(input);
        expect([input.selectionStart, input.selectionEnd]).to.deep.equal([0, input.value.length]);
      } finally {
        delete (navigator as Partial<Record<'clipboard', unknown>>).clipboard;
      }
    });

    it('fires no event of its own', async () => {
      const element = await put(feedOf());
      const names: string[] = [];
      const dispatch = element.dispatchEvent.bind(element);
      element.dispatchEvent = (event) => {
        names.push(event.type);
        return dispatch(event);
      };
      button(element).click();
      await eventually(() => panel(element), 'it opens');
      expect(names.filter((name) => name.startsWith('cop-'))).to.deep.equal([]);
    });

    it('follows the feed, the zone and the language while it is open', async () => {
      const { element, source, wrapper } = await withFeed<CopAddToCalendar>(
        feedOf(once),
        html`<cop-add-to-calendar open now=${testNow} time-zone=${'Asia/Tokyo'}>${nothing}</cop-add-to-calendar>`,
      );
      await eventually(() => panel(element), 'it is open');
      source.value = readyState(feedOf());
      await eventually(() => root(element).querySelector('fieldset'), 'the series is offered');
      expect(seen(panel(element)!)).to.contain('Only Wednesday, December 9');
      wrapper.lang = 'fr';
      await eventually(() => seen(panel(element)!).includes('Seulement le mercredi 9 décembre'), 'it speaks French');
    });
  });
});
