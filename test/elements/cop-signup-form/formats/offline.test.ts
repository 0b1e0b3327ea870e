import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { seen } from '../../../support/seen.ts';
import { expectNotSent, expectTyped, filledInFor, Tabs } from '../../../support/sign-up-matrix.ts';
import { services } from '../../../support/sign-up-services.ts';

/** The connection of the browser, as far as a page can tell. */
class Connection {
  readonly #fetch = window.fetch;

  lose(): void {
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => false });
    window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
    window.dispatchEvent(new Event('offline'));
  }

  restore(): void {
    Reflect.deleteProperty(navigator, 'onLine');
    window.fetch = this.#fetch;
    window.dispatchEvent(new Event('online'));
  }
}

for (const [name, service] of Object.entries(services)) {
  describe(`a sign-up by ${name}, offline`, () => {
    const connection = new Connection();
    const tabs = new Tabs();
    beforeEach(() => tabs.watch());
    afterEach(() => {
      tabs.restore();
      connection.restore();
    });

    it('says so, keeps everything, and sends it when the visitor asks, not by itself', async () => {
      const { page, endpoint, result } = await filledInFor(service, ['confirm']);
      connection.lose();
      await page.send();
      expect(result.told).to.equal('unknown offline');
      await expectNotSent(page, endpoint, 'You are offline.');

      connection.restore();
      await aTimeout(20);
      expect(await endpoint.arrivals()).to.have.length(0);
      expectTyped(page);

      page.root.querySelector<HTMLButtonElement>('.again')!.click();
      await waitUntil(async () => (await endpoint.arrivals()).length === 1, 'it arrives');
    });
  });
}

describe('a sign-up, offline twice', () => {
  const connection = new Connection();
  afterEach(() => connection.restore());

  it('shows another way', async () => {
    const { page } = await filledInFor(services['json: our receiver']!, ['confirm']);
    connection.lose();
    await page.send();
    expect(page.root.querySelector('[part=way-out]')).to.equal(null);
    page.root.querySelector<HTMLButtonElement>('.again')!.click();
    await waitUntil(() => page.root.querySelector('[part=way-out]'));
    expect(seen(page.root.querySelector('[part=way-out]')!)).to.equal('Or sign up another way: join@association.example');
  });
});

describe('a sign-up that needs a new tab', () => {
  const { open } = window;
  afterEach(() => {
    window.open = open;
  });

  it('says so where the browser does not open one, and goes when it does', async () => {
    const service = services['native-post: Mailchimp']!;
    const { page, endpoint, result } = await filledInFor(service, ['confirm']);
    expect(page.text).to.contain('A new tab opens, where you finish signing up.');
    window.open = () => null;
    await page.send();
    expect(result.told).to.equal('unknown popup');
    await expectNotSent(page, endpoint, 'Your browser did not open the new tab that this form needs.');
  });
});
