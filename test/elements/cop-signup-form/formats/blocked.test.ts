import { expect } from '@open-wc/testing';
import { expectNotSent, filledInFor, Tabs } from '../../../support/sign-up-matrix.ts';
import { services } from '../../../support/sign-up-services.ts';

/** The policy of a page that lets nothing be sent to other origins. It stays until the page is left: this file is its own page. */
function forbid(): void {
  const policy = document.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = `connect-src 'self' ws://${location.host}; form-action 'self'`;
  document.head.append(policy);
}

for (const [name, service] of Object.entries(services)) {
  describe(`a sign-up by ${name}, where the page’s policy forbids it`, () => {
    const tabs = new Tabs();
    before(forbid);
    beforeEach(() => tabs.watch());
    afterEach(() => tabs.restore());

    it('says that it was not sent, keeps everything, and shows another way at once', async () => {
      const { page, endpoint, result } = await filledInFor(service, ['confirm']);
      await page.send();
      expect(result.told).to.equal('unknown blocked');
      await expectNotSent(page, endpoint, 'The settings of this site do not let the form be sent.');
      expect(page.root.querySelector<HTMLAnchorElement>('[part=way-out] a')!.href).to.equal('mailto:join@association.example');
    });
  });
}
