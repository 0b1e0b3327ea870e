import { aTimeout, expect, html, oneEvent } from '@open-wc/testing';
import type { CopCommunity } from '../../../src/elements/cop-community/cop-community.ts';
import '../../../src/elements/cop-community/define.ts';
import type { CopSubmitEvent } from '../../../src/elements/cop-signup-form/cop-signup-form.events.ts';
import type { CopSignupForm } from '../../../src/elements/cop-signup-form/cop-signup-form.ts';
import { TestFeedSource, withFeed } from '../../support/feeds.ts';
import { press } from '../../support/press.ts';
import { seen } from '../../support/seen.ts';
import { oddEndpoint } from '../../support/sign-up-endpoints.ts';
import { SignUpPage, signUpPage, wireCommunity, wireForm } from '../../support/sign-up-page.ts';

/** What the web team reads in the console while `act` runs. */
async function errorsDuring(act: () => Promise<unknown>): Promise<string[]> {
  const messages: string[] = [];
  const { error } = console;
  console.error = (...data: unknown[]) => void messages.push(data.join(' '));
  try {
    await act();
  } finally {
    console.error = error;
  }
  return messages;
}

describe('cop-signup-form, where answers may go', () => {
  const fallback = document.createElement('p');
  fallback.textContent = 'Write to us.';

  it('shows the form where the page allows its origin', async () => {
    const page = await signUpPage(undefined, { 'allowed-origins': 'https://museum.example, https://association.example/' });
    expect(page.form).not.to.equal(null);
  });

  it('keeps to the page’s own children and another way where it does not, and tells the web team once', async () => {
    let page!: SignUpPage;
    const errors = await errorsDuring(async () => {
      page = await signUpPage([wireCommunity(wireForm({ fallback: 'mailto:join@association.example' }))], {
        'allowed-origins': 'https://museum.example https://association.example:8443 http://association.example',
        content: fallback,
      });
      page.element.requestUpdate();
      await page.element.updateComplete;
    });
    expect(page.form).to.equal(null);
    expect(fallback.checkVisibility()).to.equal(true);
    expect(page.text).to.equal('This form cannot be used here. Or sign up another way: join@association.example');
    expect(errors.length).to.equal(1);
    expect(errors[0]).to.match(
      /^COP-401 <cop-signup-form>: the form is not shown: it sends to https:\/\/association\.example, which "allowed-origins" does not name\. /,
    );
    await expect(page.element).to.be.accessible();
  });

  it('allows nothing where the list cannot be read', async () => {
    await errorsDuring(async () => {
      const page = await signUpPage(undefined, { 'allowed-origins': 'association.example' });
      expect(page.form).to.equal(null);
    });
  });
});

describe('cop-signup-form, when there is no form to fill in', () => {
  const joinedBy = (...join: object[]) => [wireCommunity(undefined, { join })];

  it('says that a community is closed, coming soon, or over', async () => {
    const shut = async (changes: object, community = {}) =>
      (await signUpPage([wireCommunity(undefined, { join: [{ kind: 'form', form: wireForm(), ...changes }], ...community })])).text;
    expect(await shut({ status: 'closed' })).to.equal('Join Makers Open to members. Closed to new members');
    expect(await shut({ closes: '2026-11-01' })).to.equal('Join Makers Open to members. Closed since November 1, 2026');
    expect(await shut({ status: 'comingSoon' })).to.equal('Join Makers Open to members. Opens soon');
    expect(await shut({ opens: '2027-01-05' })).to.equal('Join Makers Open to members. Opens January 5, 2027');
    expect(await shut({}, { status: 'archived' })).to.equal('Join Makers Closed to new members');
  });

  it('says that there is a waiting list, and on the button too', async () => {
    const page = await signUpPage(joinedBy({ kind: 'form', form: wireForm(), status: 'waitlist' }));
    expect(page.text).to.contain('Waiting list');
    expect(seen(page.button)).to.equal('Join the waiting list');
  });

  it('says until when it is open', async () => {
    const page = await signUpPage(joinedBy({ kind: 'form', form: wireForm(), closes: '2026-12-31' }));
    expect(page.text).to.contain('Open until December 31, 2026');
  });

  it('prefers the form that is open', async () => {
    const open = { kind: 'form', label: 'Spring', form: wireForm() };
    const page = await signUpPage(joinedBy({ kind: 'form', label: 'Autumn', form: wireForm(), status: 'closed', primary: true }, open));
    expect(seen(page.button)).to.equal('Spring');
  });

  it('leads to the ways that need none', async () => {
    const page = await signUpPage(
      joinedBy(
        { kind: 'email', email: 'makers@association.example', subject: 'Makers' },
        { kind: 'link', url: 'https://association.example/join', label: 'Join there' },
      ),
    );
    expect([...page.root.querySelectorAll('a')].map((link) => [link.textContent, link.href])).to.deep.equal([
      ['Join by e-mail', 'mailto:makers@association.example?subject=Makers'],
      ['Join there', 'https://association.example/join'],
    ]);
    await expect(page.element).to.be.accessible();
  });

  it('says whom to ask where the feed has no way of joining', async () => {
    const page = await signUpPage(joinedBy(), { feed: { help: { contacts: [{ name: 'Sam', email: 'sam@association.example' }] } } });
    expect(page.text).to.equal('Join Makers To join, ask the organizers. Sam sam@association.example');
  });

  it('says that the feed has no such community, to the web team by its name', async () => {
    const errors = await errorsDuring(async () => {
      const page = await signUpPage(undefined, { community: 'bakers', feed: { homePageUrl: 'https://association.example/' } });
      expect(page.text).to.equal('There is no community here to sign up for. Or sign up another way: Go to the association’s site');
    });
    expect(errors.length).to.equal(1);
    expect(errors[0]).to.match(/^COP-301 <cop-signup-form>: the feed has no community "bakers"\. /);
  });

  it('joins the only community of a feed, and asks the web team which one of several', async () => {
    const one = new SignUpPage(...(await withoutCommunity([wireCommunity()])));
    expect(one.title).to.equal('Join Makers');
    const errors = await errorsDuring(async () => {
      const two = new SignUpPage(...(await withoutCommunity([wireCommunity(), wireCommunity(undefined, { id: 'bakers' })])));
      expect(two.form).to.equal(null);
    });
    expect(errors.join()).to.contain('which one to join');
  });

  async function withoutCommunity(communities: readonly object[]): Promise<ConstructorParameters<typeof SignUpPage>> {
    const { element, wrapper, source } = await signUpPage(communities, { community: '' });
    return [element, wrapper, source];
  }
});

describe('cop-signup-form, for several communities', () => {
  it('is one form where they share it, and sends them together', async () => {
    const endpoint = await oddEndpoint(['confirm']);
    const form = wireForm({ action: endpoint.action });
    const communities = [wireCommunity(form), wireCommunity(form, { id: 'bakers', name: 'Bakers', eligibility: { openTo: 'anyone' } })];
    const page = await signUpPage(communities, { community: 'makers bakers' });
    expect(page.title).to.equal('Join communities');
    expect([...page.root.querySelectorAll('.community, .eligibility')].map(seen)).to.deep.equal([
      'Makers',
      'Open to members.',
      'Bakers',
      'Open to anyone',
    ]);
    expect(seen(page.button)).to.equal('Join 2 communities');
    await page.fillAll();
    await page.send();
    expect((await endpoint.attempts())[0]!.communities).to.deep.equal(['makers', 'bakers']);
  });

  it('is a form of its own for a community that has one, and sends straight to its receiver', async () => {
    const [shared, own] = [await oddEndpoint(['confirm']), await oddEndpoint(['confirm'])];
    const form = wireForm({ action: shared.action });
    const communities = [
      wireCommunity(form),
      wireCommunity(form, { id: 'bakers', name: 'Bakers' }),
      wireCommunity(wireForm({ action: own.action }), { id: 'nation', name: 'Nation' }),
    ];
    const page = await signUpPage(communities, { community: 'makers bakers nation' });
    const forms = [...page.root.querySelectorAll<CopSignupForm>('cop-signup-form')];
    await Promise.all(forms.map((form) => form.updateComplete));
    const [together, alone] = forms.map((element) => new SignUpPage(element, page.wrapper, page.source));
    expect([together!.title, alone!.title]).to.deep.equal(['Join communities', 'Join Nation']);
    await alone!.fillAll();
    const told = oneEvent<CopSubmitEvent>(page.wrapper, 'cop-submit');
    await alone!.send();
    expect((await told).target).to.equal(page.element);
    expect((await own.attempts())[0]!.communities).to.deep.equal(['nation']);
    expect(await shared.attempts()).to.have.length(0);
    await expect(page.element).to.be.accessible();
  });

  it('goes to nobody but the community’s own receiver, whatever the association’s form for all the others is', async () => {
    const [shared, own] = [await oddEndpoint(['confirm']), await oddEndpoint([{ status: 200, body: { ok: true } }])];
    const nation = wireForm({ action: own.action, format: 'form', extraFields: { list: 'nation' } });
    const page = await signUpPage(
      [
        { id: 'makers', name: 'Makers' },
        { id: 'nation', name: 'Nation', join: [{ kind: 'form', form: nation }] },
      ],
      { community: 'nation', feed: { defaults: { join: [{ kind: 'form', form: wireForm({ action: shared.action }) }] } } },
    );
    await page.fillAll();
    await page.send();
    const [arrival] = await own.arrivals();
    const sent = new URLSearchParams(arrival!.body);
    expect([sent.get('email'), sent.get('list'), sent.get('communities')]).to.deep.equal(['ana@museum.example', 'nation', 'nation']);
    expect((JSON.parse(sent.get('consents')!) as [{ text: string }])[0].text).to.equal('Invite me');
    expect(await shared.arrivals()).to.have.length(0);
  });

  it('follows the page to another community, and keeps what the forms have in common', async () => {
    const page = await signUpPage([
      wireCommunity(),
      wireCommunity(wireForm({ fields: wireForm().fields.slice(0, 2) }), { id: 'bakers', name: 'Bakers' }),
    ]);
    await page.fill('name', 'Ana');
    page.element.community = 'bakers';
    await page.element.updateComplete;
    expect(page.title).to.equal('Join Bakers');
    expect(page.control('name').value).to.equal('Ana');
    expect(page.control('why')).to.equal(undefined);
  });

  it('begins anew for another community after a sign-up', async () => {
    const { action } = await oddEndpoint(['confirm']);
    const page = await signUpPage([wireCommunity(wireForm({ action })), wireCommunity(undefined, { id: 'bakers', name: 'Bakers' })]);
    await page.fillAll();
    await page.send();
    page.element.community = 'bakers';
    await page.element.updateComplete;
    expect(page.title).to.equal('Join Bakers');
    expect(page.control('email').value).to.equal('');
  });
});

describe('cop-signup-form, in a page of others', () => {
  it('works inside a form of the page, and leaves that one alone', async () => {
    const endpoint = await oddEndpoint(['confirm']);
    const page = await signUpPage([wireCommunity(wireForm({ action: endpoint.action }))]);
    const outer = document.createElement('form');
    outer.innerHTML = '<input name="search" value="museum"><button>Search</button>';
    let outerSubmits = 0;
    outer.addEventListener('submit', (event) => {
      event.preventDefault();
      outerSubmits++;
    });
    page.wrapper.append(outer);
    outer.append(page.element);
    await page.element.updateComplete;
    await page.fillAll();
    page.control('name').focus();
    await press('Enter');
    await page.answered();
    expect(await endpoint.attempts()).to.have.length(1);
    expect(outerSubmits).to.equal(0);
    expect([...new FormData(outer)]).to.deep.equal([['search', 'museum']]);
  });

  it('is not disturbed by fields that are called like parts of a form', async () => {
    const names = [
      'action',
      'submit',
      'reset',
      'elements',
      'insertBefore',
      'querySelector',
      'addEventListener',
      'parentNode',
      'constructor',
      'email',
    ];
    const endpoint = await oddEndpoint(['fail', 'confirm']);
    const fields = names.map((name) => ({
      name,
      label: { en: name, fr: `le ${name}` },
      type: name === 'email' ? 'email' : 'text',
      required: true,
    }));
    const page = await signUpPage([wireCommunity(wireForm({ action: endpoint.action, fields, consents: [] }))]);
    await page.submit();
    expect(page.trouble!.querySelectorAll('a')).to.have.length(names.length);
    for (const name of names) await page.fill(name, name === 'email' ? 'ana@museum.example' : `my ${name}`);
    page.wrapper.lang = 'fr';
    await aTimeout(0);
    await page.send();
    const { email: _, ...others } = Object.fromEntries(names.map((name) => [name, `my ${name}`]));
    expect((await endpoint.attempts())[0]!.fields).to.deep.equal(others);
    page.element.reset();
    await page.element.updateComplete;
    expect(page.control('reset').value).to.equal('');
  });

  it('can be read out of the page in one piece: nothing of it is outside its shadow root', async () => {
    const page = await signUpPage();
    expect(page.element.innerHTML.replace(/<!--.*?-->/g, '').trim()).to.equal('');
  });
});

describe('cop-signup-form, inside cop-community', () => {
  it('sends what a proof-of-work widget of the page has to say', async () => {
    const endpoint = await oddEndpoint(['confirm']);
    const { element } = await withFeed<CopCommunity>(
      { communities: [wireCommunity(wireForm({ action: endpoint.action }))] },
      html`<cop-community community="makers"
        ><div slot="proof"><input type="hidden" name="altcha" value="proven" /></div
      ></cop-community>`,
    );
    await element.openForm();
    const form = element.shadowRoot!.querySelector('cop-signup-form')!;
    await form.updateComplete;
    const page = new SignUpPage(form, element, new TestFeedSource({ status: 'loading' }));
    await page.fillAll();
    await page.send();
    expect((await endpoint.attempts())[0]!.fields).to.deep.equal({ altcha: 'proven' });
  });
});
