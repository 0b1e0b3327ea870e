import { expect, fixture, html } from '@open-wc/testing';
import type { Community } from '../../../src/domain/community/community.ts';
import { joinDate } from '../../../src/domain/community/joining.ts';
import { joinWayTemplate } from '../../../src/elements/internal/join-way.ts';
import { formatsFor } from '../../../src/i18n/formats.ts';
import { readyState, testNow } from '../../support/feeds.ts';
import { seen } from '../../support/seen.ts';

/** A way of joining as the feed writes it, drawn. */
async function draw(way: object, language = 'en-CA'): Promise<HTMLElement> {
  const state = readyState({ communities: [{ id: 'makers', name: { en: 'Makers', fr: 'Bricoleurs' }, join: [way] }] });
  const community = (state.status === 'ready' && state.feed.communities[0]) as Community;
  const today = joinDate(Date.parse(testNow));
  return fixture(
    html`<div>${joinWayTemplate(community.join[0]!, community, formatsFor(language), { language, today, onForm: () => undefined })}</div>`,
  );
}

const form = { action: 'https://a.example/form', fields: [{ name: 'email', label: 'E-mail', type: 'email' }] };
const link = (element: HTMLElement): HTMLAnchorElement | null => element.querySelector('a.button');

describe('a way of joining', () => {
  it('by a form is a button that says what happens', async () => {
    expect(seen((await draw({ kind: 'form', form })).querySelector('button')!)).to.equal('Join Makers');
    expect(seen((await draw({ kind: 'form', form }, 'fr')).querySelector('button')!)).to.equal('Se joindre à Bricoleurs');
    expect(seen((await draw({ kind: 'form', form, status: 'waitlist' })).querySelector('button')!)).to.equal('Join the waiting list');
  });

  it('by a form elsewhere is a link', async () => {
    const element = await draw({ kind: 'form', url: 'https://a.example/form', label: 'Fill out a short form' });
    expect([seen(link(element)!), link(element)!.href]).to.deep.equal(['Fill out a short form', 'https://a.example/form']);
  });

  it('by e-mail has a subject, and the address to copy', async () => {
    const element = await draw({ kind: 'email', email: 'join@a.example', subject: { en: 'Makers & co', fr: 'Bricoleurs' } }, 'fr');
    expect(link(element)!.href).to.equal('mailto:join@a.example?subject=Bricoleurs');
    expect(seen(element.querySelector('.copyable')!)).to.equal('join@a.example');
    expect(link(await draw({ kind: 'email', email: 'join@a.example', subject: 'Makers & co?' }))!.href).to.equal(
      'mailto:join@a.example?subject=Makers%20%26%20co%3F',
    );
  });

  it('on a platform says the account, the steps in order, the guide with kind and size, and the help', async () => {
    const element = await draw({
      kind: 'platform',
      url: 'https://community.example/',
      platform: {
        name: 'Community Site',
        accountRequired: true,
        guide: { name: 'How to join', kind: 'document', url: 'https://a.example/how.pdf', size: '1 MB', access: 'public' },
        help: { email: 'help@a.example' },
      },
      steps: ['Sign in', 'Choose Join'],
      gives: ['Discussions'],
    });
    expect(seen(link(element)!)).to.equal('Join on Community Site');
    expect([...element.querySelectorAll('ol > li')].map((step) => seen(step))).to.deep.equal(['Sign in', 'Choose Join']);
    expect(seen(element))
      .to.contain('You need an account on Community Site.')
      .and.to.contain('Guide How to join Document · 1 MB')
      .and.to.contain('What you get Discussions');
    expect(element.querySelector<HTMLAnchorElement>('a[href^=mailto]')!.href).to.equal('mailto:help@a.example');
  });

  it('by a mailing list or a calendar is a link in plain words', async () => {
    expect(seen(link(await draw({ kind: 'mailingList', url: 'https://a.example/list' }))!)).to.equal('Join the mailing list');
    expect(seen(link(await draw({ kind: 'calendar', url: 'https://a.example/c.ics' }))!)).to.equal('Subscribe to the calendar');
  });

  it('in person, or without doing anything, is said', async () => {
    expect(seen(await draw({ kind: 'inPerson', label: 'Come along', instructions: 'No registration.' }))).to.equal(
      'Come along No registration.',
    );
    expect(seen(await draw({ kind: 'automatic' }))).to.equal('Taking part is automatic');
  });

  it('says for whom it is, and until when it is open', async () => {
    const element = await draw({ kind: 'link', url: 'https://a.example/', audience: 'students', closes: '2026-12-31' });
    expect(seen(element)).to.equal('For students Open until December 31, 2026 Join on the association’s site');
  });

  it('that cannot be used now says so, and is nothing to press', async () => {
    for (const [way, words] of [
      [{ status: 'closed' }, 'Closed to new members'],
      [{ closes: '2026-11-01' }, 'Closed since November 1, 2026'],
      [{ status: 'comingSoon' }, 'Opens soon'],
      [{ opens: '2027-01-05' }, 'Opens January 5, 2027'],
    ] as const) {
      const element = await draw({ kind: 'link', url: 'https://a.example/', ...way });
      expect(seen(element)).to.equal(words);
      expect(element.querySelector('a, button')).to.equal(null);
    }
  });

  it('lets people write about what is not yet open', async () => {
    const element = await draw({
      kind: 'email',
      email: 'training@a.example',
      status: 'comingSoon',
      label: 'Ask to hear when registration opens',
    });
    expect(seen(link(element)!)).to.equal('Ask to hear when registration opens');
    expect(seen(element)).to.contain('Opens soon');
  });
});
