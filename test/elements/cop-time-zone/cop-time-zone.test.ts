import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import { settingsContext } from '../../../src/context/settings-context.ts';
import { visitorTimeZone } from '../../../src/controllers/visitor-time-zone.ts';
import type { CopTime } from '../../../src/elements/cop-time/cop-time.ts';
import '../../../src/elements/cop-time/define.ts';
import type { CopTimeZone } from '../../../src/elements/cop-time-zone/cop-time-zone.ts';
import '../../../src/elements/cop-time-zone/define.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { eventually } from '../../support/eventually.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';
import { ZonePicker } from '../../support/zone-picker.ts';

const KEY = 'cop-widgets:time-zone';
const root = (element: Element): ShadowRoot => element.shadowRoot!;
const part = (element: Element, name: string): Element => root(element).querySelector(`[part=${name}]`)!;

const picker = async (): Promise<ZonePicker> =>
  new ZonePicker(await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`)).drawn();

describe('cop-time-zone', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Halifax'));
  afterEach(resetTimeZones);

  it('says the zone in words, with the present time there', async () => {
    const { element, button } = await picker();
    expect(seen(button)).to.equal('Halifax – Atlantic Time');
    expect(seen(part(element, 'now'))).to.equal('It is 8:00 a.m. there now. Meeting times on this page follow it.');
    expect(root(element).querySelector('time')!.dateTime).to.equal(testNow);
    expect(root(element).querySelector('[part=device]')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('speaks French', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="fr" now=${testNow}></cop-time-zone>`);
    const zones = await new ZonePicker(element).drawn();
    expect(seen(part(element, 'label'))).to.equal('Fuseau horaire');
    expect(seen(zones.button)).to.equal('Halifax – heure de l’Atlantique');
    expect(seen(part(element, 'now'))).to.contain('Il y est maintenant 8\u00a0h.');
    await zones.open();
    expect(zones.sections).to.deep.equal(['Cet appareil', 'Canada', 'États-Unis']);
    await zones.search('heure de l’Est');
    expect(zones.rows[0]).to.equal('Toronto, Ontario 7\u00a0h Heure de l’Est · UTC−5');
    await zones.search('xyzzy');
    expect(seen(part(element, 'empty'))).to.contain('Aucun fuseau horaire trouvé pour «\u00a0xyzzy\u00a0».');
  });

  it('goes back to the device’s zone by one button, and forgets', async () => {
    visitorTimeZone().value = 'Asia/Tokyo';
    const zones = await picker();
    expect(seen(zones.button)).to.match(/^Tokyo/);
    const back = part(zones.element, 'device') as HTMLButtonElement;
    expect(seen(back)).to.equal('Use my device’s time zone (Halifax)');
    const told = oneEvent(zones.element, 'cop-time-zone-change');
    back.click();
    expect(await told).to.include({ timeZone: undefined });
    await zones.element.updateComplete;
    expect(visitorTimeZone().value).to.equal(undefined);
    expect(localStorage.getItem(KEY)).to.equal(null);
    expect(zones.status).to.equal('Times are now in Halifax time.');
    expect(root(zones.element).activeElement).to.equal(zones.button);
  });

  it('changes every widget of the page, and other pickers with them', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en-CA">
        <cop-time-zone now=${testNow}></cop-time-zone>
        <cop-time-zone now=${testNow} compact></cop-time-zone>
        <cop-time format="time" datetime="2026-12-08T19:00:00Z"></cop-time>
      </div>
    `);
    const [one, line] = page.querySelectorAll('cop-time-zone');
    const time = page.querySelector<CopTime>('cop-time')!;
    await new ZonePicker(one!).choose('toronto');
    await Promise.all([line!.updateComplete, time.updateComplete]);
    expect(seen(root(time))).to.equal('2:00 p.m. ET');
    expect(seen(root(line!))).to.equal('Times in Toronto time · Change');
  });

  it('shows what stands inside it only until it works', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone><p>Times are in Eastern Time.</p></cop-time-zone>`);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('offers no change where the element or what is around it fixes the zone', async () => {
    const own = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" time-zone="Europe/London"></cop-time-zone>`);
    expect(seen(root(own))).to.equal('Times in London time');
    expect(root(own).querySelector('input, button')).to.equal(null);

    const around = await fixture<HTMLElement>(html`<div></div>`);
    new ContextProvider(around, { context: settingsContext, initialValue: { timeZone: 'America/Toronto' } });
    const inside = document.createElement('cop-time-zone');
    inside.lang = 'en-CA';
    around.append(inside);
    await inside.updateComplete;
    expect(seen(root(inside))).to.equal('Times in Toronto time');
  });

  it('says so where the browser hides its zone, and shows the feed’s', async () => {
    pretendBrowserTimeZone('UTC');
    const { element } = await withFeed<CopTimeZone>(
      { timeZone: 'America/Toronto' },
      html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`,
    );
    const zones = new ZonePicker(element);
    expect(seen(part(element, 'sentence'))).to.equal('Your browser does not tell your time zone, so times are in Toronto time.');
    await zones.open();
    expect(zones.sections[0]).to.equal('Where the meetings are set');
    await zones.search('tokyo');
    await zones.press('Enter');
    expect(seen(part(element, 'device'))).to.equal('Forget my choice');
  });
});

describe('the remembered zone', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Halifax'));
  afterEach(resetTimeZones);

  it('is followed when another document of the site makes a choice, and forgotten when it does', async () => {
    const zones = await picker();
    const other = await fixture<HTMLIFrameElement>(html`<iframe title="Another page" src="/test/support/blank.html"></iframe>`);
    await eventually(
      () => other.contentDocument?.URL.endsWith('blank.html') && other.contentDocument.readyState === 'complete',
      'the other page is there',
    );
    other.contentWindow!.localStorage.setItem(KEY, 'Europe/Paris');
    await eventually(() => seen(zones.button).startsWith('Paris'), 'the zone of the other page is shown');
    other.contentWindow!.localStorage.removeItem(KEY);
    await eventually(() => seen(zones.button).startsWith('Halifax'), 'the device’s zone is shown');
  });

  it('is not what another document wrote there that is no zone', async () => {
    const zones = await picker();
    localStorage.setItem(KEY, '<script>');
    dispatchEvent(new StorageEvent('storage', { key: KEY }));
    await zones.element.updateComplete;
    expect(seen(zones.button)).to.equal('Halifax – Atlantic Time');
  });

  for (const [what, thrown] of [
    ['forbidden', 'SecurityError'],
    ['full', 'QuotaExceededError'],
  ] as const) {
    it(`lasts as long as the page where storage is ${what}`, async () => {
      const original = Object.getOwnPropertyDescriptor(window, 'localStorage')!;
      const fail = (): never => {
        throw new DOMException('No.', thrown);
      };
      const full = { getItem: () => null, setItem: fail, removeItem: () => undefined };
      Object.defineProperty(window, 'localStorage', { configurable: true, get: what === 'forbidden' ? fail : () => full });
      try {
        const zones = await picker();
        await zones.choose('tokyo');
        expect(seen(zones.button)).to.match(/^Tokyo/);
        (part(zones.element, 'device') as HTMLButtonElement).click();
        await zones.element.updateComplete;
        expect(seen(zones.button)).to.match(/^Halifax/);
      } finally {
        Object.defineProperty(window, 'localStorage', original);
      }
    });
  }
});

describe('cop-time-zone compact', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Halifax'));
  afterEach(resetTimeZones);

  const compact = async (): Promise<ZonePicker> =>
    new ZonePicker(await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" compact now=${testNow}></cop-time-zone>`));

  it('says the zone in one line and opens to the choice, by keyboard too', async () => {
    const zones = await compact();
    expect(seen(zones.root)).to.equal('Times in Halifax time · Change');
    expect(zones.isOpen).to.equal(false);
    expect(zones.button.getAttribute('aria-expanded')).to.equal('false');
    await zones.openByKey();
    expect(zones.button.getAttribute('aria-expanded')).to.equal('true');
    await expect(zones.element).to.be.accessible();
  });

  it('closes when a zone is chosen, says so, and the focus is where it was', async () => {
    const zones = await compact();
    await zones.openByKey();
    await zones.type('london');
    await zones.press('ArrowDown');
    await zones.press('Enter');
    expect(zones.isOpen).to.equal(false);
    expect(zones.root.activeElement).to.equal(zones.button);
    expect(zones.status).to.equal('Times are now in London time.');
    expect(seen(zones.root.querySelector('.sentence')!)).to.equal('Times in London time · Change');
  });

  it('closes on its button, and begins anew when it is opened again', async () => {
    const zones = await compact();
    await zones.open();
    await zones.search('london');
    zones.button.click();
    await zones.element.updateComplete;
    expect(zones.isOpen).to.equal(false);
    expect(zones.root.activeElement).to.equal(zones.button);
    await zones.open();
    expect(zones.input.value).to.equal('');
    expect(zones.sections[0]).to.equal('This device');
  });

  it('has the way back first in its list', async () => {
    visitorTimeZone().value = 'Asia/Tokyo';
    const zones = await compact();
    await zones.open();
    expect(zones.sections.slice(0, 2)).to.deep.equal(['This device', 'Your choice']);
    zones.options[0]!.click();
    await zones.element.updateComplete;
    expect(visitorTimeZone().value).to.equal(undefined);
    expect(seen(zones.root)).to.contain('Times in Halifax time');
  });

  it('says so where the browser hides its zone', async () => {
    pretendBrowserTimeZone('UTC');
    const { element } = await withFeed<CopTimeZone>(
      { timeZone: 'America/Toronto' },
      html`<cop-time-zone lang="en-CA" compact now=${testNow}></cop-time-zone>`,
    );
    expect(seen(root(element))).to.equal('Your browser does not tell your time zone, so times are in Toronto time. · Change');
  });
});
