import { aTimeout, expect } from '@open-wc/testing';
import { visitorTimeZone } from '../../../src/controllers/visitor-time-zone.ts';
import { resetTimeZones } from '../../support/browser-time-zone.ts';
import { readyState, staleState } from '../../support/feeds.ts';
import { oddEndpoint } from '../../support/sign-up-endpoints.ts';
import { type SignUpPage, signUpPage, wireCommunity, wireForm } from '../../support/sign-up-page.ts';

const fields = [
  ...wireForm().fields,
  {
    name: 'role',
    label: { en: 'Role', fr: 'Rôle' },
    type: 'select',
    options: [{ value: 'guide', label: { en: 'Guide', fr: 'Guide' } }, { value: 'other' }],
  },
  { name: 'member', label: 'Member?', type: 'radio', options: [{ value: 'yes' }, { value: 'no' }] },
  { name: 'topics', label: 'Topics', type: 'checkboxes', options: [{ value: 'sky' }, { value: 'sea' }] },
];

/** A form that somebody is in the middle of filling in, the cursor in the last field that they typed in. */
async function begunForm(): Promise<SignUpPage> {
  const page = await signUpPage([wireCommunity(wireForm({ fields }))]);
  await page.fill('email', 'ana@museum.example');
  await page.fill('role', 'other');
  await page.fill('member', 'no');
  await page.fill('topics', 'yes');
  await page.fill('consents/invitations', 'yes');
  await page.fill('why', 'To learn\nand to teach');
  return page;
}

/** Everything that the controls hold, as the form would send it. */
const entries = (page: SignUpPage): [string, FormDataEntryValue][] => [...new FormData(page.form!)];
const filledIn = [
  ['name', ''],
  ['email', 'ana@museum.example'],
  ['why', 'To learn\nand to teach'],
  ['role', 'other'],
  ['member', 'no'],
  ['topics', 'sky'],
  ['leave-empty', ''],
  ['consents/invitations', 'yes'],
];

/** Lets observers and updates run. */
async function settle(page: SignUpPage): Promise<void> {
  await aTimeout(0);
  await page.element.updateComplete;
}

describe('cop-signup-form keeps what is typed', () => {
  afterEach(resetTimeZones);

  const happenings: Readonly<Record<string, (page: SignUpPage) => unknown>> = {
    'when the page changes its language': (page) => (page.wrapper.lang = 'fr-CA'),
    'when the visitor changes the time zone': () => (visitorTimeZone().value = 'Asia/Tokyo'),
    'when the feed is refreshed': (page) => (page.source.value = readyState({ communities: [wireCommunity(wireForm({ fields }))] })),
    'when a refreshed feed asks something else': (page) => (page.source.value = readyState({ communities: [wireCommunity()] })),
    'when a refreshed feed has no such community any more': (page) => (page.source.value = readyState({ communities: [] })),
    'when the feed can no longer be reached': (page) =>
      (page.source.value = staleState({ communities: [wireCommunity(wireForm({ fields }))] }, 0)),
    'when the feed is loaded anew and fails': async (page) => {
      page.source.value = { status: 'loading' };
      await settle(page);
      page.source.value = { status: 'failed', error: { kind: 'unreachable', url: 'https://association.example/' } };
    },
    'when it is drawn again and again': async (page) => {
      for (let round = 0; round < 3; round++) {
        page.element.headingLevel = 3 + round;
        await settle(page);
      }
    },
    'when something is missing': (page) => page.submit(),
  };
  for (const [happening, happen] of Object.entries(happenings)) {
    it(happening, async () => {
      const page = await begunForm();
      const before = page.control('why');
      await happen(page);
      await settle(page);
      expect(entries(page)).to.deep.equal(filledIn);
      expect(page.control('why')).to.equal(before);
      if (happening !== 'when something is missing') expect(page.root.activeElement).to.equal(before);
    });
  }

  it('when it is moved to another place', async () => {
    const page = await begunForm();
    const other = document.createElement('section');
    page.wrapper.append(other);
    other.append(page.element);
    await settle(page);
    page.wrapper.prepend(page.element);
    await settle(page);
    expect(entries(page)).to.deep.equal(filledIn);
  });

  it('when it leaves the page for a while', async () => {
    const page = await begunForm();
    page.element.remove();
    await settle(page);
    page.wrapper.append(page.element);
    await settle(page);
    expect(entries(page)).to.deep.equal(filledIn);
  });

  it('also where the browser has filled it in without a key being pressed', async () => {
    const page = await signUpPage();
    page.control('name').value = 'Ana';
    page.source.value = readyState({ communities: [wireCommunity(wireForm(), { name: 'Makers and friends' })] });
    page.wrapper.lang = 'fr';
    await settle(page);
    expect(page.control('name').value).to.equal('Ana');
    expect(page.title).to.equal('Se joindre à Makers and friends');
  });
});

describe('cop-signup-form keeps nothing about a person', () => {
  const leave = (persisted: boolean): boolean => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted }));

  it('when the page goes into the back/forward cache', async () => {
    const page = await begunForm();
    leave(true);
    await settle(page);
    expect(entries(page).filter(([, value]) => value !== '')).to.deep.equal([]);
  });

  it('not even the address of a sign-up that was confirmed', async () => {
    const { action } = await oddEndpoint(['confirm']);
    const page = await signUpPage([wireCommunity(wireForm({ action }))]);
    await page.fillAll();
    await page.send();
    expect(page.text).to.contain('ana@museum.example');
    leave(true);
    await settle(page);
    expect(page.root.innerHTML).not.to.contain('ana@museum.example');
    expect(page.form).not.to.equal(null);
  });

  it('nor anything in the browser’s storage', async () => {
    const { action } = await oddEndpoint(['fail']);
    const page = await signUpPage([wireCommunity(wireForm({ action }))]);
    await page.fillAll();
    await page.send();
    const stored = JSON.stringify([localStorage, sessionStorage, document.cookie]);
    expect(stored).not.to.contain('ana').and.not.to.contain('Ana');
  });

  it('nor in the address or the history of the page', async () => {
    const { action } = await oddEndpoint(['confirm']);
    const before = [location.href, history.length, JSON.stringify(history.state)];
    const page = await signUpPage([wireCommunity(wireForm({ action }))]);
    await page.fillAll();
    await page.send();
    page.element.reset();
    await settle(page);
    expect([location.href, history.length, JSON.stringify(history.state)]).to.deep.equal(before);
    expect(entries(page).filter(([, value]) => value !== '')).to.deep.equal([]);
  });

  it('but leaves the form as it is where the page is thrown away anyway', async () => {
    const page = await begunForm();
    leave(false);
    await settle(page);
    expect(entries(page)).to.deep.equal(filledIn);
  });
});
