import { aTimeout, expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import type { CopCommunity } from '../../../src/elements/cop-community/cop-community.ts';
import type { CopSelectEvent } from '../../../src/elements/internal/cop-select-event.ts';
import { resetTimeZones } from '../../support/browser-time-zone.ts';
import { demoFeed } from '../../support/demo-feeds.ts';
import { DirectoryPage } from '../../support/directory-page.ts';
import { readyState, testNow, withFeed } from '../../support/feeds.ts';
import type { CopDirectory } from '../../../src/elements/cop-directory/cop-directory.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';

/** The community in the open card of `name`, drawn. */
async function shown(page: DirectoryPage, name: string): Promise<ShadowRoot> {
  await page.settle();
  const community = page.panel(name)!.querySelector<CopCommunity>('cop-community')!;
  await waitUntil(() => community.shadowRoot?.querySelector('[part=community]'), 'the community is drawn', { timeout: 5000 });
  return community.shadowRoot!;
}

describe('opening a card of cop-directory', () => {
  afterEach(() => {
    resetTimeZones();
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('shows the whole community in place, and closes again', async () => {
    const page = await DirectoryPage.open(await demoFeed('casc'));
    const toggle = page.toggle('Science Connection');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    toggle.click();
    const root = await shown(page, 'Science Connection');
    expect(toggle.getAttribute('aria-expanded')).to.equal('true');
    expect(seen(root.querySelector('.title')!)).to.equal('Science Connection');
    expect(seen(root)).to.contain('What to expect');
    toggle.click();
    await page.settle();
    expect(page.panel('Science Connection')!.hidden).to.equal(true);
  });

  it('keeps the focus on the card while it opens and closes by keyboard', async () => {
    const page = await DirectoryPage.open(await demoFeed('casc'));
    const toggle = page.toggle('GenAction');
    toggle.focus();
    await press('Enter');
    await shown(page, 'GenAction');
    expect(page.focused).to.equal(toggle);
    const close = page.panel('GenAction')!.querySelector('button')!;
    close.focus();
    await press('Enter');
    await page.settle();
    expect(page.panel('GenAction')!.hidden).to.equal(true);
    expect(page.focused).to.equal(toggle);
  });

  it('gives the open community its feed, zone and clock', async () => {
    const page = await DirectoryPage.open(
      await demoFeed('casc'),
      html`<cop-directory lang="en-CA" now=${testNow} time-zone="Europe/London"></cop-directory>`,
    );
    page.toggle('Science Connection').click();
    const root = await shown(page, 'Science Connection');
    expect(seen(root.querySelector('[part=next]')!)).to.contain('Tuesday, December 8, 2026 7:00–8:00 p.m. 2:00 p.m. ET');
  });

  it('asks first: the page may show something else', async () => {
    const page = await DirectoryPage.open(await demoFeed('casc'));
    page.element.addEventListener('cop-select', (event) => event.preventDefault());
    setTimeout(() => page.toggle('GenAction').click());
    const event = await oneEvent<CopSelectEvent>(page.element, 'cop-select');
    expect(event.community!.id).to.equal('genaction');
    await page.settle();
    expect(page.toggle('GenAction').getAttribute('aria-expanded')).to.equal('false');
  });

  it('keeps what was open while it is filtered out: nothing typed there is lost', async () => {
    const page = await DirectoryPage.open(await demoFeed('casc'));
    page.toggle('Science Connection').click();
    await shown(page, 'Science Connection');
    const community = page.panel('Science Connection')!.querySelector('cop-community');
    await page.type('genaction');
    expect(page.names).to.deep.equal(['GenAction']);
    expect(community!.isConnected).to.equal(true);
    await page.type('');
    expect(page.panel('Science Connection')!.querySelector('cop-community')).to.equal(community);
    expect(page.panel('Science Connection')!.hidden).to.equal(false);
  });

  it('keeps what is open when the feed is refreshed', async () => {
    const { element, source } = await withFeed<CopDirectory>(
      await demoFeed('casc'),
      html`<cop-directory lang="en" now=${testNow}></cop-directory>`,
    );
    const page = new DirectoryPage(element);
    await page.settle();
    page.toggle('GenAction').click();
    await shown(page, 'GenAction');
    const community = page.panel('GenAction')!.querySelector('cop-community');
    source.value = await demoFeed('casc');
    await page.settle();
    expect(page.panel('GenAction')!.querySelector('cop-community')).to.equal(community);
    expect(page.panel('GenAction')!.hidden).to.equal(false);
  });

  it('opens the form of a community in place and moves to it', async () => {
    const page = await DirectoryPage.open(await demoFeed('casc'));
    page.card('Science Connection').querySelector<HTMLButtonElement>('.action button')!.click();
    const root = await shown(page, 'Science Connection');
    await waitUntil(() => root.querySelector('cop-signup-form')?.shadowRoot?.querySelector('form'), 'the form is there', { timeout: 5000 });
    await waitUntil(() => root.activeElement === root.querySelector('.form'), 'the focus is at the form');
  });

  it('works inside a cop-directory with a src of its own', async () => {
    const page = new DirectoryPage(document.createElement('cop-directory'));
    page.element.src = '/demo/feeds/casc.cop-feed.json';
    page.element.lang = 'en';
    document.body.append(page.element);
    await waitUntil(() => page.root.querySelector('.card'), 'the feed is there');
    page.toggle('GenAction').click();
    expect(seen(await shown(page, 'GenAction'))).to.contain('GenAction');
    page.element.remove();
  });

  describe('by the fragment of the page’s address', () => {
    const visit = (fragment: string): void => history.replaceState(null, '', `#${fragment}`);
    const isOpen = (page: DirectoryPage, name: string): boolean => page.toggle(name).getAttribute('aria-expanded') === 'true';

    it('opens the community that it names and moves to it', async () => {
      visit('cop-genaction');
      const page = await DirectoryPage.open(await demoFeed('casc'));
      await waitUntil(() => isOpen(page, 'GenAction'));
      await shown(page, 'GenAction');
      expect(page.focused).to.equal(page.toggle('GenAction'));
      expect(page.card('GenAction').getBoundingClientRect().top).to.be.lessThan(innerHeight);
    });

    it('takes an id alone, and a global id', async () => {
      visit('genaction');
      const alone = await DirectoryPage.open(await demoFeed('casc'));
      await waitUntil(() => isOpen(alone, 'GenAction'));
      visit(`cop-${encodeURIComponent('https://casc.example/cop-feed.json#genaction')}`);
      const global = await DirectoryPage.open(await demoFeed('casc'));
      await waitUntil(() => isOpen(global, 'GenAction'));
    });

    it('follows a fragment that changes, also to what is filtered out, past or far down', async () => {
      const communities = Array.from({ length: 60 }, (_, index) => ({
        id: `c${index}`,
        name: `Community ${index}`,
        ...(index === 59 && { status: 'archived' }),
      }));
      const page = await DirectoryPage.open({ communities });
      await page.type('Community 7');
      location.hash = '#cop-c55';
      await waitUntil(() => page.names.includes('Community 55') && isOpen(page, 'Community 55'), undefined, { timeout: 5_000 });
      expect(page.field!.value).to.equal('');
      location.hash = '#cop-c59';
      await waitUntil(() => isOpen(page, 'Community 59'), undefined, { timeout: 5_000 });
      await page.settle();
    });

    it('leaves alone what is no community, and a place of the page’s own', async () => {
      const anchor = document.createElement('p');
      anchor.id = 'genaction';
      document.body.append(anchor);
      visit('genaction');
      const page = await DirectoryPage.open(await demoFeed('casc'));
      await aTimeout(50);
      expect(page.names.some((name) => isOpen(page, name))).to.equal(false);
      anchor.remove();
      location.hash = '#%E0%A4%A';
      await aTimeout(50);
      expect(page.names.some((name) => isOpen(page, name))).to.equal(false);
    });

    it('is not changed by opening and closing; an open card has a link to itself', async () => {
      const page = await DirectoryPage.open(await demoFeed('casc'));
      const before = [location.href, history.length];
      page.toggle('GenAction').click();
      await shown(page, 'GenAction');
      page.toggle('GenAction').click();
      await page.settle();
      expect([location.href, history.length]).to.deep.equal(before);
      const link = page.panel('GenAction')!.querySelector<HTMLAnchorElement>('.panel-foot a')!;
      expect(link.href).to.equal(`${location.href.replace(/#.*/, '')}#cop-genaction`);
    });

    it('opens a related community from inside an open one, again and again', async () => {
      const page = await DirectoryPage.open(
        readyState({
          communities: [
            { id: 'a', name: 'Alpha', related: [{ rel: 'continuedBy', community: 'b' }] },
            { id: 'b', name: 'Beta' },
          ],
        }),
      );
      page.toggle('Alpha').click();
      const link = (await shown(page, 'Alpha')).querySelector<HTMLAnchorElement>('[part~=related] a')!;
      for (const round of [1, 2]) {
        link.click();
        await waitUntil(() => isOpen(page, 'Beta'), `round ${round}`);
        await page.settle();
        expect(page.focused).to.equal(page.toggle('Beta'));
        page.toggle('Beta').click();
        await page.settle();
      }
    });
  });

  it('is accessible when open', async () => {
    const page = await DirectoryPage.open(await demoFeed('casc'));
    page.toggle('Science Connection').click();
    await shown(page, 'Science Connection');
    await expect(page.element).to.be.accessible();
  });
});
