import { aTimeout, expect } from '@open-wc/testing';
import { CountdownText } from '../../../src/elements/cop-next-meeting/countdown-text.ts';
import { countDown } from '../../../src/i18n/countdown.ts';
import { TickingPage } from '../../support/ticking-page.ts';

const MINUTE = 60_000;

describe('CountdownText', () => {
  let page: TickingPage;
  let text: CountdownText;

  beforeEach(() => {
    page = new TickingPage();
    text = new CountdownText(() => page.now, page.ticker);
  });

  /** Counts down to so many ms from now. */
  const countFrom = (left: number, isFixed = false): void => {
    const start = page.now + left;
    text.show((now) => countDown(start, now, { timeZone: 'UTC', language: 'en-CA' }), isFixed);
  };
  const says = (): string => text.node.data.replaceAll('\u00a0', ' ');

  it('counts minutes, then seconds, by itself, and ends', () => {
    countFrom(7 * MINUTE);
    expect(says()).to.equal('in 7 minutes');
    page.timers.advance(MINUTE);
    expect(says()).to.equal('in 6 minutes');
    page.timers.advance(2 * MINUTE - 10_000);
    expect(says()).to.equal('in 4 minutes 10 seconds');
    page.timers.advance(4 * MINUTE + 9000);
    expect(says()).to.equal('in 1 second');
    page.timers.advance(1000);
    expect(says()).to.equal('');
    expect(page.timers.running).to.deep.equal([]);
  });

  it('writes its one node only when the words change', async () => {
    const place = document.createElement('p');
    place.append(text.node);
    countFrom(3 * 60 * MINUTE);
    const { node } = text;
    let writes = 0;
    const observer = new MutationObserver((records) => (writes += records.length));
    observer.observe(place, { characterData: true, childList: true, subtree: true });
    for (let second = 0; second < 120; second++) {
      page.timers.advance(1000);
      page.wake();
    }
    await aTimeout(0);
    observer.disconnect();
    expect(writes).to.equal(2);
    expect(place.firstChild).to.equal(node);
    expect(says()).to.equal('in 2 hours 58 minutes');
  });

  it('stands still where the present is fixed', () => {
    countFrom(42_000, true);
    page.timers.advance(MINUTE);
    expect(says()).to.equal('in 42 seconds');
    expect(page.timers.running).to.deep.equal([]);
  });

  it('waits for nothing when it is stopped, and says what is right when it is shown again', () => {
    countFrom(7 * MINUTE);
    text.stop();
    page.timers.advance(2 * MINUTE);
    expect(says()).to.equal('in 7 minutes');
    expect(page.timers.running).to.deep.equal([]);
    countFrom(5 * MINUTE);
    expect(says()).to.equal('in 5 minutes');
  });

  it('is right as soon as the page is seen again after a night', () => {
    countFrom(10 * 60 * MINUTE);
    page.isVisible = false;
    page.wake();
    page.jump(9 * 60 * MINUTE);
    page.isVisible = true;
    page.wake();
    expect(says()).to.equal('in 1 hour');
  });

  it('is right again when the clock has been put back', () => {
    countFrom(60 * MINUTE);
    page.jump(-60 * MINUTE);
    page.wake();
    expect(says()).to.equal('in 2 hours');
  });

  it('shares one timer with all others of the page', () => {
    const others = Array.from({ length: 20 }, () => new CountdownText(() => page.now, page.ticker));
    for (const [index, other] of others.entries()) {
      const start = page.now + (index + 1) * MINUTE;
      other.show((now) => countDown(start, now, { timeZone: 'UTC', language: 'en' }), false);
    }
    expect(page.timers.running).to.have.length(1);
  });
});
