import { expect } from '@open-wc/testing';
import { TickingPage } from '../support/ticking-page.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

describe('PageTicker', () => {
  let page: TickingPage;

  beforeEach(() => {
    page = new TickingPage();
  });

  it('tells each waiter once, at its instant', () => {
    const [early, late] = [page.waiter(), page.waiter()];
    page.ticker.wait(late, page.now + 20 * SECOND);
    page.ticker.wait(early, page.now + 5 * SECOND);
    page.timers.advance(MINUTE);
    expect(early.told).to.deep.equal([5]);
    expect(late.told).to.deep.equal([20]);
  });

  it('sets one timer, however many wait', () => {
    for (let n = 1; n <= 100; n++) page.ticker.wait(page.waiter(), page.now + n * SECOND);
    expect(page.timers.running).to.deep.equal([SECOND]);
  });

  it('keeps to the second where somebody waits for each', () => {
    const start = page.now;
    const counting = page.waiter((waiter) => page.ticker.wait(waiter, start + (Math.floor((page.now - start) / SECOND) + 1) * SECOND));
    page.ticker.wait(counting, start + SECOND);
    page.timers.advance(5 * SECOND);
    expect(counting.told).to.deep.equal([1, 2, 3, 4, 5]);
  });

  it('takes the last instant that somebody asks for', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now + 5 * SECOND);
    page.ticker.wait(waiter, page.now + 9 * SECOND);
    page.timers.advance(MINUTE);
    expect(waiter.told).to.deep.equal([9]);
  });

  it('tells at once, though not within the call, of an instant that has passed', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now - MINUTE);
    expect(waiter.told).to.deep.equal([]);
    page.timers.advance(0);
    expect(waiter.told).to.deep.equal([0]);
  });

  it('runs nothing and follows nothing when nobody waits', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now + MINUTE);
    page.ticker.forget(waiter);
    expect(page.timers.running).to.deep.equal([]);
    expect(page.listeners.size).to.equal(0);
    page.timers.advance(2 * MINUTE);
    expect(waiter.told).to.deep.equal([]);
  });

  it('runs nothing and follows nothing after the last waiter was told', () => {
    page.ticker.wait(page.waiter(), page.now + SECOND);
    page.timers.advance(SECOND);
    expect(page.timers.running).to.deep.equal([]);
    expect(page.listeners.size).to.equal(0);
  });

  it('runs nothing while the page cannot be seen, and tells what has passed as soon as it can be', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now + 10 * SECOND);
    page.isVisible = false;
    page.wake();
    expect(page.timers.running).to.deep.equal([]);
    page.timers.advance(10 * MINUTE);
    expect(waiter.told).to.deep.equal([]);
    page.isVisible = true;
    page.wake();
    expect(waiter.told).to.deep.equal([600]);
  });

  it('goes on waiting after the page was out of sight for a moment', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now + 10 * SECOND);
    page.isVisible = false;
    page.wake();
    page.timers.advance(4 * SECOND);
    page.isVisible = true;
    page.wake();
    page.timers.advance(MINUTE);
    expect(waiter.told).to.deep.equal([10]);
  });

  it('finds out within a minute that the machine has slept, whatever is waited for', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now + 8 * 60 * MINUTE);
    page.jump(9 * 60 * MINUTE);
    page.timers.advance(MINUTE);
    expect(waiter.told).to.deep.equal([9 * 3600 + 60]);
  });

  it('tells everybody when the clock has been put back', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now + 60 * MINUTE);
    page.jump(-30 * MINUTE);
    page.wake();
    expect(waiter.told).to.deep.equal([-1800]);
  });

  it('tells everybody when the machine has gone to another zone', () => {
    const waiter = page.waiter();
    page.ticker.wait(waiter, page.now + 60 * MINUTE);
    page.timeZone = 'Europe/London';
    page.timers.advance(MINUTE);
    expect(waiter.told).to.deep.equal([60]);
  });

  it('does not tell a waiter that another one has made give up', () => {
    const second = page.waiter();
    const first = page.waiter(() => page.ticker.forget(second));
    page.ticker.wait(first, page.now + SECOND);
    page.ticker.wait(second, page.now + SECOND);
    page.timers.advance(SECOND);
    expect(first.told).to.deep.equal([1]);
    expect(second.told).to.deep.equal([]);
  });
});
