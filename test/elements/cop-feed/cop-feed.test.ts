import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { CopFeedErrorEvent, CopFeedLoadEvent } from '../../../src/controllers/feed-events.ts';
import type { CopFeed } from '../../../src/elements/cop-feed/cop-feed.ts';
import '../../../src/elements/cop-feed/define.ts';
import '../../../src/elements/cop-time/define.ts';

const casc = '/demo/feeds/casc.cop-feed.json';

/** Requests for `address` that the page has made so far. */
const requestsFor = (address: string): number =>
  performance.getEntriesByType('resource').filter(({ name }) => name === new URL(address, location.href).href).length;

describe('<cop-feed>', () => {
  it('loads its feed and tells that it has come, without bubbling', async () => {
    const wrapper = await fixture<HTMLElement>(html`<div></div>`);
    let bubbled = 0;
    wrapper.addEventListener('cop-feed-load', () => bubbled++);
    const feed = document.createElement('cop-feed');
    feed.src = casc;
    setTimeout(() => wrapper.append(feed));
    const event = await oneEvent<CopFeedLoadEvent>(feed, 'cop-feed-load');
    expect(event.feed.communities.map(({ id }) => id)).to.include('science-connection');
    expect(feed.state.status).to.equal('ready');
    expect(bubbled).to.equal(0);
  });

  it('asks for an address once, however many elements name it', async () => {
    const address = `${casc}?once`;
    const feeds = await Promise.all([1, 2, 3].map(() => fixture<CopFeed>(html`<cop-feed src=${address}></cop-feed>`)));
    await Promise.all(feeds.map(async (feed) => feed.state.status === 'ready' || oneEvent(feed, 'cop-feed-load')));
    expect(requestsFor(address)).to.equal(1);
  });

  it('tells the cause of a feed that is not there', async () => {
    const feed = document.createElement('cop-feed');
    feed.src = '/demo/feeds/no-such-feed.json';
    setTimeout(() => document.body.append(feed));
    const event = await oneEvent<CopFeedErrorEvent>(feed, 'cop-feed-error');
    expect(event.error).to.include({ kind: 'http-status', status: 404 });
    expect(event.stale).to.equal(false);
    feed.remove();
  });

  it('draws nothing itself and leaves what is inside it alone', async () => {
    const feed = await fixture<CopFeed>(html`<cop-feed src=${casc}><p>Inside</p></cop-feed>`);
    expect(feed.shadowRoot).to.equal(null);
    expect(feed.textContent).to.equal('Inside');
  });

  it('gives its zone, hour cycle and clock to what is inside', async () => {
    const feed = await fixture<CopFeed>(
      html`<cop-feed time-zone="Asia/Tokyo" hour-cycle="h23"><cop-time lang="en" datetime="2026-12-08T19:00:00Z"></cop-time></cop-feed>`,
    );
    const time = feed.querySelector('cop-time')!;
    await time.updateComplete;
    expect(time.shadowRoot!.textContent).to.contain('04:00');
    feed.timeZone = 'Europe/London';
    await feed.updateComplete;
    await time.updateComplete;
    expect(time.shadowRoot!.textContent).to.contain('19:00');
  });

  it('shows another feed when its address changes', async () => {
    const feed = await fixture<CopFeed>(html`<cop-feed src=${`${casc}?first`}></cop-feed>`);
    if (feed.state.status !== 'ready') await oneEvent(feed, 'cop-feed-load');
    feed.src = '/demo/feeds/astc.cop-feed.json';
    const event = await oneEvent<CopFeedLoadEvent>(feed, 'cop-feed-load');
    expect(event.feed.communities).to.have.length(18);
  });
});
