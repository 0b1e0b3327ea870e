import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { visitorTimeZone } from '../../../src/controllers/visitor-time-zone.ts';
import type { CopTimeZone } from '../../../src/elements/cop-time-zone/cop-time-zone.ts';
import '../../../src/elements/cop-time-zone/define.ts';
import { pretendBrowserTimeZone, resetTimeZones } from '../../support/browser-time-zone.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';
import { ZonePicker } from '../../support/zone-picker.ts';

async function opened(): Promise<ZonePicker> {
  const zones = new ZonePicker(await fixture<CopTimeZone>(html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`));
  await zones.open();
  return zones;
}

describe('the search for a time zone', () => {
  beforeEach(() => pretendBrowserTimeZone('America/Halifax'));
  afterEach(resetTimeZones);

  it('is a combobox that controls a list', async () => {
    const { root, input, element } = await opened();
    expect(input.getAttribute('role')).to.equal('combobox');
    expect(input.getAttribute('aria-expanded')).to.equal('true');
    expect(root.getElementById(input.getAttribute('aria-controls')!)!.getAttribute('role')).to.equal('listbox');
    await expect(element).to.be.accessible();
  });

  it('lists with nothing typed the device’s zone, those of the meetings, then the usual ones, each once', async () => {
    const { element } = await withFeed<CopTimeZone>(
      {
        timeZone: 'America/Toronto',
        events: [{ id: 'talk', uid: 't', title: 'Talk', start: '2026-12-08T14:00:00', timeZone: 'Europe/Paris', duration: 'PT1H' }],
      },
      html`<cop-time-zone lang="en-CA" now=${testNow}></cop-time-zone>`,
    );
    const zones = new ZonePicker(element);
    await zones.open();
    expect(zones.sections).to.deep.equal(['This device', 'Where the meetings are set', 'Canada', 'United States']);
    expect(zones.rows.slice(0, 3).map((row) => row.split(/,| \d/)[0])).to.deep.equal(['Halifax', 'Toronto', 'Paris']);
    const cities = zones.rows.map((row) => row.split(/,| \d/)[0]);
    expect(cities).to.include.members(['St. John’s', 'Vancouver', 'New York', 'Honolulu']);
    expect(new Set(cities).size).to.equal(cities.length);
  });

  it('filters while the visitor types, and shows the city, what it lies in, its time’s name, offset and present time', async () => {
    const zones = await opened();
    await zones.type('halif');
    expect(zones.rows).to.deep.equal(['Halifax, Nova Scotia 8:00 a.m. Atlantic Time · UTC−4']);
    expect(zones.status).to.equal('1 place found. Press Enter to choose it.');
    expect(zones.root.querySelector<HTMLTimeElement>('[role=option] time')!.dateTime).to.equal(testNow);
    await zones.press('Backspace');
    expect(zones.input.value).to.equal('hali');
    await zones.search('tokyo');
    expect(zones.rows[0]).to.contain('9:00 p.m.');
    await zones.search('auckland');
    expect(zones.rows[0]).to.contain('Wed 1:00 a.m.');
  });

  it('is right about this winter’s clocks, whatever this browser knows', async () => {
    const zones = await opened();
    for (const [city, offset, time] of [
      ['Vancouver', 'UTC−7', '5:00 a.m.'],
      ['Calgary', 'UTC−6', '6:00 a.m.'],
      ['Yellowknife', 'UTC−6', '6:00 a.m.'],
      ['Winnipeg', 'UTC−5', '7:00 a.m.'],
      ['Seattle', 'UTC−8', '4:00 a.m.'],
    ] as const) {
      await zones.search(city);
      expect(zones.rows[0]).to.contain(city).and.to.contain(offset).and.to.contain(time);
    }
  });

  it('moves through the list by arrow keys, Home and End, and round its ends', async () => {
    const zones = await opened();
    await zones.type('london');
    expect(zones.active).to.equal(null);
    await zones.press('ArrowDown');
    expect(seen(zones.active!)).to.contain('London, United Kingdom');
    expect(zones.active!.getAttribute('aria-selected')).to.equal('true');
    await zones.press('ArrowDown');
    expect(seen(zones.active!)).to.contain('London, Ontario');
    await zones.press('ArrowDown');
    expect(seen(zones.active!)).to.contain('United Kingdom');
    await zones.press('ArrowUp');
    expect(seen(zones.active!)).to.contain('Ontario');
    await zones.press('Home');
    expect(seen(zones.active!)).to.contain('United Kingdom');
    await zones.press('End');
    expect(seen(zones.active!)).to.contain('Ontario');
    expect(zones.root.querySelectorAll('[aria-selected=true]')).to.have.length(1);
    // Back to what is typed, where Home belongs to the text.
    await zones.press('ArrowLeft');
    expect(zones.active).to.equal(null);
    await zones.press('Home');
    expect(zones.active).to.equal(null);
    expect(zones.input.selectionStart).to.equal(0);
  });

  it('keeps the active option in sight', async () => {
    const zones = await opened();
    await zones.press('ArrowUp');
    const list = zones.root.getElementById('list')!.getBoundingClientRect();
    const active = zones.active!.getBoundingClientRect();
    expect(zones.active).to.equal(zones.options.at(-1));
    expect(active.top).to.be.at.least(list.top - 1);
    expect(active.bottom).to.be.at.most(list.bottom + 1);
  });

  it('takes the active option on Enter, remembers it, tells the page, and closes', async () => {
    const zones = await opened();
    const told = oneEvent(zones.element, 'cop-time-zone-change');
    await zones.type('tok');
    await zones.press('ArrowDown');
    await zones.press('Enter');
    expect(await told).to.include({ timeZone: 'Asia/Tokyo', composed: true, bubbles: true });
    expect(visitorTimeZone().value).to.equal('Asia/Tokyo');
    expect(localStorage.getItem('cop-widgets:time-zone')).to.equal('Asia/Tokyo');
    expect(zones.isOpen).to.equal(false);
    expect(zones.root.activeElement).to.equal(zones.button);
    expect(zones.status).to.equal('Times are now in Tokyo time.');
    expect(seen(zones.root.querySelector('[part=now]')!)).to.contain('It is 9:00 p.m. there now.');
  });

  it('takes the only match on Enter; of several, Enter goes to the first', async () => {
    const zones = await opened();
    await zones.type('eastern');
    await zones.press('Enter');
    expect(zones.isOpen).to.equal(true);
    expect(seen(zones.active!)).to.contain('Toronto');
    await zones.search('reykjavik');
    await zones.press('Enter');
    expect(visitorTimeZone().value).to.equal('Atlantic/Reykjavik');
  });

  it('takes what is clicked, the focus staying where one types until then', async () => {
    const zones = await opened();
    await zones.search('calgary');
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    zones.options[0]!.firstElementChild!.dispatchEvent(down);
    expect(down.defaultPrevented).to.equal(true);
    (zones.options[0]!.firstElementChild as HTMLElement).click();
    expect(visitorTimeZone().value).to.equal('America/Edmonton');
  });

  it('closes on Escape, chooses nothing, and what is around does not hear of it', async () => {
    const zones = await opened();
    let heard = 0;
    const listen = ({ key }: KeyboardEvent): number => (heard += key === 'Escape' ? 1 : 0);
    document.addEventListener('keydown', listen);
    await zones.type('tokyo');
    await zones.press('ArrowDown');
    await zones.press('Escape');
    expect(zones.isOpen).to.equal(false);
    expect(zones.root.activeElement).to.equal(zones.button);
    expect(visitorTimeZone().value).to.equal(undefined);
    expect(heard).to.equal(0);
    await zones.press('Escape');
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(1);
  });

  it('says what to try where nothing is found', async () => {
    const zones = await opened();
    await zones.search('xyzzy');
    expect(zones.input.getAttribute('aria-expanded')).to.equal('false');
    expect(zones.root.getElementById('list')!.checkVisibility()).to.equal(false);
    expect(seen(zones.root.querySelector('[part=empty]')!)).to.equal(
      'No time zone found for “xyzzy”. Try a large city nearby, a province, state or country, or a name such as “Eastern Time” or “UTC−5”.',
    );
    expect(zones.status).to.equal('No time zone found for “xyzzy”.');
    await zones.press('Enter');
    await zones.press('ArrowDown');
    expect(zones.isOpen).to.equal(true);
    await expect(zones.element).to.be.accessible();
  });

  it('says that there are more than it lists', async () => {
    const zones = await opened();
    await zones.search('s');
    expect(zones.options).to.have.length(15);
    expect(zones.status).to.equal('More than 15 places found. Type more to find fewer.');
  });

  it('marks the zone in use, under whatever name it was remembered', async () => {
    visitorTimeZone().value = 'Asia/Calcutta';
    const zones = await opened();
    expect(seen(zones.button)).to.match(/^Kolkata/);
    await zones.search('mumbai');
    expect(zones.options[0]!.textContent).to.contain('in use');
    await zones.search('tokyo');
    expect(zones.options[0]!.textContent).not.to.contain('in use');
  });

  it('fits a narrow column, with options that a finger can hit', async () => {
    const box = await fixture<HTMLElement>(
      html`<div style="width: 240px; overflow: hidden"><cop-time-zone lang="fr-CA" now=${testNow}></cop-time-zone></div>`,
    );
    const zones = new ZonePicker(box.querySelector('cop-time-zone')!);
    await zones.open();
    expect(box.scrollWidth).to.equal(240);
    for (const option of zones.options) {
      expect(option.getBoundingClientRect().height).to.be.at.least(44);
      expect(option.getBoundingClientRect().right).to.be.at.most(box.getBoundingClientRect().right);
    }
  });
});
