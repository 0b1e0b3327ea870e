import { expect, html, nextFrame, waitUntil } from '@open-wc/testing';
import { resetTimeZones } from '../../support/browser-time-zone.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { DirectoryPage } from '../../support/directory-page.ts';
import { testNow, withFeed } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';
import type { CopDirectory } from '../../../src/elements/cop-directory/cop-directory.ts';

const inLondon = html`<cop-directory lang="en-CA" now=${testNow} time-zone="Europe/London"></cop-directory>`;
const many = (count: number): object => ({
  communities: Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    name: `Community ${index}`,
    topics: [`Topic ${index % 60}`],
    meetings: [{ uid: `m${index}`, start: '2026-12-08T14:00:00', timeZone: 'America/Toronto', rrule: 'FREQ=WEEKLY' }],
  })),
});

describe('asking a cop-directory', () => {
  afterEach(resetTimeZones);

  describe('the search', () => {
    it('asks again what was typed before all of it was there', async () => {
      const page = await DirectoryPage.open(await demoFeed('astc'));
      page.field!.value = 'tinckering';
      page.field!.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await waitUntil(() => page.names.length === 1, 'the misspelling is understood', { timeout: 5000 });
      expect(page.names).to.deep.equal(['Making & Tinkering Spaces in Museums']);
      await page.rest();
      expect(page.count).to.equal('1 of 18 communities, spelled a little differently');
    });

    it('finds in French what the feed says in English only', async () => {
      const page = await DirectoryPage.open(await demoFeed('astc'));
      await page.type('bénévolat');
      expect(page.names[0]).to.equal('Volunteer Managers');
    });

    it('suggests what may have been meant, and asks for it', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      await page.type('solar power');
      await page.rest();
      const nothing = page.root.querySelector('[part=nothing-matches]')!;
      expect(seen(nothing)).to.contain('Did you mean 2024 Solar Eclipse?').and.to.contain('Not sure which community suits you?');
      nothing.querySelector<HTMLButtonElement>('.link')!.click();
      await page.settle();
      expect(page.names).to.deep.equal(['2024 Solar Eclipse']);
      expect(page.field!.value).to.equal('2024 Solar Eclipse');
      expect(page.focused).to.equal(page.field);
    });

    it('says how many would match without the filters, and removes them', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      await page.choose('Your work', 'Education');
      await page.type('eclipse');
      await page.rest();
      const nothing = page.root.querySelector('[part=nothing-matches]')!;
      expect(seen(nothing)).to.contain('One community would match without the filters.');
      nothing.querySelector<HTMLButtonElement>('.link')!.click();
      await page.settle();
      expect(page.names).to.deep.equal(['2024 Solar Eclipse']);
      expect(page.chips).to.have.length(0);
    });
  });

  describe('meeting times', () => {
    it('are seen from the working hours of the visitor, and those without any are counted, not lost', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      expect(await page.choices('Meeting times')).to.deep.equal([
        'In my working hours 4',
        'Outside my working hours 0',
        'No time known yet 3',
      ]);
      expect(seen(page.menu('Meeting times'))).to.match(/Monday to Friday, 9:00 a\.m\.–5:00 p\.m\., Toronto time/);
      await page.choose('Meeting times', 'In my');
      await page.rest();
      expect(page.names).to.deep.equal([
        'Science Connection',
        'Educators and Programmers',
        'Indigenous Practitioners',
        'Ji-misawaabandaaming “Positive window shopping for the future”',
      ]);
      const timeless = page.root.querySelector('.timeless')!;
      expect(seen(timeless)).to.equal('3 communities have no known meeting time. Show them too');
      timeless.querySelector('button')!.click();
      await page.settle();
      expect(page.names).to.have.length(7);
      expect(page.chips).to.have.length(2);
    });

    it('are others in another zone', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'), inLondon);
      expect((await page.choices('Meeting times')).slice(0, 2)).to.deep.equal(['In my working hours 0', 'Outside my working hours 4']);
    });
  });

  it('sorts as the visitor wishes, and what was searched for best first', async () => {
    const page = await DirectoryPage.open(await demoFeed('casc'));
    const sort = page.root.querySelector<HTMLSelectElement>('[part=sort]')!;
    const offered = (): string[] => [...sort.options].map((option) => seen(option));
    expect(offered()).to.deep.equal(['As listed', 'Name', 'Next meeting']);
    sort.value = 'name';
    sort.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.names.slice(0, 2)).to.deep.equal(['Educators and Programmers', 'GenAction']);
    sort.value = 'next';
    sort.dispatchEvent(new Event('change'));
    await page.settle();
    expect(page.names[0]).to.equal('Science Connection');
    await page.type('national');
    expect(offered()[0]).to.equal('Best match');
  });

  it('closes a menu when a press is elsewhere, and narrows a long one', async () => {
    const page = await DirectoryPage.open(many(60));
    const menu = await page.open('Topic');
    expect(menu.querySelectorAll('label')).to.have.length(40);
    expect(seen(menu)).to.contain('and 20 more');
    menu.querySelector<HTMLInputElement>('.seek')!.focus();
    await press('5');
    await press('9');
    await page.element.updateComplete;
    expect([...menu.querySelectorAll('label')].map((label) => seen(label))).to.deep.equal(['Topic 59 1']);
    document.body.click();
    expect(menu.open).to.equal(false);
  });

  describe('a thousand communities', () => {
    it('are drawn a slice at a time, so that no task is long', async () => {
      const { element } = await withFeed<CopDirectory>(many(1000), html`<cop-directory lang="en" now=${testNow}></cop-directory>`);
      const slices: number[] = [];
      const observer = new MutationObserver((records) => {
        slices.push(records.flatMap(({ addedNodes }) => [...addedNodes]).filter((node) => node instanceof HTMLLIElement).length);
      });
      observer.observe(element.shadowRoot!, { childList: true, subtree: true });
      const page = new DirectoryPage(element);
      await page.settle();
      expect(page.cards).to.have.length(48);
      await page.type('community');
      await page.rest();
      await page.settle();
      observer.disconnect();
      expect(Math.max(...slices)).to.be.at.most(6);
      expect(page.root.querySelectorAll('*').length, 'elements').to.be.below(2500);
      expect(page.count).to.equal('1000 communities');
    });
  });

  describe('its address', () => {
    const start = location.href;
    const parameters = (): [string, string][] => [...new URLSearchParams(location.search)].filter(([name]) => !name.startsWith('wtr'));
    const at = (added: string): void =>
      history.replaceState({ router: 'its own' }, '', `${start}${start.includes('?') ? '&' : '?'}${added}`);
    const named = (name: string) =>
      html`<cop-directory lang="en-CA" now=${testNow} time-zone="America/Toronto" address=${name}></cop-directory>`;

    afterEach(() => history.replaceState(null, '', start));

    it('is left alone where the page does not ask for it', async () => {
      at('cop-q=eclipse');
      const page = await DirectoryPage.open(await demoFeed('casc'));
      expect(page.cards).to.have.length(8);
      await page.type('genaction');
      await page.rest();
      expect(parameters()).to.deep.equal([['cop-q', 'eclipse']]);
    });

    it('holds what is asked once the visitor has asked, beside everything else, and adds nothing to the history', async () => {
      at('page=2');
      const { length } = history;
      const page = await DirectoryPage.open(await demoFeed('casc'), named(''));
      await page.type('educ');
      expect(parameters(), 'not after every letter').to.deep.equal([['page', '2']]);
      await page.choose('Your work', 'Education');
      await page.rest();
      expect(parameters()).to.deep.equal([
        ['page', '2'],
        ['cop-q', 'educ'],
        ['cop-role', 'education'],
      ]);
      expect(history.state).to.deep.equal({ router: 'its own' });
      expect(history.length).to.equal(length);
      page.root.querySelector<HTMLButtonElement>('.chips .quiet')!.click();
      await page.rest();
      expect(parameters()).to.deep.equal([['page', '2']]);
    });

    it('is read at the start, and what is not offered is dropped', async () => {
      at('x-q=educators&x-role=education&x-role=piracy&x-topic=nonsense&x-sort=name');
      const page = await DirectoryPage.open(await demoFeed('casc'), named('x'));
      expect(page.field!.value).to.equal('educators');
      expect(page.chips.map((chip) => seen(chip))).to.deep.equal(['Education']);
      expect(page.names).to.deep.equal(['Educators and Programmers']);
      expect(page.root.querySelector<HTMLSelectElement>('[part=sort]')!.value).to.equal('name');
    });

    it('is followed when the visitor goes back and forth', async () => {
      at('x-q=educators');
      const page = await DirectoryPage.open(await demoFeed('casc'), named('x'));
      history.pushState(null, '', location.href.replace('x-q=educators', 'x-q=eclipse'));
      dispatchEvent(new PopStateEvent('popstate'));
      await page.settle();
      expect(page.names).to.deep.equal(['2024 Solar Eclipse']);
      history.back();
      await waitUntil(() => page.field!.value === 'educators', 'the directory is back too');
      await page.settle();
      expect(page.names).to.deep.equal(['Educators and Programmers']);
    });

    it('keeps two directories of a page apart, whatever they are called', async () => {
      at('x-q=eclipse&x2-q=genaction');
      const one = await DirectoryPage.open(await demoFeed('casc'), named('x'));
      const two = await DirectoryPage.open(await demoFeed('casc'), named('x'));
      expect(one.names).to.deep.equal(['2024 Solar Eclipse']);
      expect(two.names).to.deep.equal(['GenAction']);
      await two.type('');
      await two.rest();
      expect(parameters()).to.deep.equal([['x-q', 'eclipse']]);
    });

    it('is done without where the page may not change it', async () => {
      const { replaceState } = history;
      history.replaceState = () => {
        throw new DOMException('sandboxed', 'SecurityError');
      };
      try {
        const page = await DirectoryPage.open(await demoFeed('casc'), named('x'));
        await page.type('eclipse');
        await page.rest();
        await nextFrame();
        expect(page.names).to.deep.equal(['2024 Solar Eclipse']);
      } finally {
        history.replaceState = replaceState;
      }
    });
  });
});
