import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { settingsContext } from '../../../src/context/settings-context.ts';
import { ContextProvider } from '@lit/context';
import { visitorTimeZone } from '../../../src/controllers/visitor-time-zone.ts';
import type { CopTime } from '../../../src/elements/cop-time/cop-time.ts';
import '../../../src/elements/cop-time/define.ts';
import type { CopTimeZone } from '../../../src/elements/cop-time-zone/cop-time-zone.ts';
import '../../../src/elements/cop-time-zone/define.ts';
import { eventually } from '../../support/eventually.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';

const root = (element: Element): ShadowRoot => element.shadowRoot!;
const select = (element: Element): HTMLSelectElement => root(element).querySelector('select')!;
const change = (element: Element): HTMLButtonElement => root(element).querySelector('button')!;
const status = (element: Element): string => root(element).querySelector('[role=status]')!.textContent.trim();
const groups = (element: Element): string[] => [...select(element).querySelectorAll('optgroup')].map((group) => group.label);
const labels = (parent: Element): string[] => [...parent.querySelectorAll('option')].map((option) => option.label);

/** Waits for the list of zones, which is loaded when the choice is there to be made. */
const listed = (element: Element): Promise<void> => eventually(() => root(element).querySelector('optgroup'), 'the list of zones is there');

/** Does what the visitor does who picks a zone from the list. */
async function choose(element: CopTimeZone, timeZone: string): Promise<void> {
  await listed(element);
  select(element).value = timeZone;
  select(element).dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('cop-time-zone', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Halifax'));
  afterEach(resetTimeZones);

  it('offers the device’s own zone first, with the present time there', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`);
    await listed(element);
    expect(select(element).selectedOptions[0]!.label).to.equal('My device’s time zone (Halifax)');
    expect(seen(root(element).querySelector('#now')!)).to.equal('It is 8:00 a.m. there now. Meeting times on this page follow it.');
    expect(root(element).querySelector('time')!.dateTime).to.equal(testNow);
  });

  it('offers the zones of Canada and the United States by their usual names, then all by region and city', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`);
    await listed(element);
    expect(groups(element).slice(0, 3)).to.deep.equal(['Canada', 'United States', 'Africa']);
    const [canada] = select(element).querySelectorAll('optgroup');
    expect(labels(canada!)).to.include.members(['Newfoundland Time – St. John’s', 'Eastern Time – Toronto']);
    const europe = labels(select(element).querySelector('optgroup[label=Europe]')!);
    expect(europe).to.include.members(['London', 'Kyiv']);
    expect(europe).to.deep.equal([...europe].sort(new Intl.Collator('en-CA').compare));
  });

  it('speaks French', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="fr" now=${testNow}></cop-time-zone>`);
    await listed(element);
    expect(root(element).querySelector('label')).to.have.text('Fuseau horaire');
    const [canada] = select(element).querySelectorAll('optgroup');
    expect(labels(canada!)).to.include('Heure de l’Est – Toronto');
    expect(labels(select(element))).to.include('Londres');
    expect(seen(root(element).querySelector('#now')!)).to.contain('Il y est maintenant 8\u00a0h.');
  });

  it('takes the choice, remembers it, announces it and tells the page', async () => {
    const page = await fixture<HTMLElement>(html`<div><cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone></div>`);
    const element = page.querySelector('cop-time-zone')!;
    const told = oneEvent(page, 'cop-time-zone-change');
    await choose(element, 'Asia/Tokyo');
    expect(await told).to.include({ timeZone: 'Asia/Tokyo', composed: true });
    expect(visitorTimeZone().value).to.equal('Asia/Tokyo');
    expect(localStorage.getItem('cop-widgets:time-zone')).to.equal('Asia/Tokyo');
    expect(status(element)).to.equal('Times are now in Tokyo time.');
    expect(seen(root(element).querySelector('#now')!)).to.contain('It is 9:00 p.m. there now.');
  });

  it('goes back to the device’s zone and forgets', async () => {
    visitorTimeZone().value = 'Asia/Tokyo';
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`);
    await listed(element);
    expect(select(element).value).to.equal('Asia/Tokyo');
    await choose(element, '');
    expect(visitorTimeZone().value).to.equal(undefined);
    expect(localStorage.getItem('cop-widgets:time-zone')).to.equal(null);
    expect(status(element)).to.equal('Times are now in Halifax time.');
  });

  it('changes every widget of the page, and other pickers with them', async () => {
    const page = await fixture<HTMLElement>(html`
      <div lang="en-CA">
        <cop-time-zone now=${testNow}></cop-time-zone>
        <cop-time-zone now=${testNow} compact></cop-time-zone>
        <cop-time format="time" datetime="2026-12-08T19:00:00Z"></cop-time>
      </div>
    `);
    const [picker, line] = page.querySelectorAll('cop-time-zone');
    const time = page.querySelector<CopTime>('cop-time')!;
    await choose(picker!, 'America/Toronto');
    await Promise.all([line!.updateComplete, time.updateComplete]);
    expect(seen(root(time))).to.equal('2:00 p.m. ET');
    expect(seen(root(line!))).to.equal('Times in Toronto time · Change');
  });

  it('follows a choice that another tab makes', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone now=${testNow}></cop-time-zone>`);
    await listed(element);
    localStorage.setItem('cop-widgets:time-zone', 'Europe/Paris');
    dispatchEvent(new StorageEvent('storage', { key: 'cop-widgets:time-zone' }));
    await element.updateComplete;
    expect(select(element).value).to.equal('Europe/Paris');
  });

  it('lists a remembered zone that this browser spells otherwise', async () => {
    const alias = Intl.supportedValuesOf('timeZone').includes('Asia/Kolkata') ? 'Asia/Calcutta' : 'Asia/Kolkata';
    visitorTimeZone().value = alias;
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`);
    await listed(element);
    expect(select(element).value).to.equal(alias);
    expect(select(element).selectedOptions[0]!.label).to.equal('Kolkata');
  });

  it('keeps the place in the list where a zone stands in it twice', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`);
    await listed(element);
    const inRegion = select(element).querySelector<HTMLOptionElement>('optgroup[label=Americas] option[value="America/Toronto"]')!;
    inRegion.selected = true;
    select(element).dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(select(element).selectedOptions[0]).to.equal(inRegion);
  });

  it('shows what stands inside it only until it works', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone><p>Times are in Eastern Time.</p></cop-time-zone>`);
    expect(element.querySelector('p')!.checkVisibility()).to.equal(false);
  });

  it('is accessible', async () => {
    const element = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`);
    await listed(element);
    await expect(element).to.be.accessible();
  });
});

describe('cop-time-zone compact', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Halifax'));
  afterEach(resetTimeZones);

  const compact = (): Promise<CopTimeZone> => fixture(html`<cop-time-zone lang="en-CA" compact now=${testNow}></cop-time-zone>`);

  it('says the zone in one line and opens to the choice, by keyboard too', async () => {
    const element = await compact();
    expect(seen(root(element))).to.equal('Times in Halifax time · Change');
    expect(root(element).querySelector('select')).to.equal(null);
    expect(change(element).getAttribute('aria-expanded')).to.equal('false');
    change(element).focus();
    await press('Enter');
    await element.updateComplete;
    expect(change(element).getAttribute('aria-expanded')).to.equal('true');
    expect(root(element).activeElement).to.equal(select(element));
    await listed(element);
    await expect(element).to.be.accessible();
  });

  it('closes on Escape, and the focus is where it was', async () => {
    const element = await compact();
    change(element).click();
    await element.updateComplete;
    select(element).dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await element.updateComplete;
    expect(root(element).querySelector('select')).to.equal(null);
    expect(root(element).activeElement).to.equal(change(element));
  });

  it('stays open when a zone is chosen, as arrow keys choose too', async () => {
    const element = await compact();
    change(element).click();
    await element.updateComplete;
    await choose(element, 'Europe/London');
    expect(select(element).value).to.equal('Europe/London');
    expect(seen(root(element).querySelector('.sentence')!)).to.contain('Times in London time');
  });

  it('offers no change where the element or what is around it fixes the zone', async () => {
    const own = await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" time-zone="Europe/London"></cop-time-zone>`);
    expect(seen(root(own))).to.equal('Times in London time');
    expect(root(own).querySelector('select, button')).to.equal(null);

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
      html`<cop-time-zone lang="en-CA" compact now=${testNow}></cop-time-zone>`,
    );
    expect(seen(root(element))).to.equal('Your browser does not tell your time zone, so times are in Toronto time. · Change');
    change(element).click();
    await element.updateComplete;
    expect(select(element).selectedOptions[0]!.label).to.equal('Not chosen');
    expect(seen(root(element).querySelector('#now')!)).to.equal('It is 7:00 a.m. there now.');
  });
});
