import { expect, waitUntil } from '@open-wc/testing';
import type { CopSubmitFailedEvent, CopSubmittedEvent } from '../../src/elements/cop-signup-form/cop-signup-form.events.ts';
import { seen } from './seen.ts';
import { type Cors, type Endpoint, oddEndpoint, type Treatment } from './sign-up-endpoints.ts';
import { type SignUpPage, signUpPage, wireCommunity, wireForm } from './sign-up-page.ts';
import { does, type Expected, gives, happenings, type Happening, type Service, services } from './sign-up-services.ts';

const TIMEOUT_MS = 15_000;

/** Time limits that have been set: they run out when the test says so. */
class TimeLimits {
  readonly #real = window.setTimeout;
  readonly #limits: (() => void)[] = [];

  hold(): void {
    const { setTimeout } = window;
    window.setTimeout = ((run: () => void, ms?: number) =>
      ms === TIMEOUT_MS ? this.#limits.push(run) : setTimeout(run, ms)) as typeof window.setTimeout;
  }

  runOut(): void {
    this.#limits.forEach((run) => run());
  }

  restore(): void {
    window.setTimeout = this.#real;
  }
}

/**
 * Frames in the place of the tabs that the page opens: a real tab would take the page of tests out of sight, where
 * browsers draw nothing.
 */
export class Tabs {
  readonly #real = window.open;
  readonly #frames: HTMLIFrameElement[] = [];

  watch(): void {
    window.open = (_, name = '') => {
      const frame = document.createElement('iframe');
      frame.name = name;
      document.body.append(frame);
      this.#frames.push(frame);
      return frame.contentWindow;
    };
  }

  restore(): void {
    window.open = this.#real;
    this.#frames.forEach((frame) => frame.remove());
  }
}

/** What came of it, as the page is told. */
function outcomeOf(page: SignUpPage): { readonly told: Expected | undefined } {
  const result: { told: Expected | undefined } = { told: undefined };
  page.wrapper.addEventListener('cop-submitted', ({ outcome }: CopSubmittedEvent) => {
    result.told = outcome;
  });
  page.wrapper.addEventListener('cop-submit-failed', ({ outcome, codes }: CopSubmitFailedEvent) => {
    result.told = `${outcome} ${codes.join()}`;
  });
  return result;
}

const titles: Readonly<Record<string, string>> = {
  'sent-unconfirmed': 'Your sign-up was sent',
  rejected: 'Your sign-up was not accepted',
  unknown: 'We do not know whether your sign-up arrived',
};

/** Whether what was typed is where it was. */
export function expectTyped(page: SignUpPage): void {
  expect([page.control('name').value, page.control('email').value, page.control('consents/invitations').checked]).to.deep.equal([
    'Ana',
    'ana@museum.example',
    true,
  ]);
}

/** Whether the visitor sees, hears and can act on `expected`. */
function expectShown(page: SignUpPage, expected: Expected, happening: Happening): void {
  const [kind = '', codes = ''] = expected.split(' ');
  if (kind === 'confirmed') {
    expect(page.form).to.equal(null);
    expect(page.root.activeElement).to.have.class('confirmation');
    return;
  }
  expectTyped(page);
  expect(page.root.activeElement).to.equal(page.trouble);
  const alert = page.trouble!.querySelector('[role=alert]')!;
  expect(seen(alert)).to.contain(titles[expected === 'new-tab' ? 'sent-unconfirmed' : kind]);
  if (expected === 'new-tab') expect(seen(alert)).to.contain('A new tab has opened.');
  if (happening === '429' && codes === 'too-many') expect(seen(alert)).to.contain('Try again in 30 seconds.');
  const canRetry = kind !== 'rejected' ? page.root.querySelector('.again') : page.button;
  expect(canRetry, 'a way to try again').not.to.equal(null);
}

/** How many requests arrive: what needs leave beforehand and does not get it stays in the browser. */
const arrivalsOf = (happening: Happening, { form }: Service): number =>
  happening === 'CORS-blocked' && ['json', 'hubspot'].includes(form.format ?? 'json') ? 0 : 1;

async function arrive(endpoint: Endpoint, count: number): Promise<void> {
  await waitUntil(async () => (await endpoint.arrivals()).length === count, `${String(count)} requests arrive`, {
    timeout: 5_000,
    interval: 10,
  });
}

/** What a visitor has before them who has filled in the form of a service, and where it sends to. */
export async function filledInFor(service: Service, treatments: readonly Treatment[], cors: Cors = service.cors) {
  const endpoint = await oddEndpoint(treatments, { cors, path: service.path ?? '' });
  const form = wireForm({ action: endpoint.action, fallback: 'mailto:join@association.example', ...service.form });
  const page = await signUpPage([wireCommunity(form)]);
  const result = outcomeOf(page);
  await page.fillAll();
  return { endpoint, page, result };
}

/**
 * Whether the visitor sees and hears that nothing has left the page because of what `sentence` says, with everything still there, and
 * can try again.
 */
export async function expectNotSent(page: SignUpPage, endpoint: Endpoint, sentence: string): Promise<void> {
  expectTyped(page);
  expect(page.root.activeElement).to.equal(page.trouble);
  expect(seen(page.trouble!.querySelector('[role=alert]')!)).to.contain(`Your sign-up was not sent ${sentence}`);
  expect(page.root.querySelector('.again')).not.to.equal(null);
  expect(await endpoint.arrivals()).to.have.length(0);
}

/** The rows of the matrix for the services called `names`: each against whatever can happen to a sign-up. */
export function rowsOf(...names: readonly string[]): void {
  for (const name of names) row(name, services[name]!);
}

function row(name: string, service: Service): void {
  describe(`a sign-up by ${name}`, () => {
    const limits = new TimeLimits();
    const tabs = new Tabs();

    beforeEach(() => {
      limits.hold();
      tabs.watch();
    });
    afterEach(() => {
      limits.restore();
      tabs.restore();
    });

    for (const happening of happenings) {
      const expected = service.gives?.[happening] ?? gives[happening];
      it(`${happening}: ${expected}`, async () => {
        const cors = happening === 'CORS-blocked' ? 'private' : service.cors;
        const { endpoint, page, result } = await filledInFor(service, [service.does?.[happening] ?? does[happening]], cors);
        await page.submit();
        if (happening === 'hang') {
          await arrive(endpoint, 1);
          limits.runOut();
        }
        await page.answered();
        expect(result.told).to.equal(expected === 'new-tab' ? 'sent-unconfirmed' : expected);
        expectShown(page, expected, happening);
        await arrive(endpoint, arrivalsOf(happening, service));
      });
    }
  });
}
